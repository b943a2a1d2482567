/** What it means to take an item out of a list of a draft: fetched when it is first done. */

import { withoutItem } from "../../../scripts/authoring/draft/conflicts.ts";
import { addItem, dataOf, documentOf, removeValue } from "../../../scripts/authoring/draft/document.ts";
import type { Pointer } from "../../../scripts/problems/problem.ts";
import { splitFrontMatter } from "../../../scripts/records/front-matter.ts";
import type { CriteriaSet } from "../../../scripts/records/schema/criteria.ts";
import { eventMark } from "../../../scripts/records/schema/events.ts";
import { fill } from "../../i18n/fill.ts";
import type { EditorConfig } from "../../views/editor-config.ts";
import { commentsWithout } from "./comments.ts";
import type { Draft } from "./draft.ts";
import type { CheckedDraft } from "./judge.ts";
import type { Known } from "./known.ts";
import { fieldId } from "./ui/form.ts";

/** What was taken out, with the draft before and after it. */
export interface TakenOut {
  readonly before: Draft;
  readonly after: Draft;
  /** Id of the list that it was in. */
  readonly list: string;
  readonly title: string;
  readonly said: string;
}

/** Takes an item out of its list; undefined where the person would rather keep it. */
export function takeOut(
  draft: Draft,
  judged: CheckedDraft,
  pointer: Pointer,
  title: string,
  known: Known,
  words: EditorConfig["words"],
): TakenOut | undefined {
  if (isPublishedEvent(draft, judged, pointer) && !confirm(fill(words.removePublished, { title }))) return undefined;
  const before = { ...draft, document: draft.document.clone() };
  const said = fill(removeItem(draft, pointer, known) ? words.removedDropped : words.removed, { title });
  const list = fieldId(pointer.slice(0, -1));
  const { conflicts = [], comments } = draft;
  const after = {
    ...draft,
    conflicts: withoutItem(conflicts, pointer),
    comments: comments && commentsWithout(comments, list, Number(pointer.at(-1))),
  };
  return { before, after, list, title, said };
}

/** Events that are published stay: the rules let nobody take them away but who decides them. */
function isPublishedEvent(draft: Draft, { path, data }: CheckedDraft, [list, index, ...below]: Pointer): boolean {
  if (list !== "events" || below.length > 0) return false;
  const split = splitFrontMatter(draft.published.get(path) ?? "");
  if (typeof split === "string") return false;
  const markAt = (one: unknown) => eventMark(one as Parameters<typeof eventMark>[0]);
  const marks = (events: unknown) => (Array.isArray(events) ? events.map(markAt) : []);
  return marks(dataOf(documentOf(split.yaml)).events).includes(marks(data.events)[Number(index)] ?? "");
}

/** Takes an item away; a criterion that came from a framework is noted as dropped, which needs a reason. */
function removeItem(draft: Draft, pointer: Pointer, known: Known): boolean {
  const { document } = draft;
  const from = pointer[0] === "criteria" && pointer.length === 2 ? document.getIn([...pointer, "from"]) : undefined;
  const framework: CriteriaSet | undefined = known.criteria[String(document.get("extends"))];
  const isDropped = typeof from === "string" && framework?.criteria.some(({ id }) => id === from) === true;
  removeValue(document, pointer);
  if (isDropped) addItem(document, ["dropped"], { from });
  return isDropped;
}
