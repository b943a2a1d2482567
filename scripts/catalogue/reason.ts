/** Why a criterion has its result, in words. */

import { METRIC_NAMES } from "../records/schema/choices.ts";
import type { Threshold } from "../records/schema/criteria.ts";
import type { UsageRecord } from "../records/schema/platform.ts";
import { type Bilingual, inLang } from "../text/bilingual.ts";
import { showDate, showNumber } from "../text/formats.ts";
import { inEach, type Lang } from "../text/languages.ts";
import { lowerFirst } from "../text/text.ts";
import { causeWords, reasonWords } from "../words/later.ts";
import { showHedged } from "./hedges.ts";
import { showMeasured, showThreshold } from "./measures.ts";

interface Measured {
  readonly kind: "measured";
  readonly value: number;
  readonly threshold: Threshold;
  readonly usage?: UsageRecord | undefined;
}

/** A figure that is no error and decides nothing all the same: its source leaves open on which side it is, or another count differs. */
export type UsageDoubt =
  | { readonly kind: "hedged"; readonly usage: UsageRecord; readonly threshold: Threshold }
  | { readonly kind: "doubtful"; readonly usage?: UsageRecord; readonly rival?: UsageRecord }
  /** What was given, and between what it can lie. */
  | { readonly kind: "impossible"; readonly value: number; readonly possible: Threshold };

export type ScoreReason =
  | { readonly kind: "met"; readonly evidence: number }
  | Measured
  | UsageDoubt
  | {
      readonly kind:
        | "unmet"
        | "unknown"
        | "no-result"
        | "no-value"
        | "no-usage"
        | "evidence-missing"
        | "not-applicable"
        | "not-applicable-refused"
        | "not-applicable-note";
    };

/** Those that name figures: few results have the same. */
const OF_ONE: ReadonlySet<ScoreReason["kind"]> = new Set(["measured", "hedged", "doubtful", "impossible"]);
const common = new Map<string, Bilingual>();

/** The reason as a sentence in every language: one value for all results that have it, of which a large catalogue holds hundreds of thousands. */
export function sayReason(reason: ScoreReason): Bilingual {
  if (OF_ONE.has(reason.kind)) return said(reason);
  const key = reason.kind === "met" ? `met ${reason.evidence}` : reason.kind;
  const known = common.get(key) ?? Object.freeze(said(reason));
  common.set(key, known);
  return known;
}

const said = (reason: ScoreReason): Bilingual =>
  inEach((lang) => {
    if (reason.kind === "met") return reasonWords[lang].met(reason.evidence);
    if (reason.kind === "impossible") return reasonWords[lang].doubtful(sayUsageDoubt(reason, lang));
    if (reason.kind === "hedged" || reason.kind === "doubtful") return reasonWords[lang][reason.kind](sayUsageDoubt(reason, lang));
    return reason.kind === "measured" ? sayMeasured(reason, lang) : reasonWords[lang][reason.kind];
  });

/** The same, and until when it is let be. */
export const withWaiver = (reason: Bilingual, until: string): Bilingual =>
  inEach((lang) => `${reason[lang]} ${reasonWords[lang].waived(until)}`);

/** Which figure it is, and what speaks against it: a clause. */
export function sayUsageDoubt(doubt: UsageDoubt, lang: Lang): string {
  const words = causeWords[lang].doubts;
  const name = ({ metric, value, date, ...said }: UsageRecord) =>
    words.figure(lowerFirst(inLang(METRIC_NAMES[metric], lang)), showHedged(showNumber(value, lang), said, lang), showDate(date, lang));
  if (doubt.kind === "impossible") {
    const { value, possible } = doubt;
    return words.given(showMeasured(value, possible.unit, lang, possible), showThreshold(possible, lang));
  }
  if (!doubt.usage) return "";
  const figure = name(doubt.usage);
  if (doubt.kind === "hedged") {
    const market = showNumber(doubt.usage.potentialMarket?.value ?? 0, lang);
    return words.hedged(figure, market, showThreshold(doubt.threshold, lang));
  }
  return doubt.rival ? words.rival(figure, name(doubt.rival), doubt.rival.potentialMarket !== undefined) : figure;
}

function sayMeasured({ value, threshold, usage }: Measured, lang: Lang): string {
  const words = reasonWords[lang];
  const shown = showMeasured(value, threshold.unit, lang, threshold);
  const needed = showThreshold(threshold, lang);
  if (!usage?.potentialMarket) return words.measured(shown, needed);
  const hedged = (number: string) => showHedged(number, usage, lang);
  const [users, market] = [showNumber(usage.value, lang), showNumber(usage.potentialMarket.value, lang)];
  return words.share({
    metric: lowerFirst(inLang(METRIC_NAMES[usage.metric], lang)),
    ...{ users: hedged(users), market, shown: hedged(shown), day: showDate(usage.date, lang), needed },
  });
}
