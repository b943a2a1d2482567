/**
 * What a page is about, in the words of schema.org, for search engines: a platform, an agency, a document, a set of
 * criteria, the data. Only what the records say: a value that is missing is left out.
 */

import type { AgencyEntry, CriteriaEntry, DocumentEntry, PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import type { Paged } from "../../scripts/records/kinds.ts";
import { STATE_GROUPS } from "../../scripts/records/schema/choices.ts";
import { type Text, versionsOf } from "../../scripts/text/bilingual.ts";
import { CONFIGURED } from "../../scripts/text/configured.ts";
import { LANGS, MAIN_LANG } from "../../scripts/text/languages.ts";
import type { Locale, SiteContext } from "../context.ts";
import { type SitePath, to } from "../routes.ts";
import { keywordsOf, titleOf } from "./dataset-words.ts";
import { DATASETS, ENDINGS, endingOf } from "./datasets.ts";

export interface Thing {
  readonly "@type": string;
  readonly [key: string]: Value | undefined;
}
type Value = string | number | boolean | Thing | IdReference | readonly (string | Thing | IdReference)[];
interface IdReference {
  readonly "@id": string;
}

/** One identity for a record in both languages: its Vietnamese page, which is its address without language. */
const identity = ({ absolute }: SiteContext, page: Paged, id: string): string => `${absolute(to(page, { id }))}#it`;
const pageOf = (locale: Locale, page: Paged, id: string): string => locale.site.absolute(locale.path(to(page, { id })));

/** Other names: those of the other language and short ones, each once. */
function otherNames(locale: Locale, name: Text, ...more: readonly (string | undefined)[]): string[] | undefined {
  const names = [...new Set([...versionsOf(name), ...more])].filter((other) => other !== undefined && other !== locale.text(name));
  return names.length > 0 ? (names as string[]) : undefined;
}

/** The site itself, with its search. */
export function websiteThing(locale: Locale): Thing {
  const { settings } = locale.site.catalogue;
  const home = locale.site.absolute(locale.path(to("home")));
  return {
    "@type": "WebSite",
    "@id": `${locale.site.absolute(to("home"))}#site`,
    name: locale.text(settings.title),
    url: home,
    inLanguage: locale.lang,
    description: settings.description && locale.text(settings.description),
    license: settings.dataLicence.url,
    potentialAction: {
      "@type": "SearchAction",
      target: { "@type": "EntryPoint", urlTemplate: `${locale.site.absolute(locale.path(to("search")))}?q={search_term_string}` },
      "query-input": "required name=search_term_string",
    },
  };
}

/** Where the page stands, from the home page down. The last name has no address: it is the page itself. */
export const breadcrumbThing = (
  locale: Locale,
  crumbs: readonly { readonly name: string; readonly path?: SitePath | undefined }[],
): Thing => ({
  "@type": "BreadcrumbList",
  itemListElement: [{ name: locale.words.pages.home, path: to("home") }, ...crumbs].map(({ name, path }, index) => ({
    "@type": "ListItem",
    position: index + 1,
    name,
    item: path === undefined ? undefined : locale.site.absolute(locale.path(path)),
  })),
});

/** A service of the state, or software that an enterprise masters (QĐ 186: group 1 and group 2). */
export function platformThing(locale: Locale, { id, data }: PlatformEntry): Thing {
  const state = STATE_GROUPS.includes(data.group ?? "");
  const owner = data.owner === undefined ? undefined : agencyReference(locale, data.owner);
  return {
    "@type": state ? "GovernmentService" : "SoftwareApplication",
    "@id": identity(locale.site, "platform", id),
    identifier: id,
    name: locale.text(data.name),
    alternateName: otherNames(locale, data.name, data.abbreviation),
    description: data.summary && locale.text(data.summary),
    url: data.website,
    mainEntityOfPage: pageOf(locale, "platform", id),
    [state ? "serviceOperator" : "maintainer"]: owner,
    [state ? "provider" : "author"]: data.enterprises?.map(({ name, url }) => ({ "@type": "Organization", name, url })),
  };
}

/** An agency as another record names it. */
function agencyReference(locale: Locale, code: string): Thing {
  const entry = locale.site.find.agencies.get(code);
  if (!entry) return { "@type": "Organization", name: code };
  return {
    "@type": typeOfAgency(entry),
    "@id": identity(locale.site, "agency", entry.slug),
    name: locale.text(entry.data.name),
    url: pageOf(locale, "agency", entry.slug),
  };
}

/** Bodies of the Party and what is not known more closely are no organs of government; nor are kinds that only the settings know. */
const typeOfAgency = ({ data: { kind } }: AgencyEntry): string =>
  CONFIGURED.choices?.agencyKinds || kind === "party" || kind === "other" ? "Organization" : "GovernmentOrganization";

export function agencyThing(locale: Locale, entry: AgencyEntry): Thing {
  const { slug, data } = entry;
  return {
    "@type": typeOfAgency(entry),
    "@id": identity(locale.site, "agency", slug),
    identifier: data.code,
    name: locale.text(data.name),
    alternateName: otherNames(locale, data.name, data.code, ...(data.aliases ?? [])),
    url: data.website,
    mainEntityOfPage: pageOf(locale, "agency", slug),
    foundingDate: data.validFrom,
    dissolutionDate: data.validTo,
  };
}

export function documentThing(locale: Locale, { slug, data }: DocumentEntry): Thing {
  const type = data.type === undefined ? undefined : locale.site.find.documentTypes.get(data.type);
  return {
    "@type": "Legislation",
    "@id": identity(locale.site, "document", slug),
    legislationIdentifier: data.number,
    name: locale.text(data.title),
    legislationType: type && locale.text(type.name),
    legislationDate: data.date,
    legislationPassedBy: data.issuer === undefined ? undefined : agencyReference(locale, data.issuer),
    inLanguage: MAIN_LANG,
    sameAs: data.url,
    mainEntityOfPage: pageOf(locale, "document", slug),
  };
}

export function criteriaThing(locale: Locale, { id, data, issued }: CriteriaEntry): Thing {
  const self = identity(locale.site, "criteria", id);
  return {
    "@type": "DefinedTermSet",
    "@id": self,
    identifier: id,
    name: locale.text(data.title),
    alternateName: otherNames(locale, data.title),
    url: pageOf(locale, "criteria", id),
    publisher: data.issuer === undefined ? undefined : agencyReference(locale, data.issuer),
    datePublished: issued,
    hasDefinedTerm: data.criteria.map((criterion) => ({
      "@type": "DefinedTerm",
      termCode: criterion.id,
      name: locale.text(criterion.title),
      inDefinedTermSet: { "@id": self },
    })),
  };
}

/** The open data: a catalogue of datasets, each with its files. */
export function dataThing(locale: Locale): Thing {
  const { site, words } = locale;
  const { settings, today } = site.catalogue;
  const common = { license: settings.dataLicence.url, dateModified: today, inLanguage: LANGS, isAccessibleForFree: true };
  const { name = settings.title, url = site.absolute(locale.path(to("home"))) } = settings.metadata?.publisher ?? {};
  const publisher: Thing = { "@type": "Organization", name: locale.text(name), url };
  const catalogue = `${site.absolute(to("data"))}#it`;
  return {
    "@type": "DataCatalog",
    "@id": catalogue,
    name: locale.text(settings.title),
    description: settings.description && locale.text(settings.description),
    url: site.absolute(locale.path(to("data"))),
    publisher,
    ...common,
    dataset: DATASETS.map(({ id, files }) => ({
      "@type": "Dataset",
      "@id": `${site.absolute(to("data"))}#${id}`,
      name: titleOf(id, settings)[locale.lang],
      description: words.datasets[id].description,
      keywords: keywordsOf(id, settings).map(locale.text),
      url: site.absolute(locale.path(to("data"))),
      creator: publisher,
      ...common,
      distribution: files.map((file) => ({
        "@type": "DataDownload",
        name: file,
        encodingFormat: ENDINGS[endingOf(file)].media,
        contentUrl: site.absolute(to("apiFile", { file })),
      })),
    })),
  };
}

/** All things of a page in one document. */
export const schemaOrg = (things: readonly Thing[]): object => ({ "@context": "https://schema.org", "@graph": things });
