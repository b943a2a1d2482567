/** Words of a letter as runs of one look each. */
import { TextRun } from "docx";
import type { Line } from "../views/papers/paper.ts";

interface Look {
  readonly size?: number;
  readonly bold?: true;
  readonly italics?: true;
}

export function runsOf(line: Line, look: Look = {}): TextRun[] {
  return line.flatMap(({ text, bold, italic, mark }) =>
    clean(text)
      .split("\n")
      .map(
        (part, index) =>
          new TextRun({
            text: part,
            ...(index > 0 ? { break: 1 } : {}),
            ...look,
            ...(bold || mark === "new" ? { bold: true } : {}),
            ...(italic ? { italics: true } : {}),
            ...(mark === "new" ? { underline: {} } : {}),
            ...(mark === "gone" ? { strike: true } : {}),
          }),
      ),
  );
}

/** Without what no document may hold, so that one that a slip of the hand put there does not keep it from being opened. */
export const clean = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, "").normalize("NFC");
