/** From what a person wants to do to a draft, beside a proposal: published files are fetched, new ones begin as the core begins them. */

import { beginAssessment, beginBallot, beginComments, beginCriteria, beginPlan } from "../../../scripts/authoring/draft/begin.ts";
import { addItem } from "../../../scripts/authoring/draft/document.ts";
import { sayNote } from "../../../scripts/authoring/draft/say-note.ts";
import { pathOf } from "../../../scripts/records/paths.ts";
import { type Draft, draftOf } from "./draft.ts";
import { fetchComments, fetchPlatform, fetchSet, type Known } from "./known.ts";
import type { Wish } from "./wish.ts";

/** @throws when a published file can not be fetched */
export async function beginDraft(key: string, wish: Wish, source: string, known: Known): Promise<Draft> {
  const { task, platform, set = "", date, sheet } = wish;
  const framework = known.criteria[set];
  if (task === "comments") return comments(key, wish, source);
  if (task === "criteria" && framework?.kind === "set") return correction(key, set, source);
  if (task === "criteria") return draftOf({ key, task, kind: "criteria" }, framework ? beginCriteria(set, framework) : "");
  if (!platform) throw new Error(`${task} needs a platform`);
  const published = new Map(await fetchPlatform(source, platform));
  const entry = platform.id;
  if (task === "plan") {
    const text = published.get(pathOf("plan", { id: entry })) ?? beginPlan(platform.criteria);
    return draftOf({ key, task, kind: "plan", entry }, text, published);
  }
  if (sheet)
    return draftOf({ key, task, kind: "ballot", entry, date, member: sheet.member }, beginBallot(sheet.name, sheet.today), published);
  if (task === "assessment") return assessment({ key, task, kind: "assessment", entry, date }, set, published);
  const draft = draftOf({ key, task, kind: "platform", entry }, published.get(pathOf("platform", { id: entry })) ?? "", published);
  if (task === "usage") addItem(draft.document, ["usage"], {});
  return draft;
}

/** One that is there is opened: its papers are made from it, and its document is added. */
function assessment(parts: Parameters<typeof draftOf>[0], set: string, published: Map<string, string>): Draft {
  const { entry: id = "", date = "" } = parts;
  const text = published.get(pathOf("assessment", { id, date }));
  if (text === undefined) return draftOf(parts, beginAssessment(set), published);
  return { ...draftOf(parts, text, published), notes: [sayNote((words) => words.assessedThen)] };
}

/** A set that is published, to be changed: a draft that is opened for comments. */
async function correction(key: string, set: string, source: string): Promise<Draft> {
  const published = await fetchSet(source, set);
  return draftOf({ key, task: "criteria", kind: "criteria", entry: set }, [...published.values()].join(""), new Map(published));
}

/** What came by one letter or form, to be answered; without one of them a letter to be entered. */
async function comments(key: string, { set = "", file }: Wish, source: string): Promise<Draft> {
  const parts = { key, task: "comments", kind: "comments", entry: set, member: file } as const;
  if (file === undefined) return draftOf(parts, beginComments());
  const published = await fetchComments(source, set, file);
  return draftOf(parts, [...published.values()].join(""), new Map(published));
}
