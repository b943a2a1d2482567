/** The lists by law of a platform, as its page says them. */
import type { ListEntry, PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { doersOf, listStateOn } from "../../scripts/catalogue/lists.ts";
import { membershipsOf } from "../../scripts/catalogue/memberships.ts";
import { isVerified } from "../../scripts/records/schema/events.ts";
import { compareDates, hasCome } from "../../scripts/text/dates.ts";
import type { Locale, SiteContext } from "../context.ts";
import { answeredOnce } from "./answers.ts";
import { documentName } from "./document.ts";
import { saysOfLists } from "./list-marks.ts";

/** The lists that a platform surely is on, or the entry that it is a product of, and how they stand. */
function sureLists(entry: Pick<PlatformEntry, "data">, { catalogue }: Pick<SiteContext, "catalogue">) {
  const { lists, today } = catalogue;
  const sure = [entry, ...above(entry, catalogue)]
    .flatMap(({ data }) => membershipsOf(data.events, lists))
    .filter(({ event, left }) => isVerified(event) && left === undefined);
  return sure.map(({ list }) => ({ list, state: listStateOn(list, lists, { day: today, today }) }));
}

/** The entry that it is a product of, and what that is one of; in a circle, which is a fault, each once. */
function above({ data }: Pick<PlatformEntry, "data">, catalogue: SiteContext["catalogue"]): PlatformEntry[] {
  const found: PlatformEntry[] = [];
  for (let at = data.entry; at !== undefined; ) {
    const next = platformCalled(catalogue, at);
    if (!next || found.includes(next)) break;
    found.push(next);
    at = next.data.entry;
  }
  return found;
}

const platformCalled = answeredOnce("platform", ({ platforms }) => {
  const byId = new Map(platforms.map((entry) => [entry.id, entry]));
  return (id) => byId.get(id);
});

/** How many platforms are on a list, by its key. */
const membersOf = answeredOnce(
  "members",
  ({ lists }) =>
    (key) =>
      lists.find((list) => list.key === key)?.members.length ?? 0,
);

/** How a platform stands with the lists: on one in force, or where it is on none, how the newest stands that names it. */
export const LIST_STANDINGS = ["in-force", "unclear", "ended", "coming", "none"] as const;
export type ListStanding = (typeof LIST_STANDINGS)[number];

/** The lists in force that name it, or the entry that it is a product of; where there is none, the newest that did. */
export function listsNow(entry: Pick<PlatformEntry, "data">, site: Pick<SiteContext, "catalogue">): ListEntry[] {
  const found = sureLists(entry, site);
  const inForce = found.filter(({ state }) => state === "in-force");
  const shown = inForce.length > 0 ? inForce : found.toSorted((a, b) => compareDates(a.list.from, b.list.from)).slice(-1);
  return [...new Set(shown.map(({ list }) => list))];
}

/** Nothing where no list is recorded at all. */
export function listStandingOf(entry: Pick<PlatformEntry, "data">, site: Pick<SiteContext, "catalogue">): ListStanding | undefined {
  if (site.catalogue.lists.length === 0) return undefined;
  const found = sureLists(entry, site);
  if (found.some(({ state }) => state === "in-force")) return "in-force";
  const begun = found.filter(({ state }) => state !== undefined);
  const newest = begun.toSorted((a, b) => compareDates(a.list.from, b.list.from)).at(-1);
  if (!newest) return found.length > 0 ? "coming" : "none";
  return newest.state === "ended" ? "ended" : "unclear";
}

/** What is to be said of a platform beside its status: that no list is surely in force that names it. */
export function listMark(
  entry: Pick<PlatformEntry, "data" | "lifecycle">,
  site: Pick<SiteContext, "catalogue">,
): "unclear" | "ended" | undefined {
  const standing = saysOfLists(entry.lifecycle.stage) ? listStandingOf(entry, site) : undefined;
  return standing === "unclear" || standing === "ended" ? standing : undefined;
}

/** The sentence of it: which list ended, by what, and whether that names the platform; and which may still be in force. */
export function sayListMark(locale: Locale, entry: Pick<PlatformEntry, "data" | "lifecycle">): string | undefined {
  const words = locale.words.lists;
  const mark = listMark(entry, locale.site);
  if (mark !== "ended") return mark && words.unclearOnly;
  const found = sureLists(entry, locale.site);
  const ended = found
    .filter(({ state }) => state === "ended")
    .toSorted((a, b) => compareDates(a.list.from, b.list.from))
    .at(-1)?.list;
  const open = found.filter(({ state }) => state === "unclear" || state === "amended");
  if (!ended?.ended) return undefined;
  const cited = ({ document }: ListEntry) => documentName(locale, document);
  const next = doersOf(ended.ended).flatMap((key) => locale.site.catalogue.lists.find((one) => one.key === key) ?? []);
  const isWhole = next.every(({ key, data }) => membersOf(locale.site.catalogue, key) >= data.official.total);
  return [
    words.endedSince(cited(ended), locale.date(ended.ended.on)),
    ...(next.length > 0 ? [(isWhole ? words.notNamedIn : words.notSeenIn)(next.map(cited).join("; "))] : []),
    ...(open.length > 0 ? [words.othersUnclear(open.map(({ list }) => cited(list)).join("; "))] : []),
  ].join(" ");
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
