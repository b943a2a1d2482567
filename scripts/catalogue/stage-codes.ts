/**
 * What a platform counts as where platforms are counted and filtered by stage: its stage, or that with a mark, so that a number
 * and the list that it leads to are one everywhere. Pure, and small enough for the browser.
 */
import { STAGES, type Stage } from "../records/schema/events.ts";
import type { Lifecycle } from "./lifecycle.ts";

/** What keeps it from being counted with the others of its stage: no source is known to say so; votes on it are not on record; its list has not taken effect. */
const STAGE_MARKS = ["unverified", "unvoted", "coming"] as const;
type StageMark = (typeof STAGE_MARKS)[number];
export type StageCode = Stage | `${Stage}-${StageMark}`;

/** In the order of the stages, each before what has a mark. */
export const STAGE_CODES: readonly StageCode[] = STAGES.flatMap((stage) => [
  stage,
  ...STAGE_MARKS.map((mark) => `${stage}-${mark}` as const),
]);

export function stageCodeOf({
  stage,
  unverified,
  unvoted,
  coming,
}: Pick<Lifecycle, "stage" | "unverified" | "unvoted" | "coming">): StageCode {
  const mark: StageMark | undefined = unverified ? "unverified" : unvoted ? "unvoted" : coming === undefined ? undefined : "coming";
  return mark ? `${stage}-${mark}` : stage;
}

const isPlain = (code: StageCode): code is Stage => (STAGES as readonly StageCode[]).includes(code);

/** The stage without its mark. */
export const stageOfCode = (code: StageCode): Stage => STAGES.find((stage) => code === stage || code.startsWith(`${stage}-`)) ?? "proposed";

/** All stages, and of those with a mark what there is. */
export const usedCodes = (isThere: (code: StageCode) => boolean): readonly StageCode[] =>
  STAGE_CODES.filter((code) => isPlain(code) || isThere(code));

/** What each is called, by the names of stages and marks. */
export function stageCodeNames({
  stages,
  ...marks
}: { readonly stages: Readonly<Record<Stage, string>> } & Readonly<Record<StageMark, string>>) {
  const named = STAGES.flatMap((stage) => [
    [stage, stages[stage]],
    ...STAGE_MARKS.map((mark) => [`${stage}-${mark}`, `${stages[stage]} (${marks[mark]})`]),
  ]);
  return Object.fromEntries(named) as Readonly<Record<StageCode, string>>;
}
