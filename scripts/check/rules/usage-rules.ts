/**
 * Rules on usage values: numbers that can not be right. An error where one keeps a value from deciding a user share, else a
 * warning.
 */
import { type Doubt, doubtsOf, isDecisive, largestIn } from "../../catalogue/doubts.ts";
import { showHedged } from "../../catalogue/hedges.ts";
import { showMeasured } from "../../catalogue/measures.ts";
import { type Diagnostic, diagnostic } from "../../problems/diagnostic.ts";
import type { UsageRecord } from "../../records/schema/platform.ts";
import { showDate, showNumber } from "../../text/formats.ts";
import type { Lang } from "../../text/languages.ts";
import { causeWords } from "../../words/later.ts";
import { type Rule, ruleFor } from "./rule.ts";

function doubtIn(record: UsageRecord, doubt: Doubt, index: number): Diagnostic {
  const words = (lang: Lang) => ({ cause: sayDoubt(doubt, record, lang) });
  const pointer = ["usage", index, ...FIELD_OF[doubt.kind]];
  if (doubt.kind === "repeated") return diagnostic("usage-repeated", undefined, { pointer });
  return diagnostic(isDecisive(doubt, record) ? "usage-impossible" : "usage-doubtful", words, { pointer });
}

const FIELD_OF: Readonly<Record<Doubt["kind"], readonly string[]>> = {
  "over-market": ["value"],
  fraction: ["value"],
  market: ["potentialMarket", "value"],
  "market-fraction": ["potentialMarket", "value"],
  drop: ["value"],
  rise: ["value"],
  "market-drop": ["potentialMarket", "value"],
  "over-whole": ["value"],
  differs: ["value"],
  "market-differs": ["potentialMarket", "value"],
  repeated: [],
  "unit-missing": ["value"],
  "hedge-alone": ["hedge"],
  unit: ["unit"],
};

function sayDoubt(doubt: Doubt, record: UsageRecord, lang: Lang): string {
  const { value, potentialMarket, note } = record;
  const words = causeWords[lang].doubts;
  const why = note ? "" : words.unexplained;
  // With all its decimals: a fraction may be a small one.
  const number = (one = 0) => showNumber(one, lang, 20);
  switch (doubt.kind) {
    case "over-market":
      return words.overMarket(showHedged(showMeasured(doubt.share, "%", lang, { atMost: 100 }), record, lang));
    case "fraction":
      return words.fraction(number(doubt.value));
    case "market-fraction":
      return words.marketFraction(number(doubt.value));
    case "market":
      return words.market(number(doubt.value), number(doubt.least));
    case "drop":
      return words.drop(number(value), number(doubt.before.value), showDate(doubt.before.date, lang)) + why;
    case "rise":
      return words.rise(number(value), number(doubt.after.value), showDate(doubt.after.date, lang));
    case "market-drop":
      return words.marketDrop(number(potentialMarket?.value), number(largestIn(doubt.before)), showDate(doubt.before.date, lang)) + why;
    case "over-whole":
      return words.overWhole(number(value), number(doubt.other.value));
    case "differs":
      return words.differs(number(value), number(doubt.other.value));
    case "market-differs":
      return words.marketDiffers(number(potentialMarket?.value), number(doubt.other.potentialMarket?.value));
    case "unit":
      return doubt.isHeadcount ? words.unitOfPeople(doubt.unit) : words.unit(doubt.unit, doubt.suggestion);
    case "unit-missing":
      return words.unitMissing;
    case "hedge-alone":
      return words.hedgeAlone;
    case "repeated":
      return "";
  }
}

export const usageRules: readonly Rule[] = [
  ruleFor("platform", ["usage-impossible", "usage-doubtful", "usage-repeated"], ({ data: { usage = [] } }) =>
    usage.flatMap((record, index) => doubtsOf(record, usage).map((doubt) => doubtIn(record, doubt, index))),
  ),
];
