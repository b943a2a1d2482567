/** @jsxImportSource preact */
/** That a draft was changed in another tab: neither is written over, and the person says which goes on; where nothing was changed here, by the way. */
import { showTime } from "../../../../scripts/text/formats.ts";
import { fill } from "../../../i18n/fill.ts";
import type { EditorConfig } from "../../../views/editor-config.ts";
import type { StoredDraft } from "../drafts.ts";

interface ElsewhereNoteProps {
  readonly config: EditorConfig;
  /** As the other tab left it. */
  readonly stored: StoredDraft;
  /** Something was changed in this tab too. */
  readonly isTouched: boolean;
  /** Keeps what is here as a draft of its own. */
  readonly keepBoth: () => void;
  /** Goes on with what the other tab wrote. */
  readonly reopen: () => void;
}

export function ElsewhereNote({ config: { words, lang }, stored, isTouched, keepBoth, reopen }: ElsewhereNoteProps) {
  return (
    <section class="notes" role={isTouched ? "alert" : "status"} aria-labelledby="the-khac">
      <h3 id="the-khac">{words.elsewhereTitle}</h3>
      <p>{fill(isTouched ? words.elsewhere : words.elsewhereUntouched, { time: showTime(new Date(stored.saved), lang) })}</p>
      <p class="buttons">
        {isTouched && (
          <button type="button" class="button" onClick={keepBoth}>
            {words.elsewhereBoth}
          </button>
        )}{" "}
        <button type="button" class="button" onClick={reopen}>
          {words.elsewhereUse}
        </button>
      </p>
    </section>
  );
}
