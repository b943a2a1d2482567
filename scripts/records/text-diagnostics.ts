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

/**
 * A usage value written as 3.000 is three to YAML, and three thousand to whoever wrote it in Vietnamese. Said of the text,
 * for the number that was read shows nothing of it.
 */
export function separatorDiagnostics(yaml: string, firstLine: number): Diagnostic[] {
  if (!SEPARATED.test(yaml)) return [];
  return yaml.split("\n").flatMap((lineText, index) => {
    const [whole = "", key = "", value = ""] = SEPARATED.exec(lineText) ?? [];
    if (!whole) return [];
    const column = lineText.indexOf(whole) + key.length + 1;
    return [diagnostic("number-separator", { value }, { position: { line: firstLine + index, column } })];
  });
}
const SEPARATED = /(\bvalue:\s*)(\d{1,3}\.\d{3})(?=\s*(?:[,}#]|$))/m;

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
