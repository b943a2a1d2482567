/** Sheets of those who assess together, and the assessments that await them, held against the base branch. */

import { policyFor } from "../../catalogue/council/tally.ts";
import type { Diagnostic } from "../../problems/diagnostic.ts";
import { diagnostic } from "../../problems/diagnostic.ts";
import type { FileOf, Records } from "../../records/records.ts";
import type { Assessment } from "../../records/schema/assessment.ts";
import { same } from "../../text/same.ts";
import { closesLater } from "./council-rules.ts";

interface Found {
  readonly path: string;
  readonly found: Diagnostic;
}

/** All that is wrong with them. */
export const sheetDiagnostics = (base: Records, head: Records): Found[] => [...otherPolicies(base, head), ...closingTooLate(base, head)];

/** Sheets that are put together now are put together by the rule that the main branch has. */
function otherPolicies(base: Records, head: Records): Found[] {
  const asked = policyFor({}, base.settings?.data);
  const pointer = ["ballots"];
  return [...head.platforms.values()].flatMap(({ id, assessments }) => {
    const known = base.platforms.get(id)?.assessments ?? [];
    const isNew = ({ date, data }: FileOf<Assessment>) => data.ballots?.counted && !known.some((one) => one.date === date);
    return assessments
      .filter((one) => isNew(one) && !same(policyFor(one.data, base.settings?.data), asked))
      .map(({ path }) => ({ path, found: diagnostic("ballot-policy", asked, { pointer, onKey: true }) }));
  });
}

/** An assessment that is opened closes by its day; of one that was opened otherwise that is said when it is put together. */
function closingTooLate(base: Records, head: Records): Found[] {
  const isKnown = (id: string, now: FileOf<Assessment>) =>
    base.platforms.get(id)?.open.some(({ date, data }) => date === now.date && data.ballots?.until === now.data.ballots?.until);
  return [...head.platforms.values()].flatMap(({ id, open }) =>
    open.filter((one) => !isKnown(id, one)).flatMap((one) => closesLater(one).map((found) => ({ path: one.path, found }))),
  );
}
