/** A draft that is gone on with after its published file has changed: what others wrote is taken into it. */
import { dataOf } from "../../../scripts/authoring/draft/document.ts";
import { merged, putInto } from "../../../scripts/authoring/draft/merge.ts";
import { RECORD_KINDS } from "../../../scripts/records/kinds.ts";
import { fieldAt } from "../../../scripts/records/schema-diagnostics.ts";
import { asIs } from "../../../scripts/text/bilingual.ts";
import { sameValues } from "../../../scripts/text/same.ts";
import { fill } from "../../i18n/fill.ts";
import type { EditorConfig } from "../../views/editor-config.ts";
import { type Draft, draftOf } from "./draft.ts";

type Values = Readonly<Record<string, unknown>>;

/**
 * @param path where the draft's file stands
 * @param published the files as they stand by now
 */
export function rebased(draft: Draft, path: string, published: ReadonlyMap<string, string>, { words, lang }: EditorConfig): Draft {
  const [old, text] = [draft.published.get(path), published.get(path)];
  if (text === undefined || text === old) return { ...draft, published };
  const [from, now] = [draftOf(draft, old ?? ""), draftOf(draft, text)];
  const [base, mine, theirs] = [from, draft, now].map(({ document }) => dataOf(document)) as [Values, Values, Values];
  const { value, conflicts } = merged(base, mine, theirs);
  putInto(now.document, theirs, value);
  const body = merged(from.body, draft.body, now.body, ["body"]);
  const taken = Object.keys({ ...mine, ...theirs }).filter((key) => !sameValues(mine[key], (value as Values)[key]));
  const fields = taken.map((key) => fieldAt(RECORD_KINDS[draft.kind].schema, [key])[lang]);
  if (draft.body !== body.value) fields.push(words.description);
  return {
    ...draft,
    document: now.document,
    before: now.before,
    body: String(body.value),
    published,
    notes: fields.length > 0 ? [...draft.notes, asIs(fill(words.rebased, { list: fields.join(", ") }))] : draft.notes,
    conflicts: [...(draft.conflicts ?? []), ...conflicts, ...body.conflicts],
  };
}
