/** What is written into an assessment when its members' sheets are put together, or somebody decides what they disagree on. Pure. */
import { decisionSeal } from "../catalogue/council/deciding.ts";
import { consolidatedResults } from "../catalogue/council/results.ts";
import { type Cast, deciderOn } from "../catalogue/council/seats.ts";
import type { Consolidation } from "../catalogue/council/tally.ts";
import { editRecord } from "../records/edit-record.ts";
import type { Assessment, Verdict } from "../records/schema/assessment.ts";
import type { Text } from "../text/bilingual.ts";
import { setValue } from "./draft/document.ts";

/** An assessment's file. */
interface Written {
  readonly path: string;
  readonly text: string;
}

/** The file with what the sheets come to, the rule that says so, and the sheets that were there. */
export const withSheetsCounted = (
  { path, text }: Written,
  assessment: Assessment,
  consolidation: Consolidation,
  sheets: readonly Cast[],
): string =>
  editRecord(path, text, (document) => {
    const members = new Set(consolidation.seats.map(({ member }) => member));
    const counted = sheets.flatMap(({ member, sha256 }) => (members.has(member) && sha256 ? [{ member, sha256 }] : []));
    setValue(document, ["ballots"], { ...assessment.ballots, ...consolidation.policy, counted });
    for (const [code, result] of Object.entries(consolidatedResults(assessment, consolidation)))
      setValue(document, ["results", code], result);
  });

/** What somebody decided on a criterion: a result, or the number that says what it is, and why. */
interface Decided {
  readonly code: string;
  readonly result: Verdict | number;
  readonly reason: Text;
}

/** The file with that, sealed with who decides and the sheets that were seen for it, and the evidence that the members saw. */
export const withDecision = (
  { path, text }: Written,
  assessment: Assessment,
  consolidation: Consolidation,
  { code, result, reason }: Decided,
): string => {
  const tally = consolidation.tallies.find((one) => one.id === code);
  const { verdict: _, value: __, ...kept } = assessment.results[code] ?? {};
  const made = { ...(typeof result === "number" ? { value: result } : { verdict: result }), ...kept, decided: reason };
  const seen = tally && decisionSeal(tally, made, deciderOn(assessment, consolidation, code), consolidation);
  const decided = { ...made, seen };
  const all = consolidatedResults({ ...assessment, results: { ...assessment.results, [code]: decided } }, consolidation);
  return editRecord(path, text, (document) => setValue(document, ["results", code], all[code]));
};
