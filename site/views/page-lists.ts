/** Which pages there are: for each route its pages in one language, one after the other. What a page shows hangs on it. */
import type { Catalogue, CriteriaEntry, PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { CRITERIA_ROLES, criteriaRole } from "../../scripts/catalogue/criteria-roles.ts";
import { allLists } from "../../scripts/catalogue/list-coverage.ts";
import { inLang } from "../../scripts/text/bilingual.ts";
import { LANGS, type Lang, MAIN_LANG } from "../../scripts/text/languages.ts";
import { type Here, isThere, type Locale, type SiteContext, type SiteOptions } from "../context.ts";
import {
  fileAt,
  guessedWords,
  isIndexed,
  PAGE_NAMES,
  type PageName,
  type Place,
  type PlatformPage,
  placeOf,
  ROUTES,
  type SinglePage,
  type SitePath,
} from "../routes.ts";
import { annexPlatforms } from "./annex.ts";
import { asOfDays } from "./as-of.ts";
import { isCompared } from "./comparisons.ts";
import { isConsulted } from "./consulted.ts";
import { digestsOf } from "./digests.ts";
import { movedPages, type Past, pastsOf, stepsOf, stepsWithChanges } from "./history.ts";
import { inNameOrder } from "./name-order.ts";
import { byPlace, groupingsOf } from "./programme-groups.ts";
import { inShard, WHOLE } from "./shard.ts";
import { FEW, slices } from "./slices.ts";
import { reportsOf } from "./year-reports.ts";

type Content = Pick<SiteOptions, "catalogue" | "history">;
type Pages = ReturnType<typeof pagesIn>;

/** One page to print, with its language; frozen, so that Eleventy hands it on as it is. */
export type PageItem<N extends PageName> = { readonly locale: Locale } & (Pages[N] extends () => Iterable<infer Page> ? Page : never);

/** Pages of which there is one in each language, unless `pagesIn` says otherwise. */
const SINGLE = Object.fromEntries(PAGE_NAMES.map((name) => [name, () => [placeOf(name as "home")]])) as unknown as {
  readonly [N in SinglePage]: () => readonly Place<N>[];
};

/** The pages of every route; a route with parameters that is forgotten here does not compile. */
function pagesIn(lang: Lang, { catalogue, history }: Content) {
  const { platforms, criteria, agencies, documents } = catalogue;
  return {
    ...SINGLE,
    platforms: () =>
      slices(
        placeOf("platforms"),
        inNameOrder(platforms, ({ data }) => inLang(data.name, lang)),
      ),
    proposeGuessed: () => guessedWords(lang).map((word) => placeOf("proposeGuessed", { word })),
    programmeBy: () =>
      groupingsOf(catalogue)
        .slice(1)
        .map((by) => ({ ...byPlace(by), by })),
    platform: () => platforms.map((entry) => ({ ...placeOf("platform", { id: entry.id }), entry })),
    comparison: () => platforms.filter(isCompared).map((entry) => ({ ...placeOf("comparison", { id: entry.id }), entry })),
    criteriaSets: () =>
      slices(
        placeOf("criteriaSets"),
        [...criteria].sort((a, b) => roleOrder(a) - roleOrder(b)),
      ),
    criteria: () => criteria.flatMap((entry) => slices({ ...placeOf("criteria", { id: entry.id }), entry }, entry.platforms)),
    criteriaComments: () => criteria.filter(isConsulted).map((entry) => ({ ...placeOf("criteriaComments", { id: entry.id }), entry })),
    agencies: () =>
      slices(
        placeOf("agencies"),
        inOrder(agencies, ({ active }) => active),
      ),
    agency: () => agencies.flatMap((entry) => slices({ ...placeOf("agency", { id: entry.slug }), entry }, entry.owns)),
    annex: () => {
      const find = new Map(platforms.map((entry) => [entry.id, entry]));
      return agencies.flatMap((entry) => {
        const owned = annexPlatforms(entry, find);
        return owned.length > 0 ? [{ ...placeOf("annex", { id: entry.slug }), entry, owned }] : [];
      });
    },
    yearReport: () => reportsOf(catalogue).map((of) => ({ ...placeOf("yearReport", { year: of.report.year }), ...of })),
    agencyReport: () =>
      reportsOf(catalogue).flatMap(({ report: { year }, agencies: parts }) =>
        parts.map((of) => ({ ...placeOf("agencyReport", { year, id: of.entry.slug }), ...of })),
      ),
    digest: () => digestsOf(catalogue).map((digest) => ({ ...placeOf("digest", { month: digest.month }), digest })),
    documents: () => slices(placeOf("documents"), documents),
    document: () => documents.flatMap((entry) => slices({ ...placeOf("document", { id: entry.slug }), entry }, entry.uses)),
    list: () => allLists(catalogue).flatMap((view) => slices({ ...placeOf("list", { id: view.list.slug }), view }, view.members)),
    asOfDay: () => asOfDays(catalogue).flatMap((day) => slices({ ...placeOf("asOfDay", { day: day.date }), day }, day.listed ?? [])),
    changes: () => (history ? slices(placeOf("changes"), stepsWithChanges(history), FEW) : []),
    platformHistory: () => histories("platform", { catalogue, history }),
    criteriaHistory: () => histories("criteria", { catalogue, history }),
    agencyHistory: () => histories("agency", { catalogue, history }),
    card: () => platforms.map((entry) => ({ ...placeOf("card", { id: entry.id }), entry })),
  } satisfies { readonly [N in PageName]: () => Iterable<Place<N>> };
}

const roleOrder = (entry: CriteriaEntry): number => CRITERIA_ROLES.indexOf(criteriaRole(entry));

/** Those of which it is true first, else as they were. */
const inOrder = <T>(items: readonly T[], isFirst: (item: T) => boolean): T[] =>
  [...items].sort((a, b) => Number(isFirst(b)) - Number(isFirst(a)));

/** One after the other: there are as many as there are records. */
function* histories<K extends Past["kind"]>(kind: K, { catalogue, history }: Content) {
  if (!history) return;
  for (const past of pastsOf(catalogue)) {
    if (past.kind !== kind) continue;
    const place = placeOf(`${past.kind}History`, { id: past.id }) as Place<`${K}History`>;
    yield* slices({ ...place, past }, stepsOf(history, past), FEW);
  }
}

/** The pages of a route in all its languages, or in some. */
export function* itemsOf<N extends PageName>(name: N, site: SiteContext, langs = LANGS): Iterable<PageItem<N> & Here> {
  if (!isThere(site, name)) return;
  for (const lang of langs) {
    if (ROUTES[name].langs?.includes(lang) === false) continue;
    for (const page of pagesIn(lang, site)[name]()) yield Object.freeze({ locale: site.locales[lang], ...page }) as PageItem<N> & Here;
  }
}

/** Where the pages of a route are in one language; none where it has none. */
export const placesOf = (name: PageName, lang: Lang, site: SiteContext): Iterable<Place> =>
  isThere(site, name) && (ROUTES[name].langs ?? LANGS).includes(lang) ? pagesIn(lang, site)[name]() : [];

/** All pages of one platform. */
export function* pagesOfPlatform(entry: PlatformEntry, site: SiteContext): Iterable<PageItem<PlatformPage> & Here> {
  const { history } = site;
  // Of nothing but its own pages.
  const only = { history, catalogue: { platforms: [entry], criteria: [], agencies: [] } as unknown as Catalogue };
  const pages = new Map(LANGS.map((lang) => [lang, pagesIn(lang, only)]));
  for (const name of PLATFORM_PAGES.filter((one) => isThere(site, one)))
    for (const lang of ROUTES[name].langs ?? LANGS)
      for (const page of pages.get(lang)?.[name]() ?? [])
        yield Object.freeze({ locale: site.locales[lang], ...page }) as PageItem<PlatformPage> & Here;
}

const PLATFORM_PAGES = PAGE_NAMES.filter((name): name is PlatformPage => ROUTES[name].maker === "platform");

/** The lists that Eleventy's templates are given, or their part; those of another maker are not held in memory. */
export function templateLists(site: SiteContext, shard = WHOLE) {
  const lists = listed.get(site) ?? listPages(site);
  listed.set(site, lists);
  return Object.freeze(Object.fromEntries(Object.entries(lists).map(([name, all]) => [name, [...inShard(all, shard)]])));
}
/** All pages are listed once for all the parts that are made of them. */
const listed = new WeakMap<SiteContext, Readonly<Record<string, readonly object[]>>>();

function listPages(site: SiteContext): Readonly<Record<string, readonly object[]>> {
  const names = PAGE_NAMES.filter((name) => !ROUTES[name].maker);
  return { ...Object.fromEntries(names.map((name) => [name, [...itemsOf(name, site)]])), moved: movedPages(site) };
}

/** The file that a page is written into. */
export const fileOf = ({ locale, path }: Pick<Here, "locale" | "path">): SitePath => fileAt(locale.path(path));

/** The file of every page of the site, or of its part: a build that lacks one has failed. */
export function* pageFiles(site: SiteContext, shard = WHOLE): Iterable<SitePath> {
  for (const name of PAGE_NAMES.filter((one) => ROUTES[one].maker !== "platform"))
    for (const page of inShard<Here>(itemsOf(name, site), shard)) yield fileOf(page);
  for (const entry of inShard(site.catalogue.platforms, shard)) for (const page of pagesOfPlatform(entry, site)) yield fileOf(page);
}

/** Path of every page that search engines should know, without language. */
export function indexedPaths(content: Content): SitePath[] {
  const pages = pagesIn(MAIN_LANG, content);
  return PAGE_NAMES.filter((name) => isIndexed(name) && isThere(content, name)).flatMap((name) =>
    [...pages[name]()].map(({ path }) => path),
  );
}
