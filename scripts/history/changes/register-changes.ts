/** What changed in one entry of a register, in sentences: an agency, a document. */
import { documentKey, documentSlug } from "../../records/documents.ts";
import { type Agency, agenciesSchema, documentsSchema, type LegalDocument } from "../../records/schema/registers.ts";
import type { Bilingual, Text } from "../../text/bilingual.ts";
import { same } from "../../text/same.ts";
import { slug } from "../../text/text.ts";
import { changeWords } from "../words/changes.ts";
import { fieldChange } from "./field-change.ts";

export interface EntryChange {
  readonly id: string;
  readonly name: Text;
  readonly action: "added" | "changed" | "removed";
  readonly sentences: readonly Bilingual[];
}

interface Register<T> {
  readonly idOf: (entry: T) => string;
  /** What makes two entries one. */
  readonly keyOf: (entry: T) => string;
  readonly nameOf: (entry: T) => Text;
  readonly titles: Readonly<Record<string, { readonly "x-title": Bilingual }>>;
  readonly added: (entry: T) => Bilingual;
  readonly removed: (entry: T) => Bilingual;
}

const AGENCIES: Register<Agency> = {
  idOf: ({ code }) => slug(code),
  keyOf: ({ code }) => code,
  nameOf: ({ name }) => name,
  titles: agenciesSchema.items.properties,
  added: ({ name }) => changeWords.agencyAdded(name.vi),
  removed: ({ name }) => changeWords.agencyRemoved(name.vi),
};

const DOCUMENTS: Register<LegalDocument> = {
  idOf: documentSlug,
  keyOf: documentKey,
  nameOf: ({ number }) => ({ vi: number, en: number }),
  titles: documentsSchema.items.properties,
  added: ({ number }) => changeWords.documentAdded(number),
  removed: ({ number }) => changeWords.documentRemoved(number),
};

/** Keys whose values are no sentence: accounts, sources, references. */
const NAMED_ONLY = new Set(["github", "sources", "note", "replaces", "amends"]);

export const agencyChanges = (old: readonly Agency[], now: readonly Agency[]): EntryChange[] => compareRegister(AGENCIES, old, now);
export const documentChanges = (old: readonly LegalDocument[], now: readonly LegalDocument[]): EntryChange[] =>
  compareRegister(DOCUMENTS, old, now);

function compareRegister<T extends object>(register: Register<T>, old: readonly T[], now: readonly T[]): EntryChange[] {
  if (old === now) return [];
  const { idOf, keyOf, nameOf } = register;
  const [was, is] = [new Map(old.map((entry) => [keyOf(entry), entry])), new Map(now.map((entry) => [keyOf(entry), entry]))];
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((key) => {
    const [before, after] = [was.get(key), is.get(key)];
    const told = (entry: T, action: EntryChange["action"], sentences: readonly Bilingual[]): EntryChange[] =>
      sentences.length > 0 ? [{ id: idOf(entry), name: nameOf(entry), action, sentences }] : [];
    if (!after) return before ? told(before, "removed", [register.removed(before)]) : [];
    return before ? told(after, "changed", fieldChanges(register, before, after)) : told(after, "added", [register.added(after)]);
  });
}

function fieldChanges<T extends object>({ titles }: Register<T>, before: T, after: T): Bilingual[] {
  const at = (entry: T, key: string) => (entry as Readonly<Record<string, unknown>>)[key];
  return Object.entries(titles).flatMap(([key, { "x-title": title }]) => {
    const [old, now] = [at(before, key), at(after, key)];
    if (same(old, now)) return [];
    return [NAMED_ONLY.has(key) ? changeWords.fieldTouched(title) : fieldChange(title, old, now)];
  });
}
