/** Diagnostics of the characters themselves: decomposed letters and hidden controls, which people can not see. */
import { type Diagnostic, diagnostic } from "../problems/diagnostic.ts";
import type { Pointer } from "../problems/problem.ts";
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
 * A count written as 3.000 is three to YAML, and three thousand to whoever wrote it in Vietnamese. Said of the text, for the
 * number that was read shows nothing of it. In an assessment 53.125 may be meant, and only whole thousands are asked about.
 */
export function separatorDiagnostics(yaml: string, firstLine: number, kind: "usage" | "results"): Diagnostic[] {
  return [...yaml.matchAll(SEPARATED[kind])].map(({ 1: key = "", 2: value = "", index }) => {
    const lines = (yaml.slice(0, index) + key).split("\n");
    const position = { line: firstLine + lines.length - 1, column: (lines.at(-1)?.length ?? 0) + 1 };
    return diagnostic("number-separator", { value }, { position });
  });
}
const SEPARATED = {
  usage: /("?\bvalue"?\s*:\s*)\+?(\d{1,3}\.\d{3})(?:e\+?0+)?(?=\s*(?:[,}#]|$))/gim,
  results: /("?\bvalue"?\s*:\s*)\+?(\d{1,3}\.000)(?:e\+?0+)?(?=\s*(?:[,}#]|$))/gim,
} as const;

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
