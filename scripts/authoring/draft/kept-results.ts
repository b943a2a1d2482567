/** Results of an assessment when it goes on by another criteria set: codes alone say nothing, for each set gives its own. */
import type { CriteriaSet, Criterion } from "../../records/schema/criteria.ts";
import { MAIN_LANG } from "../../text/languages.ts";

type Results = Readonly<Record<string, unknown>>;

/** Those of the criteria that the other set asks alike, under the codes that they have there. */
export function keptResults(results: Results, from: CriteriaSet | undefined, to: CriteriaSet | undefined): Results {
  if (from === to) return results;
  const kept = (from?.criteria ?? []).flatMap((criterion): [string, unknown][] => {
    const result = results[criterion.id];
    const alike = (to?.criteria ?? []).filter((other) => asks(other) === asks(criterion));
    const there = alike.find(({ id }) => id === criterion.id) ?? alike[0];
    return result === undefined || !there ? [] : [[there.id, result]];
  });
  return Object.fromEntries(kept);
}

/** What a criterion asks; how much of it is enough is the set's to judge. */
const asks = ({ title, kind, measure, threshold }: Criterion): string => JSON.stringify([title[MAIN_LANG], kind, measure, threshold?.unit]);
