/**
 * Every address of the site, said once: its pages, and the files beside them. Menu, footer, breadcrumbs, language
 * alternates, sitemap, the lists that pages are made from, and every link come from these tables. A link is made by
 * `to`, and whatever takes a link takes nothing else (`SitePath`), so an address written by hand does not compile.
 * They are written here in Vietnamese; a catalogue in another main language has them in that one (address-words.ts).
 */
import type { TextName } from "../scripts/records/texts.ts";
import { type Lang, MAIN_LANG, prefixOf } from "../scripts/text/languages.ts";
import { madeOnce } from "../scripts/text/made-once.ts";
import { type AddressWord, addressWord, anchor } from "./address-words.ts";

interface Page {
  /** Without language; `<id>` is a parameter. */
  readonly path: string;
  /** The page above it: the breadcrumb leads there, with the same parameters. */
  readonly parent?: string;
  /** Place in the main menu, and in the menu of the footer. */
  readonly menu?: number;
  readonly footer?: number;
  /** The languages it is made in; all, unless said. */
  readonly langs?: readonly Lang[];
  /** False: search engines should not keep it, so it has no alternates and is not in the sitemap. */
  readonly indexed?: false;
  /** Is there only when the history of the data is known, or where the catalogue has lists by law, or the text. */
  readonly needs?: "history" | "lists" | "criteria" | TextName;
  /**
   * Eleventy makes a page, unless there are so many that each is written and forgotten (build/stream-pages.ts). Those of a platform
   * are made with all its files, so that another build can take them over (build/platform-files.ts).
   */
  readonly maker?: "stream" | "platform";
}

const PAGES = {
  home: { path: "/" },
  platforms: { path: "/nen-tang/", parent: "home", menu: 1 },
  platform: { path: "/nen-tang/<id>/", parent: "platforms", maker: "platform" },
  comparison: { path: "/nen-tang/<id>/danh-gia/", parent: "platform", maker: "platform" },
  platformHistory: { path: "/nen-tang/<id>/lich-su/", parent: "platform", needs: "history", maker: "platform" },
  criteriaSets: { path: "/tieu-chi/", parent: "home", menu: 5, needs: "criteria" },
  criteria: { path: "/tieu-chi/<id>/", parent: "criteriaSets" },
  criteriaComments: { path: "/tieu-chi/<id>/y-kien/", parent: "criteria" },
  criteriaHistory: { path: "/tieu-chi/<id>/lich-su/", parent: "criteria", needs: "history", maker: "stream" },
  agencies: { path: "/co-quan/", parent: "home", menu: 6 },
  agency: { path: "/co-quan/<id>/", parent: "agencies" },
  annex: { path: "/co-quan/<id>/phu-luc/", parent: "agency" },
  agencyReport: { path: "/co-quan/<id>/bao-cao-nam/<year>/", parent: "agency" },
  agencyHistory: { path: "/co-quan/<id>/lich-su/", parent: "agency", needs: "history", maker: "stream" },
  documents: { path: "/van-ban/", parent: "home", menu: 7 },
  document: { path: "/van-ban/<id>/", parent: "documents" },
  statistics: { path: "/thong-ke/", parent: "home", menu: 8 },
  yearReports: { path: "/bao-cao-nam/", parent: "statistics" },
  yearReport: { path: "/bao-cao-nam/<year>/", parent: "yearReports" },
  digests: { path: "/ban-tin/", parent: "statistics" },
  digest: { path: "/ban-tin/<month>/", parent: "digests" },
  proposals: { path: "/dang-xet/", parent: "home", menu: 9 },
  proposal: { path: "/dang-xet/xem/", parent: "proposals", indexed: false },
  propose: { path: "/de-xuat/", parent: "home", menu: 11 },
  proposeGuessed: { path: "/<word>/", indexed: false },
  guide: { path: "/huong-dan/", parent: "home", menu: 12, footer: 2, needs: "guide" },
  about: { path: "/gioi-thieu/", parent: "home", menu: 14, footer: 6, needs: "about" },
  data: { path: "/du-lieu/", parent: "home", menu: 13, footer: 1 },
  search: { path: "/tim-kiem/", parent: "home" },
  compare: { path: "/so-sanh/", parent: "home", menu: 4 },
  programme: { path: "/toan-canh/", parent: "home", menu: 2 },
  programmeBy: { path: "/toan-canh/<by>/", parent: "programme" },
  lists: { path: "/danh-muc/", parent: "home", menu: 3, footer: 5, needs: "lists" },
  list: { path: "/danh-muc/<id>/", parent: "lists" },
  asOf: { path: "/tai-ngay/", parent: "home", footer: 3 },
  asOfDay: { path: "/tai-ngay/<day>/", parent: "asOf" },
  changes: { path: "/thay-doi/", parent: "home", menu: 10, footer: 4, needs: "history" },
  card: { path: "/nhung/<id>.html", indexed: false, maker: "platform" },
  notFound: { path: "/404.html", langs: [MAIN_LANG], indexed: false },
} as const satisfies Readonly<Record<string, Page>>;

