/**
 * YAML as programs write it -> the YAML of these files: references written out, tags and question marks left off, numbers in digits. The check
 * refuses such files; `fmt` and the editor put them right, for what they mean is certain.
 */
import { type Document, isAlias, isCollection, isScalar, LineCounter, visit } from "yaml";
import { absurdityOf, parseYaml, problemsOf, type YamlProblem } from "./read-yaml.ts";

/** More references than anybody writes by hand are an attack: each may double the text. */
const MOST_REFERENCES = 10;

/** What of a text can be put right without asking anybody. */
const CERTAIN: ReadonlySet<YamlProblem["kind"]> = new Set(["reference", "tag", "notation", "question"]);

/** The document of a text, and whether it had to be put right; what is wrong with it, when that is not certain. */
export function plainDocument(
  yaml: string,
): { readonly document: Document; readonly changed: boolean } | { readonly problem: YamlProblem } {
  const absurd = absurdityOf(yaml);
  if (absurd) return { problem: absurd };
  const lines = new LineCounter();
  const document = parseYaml(yaml, lines);
  const problems = problemsOf(yaml, document, lines);
  const [first] = problems;
  if (!first) return { document, changed: false };
  const certain = document.errors.length + document.warnings.length === 0 && problems.every((one) => isCertain(one));
  if (!certain || !writeOut(document)) return { problem: problems.find((one) => !isCertain(one)) ?? first };
  return { document, changed: true };
}

/** Which keys a merge key gives is no certainty, and endless numbers have no digits. */
const isCertain = ({ kind, detail }: YamlProblem): boolean =>
  CERTAIN.has(kind) && detail !== "<<" && detail !== "%YAML" && !(kind === "notation" && /inf|nan/i.test(detail));

/** False when the references do not end. */
function writeOut(document: Document): boolean {
  let references = 0;
  visit(document, {
    Alias: (_, alias, path) => {
      const target = alias.resolve(document);
      references++;
      if (!target || path.includes(target) || references > MOST_REFERENCES) return visit.BREAK;
      return target.clone() as typeof target;
    },
  });
  let plain = true;
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node)) plain = false;
      else {
        delete node.tag;
        if (isScalar(node) || isCollection(node)) delete node.anchor;
        if (isScalar(node) && typeof node.value === "number") delete node.format;
      }
    },
  });
  return plain;
}
