/** @jsxImportSource preact */
/** The file as it will be, and the lines in which it differs from the published one. */
import type { CheckedDraft } from "../judge.ts";
import { useForm } from "./form.ts";
import { useLater } from "./use-later.ts";

export function FilePanel({ judged: { path, text }, published }: { judged: CheckedDraft; published: string | undefined }) {
  const { words } = useForm().config;
  const Changed = useLater("Changed", published !== undefined);
  return (
    <>
      {Changed && published !== undefined && <Changed before={published} after={text} />}
      <details class="file-view" open={published === undefined}>
        <summary>{words.fileTitle}</summary>
        <p>
          <code>{path}</code>
        </p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard */}
        <section class="file-text" tabIndex={0} aria-label={words.fileTitle}>
          <pre data-file>
            <code>{text}</code>
          </pre>
        </section>
      </details>
    </>
  );
}
