/** @jsxImportSource preact */
/** What was said when a file was opened, and what of it is not in the form: whole, where it can be put right. */
import type { Leftover } from "../../../../scripts/authoring/draft/recover-rows.ts";
import { RECORD_KINDS } from "../../../../scripts/records/kinds.ts";
import { fieldAt } from "../../../../scripts/records/schema-diagnostics.ts";
import { fill } from "../../../i18n/fill.ts";
import type { EditorConfig } from "../../../views/editor-config.ts";
import type { Draft } from "../draft.ts";
import { withLeftover } from "../leftovers.ts";
import { inLanguage } from "./form.ts";

interface OpenedNotesProps {
  readonly draft: Draft;
  readonly config: EditorConfig;
  readonly change: (draft: Draft) => void;
}

export function OpenedNotes({ draft, config, change }: OpenedNotesProps) {
  const { notes, leftovers = [] } = draft;
  const { words } = config;
  return (
    <>
      {notes.length > 0 && (
        <section class="notes" aria-labelledby="khi-mo">
          <h3 id="khi-mo">{words.openedTitle}</h3>
          <ul>
            {notes.map((note) => (
              <li>{inLanguage(note, config)}</li>
            ))}
          </ul>
          <button type="button" class="button" onClick={() => change({ ...draft, notes: [] })}>
            {words.hide}
          </button>
        </section>
      )}
      {leftovers.length > 0 && (
        <section class="notes leftovers" aria-labelledby="con-lai">
          <h3 id="con-lai">{words.leftTitle}</h3>
          <p>{words.leftHelp}</p>
          {leftovers.map((leftover, index) => (
            <LeftoverBox draft={draft} leftover={leftover} id={`con-lai-${index}`} config={config} change={change} />
          ))}
        </section>
      )}
    </>
  );
}

interface LeftoverProps extends OpenedNotesProps {
  readonly leftover: Leftover;
  readonly id: string;
}

function LeftoverBox({ draft, leftover, id, config, change }: LeftoverProps) {
  const { place, line, text, value } = leftover;
  const { words } = config;
  const field = inLanguage(fieldAt(RECORD_KINDS[draft.kind].schema, place), config);
  const rest = (draft.leftovers ?? []).filter((one) => one !== leftover);
  return (
    <div class="field">
      <label for={id}>{fill(value === undefined ? words.leftAt : words.leftTwice, { line, field })}</label>
      <textarea id={id} readOnly rows={Math.min(text.split("\n").length + 1, 12)} value={text} />
      <p>
        {value !== undefined && (
          <button type="button" class="button" onClick={() => change(withLeftover(draft, leftover))}>
            {words.leftUse}
          </button>
        )}{" "}
        <button type="button" class="button" onClick={() => change({ ...draft, leftovers: rest })}>
          {words.leftDone}
        </button>
      </p>
    </div>
  );
}
