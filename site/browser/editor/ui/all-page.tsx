/** @jsxImportSource preact */
/** All of a draft on one page: the form, and beside it what is wrong, the preview, the ways to send it, and the file. */
import { CheckPanel } from "./check-panel.tsx";
import { ForGit } from "./for-git.tsx";
import { useForm } from "./form.ts";
import type { PageProps } from "./page-props.ts";
import { Preview } from "./preview-panel.tsx";
import { SendPanel } from "./send-panel.tsx";
import { standing } from "./to-fix.tsx";

export function AllPage(props: PageProps) {
  const { draft, judged, today, change, say, children } = props;
  const { words } = useForm().config;
  return (
    <>
      <a class="work-standing" href="#kiem-tra">
        {standing(judged, words)}
      </a>
      {children}
      <aside class="work-side" aria-label={words.checkTitle}>
        <CheckPanel judged={judged} isScored={draft.kind === "assessment"} draft={draft} change={change} say={say} />
        <Preview draft={draft} judged={judged} today={today} />
        <SendPanel {...props} />
        <ForGit {...props} />
      </aside>
    </>
  );
}
