/** @jsxImportSource preact */
/** The ways to send a draft. Nothing leaves the browser before one of them is pressed; GitHub opens in its own tab. */
import { fill } from "../../../i18n/fill.ts";
import { download } from "../../download.ts";
import { downloadName } from "../draft.ts";
import { useCopy } from "./copy-button.tsx";
import { useForm } from "./form.ts";
import { LetterWay } from "./letter-way.tsx";
import type { PageProps } from "./page-props.ts";
import { SendWays } from "./send-ways.tsx";

/** @param isAlone on a page whose heading is its own */
export function SendPanel({ draft, judged, today, print, go, isAlone }: PageProps & { isAlone?: boolean }) {
  const { words, repository } = useForm().config;
  const { said, copy } = useCopy();
  const open = judged.errors.length + judged.missing.length + (judged.taken ? 1 : 0) + judged.conflicts;
  return (
    <section class="send" {...(isAlone ? {} : { "aria-labelledby": "gui" })}>
      {!isAlone && <h2 id="gui">{words.sendTitle}</h2>}
      {!repository && <p>{words.noRepository}</p>}
      {repository && open > 0 && <p>{fill(words.notYet, { n: open })}</p>}
      {repository && open === 0 && (
        <>
          <h3>{words.withAccount}</h3>
          <p class="quiet">{words.sendHelp}</p>
          <SendWays draft={draft} judged={judged} copy={(text = judged.text) => copy(text)} sent={() => setTimeout(() => go("sent"))} />
        </>
      )}
      <h3>{words.withoutAccount}</h3>
      <LetterWay draft={draft} judged={judged} today={today} />
      <p class="quiet" id="in-phieu">
        {words.printHelp}
      </p>
      <p class="buttons">
        <button type="button" class="button" onClick={print} aria-describedby="in-phieu">
          {words.print}
        </button>
        <button type="button" class="button" onClick={() => download(downloadName(judged.path), judged.text, "text/markdown")}>
          {words.download}
        </button>
      </p>
      <p role="status">{said}</p>
    </section>
  );
}
