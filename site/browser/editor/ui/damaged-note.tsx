/** @jsxImportSource preact */
/** Drafts that can not be read any more: how many of a file were left out, and what stands in the browser, to be taken along as it stands. */
import { fill } from "../../../i18n/fill.ts";
import type { EditorConfig } from "../../../views/editor-config.ts";

interface DamagedNoteProps {
  readonly config: EditorConfig;
  /** How many there are in the file that was imported. */
  readonly inFile: number;
  /** Those of the browser. */
  readonly here: readonly string[];
}

export function DamagedNote({ config: { words }, inFile, here }: DamagedNoteProps) {
  return (
    <>
      {inFile > 0 && (
        <p role="alert" class="problem error">
          {fill(words.draftsSomeDamaged, { n: inFile })}
        </p>
      )}
      {here.length > 0 && (
        <p role="alert" class="problem error">
          {fill(words.draftsUnreadable, { n: here.length })}{" "}
          <a download="ban-nhap-hong.txt" href={`data:text/plain;charset=utf-8,${encodeURIComponent(here.join("\n\n"))}`}>
            {words.draftsUnreadableTake}
          </a>
        </p>
      )}
    </>
  );
}
