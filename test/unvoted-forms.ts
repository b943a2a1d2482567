/** What nobody decided, as a test names it: by kind and day, and the number of its document where there are two. */
import type { Unvoted } from "../scripts/catalogue/rewritten-events.ts";
import { parseFile, type RawFile } from "../scripts/records/parse.ts";
import { collectRecords } from "../scripts/records/records.ts";
import { eventMark } from "../scripts/records/schema/events.ts";
import type { PlatformEvent } from "../scripts/records/schema/platform.ts";
import { valueText } from "../scripts/text/same.ts";

/** Events of a platform. */
export function eventsIn(files: readonly RawFile[], id: string): readonly PlatformEvent[] {
  const own = files.filter(({ path }) => path === `platforms/${id}/platform.md`);
  return collectRecords(own.map(parseFile)).platforms.get(id)?.platform?.data.events ?? [];
}

/** @param base main, whose event it is */
export function formsIn(base: readonly RawFile[], id: string, names: Iterable<readonly [string, "whole" | "form"]>): Unvoted["events"] {
  const events = eventsIn(base, id);
  const isNamed = (name: string) => (event: (typeof events)[number]) =>
    name === eventMark(event) || name === `${eventMark(event)} ${event.document?.number}`;
  return new Map([...names].flatMap(([name, what]) => events.filter(isNamed(name)).map((event) => [valueText(event), what] as const)));
}
