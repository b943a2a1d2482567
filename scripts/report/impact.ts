/** Changes and their impact -> text for a terminal, or JSON (the contract of `impact`). */

import { type ChangeSentence, type Comparison, type Impact, isListTold, type StageAndOutcome } from "../history/changes/comparison.ts";
import type { Verdict } from "../records/schema/assessment.ts";
import type { Lang } from "../text/languages.ts";
import { visible } from "../text/untrusted.ts";
import { nameWords, reportWords } from "../words/words.ts";
import { sayOnList, sayStage } from "./say-stage.ts";

/** `{ changes: [ { kind, id, sentence } ], impact: [ { id, name, before, after, results, causes } ], dryRun: the same }`, words in one language. */
export function impactJson({ changes, impact, dryRun }: Comparison, lang: Lang): string {
  const value = {
    changes: changes.map(({ sentence, ...rest }) => ({ ...rest, sentence: sentence[lang] })),
    impact: impact.map((one) => impactValue(one, lang)),
    dryRun: dryRun.map((one) => impactValue(one, lang)),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function impactValue({ id, name, before, after, results, causes }: Impact, lang: Lang): object {
  return {
    id,
    name: name[lang],
    before: before ? sideValue(before) : null,
    after: after ? sideValue(after) : null,
    results: results.map((result) => ({ criterion: result.criterion, before: result.before ?? null, after: result.after ?? null })),
    causes: causes.map((cause) => cause[lang]),
  };
}

const sideValue = ({ stage, outcome, onList }: StageAndOutcome): object => ({ stage, outcome: outcome ?? null, onList: onList === true });

/** The changes by record, then what they do to each platform. */
export function impactText({ changes, impact, dryRun }: Comparison, lang: Lang): string {
  const say = reportWords[lang].impact;
  if (changes.length === 0) return `${say.nothing}\n`;
  const lines = [`${say.changes}:`, ...changeLines(changes, lang), "", `${say.impact}:`];
  lines.push(...(impact.length > 0 ? impact.flatMap((one) => impactLines(one, lang)) : [`  ${say.same}`]));
  if (dryRun.length > 0) lines.push("", `${say.dryRun}:`, ...dryRun.flatMap((one) => impactLines(one, lang)));
  return `${lines.map(visible).join("\n")}\n`;
}

function changeLines(changes: readonly ChangeSentence[], lang: Lang): string[] {
  return changes.flatMap(({ id, sentence }, index) => {
    const line = `    ${sentence[lang]}`;
    return changes[index - 1]?.id === id ? [line] : [`  ${id}`, line];
  });
}

function impactLines(one: Impact, lang: Lang): string[] {
  const { id, before, after, results, causes } = one;
  const say = reportWords[lang].impact;
  const verdict = (result: Verdict | undefined) => (result ? nameWords[lang].verdicts[result] : say.none);
  return [
    `  ${id}: ${statusText(before, isListTold(one), lang) ?? say.new} → ${statusText(after, isListTold(one), lang) ?? say.gone}`,
    ...results.map((result) => `    ${result.criterion}: ${verdict(result.before)} → ${verdict(result.after)}`),
    ...causes.map((cause) => `    ${say.because} ${cause[lang]}`),
  ];
}

function statusText(one: StageAndOutcome | undefined, tellsList: boolean, lang: Lang): string | undefined {
  if (!one) return undefined;
  const stage = [sayStage(one, lang), ...(tellsList ? [sayOnList(one, lang)] : [])].join(", ");
  return one.outcome ? `${stage} (${nameWords[lang].outcomes[one.outcome]})` : stage;
}
