/** Text inside markup and inside quoted attributes, in HTML, SVG and XML: names are untrusted. */

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** What no document may hold, even escaped (XML 1.0; HTML has the same as parse errors). */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Of a class in a pattern: all of those and some that it may hold, found in a tenth of the time. Few texts have any. */
export const SUSPECT = "\\0-\\u0008\\u000b\\f\\u000e-\\u001f\\ud800-\\udfff\\ufffe\\uffff";
const HAS_SUSPECT = new RegExp(`[${SUSPECT}]`);

/** Markup without the characters that it may not hold. */
export const allowedMarkup = (markup: string): string => (HAS_SUSPECT.test(markup) ? markup.replace(FORBIDDEN, "") : markup);

export const escapeMarkup = (text: string): string =>
  allowedMarkup(text).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
