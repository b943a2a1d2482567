/** Names that a catalogue gives to what its program knows by a key. */
import { CONFIGURED, type Words } from "../text/configured.ts";
import { type Lang, MAIN_LANG } from "../text/languages.ts";

/**
 * The usual names of a table in one language, but where the settings say otherwise: in this language, else in the main one.
 * What the table does not know is no name of it.
 */
const calledIn =
  (own: Readonly<Record<string, Words>> = {}) =>
  <const N extends Readonly<Record<string, string>>>(lang: Lang, usual: N): Record<keyof N, string> => {
    const names = Object.entries(usual).map(([key, name]) => [key, own[key]?.[lang] ?? own[key]?.[MAIN_LANG] ?? name]);
    return Object.fromEntries(names) as Record<keyof N, string>;
  };

export const stagesCalled = calledIn(CONFIGURED.stages);
export const eventsCalled = calledIn(CONFIGURED.events);
