/** Whether there was a consultation on a set, and what came of it: what its own page says. */
import type { AgencyEntry, CriteriaEntry } from "../../scripts/catalogue/catalogue.ts";
import { countComments, type Who } from "../../scripts/catalogue/consultation.ts";
import type { Text } from "../../scripts/text/bilingual.ts";
import type { Locale } from "../context.ts";

/** Whether a set has a page of comments: they were asked for, or came. */
export const isConsulted = ({ standing, comments }: Pick<CriteriaEntry, "standing" | "comments">): boolean =>
  standing !== undefined || comments.length > 0;

interface Naming {
  readonly agencies: ReadonlyMap<string, Pick<AgencyEntry, "data">>;
  readonly text: (text: Text) => string;
}

/** By the name in the register, else as it was written. */
export const nameOfWho = ({ agency, party }: Who, { agencies, text }: Naming): string => {
  if (party) return text(party.name);
  const name = agencies.get(agency ?? "")?.data.name;
  return name ? text(name) : (agency ?? "");
};

/** "12 ý kiến của 6 …; tiếp thu: 7; chưa trả lời: 1". */
export function sayCommentCounts(
  { words: { consulted: words }, number }: Pick<Locale, "words" | "number">,
  { comments }: Pick<CriteriaEntry, "comments">,
): string {
  const { parties, comments: all, ...results } = countComments(comments.map(({ data }) => data));
  const told = Object.entries(results).flatMap(([result, count]) =>
    count > 0 ? [words.results[result as keyof typeof words.results](number(count))] : [],
  );
  return [words.counts(number(all), number(parties)), ...told].join("; ");
}