/** What is no page: open data, feeds, pictures, and what the pages load. */
export const FILES = {
  badge: "/nhung/<id>.svg",
  sharePicture: "/nhung/<id>.png",
  programmePicture: "/toan-canh/<by>.svg",
  feed: "/feed.xml",
  agencyCalendar: "/co-quan/<id>/due.ics",
  agencyFeed: "/co-quan/<id>/due.xml",
  sitemap: "/sitemap.xml",
  sitemapPart: "/sitemap-<number>.xml",
  robots: "/robots.txt",
  schema: "/schemas/<kind>.schema.json",
  api: "/api/v1/",
  apiFile: "/api/v1/<file>",
  workbook: "/api/v1/catalogue.xlsx",
  record: "/api/v1/<kind>/<id>.json",
  status: "/api/v1/status.json",
  listTable: "/api/v1/lists/<id>.csv",
  annexTable: "/api/v1/annexes/<id>.csv",
  commentsTable: "/api/v1/comments/<id>.csv",
  yearTable: "/api/v1/years/<year>.csv",
  yearCounts: "/api/v1/years/<year>.json",
  statisticsJson: "/api/v1/statistics.json",
  statisticsTable: "/api/v1/statistics/<name>.csv",
  oscal: "/api/v1/oscal.json",
  oscalCatalog: "/api/v1/oscal/catalogs/<id>.json",
  oscalProfile: "/api/v1/oscal/profiles/<id>.json",
  oscalResults: "/api/v1/oscal/assessment-results/<id>.json",
  oscalPlan: "/api/v1/oscal/poam/<id>.json",
  dcat: "/api/v1/catalogue.jsonld",
  dcatTurtle: "/api/v1/catalogue.ttl",
  openApi: "/api/v1/openapi.json",
  changesJson: "/api/v1/changes.json",
  harvestPython: "/api/v1/harvest.py",
  harvestJavaScript: "/api/v1/harvest.mjs",
  changesOfYear: "/api/v1/changes/<year>.json",
  asOfEvents: "/tai-ngay/events.json",
  asset: "/assets/<file>",
  styles: "/assets/styles.css",
  chartStyles: "/assets/charts.css",
  compareStyles: "/assets/compare.css",
  programmeStyles: "/assets/programme.css",
  displayScript: "/assets/display.js",
  finderScript: "/assets/finder.js",
  compareScript: "/assets/compare.js",
  pictureScript: "/assets/picture.js",
  drawingScript: "/assets/drawing.js",
  asOfScript: "/assets/as-of.js",
  letterScript: "/assets/letter.js",
  annexScript: "/assets/annex.js",
  reportScript: "/assets/report.js",
  proposalScript: "/assets/proposal.<lang>.js",
  proposalStyles: "/assets/proposal.css",
  font: "/assets/fonts/<file>",
  icon: "/assets/icon.svg",
  shareImage: "/assets/share.png",
  synonyms: "/assets/synonyms.json",
  vocabulary: "/assets/vocabulary.json",
  orders: "/assets/orders.<lang>.json",
  facetCodes: "/assets/facets.<lang>.json",
  heldByMany: "/assets/held.<lang>.<number>.json",
  editorAsset: "/assets/editor/<file>",
  editorKnown: "/assets/editor/known.json",
  editorPlatforms: "/assets/editor/platforms.json",
  editorProposals: "/assets/editor/proposals.json",
  source: "/source/<path>",
} as const satisfies Readonly<Record<string, string>>;

/** What speakers of a language guess that the page for proposals is called, where the addresses are in another one: none, or one. */
export const guessedWords = (lang: Lang, main: Lang = MAIN_LANG): readonly string[] =>
  [addressWord("de-xuat", lang)].filter((word) => word !== addressWord("de-xuat", main));

export type PageName = keyof typeof PAGES;

/** The same, by name; a parent that is no page does not compile. */
export const ROUTES: Readonly<Record<PageName, Page & { readonly parent?: PageName }>> = PAGES;

export type FileName = keyof typeof FILES;

type SegmentsIn<P extends string> = P extends `${infer One}/${infer Rest}` ? SegmentsIn<One> | SegmentsIn<Rest> : P;
/** The words that addresses of pages are made of. */
type Segment = Exclude<SegmentsIn<(typeof PAGES)[PageName]["path"]>, "" | `${string}<${string}` | `${string}.html`>;

/** Each of them is one of the words of addresses: another does not compile. */
type KnownWord<Word extends AddressWord> = Word;
export type AddressSegment = KnownWord<Segment>;

const WRITTEN: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(PAGES).map(([name, { path }]) => [name, path])),
  ...FILES,
};
/** An address of the tables in the words of a main language. */
const patternIn = (main: Lang, name: PageName | FileName): string =>
  (WRITTEN[name] ?? "")
    .split("/")
    .map((word) => addressWord(word, main))
    .join("/");
const PATTERNS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(WRITTEN).map((name) => [name, patternIn(MAIN_LANG, name as PageName | FileName)]),
);
type PatternOf<N> = N extends PageName ? (typeof PAGES)[N]["path"] : N extends FileName ? (typeof FILES)[N] : never;
type ParametersIn<P> = P extends `${string}<${infer Name}>${infer Rest}` ? Name | ParametersIn<Rest> : never;
type ParametersOf<N> = Readonly<Record<ParametersIn<PatternOf<N>>, string>>;

