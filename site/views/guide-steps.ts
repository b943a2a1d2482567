/** The steps of the guide, in order: the documents each rests on and what to do in the editor. Their sentences are in the words of the site. */
import type { DraftTask } from "../../scripts/authoring/draft/tasks.ts";
import type { GuideStep } from "../i18n/vi/guide.ts";

const QD_186 = { number: "186/QĐ-BTTTT", date: "2022-02-11" };
const QD_1230 = { number: "1230/QĐ-BTTTT", date: "2023-07-10" };
const QD_1864 = { number: "1864/QĐ-BTTTT", date: "2023-09-28" };
const QD_2294 = { number: "2294/QĐ-BTTTT", date: "2023-11-21" };

interface StepBasis {
  readonly documents: readonly { readonly number: string; readonly date: string }[];
  /** Nothing for the step that the catalogue does itself. */
  readonly task?: DraftTask;
}

export const STEP_BASES: Readonly<Record<GuideStep, StepBasis>> = {
  propose: { documents: [QD_186, QD_2294], task: "platform" },
  criteria: { documents: [QD_1230], task: "criteria" },
  plan: { documents: [], task: "plan" },
  assess: { documents: [QD_186, QD_1230], task: "assessment" },
  share: { documents: [] },
  potential: { documents: [QD_1864], task: "usage" },
  reassess: { documents: [QD_1230], task: "assessment" },
};

export const GUIDE_STEPS = Object.keys(STEP_BASES) as readonly GuideStep[];
