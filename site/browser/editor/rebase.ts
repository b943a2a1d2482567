/** A draft that is gone on with after its published file has changed: what others wrote is taken into it. */
import { dataOf } from "../../../scripts/authoring/draft/document.ts";
import { merged, putInto } from "../../../scripts/authoring/draft/merge.ts";
import { asIs } from "../../../scripts/text/bilingual.ts";
import { sameValues } from "../../../scripts/text/same.ts";
import { fill } from "../../i18n/fill.ts";
import type { EditorConfig } from "../../views/editor-config.ts";
import { type Draft, draftOf } from "./draft.ts";
import { keyTitles } from "./key-titles.ts";
import { BODY } from "./topics.ts";

type Values = Readonly<Record<string, unknown>>;

/**
 * @param path where the draft's file stands
 * @param published the files as they stand by now
 */
export function rebased(draft: Draft, path: string, published: ReadonlyMap<string, string>, config: EditorConfig): Draft {
  const [old, text] = [draft.published.get(path), published.get(path)];
  if (text === undefined || text === old) return { ...draft, published };
  return { ...withTheirs(draft, old ?? "", text, config.words.rebased, config), published };
}

/** A draft with what somebody else wrote in it since it was handed to them. */
export function withFile(draft: Draft, head: string, text: string, config: EditorConfig): Draft {
  const taken = withTheirs(draft, head, text, config.words.fromFile, config);
  const mine = draft.conflicts?.length ?? 0;
  return { ...taken, conflicts: taken.conflicts?.map((one, index) => (index < mine ? one : { ...one, isInFile: true })) };
}

/** @param said what is said of the fields that were taken */
function withTheirs(draft: Draft, old: string, text: string, said: string, config: EditorConfig): Draft {
  const [from, now] = [draftOf(draft, old), draftOf(draft, text)];
  const [base, mine, theirs] = [from, draft, now].map(({ document }) => dataOf(document)) as [Values, Values, Values];
  const { value, conflicts } = merged(base, mine, theirs);
  putInto(now.document, theirs, value);
  const body = merged(from.body, draft.body, now.body, [BODY]);
  const taken = Object.keys({ ...mine, ...theirs }).filter((key) => !sameValues(mine[key], (value as Values)[key]));
  const fields = keyTitles(draft.kind, draft.body === body.value ? taken : [...taken, BODY], config);
  return {
    ...draft,
    document: now.document,
    before: now.before,
    body: String(body.value),
    notes: fields.length > 0 ? [...draft.notes, asIs(fill(said, { list: fields.join(", ") }))] : draft.notes,
    conflicts: [...(draft.conflicts ?? []), ...conflicts, ...body.conflicts],
  };
}
