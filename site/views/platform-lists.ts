/** The lists by law of a platform, as its page says them. */
import type { ListEntry, PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { doersOf, listStateOn } from "../../scripts/catalogue/lists.ts";
import { membershipsOf } from "../../scripts/catalogue/memberships.ts";
import { isVerified } from "../../scripts/records/schema/events.ts";
import { hasCome } from "../../scripts/text/dates.ts";
import type { SiteContext } from "../context.ts";

/** How the lists stand that a platform surely is on. */
function statesOf({ data }: Pick<PlatformEntry, "data">, { catalogue: { lists, today } }: Pick<SiteContext, "catalogue">) {
  const sure = membershipsOf(data.events, lists).filter(({ event, left }) => isVerified(event) && left === undefined);
  return sure.map(({ list }) => listStateOn(list, lists, { day: today, today }));
}

/** Whether it is on lists, none of which is surely in force, and not all of which have ended. */
export function isOnUnclearLists(entry: Pick<PlatformEntry, "data">, site: Pick<SiteContext, "catalogue">): boolean {
  const states = statesOf(entry, site);
  return states.some((state) => state === "unclear" || state === "amended") && !states.includes("in-force");
}

/** Whether it is on lists, none of which is surely in force. */
export function isOnlyOnOtherLists(entry: Pick<PlatformEntry, "data">, site: Pick<SiteContext, "catalogue">): boolean {
  const states = statesOf(entry, site);
  return states.some((state) => state !== undefined) && !states.includes("in-force");
}

export interface ListEnd {
  readonly date: string;
  readonly list: ListEntry;
}

/** The lists of a platform that another document ended without it: part of its history, as no event of its own says so. */
export function listEnds(
  { data }: Pick<PlatformEntry, "data">,
  { catalogue: { lists, today } }: Pick<SiteContext, "catalogue">,
): ListEnd[] {
  const memberships = membershipsOf(data.events, lists);
  const isOn = new Set(memberships.map(({ list }) => list.key));
  return memberships.flatMap(({ list, left }) => {
    const { ended } = list;
    const doers = ended ? doersOf(ended) : [];
    const wasLeftOut = doers.length > 0 && left === undefined && !doers.some((key) => isOn.has(key));
    return ended && wasLeftOut && hasCome(ended.on, { day: today, today }) ? [{ date: ended.on, list }] : [];
  });
}
