/** Opens what someone brings, as a draft. Fetched only then: repairing files weighs as much as drawing the form. */

import { openFile } from "../../../scripts/authoring/draft/open.ts";
import type { DraftTask } from "../../../scripts/authoring/draft/tasks.ts";
import type { DraftKind } from "../../../scripts/records/kinds.ts";
import type { Bilingual } from "../../../scripts/text/bilingual.ts";
import { type Draft, pathOfName } from "./draft.ts";

const TASK_OF: Readonly<Record<DraftKind, DraftTask>> = {
  platform: "platform",
  plan: "plan",
  assessment: "assessment",
  criteria: "criteria",
};

/** A piece of work from a file that someone brought, whatever is wrong with it. */
export function draftFrom(key: string, bytes: Uint8Array, fileName: string): Draft | readonly Bilingual[] {
  const name = pathOfName(fileName);
  const opened = openFile(bytes, name);
  if (!("document" in opened)) return opened.notes;
  const { kind, document, body, notes } = opened;
  const [, entry] = /^(?:platforms|criteria)\/([a-z0-9-]+)(?:\.md|\/)/.exec(name) ?? [];
  const [, date] = /(\d{4}-\d{2}-\d{2})\.md$/.exec(name) ?? [];
  return { key, task: TASK_OF[kind], kind, entry, date, document, body, published: new Map(), notes };
}
