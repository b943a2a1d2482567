/** A draft as it was. What has come to it since from the published file stays in it, and it stays a draft of its own. */
import type { EditorConfig } from "../../views/editor-config.ts";
import { type Draft, pathOfDraft } from "./draft.ts";
import type { StoredDraft } from "./drafts.ts";
import { rebased } from "./rebase.ts";
import { restored } from "./stored.ts";

export function backTo(draft: Draft, version: StoredDraft, today: string, config: EditorConfig): Draft {
  const { key, comments, head, sent } = draft;
  const then = { ...restored({ ...version, notes: [] }), key, comments, head, sent };
  return rebased(then, pathOfDraft(then, today), draft.published, config);
}
