/** @jsxImportSource preact */
/** A draft that is handed to somebody else to look at, and comes back: as a file with all that is said of it. */
import { useState } from "preact/hooks";
import { download } from "../../download.ts";
import { type Draft, entryOf, UNNAMED } from "../draft.ts";
import { exportDrafts } from "../drafts.ts";
import { storedOf } from "../stored.ts";
import { handedOver } from "../take-in.ts";
import { useForm } from "./form.ts";

interface HandOverProps {
  readonly draft: Draft;
  readonly isCommenting: boolean;
  readonly comment: () => void;
}

export function HandOver({ draft, isCommenting, comment }: HandOverProps) {
  const { words } = useForm().config;
  const [said, say] = useState("");
  const take = () => {
    const entry = entryOf(draft);
    const name = `ban-nhap${entry === UNNAMED ? "" : `-${entry}`}.json`;
    download(name, exportDrafts([handedOver(storedOf(draft, new Date().toISOString()))]), "application/json");
    say(words.handedOver);
  };
  return (
    <details class="more hand-over" open={draft.head !== undefined}>
      <summary>{draft.head === undefined ? words.handTitle : words.handBackTitle}</summary>
      <p class="quiet">{draft.head === undefined ? words.handHelp : words.handBackHelp}</p>
      <p class="buttons">
        <button type="button" class="button" onClick={take}>
          {words.handTake}
        </button>
        {!isCommenting && (
          <button type="button" class="button" onClick={comment}>
            {words.handComment}
          </button>
        )}
      </p>
      <p role="status">{said}</p>
    </details>
  );
}
