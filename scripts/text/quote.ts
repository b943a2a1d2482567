/** Everything that others wrote is quoted in one way, so that no record or file can pass for a sentence of this program. */
import { unseenShown } from "./characters.ts";

/** Untrusted text inside a sentence: on one line, in quotation marks, not endless; what cannot be seen by its code, marks within as single ones. */
export function quote(value: unknown): string {
  const given = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  const text = unseenShown(given.replace(/[\t\n\r ]+/g, " ").replace(/^ | $/g, ""));
  const shown = text.length > 120 ? `${text.slice(0, 119)}…` : text;
  return `“${shown.replaceAll("“", "‘").replaceAll("”", "’")}”`;
}
