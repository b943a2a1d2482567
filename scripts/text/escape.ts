/** Text inside markup and inside quoted attributes, in HTML, SVG and XML: names are untrusted. */

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** What no document may hold, even escaped (XML 1.0; HTML has the same as parse errors). */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Markup without the characters that it may not hold. */
export const allowedMarkup = (markup: string): string => markup.replace(FORBIDDEN, "");

export const escapeMarkup = (text: string): string =>
  allowedMarkup(text).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
