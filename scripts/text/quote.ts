/** Untrusted text inside a sentence: on one line, in quotation marks, not endless; marks within become single ones. */
export function quote(value: unknown): string {
  const text = (typeof value === "string" ? value : (JSON.stringify(value) ?? String(value))).replace(/\s+/g, " ").trim();
  const shown = text.length > 120 ? `${text.slice(0, 119)}…` : text;
  return `“${shown.replaceAll("“", "‘").replaceAll("”", "’")}”`;
}
