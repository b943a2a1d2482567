/** From what a person wants to do to a draft: published files are fetched, new ones begin as the core begins them. */

import { beginAssessment, beginCriteria, beginPlan, beginPlatform } from "../../../scripts/authoring/draft/begin.ts";
import { addItem } from "../../../scripts/authoring/draft/document.ts";
import { findCode } from "../../../scripts/authoring/intake/entries.ts";
import { setsInForce } from "../../../scripts/records/criteria-sets.ts";
import type { DraftTask } from "../../../scripts/records/draft-tasks.ts";
import { pathOf } from "../../../scripts/records/paths.ts";
import { isUsed } from "../../../scripts/records/schema/used.ts";
import { versionsOf } from "../../../scripts/text/bilingual.ts";
import type { PlatformName } from "../../views/editor-config.ts";
import { type Draft, draftOf } from "./draft.ts";
import { fetchPlatform, type Known } from "./known.ts";

export interface Wish {
  readonly task: DraftTask;
  readonly platform?: PlatformName | undefined;
  /** Id of the set to assess against, or of the framework to start from. */
  readonly set?: string | undefined;
  readonly date?: string | undefined;
}

/** What a new set may start from; and what a platform may be assessed by: its own sets, where records name them, never another's. */
export function setChoices(task: DraftTask, platform: PlatformName | undefined, { criteria }: Known): readonly string[] {
  const kind = task === "criteria" ? "framework" : "set";
  const isOwn = task === "assessment" && isUsed("criteria");
  const ids = isOwn ? [...setsInForce(platform?.criteria, (id) => criteria[id])] : Object.keys(criteria);
  return ids.filter((id) => criteria[id]?.kind === kind);
}

/** @throws when a published file can not be fetched */
export async function beginDraft(key: string, wish: Wish, source: string, known: Known): Promise<Draft> {
  const { task, platform, set = "", date } = wish;
  if (task === "platform") return draftOf({ key, task, kind: "platform" }, beginPlatform());
  const framework = known.criteria[set];
  if (task === "criteria") return draftOf({ key, task, kind: "criteria" }, framework ? beginCriteria(set, framework) : "");
  if (!platform) throw new Error(`${task} needs a platform`);
  const published = new Map(await fetchPlatform(source, platform));
  const entry = platform.id;
  if (task === "plan") {
    const text = published.get(pathOf("plan", { id: entry })) ?? beginPlan(platform.criteria);
    return draftOf({ key, task, kind: "plan", entry }, text, published);
  }
  if (task === "assessment") return draftOf({ key, task, kind: "assessment", entry, date }, beginAssessment(set), published);
  const draft = draftOf({ key, task, kind: "platform", entry }, published.get(pathOf("platform", { id: entry })) ?? "", published);
  if (task === "usage") addItem(draft.document, ["usage"], {});
  return draft;
}

/** A platform by its id, name or abbreviation, as people type them. */
export function findPlatform(typed: string, { platforms }: Known): PlatformName | undefined {
  const code = findCode(
    typed,
    platforms.map(({ id, name, abbreviation }) => ({
      code: id,
      names: [...versionsOf(name), ...(abbreviation ? [abbreviation] : [])],
    })),
  );
  return platforms.find(({ id }) => id === code);
}
