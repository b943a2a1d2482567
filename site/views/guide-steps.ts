/** The steps of the guide, in order: the documents each rests on and what to do in the editor. Their sentences are in the words of the site. */
import type { DraftTask } from "../../scripts/authoring/draft/tasks.ts";
import { documentKey } from "../../scripts/records/documents.ts";
import type { Locale } from "../context.ts";
import type { GuideStep } from "../i18n/vi/guide.ts";
import { to } from "../routes.ts";
import { itemId } from "./document.ts";

const QD_186 = { number: "186/QĐ-BTTTT", date: "2022-02-11" };
const QD_1230 = { number: "1230/QĐ-BTTTT", date: "2023-07-10" };
const QD_1864 = { number: "1864/QĐ-BTTTT", date: "2023-09-28" };
const QD_2294 = { number: "2294/QĐ-BTTTT", date: "2023-11-21" };

interface StepBasis {
  /** The item of the letter; absent of a step that rests on a decision alone. */
  readonly item?: number;
  readonly documents: readonly { readonly number: string; readonly date: string }[];
  /** Nothing for what is not written in the editor. */
  readonly task?: DraftTask;
}

export const STEP_BASES: Readonly<Record<GuideStep, StepBasis>> = {
  propose: { item: 1, documents: [QD_186, QD_2294], task: "platform" },
  criteria: { item: 2, documents: [QD_1230], task: "criteria" },
  plan: { item: 3, documents: [], task: "plan" },
  assess: { item: 4, documents: [QD_186, QD_1230], task: "assessment" },
  share: { item: 5, documents: [] },
  potential: { item: 6, documents: [QD_1864], task: "usage" },
  reassess: { documents: [QD_1230], task: "assessment" },
};

export const GUIDE_STEPS = Object.keys(STEP_BASES) as readonly GuideStep[];

/** Address of an item on the page of the document that the settings name; undefined where the register has no such item. */
export function itemHref({ site, href }: Locale, item: number): string | undefined {
  const { process } = site.catalogue.settings;
  const document = process && site.find.documents.get(documentKey(process));
  return document?.data.items?.[item - 1] && `${href(to("document", { id: document.slug }))}#${itemId(item)}`;
}
