/** Faults of the characters themselves: decomposed letters and hidden controls, which people can not see. Pure. */
import { type Fault, fault } from "../problems/fault.ts";

/** Controls (but tab and line feed), soft hyphen, zero-width and bidirectional characters, byte-order marks within, tags. */
const HIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/u;

/** Looks at the whole text of a file: one fault a line. */
export function textFaults(text: string): Fault[] {
  const hidden = HIDDEN.test(text);
  const decomposed = text.normalize("NFC") !== text;
  if (!hidden && !decomposed) return [];
  return text
    .split("\n")
    .flatMap((lineText, index) => [
      ...(hidden ? hiddenFault(lineText, index + 1) : []),
      ...(decomposed ? nfcFault(lineText, index + 1) : []),
    ]);
}

function hiddenFault(lineText: string, line: number): Fault[] {
  const match = HIDDEN.exec(lineText);
  if (!match) return [];
  const code = `U+${(match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  return [fault("text-control", { code }, { place: { line, column: match.index + 1 } })];
}

function nfcFault(lineText: string, line: number): Fault[] {
  const composed = lineText.normalize("NFC");
  if (composed === lineText) return [];
  let column = 0;
  while (composed[column] === lineText[column]) column++;
  return [fault("text-nfc", undefined, { place: { line, column: column + 1 } })];
}
