/** Diagnostics of the characters themselves: decomposed letters and hidden controls, which people can not see. */
import { type Diagnostic, diagnostic } from "../problems/diagnostic.ts";

/** Controls (but tab and line feed), soft hyphen, zero-width and bidirectional characters, byte-order marks within, tags. */
const HIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/u;

/** Looks at the whole text of a file: one problem a line. */
export function textDiagnostics(text: string): Diagnostic[] {
  const hidden = HIDDEN.test(text);
  const decomposed = text.normalize("NFC") !== text;
  if (!hidden && !decomposed) return [];
  return text
    .split("\n")
    .flatMap((lineText, index) => [
      ...(hidden ? hiddenDiagnostic(lineText, index + 1) : []),
      ...(decomposed ? nfcDiagnostic(lineText, index + 1) : []),
    ]);
}

function hiddenDiagnostic(lineText: string, line: number): Diagnostic[] {
  const match = HIDDEN.exec(lineText);
  if (!match) return [];
  const code = `U+${(match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  return [diagnostic("text-control", { code }, { place: { line, column: match.index + 1 } })];
}

function nfcDiagnostic(lineText: string, line: number): Diagnostic[] {
  const composed = lineText.normalize("NFC");
  if (composed === lineText) return [];
  let column = 0;
  while (composed[column] === lineText[column]) column++;
  return [diagnostic("text-nfc", undefined, { place: { line, column: column + 1 } })];
}
