/**
 * Words of the settings that once were others, by kind of file: still read as what they are called now, and written so by
 * `migrate` and `fmt`. Nothing else knows them.
 */
import type { Locate } from "./locate.ts";

const KEYS: Readonly<Record<string, string>> = { standingMinistry: "keptBy" };
const DECIDERS: Readonly<Record<string, string>> = { "standing-ministry": "keeper" };

/** Who decides, or is waited for, as it is called now. */
export const currentDecider = (word: string): string => DECIDERS[word] ?? word;

type Table = Record<string, unknown>;
const isTable = (value: unknown): value is Table => typeof value === "object" && value !== null && !Array.isArray(value);

/** Settings with former words, as they are called now, in place; places in them by these names. Where both stand, the former is unknown. */
export function readFormerWords(settings: unknown, locate: Locate): Locate {
  if (!isTable(settings)) return locate;
  const former = Object.entries(KEYS).filter(([was, now]) => was in settings && !(now in settings));
  for (const [was, now] of former) {
    settings[now] = settings[was];
    delete settings[was];
  }
  const by = isTable(settings.decisions) ? settings.decisions.by : undefined;
  if (isTable(by))
    for (const [subject, decider] of Object.entries(by)) {
      if (typeof decider === "string") by[subject] = currentDecider(decider);
    }
  const written = new Map(former.map(([was, now]) => [now, was]));
  return written.size === 0 ? locate : ([first = "", ...rest], onKey) => locate([written.get(String(first)) ?? first, ...rest], onKey);
}

/** The text of the settings with them as they are called now: a word for a word, all else stands. */
export const withoutFormerWords = (settings: string): string =>
  Object.entries(KEYS)
    .filter(([, now]) => !new RegExp(`^${now}\\s*:`, "m").test(settings))
    .reduce((text, [was, now]) => text.replace(new RegExp(`^${was}(?=\\s*:)`, "m"), now), settings)
    .replace(DECISIONS, (part) => part.replace(DECIDER, (_, before: string, word: string) => before + currentDecider(word)));

const DECISIONS = /^decisions\s*:.*(?:\n(?:[ \t#].*)?)*/m;
const DECIDER = /(:\s*["']?)([a-z-]+)(?=["']?\s*(?:[,}#\n]|$))/g;
