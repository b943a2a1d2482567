/** What members' sheets come to, of the assessment that a draft is of: where they are public the page has them beside the draft. */
import { castOf } from "../../../scripts/catalogue/council/cast.ts";
import { type Consolidation, consolidate, policyFor } from "../../../scripts/catalogue/council/tally.ts";
import { collectRecords } from "../../../scripts/records/records.ts";
import type { Assessment } from "../../../scripts/records/schema/assessment.ts";
import { type Draft, entryOf } from "./draft.ts";
import type { CheckedDraft } from "./judge.ts";
import type { Known } from "./known.ts";

interface DraftOf {
  readonly draft: Draft;
  readonly judged: CheckedDraft;
  readonly known: Known;
}

/** Undefined where there are none, or not all that were put together: the minutes then say no more of them than the draft does. */
export function councilOn({ draft, judged, known }: DraftOf): Consolidation | undefined {
  const assessment = judged.data as unknown as Assessment;
  const set = known.criteria[String(assessment.criteria)];
  if (draft.kind !== "assessment" || !draft.date || !set || !assessment.ballots || judged.errors.length > 0) return undefined;
  const files = collectRecords(judged.parsed).platforms.get(entryOf(draft));
  const sheets = files ? castOf(files, draft.date) : [];
  const isWhole = (assessment.ballots.counted ?? []).every((one) => sheets.some(({ member }) => member === one.member));
  return isWhole && sheets.length > 0 ? consolidate(assessment, sheets, set, policyFor(assessment, known.settings)) : undefined;
}
