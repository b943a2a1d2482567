/** Problems of the results of an assessment as they are listed: in the order of its criteria set, and what is said of many said once. Pure. */
import type { Diagnostic } from "../../../scripts/problems/diagnostic.ts";
import type { Text } from "../../../scripts/text/bilingual.ts";
import type { EditorWords } from "../../i18n/vi/editor.ts";

/** A problem of one criterion, or of something else. */
export interface ListedProblem {
  readonly problem: Diagnostic;
  readonly code?: string;
  readonly title?: Text | undefined;
}

/** Those that are alike, under one sentence; one that is like no other has none. */
export interface AlikeProblems {
  readonly rule?: keyof EditorWords["gathered"];
  readonly all: readonly ListedProblem[];
}

/** From so many on they are said in one sentence. */
const MANY = 3;

/** @param rules that have a sentence for many */
export function listProblems(
  problems: readonly Diagnostic[],
  criteria: readonly { readonly id: string; readonly title: Text }[],
  rules: EditorWords["gathered"],
): readonly AlikeProblems[] {
  const place = new Map(criteria.map(({ id }, index) => [id, index]));
  const placeOf = ({ code }: ListedProblem) => (code === undefined ? -1 : (place.get(code) ?? criteria.length));
  const listed = problems
    .map((problem): ListedProblem => {
      const [key, code] = problem.pointer ?? [];
      return key === "results" && typeof code === "string"
        ? { problem, code, title: criteria.find(({ id }) => id === code)?.title }
        : { problem };
    })
    .sort((a, b) => placeOf(a) - placeOf(b));
  const isAlike = (rule: string): rule is keyof EditorWords["gathered"] =>
    Object.hasOwn(rules, rule) && listed.filter(({ problem }) => problem.rule === rule).length >= MANY;
  const seen = new Set<string>();
  return listed.flatMap((one): AlikeProblems[] => {
    const { rule } = one.problem;
    if (!isAlike(rule)) return [{ all: [one] }];
    if (seen.has(rule)) return [];
    seen.add(rule);
    return [{ rule, all: listed.filter(({ problem }) => problem.rule === rule) }];
  });
}
