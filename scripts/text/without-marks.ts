/** Markdown as plain words: marks, addresses and ids of headings away, text kept. Need not be exact, must be cheap. */
export const withoutMarks = (markdown: string): string =>
  markdown
    .replace(/\{#[^{}\s]*\}/g, " ")
    .replace(/\]\([^()]*\)/g, "]")
    .replace(/<https?:[^>]*>|https?:\S+/g, " ")
    .replace(/^\s*(?:[-+]|\d+\.)\s/gm, " ")
    .replace(/[`*#>|[\]~]+|(?<!\w)_+|_+(?!\w)/g, " ")
    .replace(/\s+/g, " ")
    .trim();
