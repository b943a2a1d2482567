/** The value of a field in the comparison, as lines, by the kind of field that its schema makes it. */
import { showUnit } from "../../../scripts/catalogue/measures.ts";
import type { FieldControl } from "../../../scripts/records/schema/node.ts";
import type { Text } from "../../../scripts/text/bilingual.ts";
import { showDate, showNumber } from "../../../scripts/text/formats.ts";
import { isWebAddress } from "../../../scripts/text/web-address.ts";
import type { CompareScriptData, FieldWords } from "../../views/compare-script-data.ts";
import { type CellLine, say } from "./cells.ts";

type Values = Readonly<Record<string, unknown>>;
type Shown = (value: unknown, field: FieldWords, words: CompareScriptData) => CellLine[];

/** Undefined when nothing is known. */
export function fieldLines(data: object, field: FieldWords, words: CompareScriptData): CellLine[] | undefined {
  const value = (data as Values)[field.key];
  return value === undefined ? undefined : SHOWN[field.kind](value, field, words);
}

/** Where nothing else says what it is of. */
export const labelled = ({ label }: FieldWords, lines: readonly CellLine[] = []): CellLine[] =>
  lines.map((shown) => ({ ...shown, text: `${label}: ${shown.text}` }));

const one = (text: string): CellLine[] => [{ text }];
const line: Shown = (value) => one(String(value));
const text: Shown = (value, _, words) => [say(value as Text, words)];
const day: Shown = (value, _, { lang }) => one(showDate(String(value), lang));
const choice: Shown = (value, { names }) => one(names[String(value)] ?? String(value));
/** A code with its registered name; an unknown code stands as it is. */
const named =
  (register: "agencies" | "domains"): Shown =>
  (value, _, words) => {
    const code = String(value);
    const name = Object.hasOwn(words[register], code) ? words[register][code] : undefined;
    return name ? [say(name, words)] : one(code);
  };
/** What names it, where it has an address too; else each part behind its title. */
const group: Shown = (value, { parts, name }, words) =>
  parts
    .filter(({ key }) => name === undefined || key === name)
    .flatMap((part) => {
      const lines = fieldLines(value as object, part, words);
      return name === undefined ? labelled(part, lines) : (lines ?? []);
    });

const SHOWN: Readonly<Record<FieldControl, Shown>> = {
  text,
  "long-text": text,
  document: group,
  agency: named("agencies"),
  domain: named("domains"),
  platform: line,
  set: line,
  framework: line,
  group,
  items: (value, field, words) => (value as readonly object[]).flatMap((item) => group(item, field, words)),
  lines: (value) => (value as readonly string[]).map((text) => ({ text })),
  checks: (value, field, words) => (value as readonly string[]).flatMap((code) => choice(code, field, words)),
  choice,
  date: day,
  "part-date": day,
  number: (value, _, { lang }) => one(showNumber(Number(value), lang)),
  flag: (value, _, { yes, no }) => one(value === true ? yes : no),
  url: (value) => [{ text: String(value), ...(isWebAddress(String(value)) ? { href: String(value) } : {}) }],
  line,
  "document-number": line,
  measure: line,
  "set-group": line,
  "set-gates": (value) => (value as readonly string[]).map((text) => ({ text })),
  "framework-group": line,
  "framework-criterion": line,
  unit: (value, _, { lang }) => one(showUnit(String(value), lang)),
};
