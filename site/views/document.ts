/** How a document is cited, what it did in the catalogue, and which later documents changed it. */
import type { DocumentEntry, DocumentUse } from "../../scripts/catalogue/catalogue.ts";
import { documentKey, typeOfNumber } from "../../scripts/records/documents.ts";
import type { DocumentRef } from "../../scripts/records/schema/common.ts";
import { grouped } from "../../scripts/text/group.ts";
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
  const type = registered ? find.documentTypes.get(registered.data.type) : typeOfNumber(number, catalogue.settings.documentTypes);
  return type ? locale.words.registers.document.heading(locale.text(type.name), number) : number;
}

/** The same with its day: "Quyết định số 186/QĐ-BTTTT ngày 11/02/2022". */
export function citeDocument(locale: Locale, document: { readonly number: string; readonly date: string }): string {
  return `${documentName(locale, document)} ${locale.words.platform.documentOf(locale.date(document.date))}`;
}

/** What stands before it: a legal basis has a number and a date; all else is where something was read. */
export const documentLabel = ({ words }: Locale, { number, date }: DocumentRef): string =>
  number && date ? words.platform.document : words.platform.readIn;

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

/** Uses under one heading for each kind of event. */
export function usesByType(uses: readonly DocumentUse[]) {
  return inGroups(uses, ({ type }) => type);
}

/** Where an item of a document stands on its page. */
export const itemId = (number: number): string => `muc-${number}`;
