/** Choices that a catalogue may have of its own. */
import type { Bilingual } from "../../text/bilingual.ts";
import { CONFIGURED } from "../../text/configured.ts";
import { inEach, MAIN_LANG } from "../../text/languages.ts";

/** What a catalogue may have choices of its own of. */
export const CHOICE_KINDS = ["groups", "pillars", "metrics", "agencyKinds", "methods", "roles"] as const;
export type ChoiceKind = (typeof CHOICE_KINDS)[number];

/** What only one field chooses from: without the field there is nothing to choose. */
const FIELD_OF: Readonly<Partial<Record<ChoiceKind, string>>> = { groups: "group", pillars: "pillars" };
export const isChoiceless = (kind: ChoiceKind): boolean => CONFIGURED.unusedFields?.includes(FIELD_OF[kind] ?? "") ?? false;

/**
 * The choices of a kind that the catalogue has in its settings, else the usual ones. To the compiler they are the usual ones:
 * no code but these tables names one.
 */
export function chosen<const N extends Readonly<Record<string, Bilingual>>>(kind: ChoiceKind, usual: N): N {
  const own = CONFIGURED.choices?.[kind];
  if (isChoiceless(kind)) return {} as N;
  return own ? (Object.fromEntries(own.map(({ id, name }) => [id, inAllLanguages(name, id)])) as unknown as N) : usual;
}

export const inAllLanguages = (words: Readonly<Record<string, string>>, id: string): Bilingual =>
  inEach((lang) => words[lang] ?? words[MAIN_LANG] ?? id);
