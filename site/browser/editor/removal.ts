/** What it means to take an item out of a list of a draft. */
import { addItem, dataOf, documentOf, removeValue } from "../../../scripts/authoring/draft/document.ts";
import type { Pointer } from "../../../scripts/problems/problem.ts";
import { splitFrontMatter } from "../../../scripts/records/front-matter.ts";
import type { CriteriaSet } from "../../../scripts/records/schema/criteria.ts";
import { eventMark } from "../../../scripts/records/schema/events.ts";
import type { Draft } from "./draft.ts";
import type { CheckedDraft } from "./judge.ts";
import type { Known } from "./known.ts";

/** Events that are published stay: the rules let nobody take them away but who decides them. */
export function isPublishedEvent(draft: Draft, { path, data }: CheckedDraft, [list, index, ...below]: Pointer): boolean {
  if (list !== "events" || below.length > 0) return false;
  const split = splitFrontMatter(draft.published.get(path) ?? "");
  if (typeof split === "string") return false;
  const markAt = (one: unknown) => eventMark(one as Parameters<typeof eventMark>[0]);
  const marks = (events: unknown) => (Array.isArray(events) ? events.map(markAt) : []);
  return marks(dataOf(documentOf(split.yaml)).events).includes(marks(data.events)[Number(index)] ?? "");
}

/** Takes an item away; a criterion that came from a framework is noted as dropped, which needs a reason. */
export function removeItem(draft: Draft, pointer: Pointer, known: Known): boolean {
  const { document } = draft;
  const from = pointer[0] === "criteria" && pointer.length === 2 ? document.getIn([...pointer, "from"]) : undefined;
  const framework: CriteriaSet | undefined = known.criteria[String(document.get("extends"))];
  const isDropped = typeof from === "string" && framework?.criteria.some(({ id }) => id === from) === true;
  removeValue(document, pointer);
  if (isDropped) addItem(document, ["dropped"], { from });
  return isDropped;
}
