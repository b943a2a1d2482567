/** What a proof of the ledger finds: the kinds are named by their words. */
import type { Level, Problem } from "../problems/problem.ts";
import { type Subject, subjectName } from "../records/schema/deciders.ts";
import { showDate } from "../text/formats.ts";
import { inEach, type Lang } from "../text/languages.ts";
import { ledgerWords, pullWords } from "../words/words.ts";

export type FaultKind = keyof (typeof ledgerWords)[Lang]["faults"];
type Details = (typeof ledgerWords)[Lang]["detail"];

/** What is to be looked into, and takes nothing from what is proved. */
const WARNINGS: readonly FaultKind[] = ["commit-ahead", "ledger-strange"];

/** A problem of a file of the ledger. @param detail which, in a few words of each language */
export function fault(rule: FaultKind, path: string, detail: (words: Details, lang: Lang) => string): Problem {
  const say = (part: "message" | "fix") =>
    inEach((lang) => {
      const { faults, detail: words } = ledgerWords[lang];
      return faults[rule][part]({ detail: detail(words, lang) });
    });
  const level: Level = WARNINGS.includes(rule) ? "warning" : "error";
  return { level, rule, path, line: 1, column: 1, message: say("message"), fix: say("fix") };
}

/** An event as people call it, and its day. */
export function eventText(
  { type, date, removed }: { readonly type: Subject; readonly date: string; readonly removed?: boolean | undefined },
  lang: Lang,
): string {
  const text = `${subjectName(type, lang)}, ${showDate(date, lang)}`;
  return removed ? pullWords[lang].correcting.removed(text) : text;
}

/** A commit as people read it. */
export const short = (commit: string): string => commit.slice(0, 12);
