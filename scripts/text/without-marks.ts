/** Markdown as plain words: marks, addresses and ids of headings away, text kept. Need not be exact, must be cheap. */
export const withoutMarks = (markdown: string): string =>
  markdown
    .replace(/\{#[^{}\s]*\}/g, " ")
    .replace(/\[\[([^[\]#]*)#([^[\]#]*)\]\]/g, "$1 ($2)")
    .replace(/\]\([^()]*\)/g, "]")
    .replace(/<https?:[^<>]*>|https?:\S+/g, " ")
    .replace(/[`*[\]~]+|(?<!\w)_+|_+(?!\w)/g, "")
    .replace(/[#>|]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
