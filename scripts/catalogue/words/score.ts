/** Why a criterion has its result, in words. */

import type { Threshold } from "../../records/schema/criteria.ts";
import type { UsageRecord } from "../../records/schema/platform.ts";
import type { Bilingual } from "../../text/bilingual.ts";
import { showDate, showNumber } from "../../text/formats.ts";
import type { Lang } from "../../text/languages.ts";

export type ScoreReason =
  | { readonly kind: "met"; readonly evidence: number }
  | { readonly kind: "measured"; readonly value: number; readonly threshold: Threshold; readonly usage?: UsageRecord | undefined }
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

const PLAIN = {
  unmet: { vi: "Người đánh giá kết luận chưa đạt.", en: "The assessor found it not met." },
  unknown: { vi: "Người đánh giá chưa kết luận được.", en: "The assessor could not tell." },
  "no-result": { vi: "Bản đánh giá không có kết quả cho tiêu chí này.", en: "The assessment gives no result for this criterion." },
  "no-value": { vi: "Chưa có số đo.", en: "No measured value yet." },
  "no-usage": {
    vi: "Chưa có số liệu người dùng kèm thị trường tiềm năng tính đến ngày đánh giá.",
    en: "No record of users with a potential market up to the day of the assessment.",
  },
  "evidence-missing": { vi: "Thiếu minh chứng bắt buộc nên coi là chưa rõ.", en: "Required evidence is missing, so it counts as unknown." },
  "not-applicable": { vi: "Không áp dụng, có giải thích.", en: "Not applicable, with an explanation." },
  "not-applicable-refused": {
    vi: "Ghi «không áp dụng» nhưng bộ tiêu chí không cho phép, nên coi là chưa rõ.",
    en: "Marked not applicable, which the set does not allow, so it counts as unknown.",
  },
  "not-applicable-note": {
    vi: "Ghi «không áp dụng» nhưng thiếu giải thích, nên coi là chưa rõ.",
    en: "Marked not applicable without an explanation, so it counts as unknown.",
  },
} as const;

/** The reason as a sentence in both languages. */
export function reasonWords(reason: ScoreReason): Bilingual {
  if (reason.kind === "met") {
    return reason.evidence > 0
      ? {
          vi: `Đạt, có ${reason.evidence} minh chứng.`,
          en: `Met, with ${reason.evidence} ${reason.evidence === 1 ? "piece" : "pieces"} of evidence.`,
        }
      : { vi: "Đạt.", en: "Met." };
  }
  if (reason.kind === "measured") return { vi: measuredWords(reason, "vi"), en: measuredWords(reason, "en") };
  return PLAIN[reason.kind];
}

function measuredWords({ value, threshold, usage }: Extract<ScoreReason, { kind: "measured" }>, lang: Lang): string {
  const shown = `${showNumber(value, lang)} ${showUnit(threshold.unit, lang)}`;
  const needed = showThreshold(threshold, lang);
  if (!usage?.potentialMarket) return lang === "vi" ? `Đo được ${shown}; cần ${needed}.` : `Measured ${shown}; needed: ${needed}.`;
  const [users, market] = [showNumber(usage.value, lang), showNumber(usage.potentialMarket.value, lang)];
  const day = showDate(usage.date, lang);
  return lang === "vi"
    ? `${users} ÷ ${market} = ${shown} (ngày ${day}); cần ${needed}.`
    : `${users} ÷ ${market} = ${shown} (${day}); needed: ${needed}.`;
}

/** "ít nhất 50 %" / "at least 50 %". */
export function showThreshold({ atLeast, atMost, unit }: Threshold, lang: Lang): string {
  const bound = (words: string, value: number) => `${words} ${showNumber(value, lang)} ${showUnit(unit, lang)}`;
  const parts: string[] = [];
  if (atLeast !== undefined) parts.push(bound(lang === "vi" ? "ít nhất" : "at least", atLeast));
  if (atMost !== undefined) parts.push(bound(lang === "vi" ? "nhiều nhất" : "at most", atMost));
  return parts.join(lang === "vi" ? " và " : " and ");
}

const UNITS: Readonly<Record<string, Bilingual>> = {
  users: { vi: "người dùng", en: "users" },
  seconds: { vi: "giây", en: "seconds" },
  minutes: { vi: "phút", en: "minutes" },
  hours: { vi: "giờ", en: "hours" },
  days: { vi: "ngày", en: "days" },
  months: { vi: "tháng", en: "months" },
  years: { vi: "năm", en: "years" },
  vnd: { vi: "đồng", en: "VND" },
};

/** A unit as people read it: the known ones in both languages, signs such as % as they stand. */
export function showUnit(unit: string, lang: Lang): string {
  return Object.hasOwn(UNITS, unit) ? (UNITS[unit]?.[lang] ?? unit) : unit;
}
