/** Values of a broken file, as they stand behind a key: plain, in quotes of any kind, a number with separators. */
import { isScalar, Scalar } from "yaml";
import { parseYaml } from "../../records/read-yaml.ts";

/** Opening marks and what closes each; Word makes straight ones curly. */
export const QUOTES: Readonly<Record<string, string>> = { '"': '"', "'": "'", "“": "”", "„": "”", "‘": "’", "«": "»" };

/** A number as a reader of YAML takes it, or a word that means nothing or yes and no; undefined for a text. */
export function plainValue(text: string): number | boolean | null | undefined {
  if (/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i.test(text)) return Number(text);
  if (/^(?:null|Null|NULL|~)$/.test(text)) return null;
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  return undefined;
}

/** Thousands apart by more than one comma or dot: one alone may be a decimal one. */
export const separatedNumber = (text: string): number | undefined =>
  /^\d{1,3}(?:,\d{3}){2,4}$|^\d{1,3}(?:\.\d{3}){2,4}$/.test(text) ? Number(text.replace(/[.,]/g, "")) : undefined;

export interface Quoted {
  readonly value: string;
  /** Index behind the closing mark. */
  readonly end: number;
}

/** Longer than any field may be. Characters. */
const LONGEST = 8000;

/** A text in quotes that begins at an index; undefined when nothing closes it. */
export function readQuoted(text: string, start: number): Quoted | undefined {
  const open = text[start] ?? "";
  const close = QUOTES[open];
  if (close === undefined) return undefined;
  const near = text.slice(start + 1, start + LONGEST);
  if (!near.includes(close) && !near.includes('"')) return undefined;
  for (let at = start + 1; at < Math.min(text.length, start + LONGEST); at++) {
    if (open === '"' && text[at] === "\\") at++;
    else if (text[at] === close || (open !== '"' && open !== "'" && text[at] === '"' && isBehind(text, at))) {
      if (open === "'" && text[at + 1] === "'") at++;
      else return { value: unescaped(text.slice(start, at + 1), open), end: at + 1 };
    }
  }
  return undefined;
}

/** Whether what follows a mark can only follow the end of a value. */
const isBehind = (text: string, at: number): boolean => /^\s*(?:[,}\]]|$)/.test(text.slice(at + 1, at + 40));

function unescaped(quoted: string, open: string): string {
  const inside = quoted.slice(1, -1);
  if (open === "'") return inside.replaceAll("''", "'");
  if (open !== '"' || !inside.includes("\\")) return inside;
  const { contents, errors } = parseYaml(quoted);
  return errors.length === 0 && isScalar(contents) ? String(contents.value) : inside;
}

/** A value with the comment behind it. */
export function scalarOf(value: unknown, comment?: string): Scalar {
  const scalar = new Scalar(value);
  if (comment) scalar.comment = comment;
  return scalar;
}

/** A plain text and the comment behind it. */
export function cutComment(text: string): { readonly text: string; readonly comment?: string } {
  const [, before, comment] = /^(|.*?\s)#(.*)$/s.exec(text) ?? [];
  return before === undefined ? { text: text.trim() } : { text: before.trim(), comment: comment ?? "" };
}
