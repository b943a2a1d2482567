/** Rules on waivers: of a criterion that there is, for a time that the settings allow, and what is left when one has ended. */
import { derivePlatform } from "../../catalogue/derive-platform.ts";
import { newestOutside } from "../../catalogue/outside.ts";
import { heldWaivers, waiverPolicy, waiversOfSet } from "../../catalogue/waivers.ts";
import { type Diagnostic, diagnostic } from "../../problems/diagnostic.ts";
import type { FileOf } from "../../records/records.ts";
import type { Platform } from "../../records/schema/platform.ts";
import type { Waiver } from "../../records/schema/waivers.ts";
import { addDays, addMonths } from "../../text/dates.ts";
import { MAIN_LANG } from "../../text/languages.ts";
import { addedAndRemoved, same } from "../../text/same.ts";
import { didYouMean } from "../../text/text.ts";
import { inactiveAgencies } from "./reference-rules.ts";
import { type Context, type Rule, ruleFor, siblings } from "./rule.ts";

/** A waiver that cannot be, or that goes further than the settings let it. */
function unfit(waiver: Waiver, index: number, { records, criteriaOf }: Context): Diagnostic[] {
  const { criteria, criterion, from, until, document } = waiver;
  const { mostMonths, never } = waiverPolicy(records.settings?.data);
  const known = criteriaOf(criteria);
  const gate = known?.get(criterion)?.gate;
  const at = (key: keyof Waiver) => ({ pointer: ["waivers", index, key] });
  return [
    ...(known && !known.has(criterion)
      ? [
          diagnostic(
            "criterion-unknown",
            { value: criterion, set: criteria, suggestion: didYouMean(criterion, known.keys()) },
            at("criterion"),
          ),
        ]
      : []),
    ...(until < from ? [diagnostic("waiver-unfit", { what: "dates" }, at("until"))] : []),
    ...(document.date === undefined ? [diagnostic("waiver-unfit", { what: "undated" }, at("document"))] : []),
    ...(until > addDays(addMonths(from, mostMonths), -1)
      ? [diagnostic("waiver-unfit", { what: "long", months: mostMonths }, at("until"))]
      : []),
    ...(gate !== undefined && never.includes(gate) ? [diagnostic("waiver-unfit", { what: "never" }, at("criterion"))] : []),
  ];
}

/** A waiver that has ended, of what is still neither met nor waived anew: what rests on it has to be decided. */
function ended(file: FileOf<Platform>, context: Context): Diagnostic[] {
  const { today, records } = context;
  const files = siblings(file, context);
  const past = heldWaivers({ ...files, platform: file }, records).flatMap((waiver, index) =>
    waiver.until < today ? [{ waiver, index }] : [],
  );
  if (past.length === 0) return [];
  const assessed = newestOutside(derivePlatform(files, records, today)?.assessments ?? []);
  const lacking = assessed?.score?.missing ?? [];
  return past
    .filter(({ waiver: { criteria, criterion } }) => criteria === assessed?.data.criteria && lacking.includes(criterion))
    .map(({ waiver: { criterion, until, ofSet }, index }) => {
      // One of the whole set stands in no line of this record.
      const pointer = !ofSet ? ["waivers", index, "until"] : file.data.criteria === undefined ? [] : ["criteria"];
      return diagnostic("waiver-ended", { criterion, until }, { pointer });
    });
}

/** As a platform has it, or a whole set. */
type Written = Omit<Waiver, "criteria"> & Partial<Pick<Waiver, "criteria">>;

/** Of one criterion, at one time. */
const isOfOne = (one: Written, other: Written): boolean =>
  one.criteria === other.criteria && one.criterion === other.criterion && one.from <= other.until && other.from <= one.until;

/** What was decided of a waiver; a translation that comes later changes nothing. */
const decidedOf = ({ from, until, decidedBy, reason }: Written) => [from, until, decidedBy, reason[MAIN_LANG]];

interface WaivingFile {
  readonly path: string;
  readonly data: { readonly waivers?: readonly Written[] };
}

/** What is published of a waiver stays, whatever document says otherwise later: that is a waiver beside it. */
export function rewrittenWaivers(old: WaivingFile, now: WaivingFile) {
  const waivers = now.data.waivers ?? [];
  const { added, removed } = addedAndRemoved<Written>(old.data.waivers ?? [], waivers);
  return added
    .filter((one) => removed.some((other) => isOfOne(one, other)) && !removed.some((other) => same(decidedOf(one), decidedOf(other))))
    .map((one) => ({
      path: now.path,
      found: diagnostic("waiver-unfit", { what: "rewritten" }, { pointer: ["waivers", waivers.indexOf(one)] }),
    }));
}

const allUnfit = (waivers: readonly Waiver[], context: Context): Diagnostic[] => [
  ...waivers.flatMap((waiver, index) => unfit(waiver, index, context)),
  ...inactiveAgencies(
    waivers.map(({ decidedBy, from }, index) => ({ code: decidedBy, pointer: ["waivers", index, "decidedBy"], on: from })),
    context,
  ),
];
const UNFIT = ["waiver-unfit", "criterion-unknown", "agency-inactive"] as const;

export const waiverRules: readonly Rule[] = [
  ruleFor("platform", UNFIT, ({ data: { waivers = [] } }, context) => allUnfit(waivers, context)),
  ruleFor("criteria", UNFIT, ({ id, data }, context) => [
    ...allUnfit(waiversOfSet(id, data), context),
    ...(data.waivers && data.kind === "framework"
      ? [diagnostic("waiver-unfit", { what: "framework" }, { pointer: ["waivers"], onKey: true })]
      : []),
  ]),
  ruleFor("platform", "waiver-ended", ended),
];
