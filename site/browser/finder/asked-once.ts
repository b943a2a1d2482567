/** Answers of the index that are remembered: the more records hold a word, the heavier it is to ask for, and who types on asks for it again. Runs in the browser. */
import type { FacetLimits } from "../../discovery/facet-codes.ts";

/** Without a term: for all. */
type Ask<Answer> = (term: string | null, limits: FacetLimits) => Promise<Answer>;

/** More than a query and those typed before it come to. */
const MOST = 64;

/** Asks each question once, while it is among the newest; what failed is asked again. */
export function askedOnce<Answer>(ask: Ask<Answer>): Ask<Answer> {
  const known = new Map<string, Promise<Answer>>();
  return (term, limits) => {
    const key = JSON.stringify([term, limits]);
    const answer = known.get(key) ?? ask(term, limits);
    known.delete(key);
    known.set(key, answer);
    for (const oldest of [...known.keys()].slice(0, -MOST)) known.delete(oldest);
    answer.catch(() => known.delete(key));
    return answer;
  };
}
