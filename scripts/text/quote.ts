/** Untrusted text inside a sentence: on one line, in guillemets, not endless. */
export function quote(value: unknown): string {
  const text = (typeof value === "string" ? value : (JSON.stringify(value) ?? String(value))).replace(/\s+/g, " ").trim();
  return `«${text.length > 120 ? `${text.slice(0, 119)}…` : text}»`;
}
