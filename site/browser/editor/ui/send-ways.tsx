/** @jsxImportSource preact */
/** The ways that go by GitHub, for a draft that is complete, each with its steps. None of them is known to have ended there. */
import { useState } from "preact/hooks";
import type { Draft } from "../draft.ts";
import type { CheckedDraft } from "../judge.ts";
import { sendSteps, type Way, waysOf } from "../ways.ts";
import { copyText } from "./copy-button.tsx";
import { useForm } from "./form.ts";

export function SendWays({ draft, judged }: { draft: Draft; judged: CheckedDraft }) {
  const { config, known } = useForm();
  const isByTouch = matchMedia("(pointer: coarse)").matches;
  return (
    <>
      {waysOf(draft, judged, config, { known, isByTouch }).map((way, index) => (
        <WayOut key={way.name} way={way} isMain={index === 0} />
      ))}
    </>
  );
}

function WayOut({ way, isMain }: { way: Way; isMain: boolean }) {
  const { words } = useForm().config;
  const { name, address, paste } = way;
  const { copied, copy } = useCopyOf(paste);
  const isRefused = copied === false;
  return (
    <div class="way">
      <a
        class={`button${isMain ? " main" : ""}`}
        data-way={name}
        href={address}
        target="_blank"
        rel="noreferrer"
        onClick={(event) => {
          if (paste === undefined || isRefused) return;
          // GitHub opens once the text is on the clipboard: who has nothing to paste is told so here first.
          event.preventDefault();
          copy(() => window.open(address, "_blank", "noopener,noreferrer"));
        }}
      >
        {words.ways[name].title}
      </a>
      <p role="status">{copied === undefined ? "" : copied ? words.copied : words.copyFailed}</p>
      <ol>
        {sendSteps(way, words, isRefused).map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      {isRefused && <ByHand id={`dan-${name}`} text={paste ?? ""} />}
      {copied !== undefined && (
        <button type="button" class="button" onClick={() => copy()}>
          {words.copyAgain}
        </button>
      )}
    </div>
  );
}

/** Whether a text is on the clipboard; undefined until that was tried with it as it is now. */
function useCopyOf(text: string | undefined) {
  const [tried, setTried] = useState<{ readonly text: string; readonly copied: boolean }>();
  const copy = (then?: () => void) => {
    if (text === undefined) return;
    copyText(text).then(
      () => {
        setTried({ text, copied: true });
        then?.();
      },
      () => setTried({ text, copied: false }),
    );
  };
  return { copied: tried?.text === text ? tried?.copied : undefined, copy };
}

/** A text that the browser does not copy, all of it selected as soon as it is gone to. */
const ByHand = ({ id, text }: { id: string; text: string }) => (
  <div class="field">
    <label for={id}>{useForm().config.words.pasteText}</label>
    <textarea id={id} rows={6} readOnly value={text} onFocus={({ currentTarget }) => currentTarget.select()} />
  </div>
);
