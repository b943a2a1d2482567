/** The file as it will be, and the lines in which it differs from the published one. */
import { lineDiff } from "../../../../scripts/text/line-diff.ts";
import { fill } from "../../../i18n/fill.ts";
import type { Judged } from "../judge.ts";
import { useForm } from "./form.ts";

export function FilePanel({ judged: { path, text }, published }: { judged: Judged; published: string | undefined }) {
  const { words } = useForm().config;
  return (
    <>
      {published !== undefined && <Changed before={published} after={text} />}
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

function Changed({ before, after }: { before: string; after: string }) {
  const { words } = useForm().config;
  const changes = before === after ? [] : lineDiff(before, after);
  return (
    <section class="changed" aria-labelledby="thay-doi">
      <h2 id="thay-doi">{words.changedTitle}</h2>
      {changes.length === 0 ? (
        <p class="quiet">{words.changedNone}</p>
      ) : (
        <ul data-changes>
          {changes.map(({ kind, line, text }) => (
            <li class={kind}>
              <span class="quiet">
                {kind === "added" ? words.lineAdded : words.lineRemoved} {fill("{line}", { line })}
              </span>{" "}
              <code>{text || " "}</code>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
