/** The words of Markdown, for the index. */
import { withoutMarks } from "../../scripts/text/without-marks.ts";

/** The words of a body, cut at a blank not later than `length`. */
export function plainText(markdown: string, length: number): string {
  // Twice the length is read: marks go, and a long body must not cost more than it gives.
  const text = withoutMarks(markdown.slice(0, length * 2));
  if (text.length <= length) return text;
  const cut = text.lastIndexOf(" ", length);
  return text.slice(0, cut > 0 ? cut : length);
}
