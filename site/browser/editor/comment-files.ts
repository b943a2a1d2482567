/** The letters and forms with comments on a draft, as the page for proposals lists them: what waits for an answer first. */
import { nameOfParty, type Who } from "../../../scripts/catalogue/consultation.ts";
import { type Parsed, parseFile } from "../../../scripts/records/parse.ts";
import type { PartyComments } from "../../../scripts/records/schema/comments.ts";
import type { CriteriaSet } from "../../../scripts/records/schema/criteria.ts";
import { inLang } from "../../../scripts/text/bilingual.ts";
import { compareDates } from "../../../scripts/text/dates.ts";
import type { Lang } from "../../../scripts/text/languages.ts";
import type { Known } from "./known.ts";

/** One of them. */
export interface ListedComments {
  /** Its name as a file. */
  readonly file: string;
  readonly who: string;
  readonly date: string;
  readonly unanswered: number;
}

export const countUnanswered = ({ comments = [] }: Pick<PartyComments, "comments">): number =>
  comments.filter(({ answer }) => !answer).length;

/** Files of comments that can be read. */
export const commentsIn = (parsed: readonly Parsed[]) =>
  parsed.flatMap(({ file, fits }) => (fits && file?.kind === "comments" ? [{ ...file, data: file.data as PartyComments }] : []));

/** @param texts by path, as they lie beside the set */
export const commentsBeside = (texts: ReadonlyMap<string, string>, known: Known, lang: Lang): readonly ListedComments[] =>
  listedComments(
    [...texts].map(([path, text]) => parseFile({ path, bytes: new TextEncoder().encode(text) })),
    known,
    lang,
  );

/** Of all sets that are there. */
export function listedComments(parsed: readonly Parsed[], known: Known, lang: Lang): readonly ListedComments[] {
  return commentsIn(parsed)
    .filter(({ data }) => data.comments)
    .map(({ key = "", data }) => ({ file: key, who: whoSaid(data, known, lang), date: data.date, unanswered: countUnanswered(data) }))
    .sort((a, b) => Number(b.unanswered > 0) - Number(a.unanswered > 0) || compareDates(a.date, b.date));
}

/** By the name in the register, else as it was written. */
export function whoSaid(data: Who, { agencies }: Known, lang: Lang): string {
  const agency = agencies.find(({ code }) => code === data.agency);
  return agency ? inLang(agency.name, lang) : nameOfParty(data, lang);
}

/** Sets that can be consulted on, or were: a draft, and one with comments that may lack an answer. */
export const consultedSets = ({ criteria, commented = [] }: Known): readonly (readonly [id: string, set: CriteriaSet])[] =>
  Object.entries(criteria).filter(([id, { kind, document }]) => kind === "set" && (!document || commented.includes(id)));
