/** How all platforms are grouped in one picture: by list, owning agency, domain or status. */
import type { Catalogue, PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { type StageCode, stageCodeOf } from "../../scripts/catalogue/stage-codes.ts";
import { isVerified } from "../../scripts/records/schema/events.ts";
import { isUsed } from "../../scripts/records/schema/used.ts";
import { asIs, type Text } from "../../scripts/text/bilingual.ts";
import { grouped } from "../../scripts/text/group.ts";
import { type AddressWord, anchor } from "../address-words.ts";
import type { SiteContext } from "../context.ts";
import { inAll } from "../i18n/words.ts";
import { placeOf, type SitePath, to } from "../routes.ts";
import { agencyName, domainName } from "./code-names.ts";
import { listsInForce } from "./lists-in-force.ts";

/** What tiles may be grouped by, the first that a catalogue has being that of the page itself; each is a part of an address. */
const WORDS = { list: "danh-muc", agency: "co-quan", domain: "linh-vuc", stage: "giai-doan" } as const satisfies Record<
  string,
  AddressWord
>;
export type Grouping = keyof typeof WORDS;

/** More platforms than this have one picture only, for each weighs with them. */
const MANY = 2000;

export function groupingsOf(catalogue: Catalogue): readonly Grouping[] {
  const { platforms } = catalogue;
  const has: Readonly<Record<Grouping, boolean>> = {
    list: listsInForce(catalogue).length > 0,
    agency: isUsed("owner") && platforms.some(({ data }) => data.owner),
    domain: isUsed("domain") && platforms.some(({ data }) => data.domain),
    stage: true,
  };
  const usable = (Object.keys(WORDS) as Grouping[]).filter((one) => has[one]);
  return platforms.length > MANY ? usable.slice(0, 1) : usable;
}

export const byPlace = (by: Grouping) => placeOf("programmeBy", { by: anchor(WORDS[by]) });
/** The first is the page itself. */
export const programmePlace = (catalogue: Catalogue, by: Grouping) =>
  by === groupingsOf(catalogue)[0] ? placeOf("programme") : byPlace(by);
export const picturePath = (by: Grouping): SitePath => to("programmePicture", { by: anchor(WORDS[by]) });

interface Grouped {
  readonly title: Text;
  readonly path?: SitePath;
  readonly entries: readonly PlatformEntry[];
}

/** Those that have a platform. */
export const groupsBy = (by: Grouping, site: SiteContext): readonly Grouped[] =>
  GROUPED[by](site).filter(({ entries }) => entries.length > 0);

const GROUPED: Readonly<Record<Grouping, (site: SiteContext) => readonly Grouped[]>> = {
  list: byList,
  agency: (site) =>
    byKey(site, ({ data }) => data.owner, {
      title: (code) => agencyName(site, code),
      path: (code) => to("agency", { id: site.find.agencies.get(code)?.slug ?? "" }),
      unknown: inAll(({ home }) => home.ownerUnknown),
    }),
  domain: (site) =>
    byKey(site, ({ data }) => data.domain, {
      title: (id) => domainName(site, id),
      unknown: inAll(({ programme }) => programme.domainUnknown),
    }),
  stage: (site) =>
    byKey(site, ({ lifecycle }) => stageCodeOf(lifecycle), {
      title: (code) => inAll(({ names }) => names.stageCode[code as StageCode]),
      unknown: asIs(""),
    }),
};

interface Named {
  readonly title: (key: string) => Text;
  readonly path?: (key: string) => SitePath;
  readonly unknown: Text;
}

/** Most platforms first, those of which it is not known last. */
function byKey(
  { catalogue }: SiteContext,
  keyOf: (entry: PlatformEntry) => string | undefined,
  { title, path, unknown }: Named,
): readonly Grouped[] {
  const found = [...grouped(catalogue.platforms.map((entry) => [keyOf(entry) ?? "", entry] as const))];
  found.sort(([a, one], [b, other]) => Number(a === "") - Number(b === "") || other.length - one.length || (a < b ? -1 : 1));
  return found.map(([key, entries]) =>
    key === "" ? { title: unknown, entries } : { title: title(key), entries, ...(path ? { path: path(key) } : {}) },
  );
}

/** By the lists in force and their groups, each platform once, a product with the entry that it belongs to; the others last. */
function byList({ catalogue }: SiteContext): readonly Grouped[] {
  const left = new Map(catalogue.platforms.map((entry) => [entry.id, entry]));
  const take = (ids: ReadonlySet<string>): PlatformEntry[] => {
    const of = [...left.values()].filter(({ id, data }) => ids.has(id) || (data.entry !== undefined && ids.has(data.entry)));
    for (const { id } of of) left.delete(id);
    return of;
  };
  const groups = listsInForce(catalogue).flatMap(({ list, groups: parts, members }): Grouped[] => {
    const sure = members.filter(({ event }) => isVerified(event));
    const idsOf = (group?: string) =>
      new Set(
        sure.filter(({ event }) => group === undefined || event.listGroup === group).flatMap(({ platform, entry }) => [platform.id, entry]),
      );
    const path = to("list", { id: list.slug });
    return [
      ...parts.map(({ id, name }) => ({ title: name, path, entries: take(idsOf(id)) })),
      { title: list.data.name, path, entries: take(idsOf()) },
    ];
  });
  return [...groups, { title: inAll(({ programme }) => programme.offLists), entries: [...left.values()] }];
}
