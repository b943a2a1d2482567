/** What somebody decided where those who assess together disagree, on what they saw, and whether that still holds. Pure. */
import type { Assessment } from "../../records/schema/assessment.ts";
import { inLang } from "../../text/bilingual.ts";
import { MAIN_LANG } from "../../text/languages.ts";
import { sha256Hex } from "../../text/sha256.ts";
import { criteriaWith } from "./progress.ts";
import { deciderOn } from "./seats.ts";
import type { Consolidation, SheetTally } from "./tally.ts";

type Seats = Pick<Consolidation, "seats">;
type Assessor = Assessment["assessors"][number];
type Result = Assessment["results"][string];

/** Who decided what on a criterion, why, and on which sheets, as one hash: the decision holds while all of that is the same. A translation may come later. */
export function decisionSeal(
  { positions }: Pick<SheetTally, "positions">,
  { verdict, value, decided }: Result,
  by: Assessor | undefined,
  { seats }: Seats,
): string {
  const members = new Set(positions.flatMap((one) => one.members));
  const sheets = seats.flatMap(({ member, sha256 }) => (members.has(member) ? `${member} ${sha256}` : []));
  const sealed = [by?.member, verdict ?? value, decided && inLang(decided, MAIN_LANG), sheets.sort()];
  return sha256Hex(new TextEncoder().encode(JSON.stringify(sealed)));
}

/** Why what the members disagree on is not decided: nobody has, or not this on these sheets, or nobody may. */
export type Undecided = "undecided" | "changed" | "nobody";

/** Undefined where they agree or leave it open, and where a decision holds. */
export function undecidedOn(tally: SheetTally, assessment: Assessment, council: Seats): Undecided | undefined {
  if (tally.agreement !== "split") return undefined;
  const result = assessment.results[tally.id];
  const by = deciderOn(assessment, council, tally.id);
  if (!by) return "nobody";
  return !result?.decided ? "undecided" : result.seen === decisionSeal(tally, result, by, council) ? undefined : "changed";
}

/** Codes of what somebody has to decide, with why. */
export const undecidedIn = (assessment: Assessment, council: Consolidation): (readonly [string, Undecided])[] =>
  criteriaWith(council, "split").flatMap((tally) => {
    const why = undecidedOn(tally, assessment, council);
    return why ? [[tally.id, why] as const] : [];
  });
