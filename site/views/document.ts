/** How a document is cited, what it did in the catalogue, and which later documents changed it. */
import type { Catalogue, DocumentEntry, DocumentUse } from "../../scripts/catalogue/catalogue.ts";
import { type ListState, listStateOn } from "../../scripts/catalogue/lists.ts";
import { documentKey, namesItsType, typeOfNumber } from "../../scripts/records/documents.ts";
import { meantDocuments } from "../../scripts/records/references.ts";
import type { DocumentRef } from "../../scripts/records/schema/common.ts";
import { referencesIn } from "../../scripts/records/text-markdown.ts";
import type { TextName } from "../../scripts/records/texts.ts";
import { firstDay, lastDay } from "../../scripts/text/dates.ts";
import { grouped } from "../../scripts/text/group.ts";
import { anchor } from "../address-words.ts";
import { findDocument, type Locale, type SiteContext } from "../context.ts";
import { inGroups } from "./slices.ts";

/** A document by its type and number, as NĐ 30/2020/NĐ-CP cites it: "Quyết định số 186/QĐ-BTTTT"; undefined without a number. */
export function documentName(locale: Locale, document: DocumentRef & { readonly number: string }): string;
export function documentName(locale: Locale, document: DocumentRef): string | undefined;
export function documentName(locale: Locale, document: DocumentRef): string | undefined {
  const { number } = document;
  if (number === undefined) return undefined;
  const { find, catalogue } = locale.site;
  const registered = findDocument(locale.site, document);
  const type = registered
    ? find.documentTypes.get(registered.data.type)
    : typeOfNumber(number, catalogue.settings.documentTypes, find.agencies);
  const name = type && locale.text(type.name);
  return name === undefined || namesItsType(number, name) ? number : locale.words.registers.document.heading(name, number);
}

/** The same with its day: "Quyết định số 186/QĐ-BTTTT ngày 11/02/2022". */
export function citeDocument(locale: Locale, document: { readonly number: string; readonly date: string }): string {
  return `${documentName(locale, document)} ${locale.words.platform.documentOf(locale.date(document.date))}`;
}

/** What stands before it: a legal basis has a number and a date; all else is where something was read. */
export const documentLabel = ({ words }: Locale, { number, date }: DocumentRef): string =>
  number && date ? words.platform.document : words.platform.readIn;

/** How a document stands today: as the list that it issues, else by its own days; nothing where neither tells. */
export function documentState(
  { slug, data: { effectiveFrom, effectiveTo } }: Pick<DocumentEntry, "slug" | "data">,
  { lists, today }: Pick<Catalogue, "lists" | "today">,
): ListState | "coming" | undefined {
  const list = lists.find((one) => one.slug === slug);
  if (list) return listStateOn(list, lists, { day: today, today }) ?? "coming";
  if (effectiveTo !== undefined && lastDay(effectiveTo) < today) return "ended";
  return effectiveFrom !== undefined && firstDay(effectiveFrom) > today ? "coming" : undefined;
}

interface LaterDocuments {
  readonly replacedBy: readonly DocumentEntry[];
  readonly amendedBy: readonly DocumentEntry[];
}

/** The documents that name this one in `replaces` or `amends`; read once a build. */
export function laterDocuments(site: SiteContext, entry: DocumentEntry): LaterDocuments {
  const index = later.get(site) ?? indexLater(site);
  const key = documentKey(entry.data);
  return { replacedBy: index.replaces.get(key) ?? [], amendedBy: index.amends.get(key) ?? [] };
}

interface LaterIndex {
  readonly replaces: ReadonlyMap<string, DocumentEntry[]>;
  readonly amends: ReadonlyMap<string, DocumentEntry[]>;
}

/** Kept beside the context, so that ten thousand pages do not search the register each. */
const later = new WeakMap<SiteContext, LaterIndex>();

function indexLater(site: SiteContext): LaterIndex {
  const by = (refOf: (entry: DocumentEntry) => DocumentRef | undefined) =>
    grouped(site.catalogue.documents.flatMap((entry) => keyOf(refOf(entry)).map((key) => [key, entry] as const)));
  const index = { replaces: by(({ data }) => data.replaces), amends: by(({ data }) => data.amends) };
  later.set(site, index);
  return index;
}

const keyOf = (ref: DocumentRef | undefined): string[] =>
  ref?.number && ref.date ? [documentKey({ number: ref.number, date: ref.date })] : [];

interface Citing {
  /** Ids of frameworks and criteria sets that refer to it and are not issued by it. */
  readonly criteria: readonly string[];
  /** Names of the site's own pages whose text refers to it. */
  readonly texts: readonly TextName[];
}

/** What else refers to a document, beside what it did; read once a build. */
export function citedBy(site: SiteContext, { data }: DocumentEntry): Citing {
  const index = citing.get(site) ?? indexCiting(site);
  const key = documentKey(data);
  return { criteria: index.criteria.get(key) ?? [], texts: index.texts.get(key) ?? [] };
}

interface CitingIndex {
  readonly criteria: ReadonlyMap<string, readonly string[]>;
  readonly texts: ReadonlyMap<string, readonly TextName[]>;
}

const citing = new WeakMap<SiteContext, CitingIndex>();

function indexCiting(site: SiteContext): CitingIndex {
  const { criteria, documents, texts } = site.catalogue;
  const registered = documents.map(({ data }) => data);
  const unique = <T extends string>(pairs: readonly (readonly [string, T])[]) =>
    new Map([...grouped(pairs)].map(([key, names]) => [key, [...new Set(names)]] as const));
  const index = {
    criteria: unique(criteria.flatMap(({ id, data: { document: _, ...rest } }) => refsIn(rest).map((key) => [key, id] as const))),
    texts: unique(
      texts.flatMap(({ name, body }) =>
        referencesIn(body).flatMap(({ reference }) =>
          reference.to === "document" ? meantDocuments(reference, registered).map((one) => [documentKey(one), name] as const) : [],
        ),
      ),
    ),
  };
  citing.set(site, index);
  return index;
}

/** Keys of the documents that a record refers to, wherever in it. */
function refsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return [...keyOf(value), ...Object.values(value).flatMap(refsIn)];
}

/** Uses under one heading for each kind of event. */
export function usesByType(uses: readonly DocumentUse[]) {
  return inGroups(uses, ({ type }) => type);
}

/** Where an item of a document stands on its page. */
export const itemId = (number: number): string => anchor("muc", number);
