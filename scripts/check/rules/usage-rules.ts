/**
 * Rules on usage values: numbers that can not be right. An error where a value can decide a user share, a warning elsewhere,
 * and of a market that shrank: another one may be meant.
 */
import { canDecide, type Doubt, doubtsOf } from "../../catalogue/usage.ts";
import { type Diagnostic, diagnostic } from "../../problems/diagnostic.ts";
import type { UsageRecord } from "../../records/schema/platform.ts";
import { showDate, showNumber } from "../../text/formats.ts";
import type { Lang } from "../../text/languages.ts";
import { causeWords } from "../../words/words.ts";
import { type Rule, ruleFor } from "./rule.ts";

function doubtIn(record: UsageRecord, doubt: Doubt, index: number): Diagnostic {
  const words = (lang: Lang) => ({ cause: sayDoubt(doubt, record, lang) });
  const pointer = ["usage", index, ...FIELD_OF[doubt.kind]];
  if (doubt.kind === "repeated") return diagnostic("usage-repeated", undefined, { pointer });
  const rule = canDecide(record) && doubt.kind !== "market-drop" ? "usage-impossible" : "usage-doubtful";
  return diagnostic(rule, words, { pointer });
}

const FIELD_OF: Readonly<Record<Doubt["kind"], readonly string[]>> = {
  "over-market": ["value"],
  fraction: ["value"],
  market: ["potentialMarket", "value"],
  drop: ["value"],
  "market-drop": ["potentialMarket", "value"],
  differs: ["value"],
  repeated: [],
  unit: ["unit"],
};

function sayDoubt(doubt: Doubt, { value, potentialMarket }: UsageRecord, lang: Lang): string {
  const words = causeWords[lang].doubts;
  const number = (one: number) => showNumber(one, lang);
  switch (doubt.kind) {
    case "over-market":
      return words.overMarket(number(doubt.share));
    case "fraction":
      return words.fraction(number(value));
    case "market":
      return words.market(number(doubt.value));
    case "drop":
      return words.drop(number(value), number(doubt.before.value), showDate(doubt.before.date, lang));
    case "market-drop":
      return words.marketDrop(
        number(potentialMarket?.value ?? 0),
        number(doubt.before.potentialMarket?.value ?? 0),
        showDate(doubt.before.date, lang),
      );
    case "differs":
      return words.differs(number(value), number(doubt.other.value));
    case "unit":
      return words.unit(doubt.unit);
    case "repeated":
      return "";
  }
}

export const usageRules: readonly Rule[] = [
  ruleFor("platform", ["usage-impossible", "usage-doubtful", "usage-repeated"], ({ data: { usage = [] } }) =>
    usage.flatMap((record, index) => doubtsOf(record, usage).map((doubt) => doubtIn(record, doubt, index))),
  ),
];
