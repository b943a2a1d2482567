/** @jsxImportSource preact */
/** That the browser does not keep a draft: in front of the person wherever the page is scrolled to, and leaving asks. */
import { useEffect } from "preact/hooks";
import type { EditorConfig } from "../../../views/editor-config.ts";
import type { Draft } from "../draft.ts";
import { exportDrafts } from "../drafts.ts";
import { storedOf } from "../stored.ts";

interface UnkeptNoteProps {
  readonly config: EditorConfig;
  readonly draft: Draft;
  /** Another tab has it, which says more of it above. */
  readonly isElsewhere: boolean;
}

export function UnkeptNote({ config: { words }, draft, isElsewhere }: UnkeptNoteProps) {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, []);
  const text = exportDrafts([storedOf(draft, new Date().toISOString())]);
  return (
    <section class="notes unkept" role="alert" aria-labelledby="chua-luu">
      <h3 id="chua-luu">{words.unkeptTitle}</h3>
      {!isElsewhere && <p>{words.draftNotSaved}</p>}
      <a class="button" download="ban-nhap.json" href={`data:application/json;charset=utf-8,${encodeURIComponent(text)}`}>
        {words.unkeptTake}
      </a>
    </section>
  );
}
