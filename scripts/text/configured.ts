/**
 * What the settings of the catalogue decide before anything is loaded: its languages, what things are called in it, which
 * choices there are, which fields it does without. A process, and a script in a browser, serves one catalogue, and modules
 * read this once. `scripts/package/configure.mjs` takes it from the settings as they are written, so nothing of it is
 * believed here; `check` says what is wrong. In scripts for the browser the build writes it in the place of the variable.
 */

/** Words by language; a catalogue has them in its own. */
export type Words = Readonly<Record<string, string>>;

/** One of what may be chosen. */
export interface Choice {
  readonly id: string;
  readonly name: Words;
  /** Where there is little room. */
  readonly short?: Words;
  /** Of a metric: what it counts are people, so that it can be a share of the people there are. */
  readonly people?: true;
  /** Of a group: state bodies own what is in it. */
  readonly stateOwned?: true;
}

/** The variable that carries it, as JSON, to the threads and processes that a command starts. */
export const CONFIGURED_VARIABLE = "CATALOGUE_CONFIGURED";

export const CONFIGURED: Readonly<Record<string, unknown>> = asObject(JSON.parse(process.env.CATALOGUE_CONFIGURED ?? "{}"));
const NAMES = asObject(CONFIGURED.names);

/** For esbuild: in a script for the browser the value itself stands where Node reads the variable. */
export const CONFIGURED_DEFINE = { [`process.env.${CONFIGURED_VARIABLE}`]: JSON.stringify(JSON.stringify(CONFIGURED)) } as const;

/** Codes of the languages, the main one first; none where the catalogue says nothing of it. */
export const configuredLanguages = (): readonly unknown[] => asList(CONFIGURED.languages);

/** Fields of a platform that the catalogue does without. */
export const unusedFields = (): readonly unknown[] => asList(CONFIGURED.unusedFields);

/** What the catalogue calls the things of a table, by their keys. */
const namesOf = (table: string): Readonly<Record<string, Words>> =>
  Object.fromEntries(Object.entries(asObject(NAMES[table])).flatMap(([key, words]) => (isWords(words) ? [[key, words]] : [])));

export const STAGE_NAMES = namesOf("stages");
export const EVENT_NAMES = namesOf("events");

/** What may be chosen of a kind (`groups`, `metrics`) in this catalogue; undefined where it has the usual choices. */
export function choicesOf(kind: string): readonly Choice[] | undefined {
  const found = asList(NAMES[kind]).map(asObject);
  const choices = found.flatMap((one) => (typeof one.id === "string" && isWords(one.name) ? [choice(one.id, one.name, one)] : []));
  return choices.length > 0 ? choices : undefined;
}

const choice = (id: string, name: Words, { short, people, stateOwned }: Readonly<Record<string, unknown>>): Choice => ({
  ...{ id, name },
  ...(isWords(short) ? { short } : {}),
  ...(people === true ? { people } : {}),
  ...(stateOwned === true ? { stateOwned } : {}),
});

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isWords(value: unknown): value is Words {
  const texts = Object.values(asObject(value));
  return texts.length > 0 && texts.every((text) => typeof text === "string");
}
