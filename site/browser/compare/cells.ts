/** What the comparison is made of: sections, rows, a cell for each platform, and whether a row differs. */

import { inLang, isUntranslated, type Text } from "../../../scripts/text/bilingual.ts";
import type { PlatformFile } from "../../open-data/platform-output.ts";
import type { CriteriaFile } from "../../open-data/register-outputs.ts";
import type { CompareScriptData } from "../../views/compare-script-data.ts";

/** One line of a cell or of a row's heading. */
export interface CellLine {
  readonly text: string;
  /** The words are Vietnamese on an English page. */
  readonly untranslated?: boolean;
  readonly href?: string;
  /** Said beside the value and not compared: day, way of counting. */
  readonly aside?: boolean;
}

/** What a platform has, or in words why there is nothing. */
export type ComparedCell = { readonly lines: readonly CellLine[] } | { readonly absent: string };

type Comparison = "same" | "different" | "not-comparable";

export interface ComparedRow {
  readonly label: readonly CellLine[];
  readonly cells: readonly ComparedCell[];
  /** Undefined when something is missing and the rest does not differ: then there is nothing to say. */
  readonly verdict: Comparison | undefined;
}

export interface ComparedSection {
  readonly title: string;
  readonly note?: string;
  readonly rows: readonly ComparedRow[];
}

export interface Compared {
  readonly platforms: readonly PlatformFile[];
  readonly sets: ReadonlyMap<string, CriteriaFile>;
  readonly words: CompareScriptData;
}

/** A text in the language of the page; a missing translation is marked. */
export function say(text: Text, { lang }: CompareScriptData): CellLine {
  return { text: inLang(text, lang), ...(isUntranslated(text, lang) ? { untranslated: true } : {}) };
}

/** A row made of a value for each platform; undefined is missing, and said in the words of `absent`. */
export function row<T>(
  label: string | readonly CellLine[],
  items: readonly T[],
  linesOf: (item: T) => readonly CellLine[] | undefined,
  absent: string | ((item: T) => string),
): ComparedRow {
  const cells = items.map((item): ComparedCell => {
    const lines = linesOf(item);
    return lines?.length ? { lines } : { absent: typeof absent === "string" ? absent : absent(item) };
  });
  return { label: typeof label === "string" ? [{ text: label }] : label, cells, verdict: verdictOf(cells) };
}

/** Two known values that differ make the row differ; it is the same only when all are known. */
function verdictOf(cells: readonly ComparedCell[]): Comparison | undefined {
  const known = cells.flatMap((cell) => ("lines" in cell ? [JSON.stringify(compared(cell.lines))] : []));
  if (new Set(known).size > 1) return "different";
  return known.length === cells.length ? "same" : undefined;
}

const compared = (lines: readonly CellLine[]): string[] => lines.filter(({ aside }) => !aside).map(({ text }) => text);
