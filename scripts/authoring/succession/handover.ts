/**
 * An agency hands on what is its own: its records with the event that says so, its place in the registers and settings. What
 * was issued, listed, planned or sent while it was there stays as it was. Pure: texts by their paths in, what has become of them out.
 */
import type { Document } from "yaml";
import { type Changes, editRecord, type Files } from "../../records/edit-record.ts";
import { RECORD_KINDS } from "../../records/kinds.ts";
import { type Location, readPath } from "../../records/paths.ts";
import { orderKeys } from "../../records/print-yaml.ts";
import type { Agency } from "../../records/schema/agencies.ts";
import type { CriteriaSet } from "../../records/schema/criteria.ts";
import type { EventType } from "../../records/schema/events.ts";
import { findValues, type ValueAt } from "../../records/schema/find-values.ts";
import type { Platform } from "../../records/schema/platform.ts";
import type { Settings } from "../../records/schema/settings.ts";
import { addDays, firstDay } from "../../text/dates.ts";
import { dataOf, insertItem, removeValue, setValue } from "../draft/document.ts";

export interface Handover {
  /** Codes of the agencies that hand on. */
  readonly from: readonly string[];
  /** Who takes over all else of them; undefined where they stay, and hand on some records alone. */
  readonly successor: string | undefined;
  /** Who takes over a record; undefined for one that stays. @param id of its platform */
  readonly heirOf: (id: string) => string | undefined;
  /** The first day on which others have it. */
  readonly date: string;
  readonly document: { readonly number: string; readonly date?: string };
}

interface Place extends ValueAt<string> {
  readonly document: Document;
  readonly hand: Handover;
  /** Of a criteria set its own, of all else that of the register; of the files of a platform the platform's. */
  readonly at: Location;
}

/** What becomes of a place in which the code of an agency stands that hands on. */
type Passing = (place: Place) => void;

const stays: Passing = () => undefined;

/** What is another's from then on. */
const passes: Passing = ({ document, pointer, hand, at }) => {
  const heir = at.kind === "platform" ? hand.heirOf(at.id) : hand.successor;
  if (heir !== undefined) setValue(document, pointer, heir);
};

const HANDED_ON = "transferred" satisfies EventType;

/** The owner, with the event that says so; whose contact unit it was is no longer the owner. */
const passesWithEvent: Passing = ({ document, value, hand, at }) => {
  const heir = hand.heirOf(at.id);
  if (heir === undefined) return;
  const { events = [] } = dataOf(document) as Partial<Platform>;
  const last = events.filter(({ type }) => type === HANDED_ON).at(-1);
  if (last?.from !== value || last.to !== heir) {
    const index = events.filter(({ date }) => firstDay(date) <= hand.date).length;
    insertItem(document, ["events"], index, { date: hand.date, type: HANDED_ON, document: hand.document, from: value, to: heir });
  }
  setValue(document, ["owner"], heir);
  removeValue(document, ["focalUnit"]);
};

/** Whose a set is that was issued stays said as it was issued. */
const passesAsDraft: Passing = (place) => {
  if (!(dataOf(place.document) as Partial<CriteriaSet>).document) passes(place);
};

/** The time in which it kept the list ends, and another's begins. */
const endsTerm: Passing = ({ document, pointer, hand }) => {
  const index = Number(pointer[1]);
  const { from = "", to } = (dataOf(document) as Partial<Settings>).keptBy?.[index] ?? {};
  if (hand.successor === undefined || (to !== undefined && to < hand.date)) return;
  if (from >= hand.date) {
    setValue(document, pointer, hand.successor);
    return;
  }
  setValue(document, ["keptBy", index, "to"], addDays(hand.date, -1));
  insertItem(document, ["keptBy"], index + 1, { agency: hand.successor, from: hand.date, ...(to ? { to } : {}) });
};

/** Those whose votes must be there are each named once. */
const joins: Passing = (place) => {
  const { document, pointer, hand } = place;
  const codes = (dataOf(document) as Partial<Settings>).decisions?.include ?? [];
  if (hand.successor !== undefined && codes.includes(hand.successor)) document.deleteIn(pointer);
  else passes(place);
};

/** Every place in which the code of an agency stands, by kind of file and keys. */
export const PASSING: Readonly<Record<string, Passing>> = {
  "platform owner": passesWithEvent,
  "platform assessedBy": passes,
  "platform shared.to": stays,
  // Who decided it stays who it was.
  "platform waivers.decidedBy": stays,
  "criteria waivers.decidedBy": stays,
  "platform events.from": stays,
  "platform events.to": stays,
  "platform events.lead": stays,
  "criteria issuer": passesAsDraft,
  "criteria consultations.agency": stays,
  "criteria commentPeriod.asked.agency": stays,
  "comments agency": stays,
  "agencies successor": stays,
  "documents issuer": stays,
  "documents figures.agency": stays,
  "settings keptBy.agency": endsTerm,
  "settings convenedBy": passes,
  "settings criteriaBy": passes,
  "settings decisions.include": joins,
};

/** How a place is called in the table. */
export const passingName = (kind: string, pointer: ValueAt<unknown>["pointer"]): string =>
  `${kind} ${pointer.filter((step) => typeof step === "string").join(".")}`;

/** What changes of the files when agencies hand on. */
export const handedOn = (files: Files, hand: Handover): Changes =>
  new Map(
    [...files].flatMap(([path, text]) => {
      const at = readPath(path);
      const after = at ? editRecord(path, text, (document) => handOn(document, at, hand)) : text;
      return after === text ? [] : [[path, after]];
    }),
  );

function handOn(document: Document, at: Location, hand: Handover): void {
  const { schema } = RECORD_KINDS[at.kind];
  const found = (findValues<string>(schema, "agency")?.(document.toJS()) ?? []).filter(({ value }) => hand.from.includes(value));
  // From behind, for a place may take an item away or put one in.
  for (const one of found.reverse()) (PASSING[passingName(at.kind, one.pointer)] ?? stays)({ ...one, document, hand, at });
  if (at.kind === "agencies") end(document, hand);
  orderKeys(document.contents, schema);
}

/** The register says until when they were there, and who came after them. */
function end(document: Document, { from, successor, date }: Handover): void {
  if (successor === undefined) return;
  for (const [index, agency] of (document.toJS() as readonly Agency[]).entries()) {
    if (!from.includes(agency.code)) continue;
    if (agency.validTo === undefined) setValue(document, [index, "validTo"], addDays(date, -1));
    if (agency.successor === undefined) setValue(document, [index, "successor"], successor);
  }
}
