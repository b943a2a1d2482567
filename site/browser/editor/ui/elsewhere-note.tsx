/** @jsxImportSource preact */
/** That a draft was changed in another tab: neither is written over, and the person says which goes on. */
import { showTime } from "../../../../scripts/text/formats.ts";
import { fill } from "../../../i18n/fill.ts";
import type { EditorConfig } from "../../../views/editor-config.ts";
import type { StoredDraft } from "../drafts.ts";

interface ElsewhereNoteProps {
  readonly config: EditorConfig;
  /** As the other tab left it. */
  readonly stored: StoredDraft;
  /** Keeps what is here as a draft of its own. */
  readonly keepBoth: () => void;
  /** Goes on with what the other tab wrote. */
  readonly reopen: () => void;
}

export function ElsewhereNote({ config: { words, lang }, stored, keepBoth, reopen }: ElsewhereNoteProps) {
  return (
    <section class="notes" role="alert" aria-labelledby="the-khac">
      <h3 id="the-khac">{words.elsewhereTitle}</h3>
      <p>{fill(words.elsewhere, { time: showTime(new Date(stored.saved), lang) })}</p>
      <p class="buttons">
        <button type="button" class="button" onClick={keepBoth}>
          {words.elsewhereBoth}
        </button>{" "}
        <button type="button" class="button" onClick={reopen}>
          {words.elsewhereUse}
        </button>
      </p>
    </section>
  );
}
