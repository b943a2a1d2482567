/** What is said of an answer: the same on the page of the finder and below a search box. */
import { showNumber } from "../../../scripts/text/formats.ts";
import type { AnswerWords } from "../../discovery/answer-words.ts";
import { fill } from "../../i18n/fill.ts";
import type { Found } from "./found.ts";

/** Pause in typing after which it is searched. */
export const PAUSE_MS = 150;
/** Whoever waits longer for an answer is told that it is on its way. */
export const WAITING_MS = 400;
/** Pause after an answer before it is said aloud: whoever types on is not interrupted at every key. */
export const ANNOUNCE_MS = 1000;

type Words = Pick<
  AnswerWords,
  | "lang"
  | "results"
  | "oneResult"
  | "noResults"
  | "noResultsFor"
  | "zero"
  | "answered"
  | "absent"
  | "read"
  | "corrected"
  | "fewer"
  | "noneSo"
  | "unheard"
  | "beside"
  | "announced"
>;

type Counted = Pick<Found, "total" | "filters" | "site">;

/** How many there are. Nothing with a filter is an answer; nothing for words is none. */
export function countOf({ total, filters, site = [] }: Counted, words: Words): string {
  if (total === 0 && site.length > 0) return words.answered;
  if (total === 0) return filters ? words.zero : words.noResults;
  return total === 1 ? words.oneResult : fill(words.results, { count: showNumber(total, words.lang) });
}

/** How many there are, with what was asked for: said aloud, where nobody sees the box. */
export function countFor(found: Counted, query: string, words: Words): string {
  const { site = [] } = found;
  const count = [countOf(found, words), ...site.map(({ say, label }) => say || label)].join(" ");
  if (query === "" || site.length > 0) return count;
  return found.total === 0 && !found.filters ? fill(words.noResultsFor, { query }) : fill(words.announced, { results: count, query });
}

type Said = Pick<Found, "read" | "instead" | "absent" | "noneSo" | "unheard"> & Partial<Pick<Found, "filters">>;

/** What has to be said before the results: that they are not of what was typed, and what was not understood. "" when they are. */
export function insteadOf(found: Said, query: string, words: Words): string {
  const { unheard = [] } = found;
  return [otherThan(found, query, words), besideOf(found, words), sayUnread(unheard, words)].filter(Boolean).join(" ");
}

/** What was not understood; "" where all was. */
export const sayUnread = (unread: readonly string[], words: Pick<Words, "unheard">): string =>
  unread.length === 0 ? "" : fill(words.unheard, { parts: unread.map((part) => `“${part}”`).join(", ") });

/** Where nothing but a status is asked for: what is counted apart from it, so that nobody takes none for an answer. */
function besideOf({ filters = [] }: Said, words: Words): string {
  const [only] = filters;
  if (filters.length !== 1 || !only?.beside) return "";
  const list = only.beside.map(({ label, count }) => `“${label}” (${showNumber(count, words.lang)})`).join(", ");
  return fill(words.beside, { list });
}

function otherThan({ read, instead, absent, noneSo }: Said, query: string, words: Words): string {
  const typed = read ?? query;
  if (noneSo) return fill(words.noneSo, { rest: noneSo.rest, filters: noneSo.filters.map(({ label }) => label).join(", ") });
  if (absent) return fill(words.absent, { typed: absent });
  if (instead) return fill(words[instead.via], { typed, meant: instead.text });
  return read === undefined ? "" : fill(words.read, { typed: query, meant: read });
}
