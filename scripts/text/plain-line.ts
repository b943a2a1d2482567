/** Untrusted words as one line that can be shown anywhere: nothing hidden, nothing reordered, no e-mail address, not endless. */

/** Controls, format characters (bidirectional, zero-width, tags), lone surrogates, private and unassigned, line separators. */
const NOT_PLAIN = /[\p{C}\p{Zl}\p{Zp}]+/gu;
const MAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** At most `limit` characters, the last one "…" when something was cut. */
export function plainLine(text: string, limit: number): string {
  // A line of a megabyte need not be read to its end.
  const start = text.slice(0, limit * 8);
  const line = start.replace(NOT_PLAIN, " ").replace(MAIL, "…").replace(/\s+/g, " ").normalize("NFC").trim();
  const characters = [...line];
  const isWhole = characters.length <= limit && start.length === text.length;
  return isWhole ? line : `${characters.slice(0, limit - 1).join("")}…`;
}
