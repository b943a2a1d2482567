/** Why a criterion has its result, in words. */
import type { Threshold } from "../records/schema/criteria.ts";
import type { UsageRecord } from "../records/schema/platform.ts";
import type { Bilingual } from "../text/bilingual.ts";
import { showDate, showNumber } from "../text/formats.ts";
import { inEach, type Lang } from "../text/languages.ts";
import { reasonWords } from "../words/words.ts";
import { showMeasured, showThreshold } from "./measures.ts";

interface Measured {
  readonly kind: "measured";
  readonly value: number;
  readonly threshold: Threshold;
  readonly usage?: UsageRecord | undefined;
}

export type ScoreReason =
  | { readonly kind: "met"; readonly evidence: number }
  | Measured
  | {
      readonly kind:
        | "unmet"
        | "unknown"
        | "no-result"
        | "no-value"
        | "no-usage"
        | "doubtful"
        | "evidence-missing"
        | "not-applicable"
        | "not-applicable-refused"
        | "not-applicable-note";
    };

/** The reason as a sentence in every language. */
export const sayReason = (reason: ScoreReason): Bilingual =>
  inEach((lang) => {
    if (reason.kind === "met") return reasonWords[lang].met(reason.evidence);
    return reason.kind === "measured" ? sayMeasured(reason, lang) : reasonWords[lang][reason.kind];
  });

function sayMeasured({ value, threshold, usage }: Measured, lang: Lang): string {
  const words = reasonWords[lang];
  const shown = showMeasured(value, threshold.unit, lang, threshold);
  const needed = showThreshold(threshold, lang);
  if (!usage?.potentialMarket) return words.measured(shown, needed);
  const about = usage.approximate ? words.about : (exact: string) => exact;
  const [users, market] = [showNumber(usage.value, lang), showNumber(usage.potentialMarket.value, lang)];
  return words.share(about(users), market, about(shown), showDate(usage.date, lang), needed);
}
