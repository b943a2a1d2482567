/** Rules on who was consulted on a criteria set: as the document of the process asks (in Viet Nam the letter of 2024, item 2), the keeper of the list and the parties concerned. */
import { itemOf } from "../../catalogue/statistics/process-items.ts";
import { type Diagnostic, diagnostic } from "../../problems/diagnostic.ts";
import type { CriteriaSet } from "../../records/schema/criteria.ts";
import { inLang } from "../../text/bilingual.ts";
import { firstDay, lastDay } from "../../text/dates.ts";
import type { Lang } from "../../text/languages.ts";
import { type Context, type Rule, ruleFor } from "./rule.ts";

interface SetFile {
  readonly data: CriteriaSet;
}

type Consultation = NonNullable<CriteriaSet["consultations"]>[number];

const unclear = ({ data: { consultations = [] } }: SetFile): Diagnostic[] =>
  consultations.flatMap(({ agency, party }, index) =>
    (agency === undefined) === (party === undefined)
      ? [diagnostic("consultation-who", { both: agency !== undefined }, { pointer: ["consultations", index] })]
      : [],
  );

function missing({ data }: SetFile, { records }: Context): Diagnostic[] {
  const { consultations = [], document, extends: framework, issuer } = data;
  const settings = records.settings?.data;
  // A set of its own, outside the framework, is none of those that the process has issued.
  if (!document || framework === undefined || !settings?.process) return [];
  const item = itemOf(settings, "criteria");
  if (item === undefined) return [];
  const { name, number } = settings.process;
  const words = (lacks: "keeper" | "others") => (lang: Lang) => ({
    lacks,
    item,
    process: name ? inLang(name, lang) : number,
  });
  const keepers = settings.keptBy.map(({ agency }) => agency);
  const isKeeper = ({ agency }: Consultation) => agency !== undefined && keepers.includes(agency);
  // What came after the set was issued, or from who issued it, was no consulting.
  const issued = document.date;
  const before = consultations.filter(({ agency, date }) => agency !== (issuer ?? "") && (!issued || firstDay(date) <= lastDay(issued)));
  const lacks = (
    [
      ["keeper", keepers.includes(issuer ?? "") || before.some(isKeeper)],
      ["others", before.some((one) => !isKeeper(one))],
    ] as const
  ).flatMap(([what, isThere]) => (isThere ? [] : [what]));
  return lacks.map((what) => diagnostic("consultation-missing", words(what), { pointer: ["title"], onKey: true }));
}

export const consultationRules: readonly Rule[] = [
  ruleFor("criteria", "consultation-who", unclear),
  ruleFor("criteria", "consultation-missing", missing),
];