/** Pages there is one of in each language. */
export type SinglePage = { [N in PageName]: [ParametersIn<PatternOf<N>>] extends [never] ? N : never }[PageName];

/** Those that people are led to by name: in menus, breadcrumbs and lists. */
export type NamedPage = { [N in SinglePage]: (typeof PAGES)[N] extends { readonly indexed: false } ? never : N }[SinglePage];

/** Those that Eleventy does not make. */
export type StreamedPage = MadeBy<"stream" | "platform">;
/** Those that are made with the other files of their platform. */
export type PlatformPage = MadeBy<"platform">;
type MadeBy<Maker> = { [N in PageName]: (typeof PAGES)[N] extends { readonly maker: Maker } ? N : never }[PageName];

declare const made: unique symbol;
/** A path from the root of the site, without language and path prefix. Only the tables make one. */
export type SitePath = string & { readonly [made]: true };

/** The path of a page or file: `to("platform", { id })`. Its parameters are ids, days and names of files, which need no escaping. */
export function to<N extends PageName | FileName>(
  name: N,
  ...[parameters]: [ParametersIn<PatternOf<N>>] extends [never] ? [] : [ParametersOf<N>]
): SitePath {
  return filled(patternOf(name), parameters ?? {});
}

/** The path with the names of its parameters: "/api/v1/platforms/<id>.json", for texts that describe it. */
export const patternOf = (name: PageName | FileName): string => PATTERNS[name] ?? "";

function filled(pattern: string, parameters: Readonly<Record<string, string>>): SitePath {
  let path = "";
  for (const [index, part] of partsOf(pattern).entries()) path += index % 2 === 0 ? part : (parameters[part] ?? `<${part}>`);
  return path as SitePath;
}

/** What is written and the names of parameters, in turn. A page has a hundred links, so each pattern is looked at once. */
const partsOf = madeOnce((pattern) => pattern.split(/<(\w+)>/), 1_000);

/** The page of a list that is cut into several: "/van-ban/" and "/van-ban/trang-2/". */
export const pageNumber = (first: SitePath, number: number): SitePath =>
  number === 1 ? first : (`${first}${anchor("trang", number)}/` as SitePath);

/** The path of a page or file in a language, which is the same in all but for its prefix: "/nen-tang/" -> "/en/nen-tang/". */
export const pathIn = (lang: Lang, path: SitePath): SitePath => (prefixOf(lang) + path) as SitePath;

/** The same, with its language, while these were the languages of the catalogue, the main one first. */
export const pathWhile = (
  [main = MAIN_LANG]: readonly Lang[],
  lang: Lang,
  name: PageName | FileName,
  parameters: Readonly<Record<string, string>> = {},
): SitePath => ((lang === main ? "" : `/${lang}`) + filled(patternIn(main, name), parameters)) as SitePath;

/** The file that a static host sends for a path. */
export const fileAt = (path: SitePath): SitePath => (path.endsWith("/") ? (`${path}index.html` as SitePath) : path);

/** A file of the site as it is made; the build writes it. */
export interface SiteFile<Content extends string | Uint8Array = string> {
  readonly path: SitePath;
  readonly content: Content;
}

/** A page of the site: which route, with which parameters, and so its path. */
export interface Place<N extends PageName = PageName> {
  readonly route: N;
  readonly parameters: Readonly<Record<string, string>>;
  readonly path: SitePath;
}

export function placeOf<N extends PageName>(
  route: N,
  ...[parameters]: [ParametersIn<PatternOf<N>>] extends [never] ? [] : [ParametersOf<N>]
): Place<N> {
  return placed(route, parameters ?? {});
}

const placed = <N extends PageName>(route: N, parameters: Place["parameters"]): Place<N> => ({
  route,
  parameters,
  path: filled(patternOf(route), parameters),
});

/** The pages above one, from below the home page down to its parent. */
export function above({ route, parameters }: Pick<Place, "route" | "parameters">): Place[] {
  const { parent } = ROUTES[route];
  if (parent === undefined || parent === "home") return [];
  return [...above({ route: parent, parameters }), placed(parent, parameters)];
}

export const PAGE_NAMES = Object.keys(PAGES) as readonly PageName[];

/** Search engines may keep it: it has alternates and is in the sitemap. */
export const isIndexed = (name: PageName): boolean => ROUTES[name].indexed !== false;

export const isNamed = (name: PageName): name is NamedPage => isIndexed(name) && !PAGES[name].path.includes("<");

/** The pages of a menu, in its order. */
export const MENU = inMenu("menu");
export const FOOTER = inMenu("footer");

function inMenu(menu: "menu" | "footer"): readonly NamedPage[] {
  const place = (name: NamedPage): number | undefined => ROUTES[name][menu];
  return PAGE_NAMES.filter(isNamed)
    .filter(place)
    .sort((a, b) => (place(a) ?? 0) - (place(b) ?? 0));
}
