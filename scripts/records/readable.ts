/**
 * Records of which as much is taken as can be read: what others are held against. One that stands on the main branch and does not fit
 * is there all the same, and what of it was decided is held against what is left of it.
 */

import { sameValues } from "../text/same.ts";
import { type FileKind, RECORD_KINDS } from "./kinds.ts";
import type { Parsed, ParsedFile } from "./parse.ts";
import { isRegister } from "./paths.ts";
import { collectRecords, type Records } from "./records.ts";
import { EVENT_FACTS, type EventType, isCouncilEvent } from "./schema/events.ts";
import type { SchemaNode } from "./schema/node.ts";
import { validate } from "./validate.ts";

/** Kinds of records that are held against what they were: the others are decided by whoever answers for them all. */
const HELD = ["platform", "plan", "assessment", "criteria"] as const satisfies readonly FileKind[];

/** `broken`: paths of those of which something can not be read that may have been decided. */
export function readableRecords(parsed: readonly Parsed[]): Records {
  const read = parsed.map((one) => (one.fits || !isHeld(one) ? { one } : { one, part: readablePart(one.file) }));
  const records = collectRecords(read.map(({ one, part }) => (part ? { ...one, file: part.file, fits: true } : one)));
  const whole = new Set(read.flatMap(({ one, part }) => ((part && !part.isLess) || isUndecidedPlatform(one.file) ? one.path : [])));
  return { ...records, broken: new Set(parsed.flatMap(({ path, fits }) => (fits || whole.has(path) ? [] : path))) };
}

const isHeld = ({ file }: Parsed): boolean => HELD.some((kind) => kind === file?.kind);

/** Without the fields, and the entries of lists, that do not fit; undefined where what is left is no record. */
function readablePart(file: ParsedFile | undefined): { readonly file: ParsedFile; readonly isLess: boolean } | undefined {
  if (!file || isRegister(file.kind) || typeof file.data !== "object" || file.data === null || Array.isArray(file.data)) return undefined;
  const pointers = validate(file.kind, file.data).map(({ pointer = [] }) => pointer);
  const entriesOut = (key: string) => new Set(pointers.flatMap(([of, index]) => (of === key && typeof index === "number" ? index : [])));
  const isOut = (key: string) => pointers.some(([of, index]) => of === key && typeof index !== "number");
  const data = Object.fromEntries(
    Object.entries(file.data).flatMap(([key, value]) => {
      if (isOut(key)) return [];
      const out = entriesOut(key);
      return [[key, Array.isArray(value) && out.size > 0 ? value.filter((_, index) => !out.has(index)) : value]];
    }),
  );
  if (validate(file.kind, data).length > 0) return undefined;
  return { file: { ...file, data }, isLess: loses(file, data) };
}

/** Of a platform an event, of anything else whatever its schema knows. */
function loses({ kind, data: all }: ParsedFile, data: object): boolean {
  const [had, has] = [all, data] as Record<string, unknown>[] as [Record<string, unknown>, Record<string, unknown>];
  const { properties } = RECORD_KINDS[kind as (typeof HELD)[number]].schema as SchemaNode & { readonly properties: object };
  const known = kind === "platform" ? ["events"] : Object.keys(properties);
  return known.some((key) => !sameValues(had[key], has[key]));
}

/** Whether all events of a platform can be read as far as what they are, and none is what somebody has to decide again. */
function isUndecidedPlatform(file: ParsedFile | undefined): boolean {
  if (file?.kind !== "platform" || typeof file.data !== "object" || file.data === null || Array.isArray(file.data)) return false;
  const { events = [] } = file.data as { readonly events?: unknown };
  return Array.isArray(events) && events.every(isOfNoDecision);
}

function isOfNoDecision(event: unknown): boolean {
  const { type } = (event ?? {}) as { readonly type?: unknown };
  if (typeof type !== "string" || !Object.hasOwn(EVENT_FACTS, type)) return false;
  return !isCouncilEvent(type as EventType) && EVENT_FACTS[type as EventType].list !== "leaves";
}
