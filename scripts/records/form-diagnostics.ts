/** What is said of a file that is not in form: the same words in the check, in `fmt`, in the editor and of an issue form. */
import { type Diagnostic, diagnostic } from "../problems/diagnostic.ts";
import type { SplitProblem } from "./front-matter.ts";
import type { YamlProblem } from "./read-yaml.ts";

export const splitDiagnostic = (problem: SplitProblem): Diagnostic =>
  problem === "language"
    ? diagnostic("frontmatter-language", undefined)
    : diagnostic("frontmatter-missing", { unclosed: problem === "unclosed" });

/** @param firstLine line of the file on which the YAML starts, from 1 */
export function yamlDiagnostic({ kind, detail, line, column }: YamlProblem, firstLine: number): Diagnostic {
  const where = { position: { line: line + firstLine - 1, column } };
  if (kind === "duplicate") return diagnostic("key-duplicate", undefined, where);
  if (kind === "reference") return diagnostic("frontmatter-aliases", { source: detail }, where);
  if (kind === "notation") return diagnostic("number-notation", { value: detail }, where);
  return diagnostic("frontmatter-syntax", { fault: kind, detail }, where);
}
