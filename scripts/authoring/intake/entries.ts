/** What answers can name: agencies, domains, platforms and sets of the catalogue, by their codes and all their names. */
import type { Records } from "../../records/records.ts";
import type { Agency } from "../../records/schema/agencies.ts";
import type { CriteriaSet } from "../../records/schema/criteria.ts";
import type { DocumentType } from "../../records/schema/settings.ts";
import { inLang, sideBySide, type Text, versionsOf } from "../../text/bilingual.ts";
import { wordsOfName } from "../../text/names.ts";
import { fold } from "../../text/text.ts";

/** A thing that is meant by its code or by one of its names; the first of them is the one that forms show. */
export interface Choice {
  readonly code: string;
  readonly names: readonly string[];
}

export interface Lookup {
  readonly agency: () => readonly Choice[];
  readonly domain: () => readonly Choice[];
  readonly platform: () => readonly Choice[];
  readonly set: () => readonly Choice[];
  readonly framework: () => readonly Choice[];
  /** Sets that are not issued yet. */
  readonly draft: () => readonly Choice[];
  readonly criteria: (id: string) => CriteriaSet | undefined;
  /** What numbers of documents are held against. */
  readonly documents: () => readonly { readonly number: string; readonly date?: string | undefined }[];
  readonly documentTypes: () => readonly DocumentType[];
}

/** The catalogue's records, as answers look them up. */
export function lookupIn({ agencies, domains, platforms, criteria, documents, settings }: Records): Lookup {
  const sets = (kind: CriteriaSet["kind"]) => [...criteria.values()].filter(({ data }) => data.kind === kind);
  return {
    agency: () => agencyChoices(agencies?.data ?? []),
    domain: () => domains?.data.map(({ id, name }) => choiceOf(id, name)) ?? [],
    platform: () =>
      [...platforms.values()].flatMap(({ id, platform }) =>
        platform ? [choiceOf(id, platform.data.name, platform.data.abbreviation)] : [],
      ),
    set: () => sets("set").map(({ id, data }) => choiceOf(id, data.title)),
    framework: () => sets("framework").map(({ id, data }) => choiceOf(id, data.title)),
    draft: () => [...criteria.values()].flatMap(({ id, data }) => (data.document ? [] : choiceOf(id, data.title))),
    criteria: (id) => criteria.get(id)?.data,
    documents: () => documents?.data ?? [],
    documentTypes: () => settings?.data.documentTypes ?? [],
  };
}

/** @param more names it has beside its own */
export const choiceOf = (code: string, name: Text, ...more: readonly (string | undefined)[]): Choice => ({
  code,
  names: [optionLabel(name), ...versionsOf(name), ...more.filter((one) => one !== undefined)],
});

/** A name as a form shows it, in every language. */
const optionLabel = (name: Text): string => sideBySide((lang) => inLang(name, lang));

export const agencyChoices = (agencies: readonly Agency[]): Choice[] =>
  agencies.map(({ code, name, aliases = [] }) => choiceOf(code, name, ...aliases));

/** "Nhóm 1: …" is meant by what stands before the colon: what follows is worded anew now and then, and old forms stay open. */
function byHead(text: string, entries: readonly Choice[]): Choice | undefined {
  const head = ([start = "", ...rest]: readonly string[]) => (rest.length > 0 ? fold(start) : undefined);
  const wanted = head(text.split(":"));
  return wanted === undefined ? undefined : entries.find(({ names }) => names.some((name) => head(name.split(":")) === wanted));
}

const plainWords = (name: string): string =>
  wordsOfName(name)
    .filter((word) => word !== "va")
    .join(" ");

/** By code or by any name, accents and case and the way to write "and" aside: the code is asked first. */
export function findCode(text: string, entries: readonly Choice[]): string | undefined {
  const wanted = fold(text).trim();
  const plain = plainWords(text);
  return (
    entries.find(({ code }) => fold(code) === wanted) ??
    entries.find(({ names }) => names.some((name) => fold(name) === wanted)) ??
    entries.find(({ names }) => plain !== "" && names.some((name) => plainWords(name) === plain)) ??
    byHead(text, entries)
  )?.code;
}
