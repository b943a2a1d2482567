/**
 * What every page knows beside its own record: the catalogue with its look-ups, the addresses of the site, and for
 * each language the words. Made once a build from the options, never changed, and without clock, environment or disk.
 */
import type { AgencyEntry, Catalogue, CriteriaEntry, DocumentEntry, PlatformEntry } from "../scripts/catalogue/catalogue.ts";
import type { History } from "../scripts/history/history.ts";
import { documentKey } from "../scripts/records/documents.ts";
import type { DocumentRef } from "../scripts/records/schema/common.ts";
import type { Domain } from "../scripts/records/schema/domains.ts";
import type { OpenProposals } from "../scripts/records/schema/proposals.ts";
import type { DocumentType } from "../scripts/records/schema/settings.ts";
import { isUsed } from "../scripts/records/schema/used.ts";
import { inLang, type Text } from "../scripts/text/bilingual.ts";
import { showDate, showNumber } from "../scripts/text/formats.ts";
import { grouped } from "../scripts/text/group.ts";
import { LANGS, type Lang } from "../scripts/text/languages.ts";
import { WORDS, type Words } from "./i18n/words.ts";
import { type NamedPage, type PageName, type Place, pathIn, ROUTES, type SitePath } from "./routes.ts";

export interface SiteOptions {
  readonly catalogue: Catalogue;
  /** Absolute address of the home page, path prefix included, with a trailing slash. */
  readonly baseUrl: string;
  /** "/" or "/x/". */
  readonly pathPrefix: string;
  /** Address of the repository on GitHub, for the links to edit and to report; without it they are left out. */
  readonly repository?: string | undefined;
  readonly branch: string;
  /** Where the data is in the repository, with a slash at its end; unless said, at the top. */
  readonly folder?: string;
  /** Commit the build was made from. */
  readonly commit?: string | undefined;
  /** What was under review on GitHub; undefined when it was not read. */
  readonly proposals?: OpenProposals | undefined;
  /** What changed in the data and when; undefined where the data has no log of its own. */
  readonly history?: History | undefined;
}

/** Look-ups by the key that records use to refer to each other. */
interface Finders {
  readonly platforms: ReadonlyMap<string, PlatformEntry>;
  /** The products of an entry, by its id. */
  readonly products: ReadonlyMap<string, readonly PlatformEntry[]>;
  readonly criteria: ReadonlyMap<string, CriteriaEntry>;
  readonly agencies: ReadonlyMap<string, AgencyEntry>;
  /** By documentKey. */
  readonly documents: ReadonlyMap<string, DocumentEntry>;
  readonly domains: ReadonlyMap<string, Domain>;
  readonly documentTypes: ReadonlyMap<string, DocumentType>;
}

export interface SiteContext extends SiteOptions {
  readonly find: Finders;
  /** Style sheet as text and the mark of its content, for the address. */
  readonly styles: { readonly css: string; readonly mark: string };
  readonly locales: Readonly<Record<Lang, Locale>>;
  /** Address of a page or file of the site ("/en/nen-tang/") under the path prefix. */
  readonly url: (path: SitePath) => string;
  /** The same with scheme and host. */
  readonly absolute: (path: SitePath) => string;
}

/** One language: its words and ways of writing, and addresses of pages in it. */
export interface Locale {
  readonly lang: Lang;
  readonly words: Words;
  readonly site: SiteContext;
  /** Path of a page in this language: "/nen-tang/" -> "/en/nen-tang/". */
  readonly path: (path: SitePath) => SitePath;
  /** Address of a page in this language under the path prefix: what goes into `href`. */
  readonly href: (path: SitePath) => string;
  /** Plain words of a text, for attributes and titles; in the page use <Say>, which marks a missing translation. */
  readonly text: (text: Text) => string;
  readonly date: (date: string) => string;
  readonly number: (value: number) => string;
}

/** A page and the language it is shown in. */
export interface Here extends Place {
  readonly locale: Locale;
}

/** Prepares all that pages share. */
export function createContext(options: SiteOptions, styles: SiteContext["styles"]): SiteContext {
  const prefix = options.pathPrefix.replace(/\/*$/, "");
  const base = options.baseUrl.replace(/\/*$/, "");
  const url = (path: SitePath) => prefix + path;
  return withLocales({ ...options, styles, find: createFinders(options.catalogue), url, absolute: (path) => base + path });
}

/** The same site with what each language has of its own, and no longer to be changed. */
export function withLocales(site: Omit<SiteContext, "locales">): SiteContext {
  const locales = {} as Record<Lang, Locale>;
  const context: SiteContext = Object.defineProperty(site as SiteContext, "locales", { value: locales, enumerable: true });
  for (const lang of LANGS) locales[lang] = createLocale(lang, context);
  return Object.freeze(context);
}

function createLocale(lang: Lang, site: SiteContext): Locale {
  const path = (path: SitePath) => pathIn(lang, path);
  return Object.freeze<Locale>({
    lang,
    words: WORDS[lang],
    site,
    path,
    href: (to) => site.url(path(to)),
    text: (text) => inLang(text, lang),
    date: (date) => showDate(date, lang),
    number: (value) => showNumber(value, lang),
  });
}

function createFinders(catalogue: Catalogue): Finders {
  const { platforms, criteria, agencies, documents, domains, settings } = catalogue;
  return {
    platforms: new Map(platforms.map((entry) => [entry.id, entry])),
    products: grouped(platforms.flatMap((entry) => (entry.data.entry === undefined ? [] : [[entry.data.entry, entry] as const]))),
    criteria: new Map(criteria.map((entry) => [entry.id, entry])),
    agencies: new Map(agencies.map((entry) => [entry.data.code, entry])),
    documents: new Map(documents.map((entry) => [documentKey(entry.data), entry])),
    domains: new Map(domains.map((domain) => [domain.id, domain])),
    documentTypes: new Map(settings.documentTypes.map((type) => [type.id, type])),
  };
}

/** Whether a page is made: some need more than a catalogue must have. */
export function isThere({ catalogue, history }: Pick<SiteOptions, "catalogue" | "history">, name: PageName): boolean {
  const { needs } = ROUTES[name];
  if (needs === undefined) return true;
  if (needs === "history") return history !== undefined;
  if (needs === "criteria") return isUsed("criteria") || catalogue.criteria.length > 0;
  return needs === "lists" ? catalogue.lists.length > 0 : catalogue.texts.some((text) => text.name === needs);
}

/** What menus call a page. */
export const shortName = ({ words }: Locale, name: NamedPage): string => words.menu[name] ?? words.pages[name];

/** The registered document that a reference means; undefined when it only carries its own title and address. */
export function findDocument({ find }: SiteContext, ref: DocumentRef | undefined): DocumentEntry | undefined {
  if (!ref?.number || !ref.date) return undefined;
  return find.documents.get(documentKey({ number: ref.number, date: ref.date }));
}
