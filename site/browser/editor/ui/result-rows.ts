/** The criteria of an assessment or of a member's sheet with what is answered, and which are still open. Pure. */
import { isRecused } from "../../../../scripts/catalogue/council/seats.ts";
import { positionIn } from "../../../../scripts/catalogue/council/tally.ts";
import type { CriterionResult } from "../../../../scripts/catalogue/score.ts";
import { followsUsage } from "../../../../scripts/catalogue/usage.ts";
import { RECORD_KINDS } from "../../../../scripts/records/kinds.ts";
import type { Ballot } from "../../../../scripts/records/schema/ballot.ts";
import type { Criterion } from "../../../../scripts/records/schema/criteria.ts";
import type { SchemaNode } from "../../../../scripts/records/schema/node.ts";
import { nodeAt } from "../../../../scripts/records/schema-diagnostics.ts";
import type { CheckedDraft } from "../judge.ts";
import type { Known } from "../known.ts";
import { evidenceOf, type ResultValues } from "../used-evidence.ts";

export type ResultKeys = Readonly<Record<"verdict" | "value" | "evidence" | "note", SchemaNode>> &
  Readonly<Partial<Record<"certainty", SchemaNode>>>;

/** Read when it is drawn: that of a sheet comes with this part. */
export const resultKeysOf = (kind: "assessment" | "ballot"): ResultKeys =>
  nodeAt(RECORD_KINDS[kind].schema, ["results", ""])?.properties as unknown as ResultKeys;

/** A criterion with what is answered, and whether it is still open. */
export interface ResultRow {
  readonly criterion: Criterion;
  readonly given: ResultValues;
  /** Of an assessment, what the score makes of it. */
  readonly result?: CriterionResult | undefined;
  readonly isOpen: boolean;
  /** A conflict of interest keeps the member from judging it. */
  readonly isRecused?: boolean;
  /** Of a sheet, the evidence that its assessment has. */
  readonly seen?: readonly ResultValues[];
}

export function resultRows({ data, set, score, sheetOf }: CheckedDraft, isSheet: boolean, { criteria }: Known): ResultRow[] {
  const answers = valuesGiven(data.results);
  return (criteria[set]?.criteria ?? []).flatMap((criterion, index) => {
    const given = valuesGiven(answers[criterion.id]);
    if (isSheet) {
      // Nobody judges what follows from the usage figures; what somebody wrote of it is there to be taken out.
      if (followsUsage(criterion) && Object.keys(given).length === 0) return [];
      const recused = isRecused({ ballot: data as unknown as Ballot }, criterion.id);
      const isOpen = !recused && !followsUsage(criterion) && !positionIn(criterion, given);
      return { criterion, given, isOpen, isRecused: recused, seen: evidenceOf(sheetOf?.results[criterion.id]) };
    }
    const result = score?.results[index];
    return { criterion, given, result, isOpen: result?.result === "unknown" && given.verdict !== "unknown" };
  });
}

export const valuesGiven = (value: unknown): Readonly<Record<string, unknown>> =>
  (typeof value === "object" && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
