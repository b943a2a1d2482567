/** Names that a catalogue gives to what its program knows by a key, and what of that it does without. */
import { CONFIGURED, type LanguageMap } from "../text/configured.ts";
import { type Lang, MAIN_LANG } from "../text/languages.ts";

/**
 * Every status that a platform can have, in the order in which they are listed (what holds in each: catalogue/stages.ts), and
 * whether a catalogue may do without it (`unusedStages`): then with it goes what there is only beside it. The event that
 * leads to it has its name.
 */
export const ALL_STAGES = {
  proposed: "needed",
  listed: "needed",
  planned: ["plan", "make-plan"],
  "in-use": "needed",
  recognised: "needed",
  potential: ["call-potential", "raise-user-share", "potentialTrack", "coversPotential"],
  revoked: [],
  delisted: [],
  merged: [],
  "off-list": "needed",
} as const satisfies Readonly<Record<string, "needed" | readonly string[]>>;

type Dispensable = { [S in keyof typeof ALL_STAGES]: (typeof ALL_STAGES)[S] extends "needed" ? never : S }[keyof typeof ALL_STAGES];
const isDispensable = (stage: string): stage is Dispensable => ALL_STAGES[stage as keyof typeof ALL_STAGES] !== "needed";
export const DISPENSABLE = Object.keys(ALL_STAGES).filter(isDispensable);

/** The setting by which the catalogue does without a field, an event, a result…, and what of it names that; undefined of what it uses, or never had. */
export function switchedOff(key: string): { readonly setting: "unusedFields" | "unusedStages"; readonly name: string } | undefined {
  if (CONFIGURED.unusedFields?.includes(key)) return { setting: "unusedFields", name: key };
  const stage = DISPENSABLE.find(
    (one) => CONFIGURED.unusedStages?.includes(one) && (one === key || (ALL_STAGES[one] as readonly string[]).includes(key)),
  );
  return stage && { setting: "unusedStages", name: stage };
}

/** What the catalogue does without. */
const UNUSED: readonly string[] = DISPENSABLE.filter((stage) => CONFIGURED.unusedStages?.includes(stage)).flatMap((stage) => [
  stage,
  ...ALL_STAGES[stage],
]);

/** Whether the catalogue has a status, or what has its name: an event, a result, a step of the process, a task, a field. */
export const isUsedHere = (key: string): boolean => !UNUSED.includes(key);

/** Words in a row, without those under the names of fields that the catalogue does without, the last behind a word such as "and". */
export function rowOf(parts: readonly (string | LanguageMap)[], and: string): string {
  const words = parts.flatMap((part) =>
    typeof part === "string"
      ? part
      : Object.entries(part).flatMap(([field, word]) => (CONFIGURED.unusedFields?.includes(field) || !isUsedHere(field) ? [] : word)),
  );
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${and} ${words.at(-1)}`;
}

/** A table of names without what the catalogue does without. To the compiler it is whole: no record of it asks for the rest. */
export const used = <N extends object>(names: N): N =>
  UNUSED.length > 0 ? (Object.fromEntries(Object.entries(names).filter(([key]) => isUsedHere(key))) as N) : names;

/**
 * The usual names of a table in one language, but where the settings say otherwise: in this language, else in the main one.
 * What the table does not know is no name of it.
 */
const calledIn =
  (own: Readonly<Record<string, LanguageMap>> = {}) =>
  <const N extends Readonly<Record<string, string>>>(lang: Lang, usual: N): Record<keyof N, string> => {
    const names = Object.entries(used(usual)).map(([key, name]) => [key, own[key]?.[lang] ?? own[key]?.[MAIN_LANG] ?? name]);
    return Object.fromEntries(names) as Record<keyof N, string>;
  };

export const stagesCalled = calledIn(CONFIGURED.stages);
export const eventsCalled = calledIn(CONFIGURED.events);
/** "A: official document…": by its letter and by what it is. */
export const byLetter = <const N extends Readonly<Record<string, string>>>(names: N): N =>
  Object.fromEntries(Object.entries(names).map(([letter, name]) => [letter, `${letter}: ${name}`])) as N;
export const phasesCalled = calledIn(CONFIGURED.phases);
export const confidencesCalled = calledIn(CONFIGURED.confidences);
