/** @jsxImportSource preact */
/** The lines in which the file differs from the published one. */
import { lineDiff } from "../../../../scripts/text/line-diff.ts";
import { fill } from "../../../i18n/fill.ts";
import { useForm } from "./form.ts";

export function Changed({ before, after }: { before: string; after: string }) {
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
