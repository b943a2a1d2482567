/** Everything that others wrote is quoted in one way, so that no record or file can pass for a sentence of this program. */
import { unseenShown } from "./characters.ts";

/** Untrusted text inside a sentence: on one line, in quotation marks, not endless; what cannot be seen by its code, marks within as single ones. */
export function quote(value: unknown): string {
  const given = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  const text = unseenShown(given.replace(/[\t\n\r ]+/g, " ").replace(/^ | $/g, ""));
  const shown = text.length > 120 ? `${text.slice(0, 119)}…` : text;
  return `“${shown.replaceAll("“", "‘").replaceAll("”", "’")}”`;
}

/** How much of what both say stands before the first difference. */
const BEFORE = 40;

/** What a text was and is, both quoted: where the cut would leave the same of both, from shortly before where they part. */
export function quoteChange(from: string, to: string): string {
  const [was, is] = [quote(from), quote(to)];
  if (was !== is) return `${was} → ${is}`;
  let parts = 0;
  while (parts < from.length && from[parts] === to[parts]) parts++;
  const blank = from.lastIndexOf(" ", Math.max(0, parts - BEFORE)) + 1;
  const start = parts - blank > 2 * BEFORE ? parts : blank;
  return `${quote(`…${from.slice(start)}`)} → ${quote(`…${to.slice(start)}`)}`;
}
