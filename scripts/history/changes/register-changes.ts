/** What changed in the shared registers and the settings, in sentences. */
import { documentKey, documentSlug } from "../../records/documents.ts";
import type { SchemaNode } from "../../records/schema/node.ts";
import {
  type Agency,
  agenciesSchema,
  type Domain,
  documentsSchema,
  domainsSchema,
  type LegalDocument,
  type Settings,
  type Synonyms,
  settingsSchema,
  synonymsSchema,
} from "../../records/schema/registers.ts";
import type { Bilingual, Text } from "../../text/bilingual.ts";
import { slug } from "../../text/text.ts";
import { changeWords } from "../words/changes.ts";
import type { Change } from "./comparison.ts";
import { keyChanges, onlyNamed, type Telling } from "./key-changes.ts";

/** What changed in one entry. */
export interface EntryChange {
  readonly id: string;
  readonly name: Text;
  readonly action: "added" | "changed" | "removed";
  readonly sentences: readonly Bilingual[];
}

interface Register<T> {
  readonly schema: SchemaNode;
  readonly idOf: (entry: T) => string;
  /** What makes two entries one. */
  readonly keyOf: (entry: T) => string;
  readonly nameOf: (entry: T) => Text;
  readonly added: (name: string) => Bilingual;
  readonly removed: (name: string) => Bilingual;
}

const AGENCIES: Register<Agency> = {
  schema: agenciesSchema.items,
  idOf: ({ code }) => slug(code),
  keyOf: ({ code }) => code,
  nameOf: ({ name }) => name,
  added: changeWords.agencyAdded,
  removed: changeWords.agencyRemoved,
};

const DOCUMENTS: Register<LegalDocument> = {
  schema: documentsSchema.items,
  idOf: documentSlug,
  keyOf: documentKey,
  nameOf: ({ number }) => ({ vi: number, en: number }),
  added: changeWords.documentAdded,
  removed: changeWords.documentRemoved,
};

const DOMAINS: Register<Domain> = {
  schema: domainsSchema.items,
  idOf: ({ id }) => id,
  keyOf: ({ id }) => id,
  nameOf: ({ name }) => name,
  added: changeWords.domainAdded,
  removed: changeWords.domainRemoved,
};

/** A group of words goes by the first of them. */
const SYNONYMS: Register<Synonyms> = {
  schema: synonymsSchema.items,
  idOf: ({ terms: [first = ""] }) => slug(first),
  keyOf: ({ terms: [first = ""] }) => first,
  nameOf: ({ terms }) => ({ vi: terms.join(", ") }),
  added: changeWords.synonymsAdded,
  removed: changeWords.synonymsRemoved,
};

/** Only named: accounts, sources, references and notes, whose values are no sentence. */
const TELLING: Telling = {
  special: Object.fromEntries(["github", "sources", "note", "replaces", "amends"].map((key) => [key, onlyNamed])),
};

export const agencyChanges = (old: readonly Agency[], now: readonly Agency[]): EntryChange[] => compareRegister(AGENCIES, old, now);
export const documentChanges = (old: readonly LegalDocument[], now: readonly LegalDocument[]): EntryChange[] =>
  compareRegister(DOCUMENTS, old, now);

/** The registers of one side of a comparison. */
export interface Registers {
  readonly agencies: readonly Agency[];
  readonly documents: readonly LegalDocument[];
  readonly domains: readonly Domain[];
  readonly synonyms: readonly Synonyms[];
  readonly settings: Settings;
}

/** Sentences for all of them. */
export function registerChanges(old: Registers, now: Registers): Change[] {
  const say = (kind: Change["kind"], changes: readonly EntryChange[]): Change[] =>
    changes.flatMap(({ id, sentences }) => sentences.map((sentence) => ({ kind, id, sentence })));
  return [
    ...say("agency", agencyChanges(old.agencies, now.agencies)),
    ...say("document", documentChanges(old.documents, now.documents)),
    ...say("domain", compareRegister(DOMAINS, old.domains, now.domains)),
    ...say("synonyms", compareRegister(SYNONYMS, old.synonyms, now.synonyms)),
    ...keyChanges(settingsSchema, old.settings, now.settings).map((sentence) => ({
      kind: "settings" as const,
      id: "settings",
      sentence,
    })),
  ];
}

function compareRegister<T extends object>(register: Register<T>, old: readonly T[], now: readonly T[]): EntryChange[] {
  if (old === now) return [];
  const { idOf, keyOf, nameOf, schema } = register;
  const [was, is] = [new Map(old.map((entry) => [keyOf(entry), entry])), new Map(now.map((entry) => [keyOf(entry), entry]))];
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((key) => {
    const [before, after] = [was.get(key), is.get(key)];
    const tell = (entry: T, action: EntryChange["action"], sentences: readonly Bilingual[]): EntryChange[] =>
      sentences.length > 0 ? [{ id: idOf(entry), name: nameOf(entry), action, sentences }] : [];
    if (!after) return before ? tell(before, "removed", [register.removed(nameOf(before).vi)]) : [];
    return before
      ? tell(after, "changed", keyChanges(schema, before, after, TELLING))
      : tell(after, "added", [register.added(nameOf(after).vi)]);
  });
}
