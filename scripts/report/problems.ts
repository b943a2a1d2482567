/** Problems -> text for a terminal, JSON, or workflow annotations. Makers return strings; the shell prints them. */

import { errorsFirst, type Problem } from "../problems/problem.ts";
import type { Lang } from "../text/languages.ts";
import { commandData, commandProperty, logLine } from "../text/untrusted.ts";
import { reportWords } from "../words/words.ts";

export interface CheckSummary {
  readonly files: number;
  readonly platforms: number;
  readonly criteria: number;
  readonly assessments: number;
  readonly errors: number;
  readonly warnings: number;
}

/** "path:line:column: error: message [rule]" with the fix on the next line; "[rule: key]" where a key is missing. */
export function problemsText(problems: readonly Problem[], lang: Lang): string {
  return problems.map((problem) => `${problemText(problem, lang)}\n`).join("");
}

function problemText({ path, line, column, level, rule, key, message, fix }: Problem, lang: Lang): string {
  const first = logLine(
    `${path}:${line}:${column}: ${reportWords[lang].levels[level]}: ${message[lang]} [${key ? `${rule}: ${key}` : rule}]`,
  );
  return fix ? `${first}\n    → ${logLine(fix[lang])}` : first;
}

/** The contract of `check --format json`: words in the chosen language. */
export function problemsJson(problems: readonly Problem[], summary: CheckSummary, lang: Lang): string {
  const shown = problems.map(({ message, fix, ...rest }) => ({ ...rest, message: message[lang], ...(fix ? { fix: fix[lang] } : {}) }));
  return `${JSON.stringify({ problems: shown, summary }, null, 2)}\n`;
}

/**
 * Workflow annotations, errors first, for the runner keeps the first ten of a kind.
 * @param prefix path of the data root within the repository, "" or with a slash at its end
 */
export function problemsAnnotations(problems: readonly Problem[], lang: Lang, prefix = ""): string {
  return errorsFirst(problems)
    .map((problem) => `${annotation(problem, lang, prefix)}\n`)
    .join("");
}

function annotation({ level, rule, path, line, column, message, fix }: Problem, lang: Lang, prefix: string): string {
  const properties = `file=${commandProperty(prefix + path)},line=${line},col=${column},title=${commandProperty(rule)}`;
  return `::${level} ${properties}::${commandData(fix ? `${message[lang]} ${fix[lang]}` : message[lang])}`;
}
