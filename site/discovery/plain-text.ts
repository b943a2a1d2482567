/** Markdown as plain words, for the index: marks and addresses away, text kept. Need not be exact, must be cheap. */

/** The words of a body, cut at a blank not later than `length`. */
export function plainText(markdown: string, length: number): string {
  // Twice the length is read: marks go, and a long body must not cost more than it gives.
  const text = markdown
    .slice(0, length * 2)
    .replace(/\]\([^()]*\)/g, "]")
    .replace(/<https?:[^>]*>|https?:\S+/g, " ")
    .replace(/[`*_#>|[\]~]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (text.length <= length) return text;
  const cut = text.lastIndexOf(" ", length);
  return text.slice(0, cut > 0 ? cut : length);
}
