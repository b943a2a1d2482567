/** What changed in the shared registers and the settings, in sentences. */
import { type EntryIn, entryIdentity, LIST_KINDS, type ListKind, RECORD_KINDS } from "../../records/kinds.ts";
import type { SchemaNode } from "../../records/schema/node.ts";
import type { Settings } from "../../records/schema/settings.ts";
import type { Bilingual, Text } from "../../text/bilingual.ts";
import { MAIN_LANG } from "../../text/languages.ts";
import type { ChangeSentence } from "./comparison.ts";
import { type ChangeDescribers, keyChanges, onlyNamed } from "./key-changes.ts";
import { sayChange } from "./say-change.ts";

/** What changed in one entry. */
export interface EntryChange {
  readonly id: string;
  readonly name: Text;
  readonly action: "added" | "changed" | "removed";
  readonly sentences: readonly Bilingual[];
}

/** Only named: accounts, sources, references and notes, whose values are no sentence. */
const REGISTER_DESCRIBERS: ChangeDescribers = {
  special: Object.fromEntries(["github", "sources", "note", "replaces", "amends"].map((key) => [key, onlyNamed])),
};

/** The registers of one side of a comparison. */
export type RegisterValues = { readonly [Kind in ListKind]: readonly EntryIn<Kind>[] } & { readonly settings: Settings };

/** Sentences for all of them. */
export function registerChanges(old: RegisterValues, now: RegisterValues): ChangeSentence[] {
  const lists = LIST_KINDS.flatMap((list) =>
    entryChanges(list, old[list], now[list]).flatMap(({ id, sentences }) =>
      sentences.map((sentence) => ({ kind: RECORD_KINDS[list].one, id, sentence })),
    ),
  );
  const settings = keyChanges(RECORD_KINDS.settings.schema, old.settings, now.settings);
  return [...lists, ...settings.map((sentence) => ({ kind: "settings" as const, id: "settings", sentence }))];
}

/** What changed in a list, entry by entry. */
export function entryChanges(list: ListKind, old: readonly object[], now: readonly object[]): EntryChange[] {
  if (old === now) return [];
  const { key: keyOf, slug, name: nameOf } = entryIdentity(list);
  const { items = {} }: SchemaNode = RECORD_KINDS[list].schema;
  const [was, is] = [new Map(old.map((entry) => [keyOf(entry), entry])), new Map(now.map((entry) => [keyOf(entry), entry]))];
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((key) => {
    const [before, after] = [was.get(key), is.get(key)];
    const changeOf = (entry: object, action: EntryChange["action"], sentences: readonly Bilingual[]): EntryChange[] =>
      sentences.length > 0 ? [{ id: slug(entry), name: nameOf(entry), action, sentences }] : [];
    if (!after)
      return before ? changeOf(before, "removed", [sayChange((words) => words.entries[list].removed(nameOf(before)[MAIN_LANG]))]) : [];
    return before
      ? changeOf(after, "changed", keyChanges(items, before, after, REGISTER_DESCRIBERS))
      : changeOf(after, "added", [sayChange((words) => words.entries[list].added(nameOf(after)[MAIN_LANG]))]);
  });
}
