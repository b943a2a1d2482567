/** Readings of a site by name: what a maker that is watched (watched.ts) read, and what that gives of another site. */
import { hash } from "node:crypto";
import type { AgencyEntry, Catalogue, CriteriaEntry, DocumentEntry, ListEntry } from "../../scripts/catalogue/catalogue.ts";
import type { RecordName } from "../../scripts/history/record-change.ts";
import { documentKey } from "../../scripts/records/documents.ts";
import type { SiteContext } from "../context.ts";
import { answerNamed } from "./answers.ts";
import { indexOf } from "./history.ts";

/**
 * How each part of a site is held against that of another; of a new one the compiler asks for it. All files hang on what is "same";
 * a reading of what is "noted" is noted as a whole, and of what is "watched" by what was asked of it; what "follows" is made from the others.
 */
export const SITE_PARTS: { readonly [Part in keyof SiteContext]-?: "same" | "noted" | "watched" | "follows" } = {
  catalogue: "watched",
  find: "watched",
  history: "watched",
  baseUrl: "same",
  pathPrefix: "same",
  repository: "same",
  branch: "same",
  folder: "same",
  commit: "noted",
  proposals: "noted",
  styles: "noted",
  locales: "follows",
  url: "follows",
  absolute: "follows",
};
export const sitePartsThat = (are: (typeof SITE_PARTS)[keyof SiteContext]): (keyof SiteContext)[] =>
  (Object.keys(SITE_PARTS) as (keyof SiteContext)[]).filter((part) => SITE_PARTS[part] === are);

/** What of the entries of a register follows from the platforms; all else of them does not change with those. */
export const FOLLOWING = {
  agencies: ["owns", "handedOver"],
  criteria: ["platforms"],
  documents: ["uses", "plans"],
  lists: ["members"],
} as const satisfies { readonly [R in Register]: readonly (keyof Registers[R])[] };

export interface Registers {
  readonly agencies: AgencyEntry;
  readonly criteria: CriteriaEntry;
  readonly documents: DocumentEntry;
  readonly lists: ListEntry;
}
export type Register = keyof Registers;

const KEY_OF: { readonly [R in Register]: (entry: Registers[R]) => string } = {
  agencies: ({ data }) => data.code,
  criteria: ({ id }) => id,
  documents: ({ data }) => documentKey(data),
  lists: ({ key }) => key,
};

export const isDerivedRegister = (key: string): key is Register => key in FOLLOWING;
const entryIn = ({ catalogue }: SiteContext, register: Register, key: string) =>
  (catalogue[register] as readonly Registers[Register][]).find((entry) => registerKey(register, entry) === key);
export const registerKey = (register: Register, entry: Registers[Register]): string =>
  (KEY_OF[register] as (one: typeof entry) => string)(entry);

/** An entry without what follows from the platforms. */
const bare = (register: Register, entry: object): object =>
  Object.fromEntries(Object.entries(entry).filter(([key]) => !(FOLLOWING[register] as readonly string[]).includes(key)));

/** What each kind of reading gives; its name is the kind and, after a colon, what was asked for. */
const READINGS: Readonly<Record<string, (site: SiteContext, asked: string) => unknown>> = {
  catalogue: ({ catalogue }, key) =>
    isDerivedRegister(key) ? catalogue[key].map((entry) => bare(key, entry)) : catalogue[key as keyof Catalogue],
  site: (site, key) => site[key as keyof SiteContext],
  platform: ({ find }, id) => find.platforms.get(id),
  isPlatform: ({ find }, id) => find.platforms.has(id),
  products: ({ find }, id) => find.products.get(id),
  entry: (site, asked) => {
    const [register, key] = parted(asked) as [Register, string];
    const entry = entryIn(site, register, key);
    return entry && bare(register, entry);
  },
  following: (site, asked) => {
    const [register, rest] = parted(asked) as [Register, string];
    const [part, key] = parted(rest);
    return (entryIn(site, register, key) as Readonly<Record<string, unknown>> | undefined)?.[part];
  },
  log: ({ history }) => history && { shallow: history.shallow },
  logOf: ({ history }, key) => history && [history.steps, history.lines][Number(key)],
  steps: ({ history }, name) => history && indexOf(history).stepsOf(nameIn(name)),
  stepsOfAgency: ({ history }, id) => history && indexOf(history).stepsOfAgency(id),
  presentId: ({ history }, line) => history && indexOf(history).presentId({ line: Number(line) } as never),
  moved: ({ history }) => history && indexOf(history).moved,
  answer: ({ catalogue }, asked) => answerNamed(catalogue, ...parted(asked)),
};

/** The first word, and all after it. */
const parted = (text: string): [string, string] => {
  const end = text.indexOf(" ");
  return [text.slice(0, end), text.slice(end + 1)];
};
const nameIn = (text: string): RecordName => {
  const [kind, id] = parted(text);
  return { kind, id } as RecordName;
};

/** Digests of what readings give of one site. A reading of a kind that there is no more gives what none ever did. */
export function readingDigests(site: SiteContext): (reading: string) => string {
  const known = new Map<string, string>();
  const digest = (reading: string): string => {
    const end = reading.indexOf(":");
    const give = READINGS[reading.slice(0, end)];
    return give ? digestOfParts(give(site, reading.slice(end + 1))) : "-";
  };
  return (reading) => {
    const found = known.get(reading) ?? digest(reading);
    known.set(reading, found);
    return found;
  };
}

const digested = new WeakMap<object, string>();

/** Of plain values, as all are that a thread can be given; what many readings share, or one has twice, is looked at once. */
function digestOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return short(`${typeof value} ${String(value)}`);
  const found = digested.get(value) ?? short(Array.isArray(value) ? `[${value.map(digestOf).join()}]` : JSON.stringify(value));
  digested.set(value, found);
  return found;
}

/** Of a record part by part: its newest assessment, most of what it says, stands among them all and by itself. */
function digestOfParts(value: unknown): string {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return digestOf(value);
  const parts = Object.entries(value).map(([key, part]) => [key, typeof part, typeof part === "object" ? digestOf(part) : part]);
  return short(JSON.stringify(parts));
}
const short = (text: string): string => hash("sha256", text, "base64url").slice(0, 22);
