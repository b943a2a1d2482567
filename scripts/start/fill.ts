/**
 * Puts the answers of `catalogue init` into the files of a template: `@@title@@` stands for the title. What is typed is
 * data: in YAML and JSON it becomes a quoted string, in Markdown text without markup, whatever it holds.
 */
import { formatFile } from "../records/format.ts";
import { isData } from "../records/paths.ts";
import { MAIN_LANG } from "../text/languages.ts";

export type TemplateValues = Readonly<Record<string, string>>;

const PLACE = /@@(\w+)@@/g;

const MAINTAINERS = /^@@maintainers@@\n/m;

/** The file with its places filled; a file of the data in canonical form. @throws Error for a place that nothing is said of */
export function fillTemplate(path: string, text: string, answers: TemplateValues): string {
  const { maintainer } = answers;
  const whole = text.replace(MAINTAINERS, `${maintainer ? "" : "# "}maintainers: { logins: [ ${maintainer || "login"} ] }\n`);
  const filled = path.endsWith(".md") ? fillMarkdown(whole, answers) : fillWith(whole, answers, JSON.stringify);
  const formatted = isData(path) ? formatFile(path, filled) : { text: filled };
  if ("problem" in formatted) throw new Error(`${path}: ${formatted.problem.message[MAIN_LANG]}`);
  return formatted.text;
}

/** Front matter is YAML, what follows it Markdown. */
function fillMarkdown(text: string, answers: TemplateValues): string {
  const [front = ""] = /^---\n.*?\n---\n/s.exec(text) ?? [];
  return fillWith(front, answers, JSON.stringify) + fillWith(text.slice(front.length), answers, plain);
}

function fillWith(text: string, answers: TemplateValues, quote: (value: string) => string): string {
  return text.replace(PLACE, (place, name: string) => {
    const value = answers[name];
    if (value === undefined) throw new Error(`nothing is said of ${place}`);
    return quote(value);
  });
}

/** Every mark that Markdown could read is taken for itself. */
const plain = (value: string): string => value.replace(/[\\`*_{}[\]<>#+!|&~$@]/g, "\\$&");
