/** Diagnostics of the characters themselves: decomposed letters and hidden controls, which people can not see. */
import { type Diagnostic, diagnostic } from "../problems/diagnostic.ts";
import { firstHidden } from "../text/hidden.ts";

/** Looks at the whole text of a file: one problem a line. */
export function textDiagnostics(text: string): Diagnostic[] {
  const hidden = firstHidden(text) !== undefined;
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
  const found = firstHidden(lineText);
  return found ? [diagnostic("text-control", { code: found.code }, { position: { line, column: found.index + 1 } })] : [];
}

function nfcDiagnostic(lineText: string, line: number): Diagnostic[] {
  const composed = lineText.normalize("NFC");
  if (composed === lineText) return [];
  let column = 0;
  while (composed[column] === lineText[column]) column++;
  return [diagnostic("text-nfc", undefined, { position: { line, column: column + 1 } })];
}
