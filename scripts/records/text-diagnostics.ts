/** Diagnostics of the characters themselves: decomposed letters and hidden controls, which people can not see. */
import { type Diagnostic, diagnostic } from "../problems/diagnostic.ts";
import type { Pointer } from "../problems/problem.ts";
import { firstHidden } from "../text/hidden.ts";
import { numbersWritten } from "./locate.ts";

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
 * A number written as 3.000 is three to YAML, and three thousand to whoever wrote it in Vietnamese. Said of the text, for the
 * number that was read shows nothing of it. 53.125 may be meant where something is measured; there, whole thousands are asked
 * about, and among counts all.
 */
export function separatorDiagnostics(yaml: string, firstLine: number, hasCounts: boolean): Diagnostic[] {
  if (!/\d\.\d{3}(?!\d)/.test(yaml)) return [];
  return numbersWritten(yaml, hasCounts ? SEPARATED : WHOLE_THOUSANDS).map(({ line, column, detail }) =>
    diagnostic("number-separator", { value: detail.replace(/^\+|e.*/gi, "") }, { position: { line: line + firstLine - 1, column } }),
  );
}
const SEPARATED = /^\+?\d{1,3}\.\d{3}(?:e[+-]?0+)?$/i;
const WHOLE_THOUSANDS = /^\+?\d{1,3}\.000(?:e[+-]?0+)?$/i;

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

/** The same in texts that are written with escapes, which the file itself does not show. */
export function escapedDiagnostics(yaml: string, data: unknown): Diagnostic[] {
  return /\\[uUxN_LPe]/.test(yaml) ? hiddenIn(data, []) : [];
}

function hiddenIn(value: unknown, pointer: Pointer): Diagnostic[] {
  if (typeof value === "string") {
    const found = firstHidden(value);
    return found ? [diagnostic("text-control", { code: found.code }, { pointer })] : [];
  }
  if (typeof value !== "object" || value === null) return [];
  const items = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return items.flatMap(([step, item]) => hiddenIn(item, [...pointer, step]));
}
