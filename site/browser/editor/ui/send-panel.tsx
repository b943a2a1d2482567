/** @jsxImportSource preact */
/** The ways to send a draft. Nothing leaves the browser before one of them is pressed; GitHub opens in its own tab. */
import { useState } from "preact/hooks";
import { fill } from "../../../i18n/fill.ts";
import { download } from "../../download.ts";
import { type Draft, downloadName } from "../draft.ts";
import type { CheckedDraft } from "../judge.ts";
import { useForm } from "./form.ts";
import { useLater } from "./use-later.ts";

interface SendProps {
  readonly draft: Draft;
  readonly judged: CheckedDraft;
  readonly print: () => void;
}

export function SendPanel({ draft, judged, print }: SendProps) {
  const { words, repository } = useForm().config;
  const [said, say] = useState("");
  const open = judged.errors.length + judged.missing.length + (judged.taken ? 1 : 0) + judged.conflicts;
  const Ways = useLater("SendWays", open === 0);
  const copy = (text = judged.text) => {
    copyText(text).then(
      () => say(words.copied),
      () => say(words.copyFailed),
    );
  };
  return (
    <section class="send" aria-labelledby="gui">
      <h2 id="gui">{words.sendTitle}</h2>
      {!repository && <p>{words.noRepository}</p>}
      {repository && open > 0 && <p>{fill(words.notYet, { n: open })}</p>}
      {repository && open === 0 && (
        <>
          <p class="quiet">{words.sendHelp}</p>
          {Ways && <Ways draft={draft} judged={judged} copy={copy} />}
        </>
      )}
      <p class="buttons">
        <button type="button" class="button" onClick={() => download(downloadName(judged.path), judged.text, "text/markdown")}>
          {words.download}
        </button>
        <button type="button" class="button" onClick={() => copy()}>
          {words.copy}
        </button>
        <button type="button" class="button" onClick={print} aria-describedby="in-phieu">
          {words.print}
        </button>
      </p>
      <p class="quiet" id="in-phieu">
        {words.printHelp}
      </p>
      <p role="status">{said}</p>
    </section>
  );
}

async function copyText(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  throw new Error("no clipboard");
}
