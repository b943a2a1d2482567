/** By owning agency: re-assessments that are overdue, and how much of what a record may hold is sourced. */
import { RECORD_KINDS } from "../../records/kinds.ts";
import { isVerified } from "../../records/schema/events.ts";
import { fieldsOf, fieldValue, isKnown, namedFirst } from "../../records/schema/fields.ts";
import { platformSchema } from "../../records/schema/platform.ts";
import type { Bilingual } from "../../text/bilingual.ts";
import { grouped } from "../../text/group.ts";
import { compareText } from "../../text/text.ts";
import { isUsedHere } from "../../words/called.ts";
import type { PlatformEntry } from "../catalogue.ts";
import { newestOutside } from "../outside.ts";
import { planStateOf, showsUse } from "../use.ts";

export interface OverdueCount {
  /** Code of the owning agency; absent: not sourced. */
  readonly agency?: string;
  /** Platforms that must be assessed again by a day. */
  readonly due: number;
  readonly overdue: number;
}

/** Agencies with platforms under re-assessment: most overdue first. */
export function overdueByAgency(platforms: readonly PlatformEntry[]): OverdueCount[] {
  return byOwner(platforms.filter(({ lifecycle }) => lifecycle.due !== undefined))
    .map(({ agency, owned }) => ({
      ...agency,
      due: owned.length,
      overdue: owned.filter(({ lifecycle }) => lifecycle.overdue).length,
    }))
    .sort((a, b) => b.overdue - a.overdue || b.due - a.due || byCode(a, b));
}

/** Something that the record of a platform should hold. */
export interface RecordPart {
  readonly id: string;
  readonly title: Bilingual;
  readonly isIn: (entry: PlatformEntry) => boolean;
}

/** Files beside the record that belong to it; a plan is known as soon as somebody tells of it, as every count of plans has it. */
const ALL_FILE_PARTS: readonly RecordPart[] = [
  { id: "plan", title: RECORD_KINDS.plan.title, isIn: ({ plan, data }) => planStateOf(plan, data.events) !== "unknown" },
  {
    id: "assessment",
    title: RECORD_KINDS.assessment.title,
    isIn: ({ assessments }) => newestOutside(assessments) !== undefined,
  },
];
const FILE_PARTS = ALL_FILE_PARTS.filter(({ id }) => isUsedHere(id));

/** Columns of completeness.csv as they were published; a new part comes after. */
const PUBLISHED = ["owner", "group", "domain", "summary", "website", "criteria", "plan", "usage", "assessment"];

/** What counts otherwise than by being there: a group that a list names is known as well, and a figure of what there is to be used is none of its use. */
const IS_IN: Readonly<Record<string, RecordPart["isIn"]>> = {
  group: ({ data }) => isKnown(data.group) || data.events.some((event) => event.listGroup !== undefined && isVerified(event)),
  usage: ({ data }) => (data.usage ?? []).some((one) => isVerified(one) && showsUse(one)),
};

/** The fields that their schema counts, and the files. */
export const RECORD_PARTS: readonly RecordPart[] = namedFirst(
  PUBLISHED,
  [
    ...fieldsOf(platformSchema)
      .filter(({ show }) => show.complete)
      .map((field): RecordPart => {
        const { key: id, title } = field;
        return { id, title, isIn: IS_IN[id] ?? (({ data }) => isKnown(fieldValue(data, field))) };
      }),
    ...FILE_PARTS,
  ],
  ({ id }) => id,
);

export interface Completeness {
  /** Code of the owning agency; absent: not sourced. */
  readonly agency?: string;
  readonly platforms: number;
  /** For each part, the platforms that have it. */
  readonly parts: Readonly<Record<string, number>>;
  /** Parts there are, over all its platforms; of platforms × RECORD_PARTS. */
  readonly sourced: number;
}

/** Every agency that owns a platform, and those platforms whose owner has no source: most platforms first. */
export function completenessByAgency(platforms: readonly PlatformEntry[]): Completeness[] {
  return byOwner(platforms)
    .map(({ agency, owned }) => {
      const counts = RECORD_PARTS.map(({ id, isIn }) => [id, owned.filter(isIn).length] as const);
      return {
        ...agency,
        platforms: owned.length,
        parts: Object.fromEntries(counts),
        sourced: counts.reduce((sum, [, count]) => sum + count, 0),
      };
    })
    .sort((a, b) => b.platforms - a.platforms || byCode(a, b));
}

interface Owned {
  readonly agency: { readonly agency?: string };
  readonly owned: readonly PlatformEntry[];
}

const byOwner = (platforms: readonly PlatformEntry[]): Owned[] =>
  [...grouped(platforms.map((entry) => [entry.data.owner, entry] as const))].map(([code, owned]) => ({
    agency: code === undefined ? {} : { agency: code },
    owned,
  }));

/** Equal ones by code, the unsourced last. */
const byCode = (a: { readonly agency?: string }, b: { readonly agency?: string }): number =>
  compareText(a.agency ?? "\uffff", b.agency ?? "\uffff");
