/** Characters that people do not see: a file must not hold them, and no line of a terminal or a log may. */

/** Controls (but tab and line feed), soft hyphen, zero-width and bidirectional characters, byte-order marks within, tags. */
const HIDDEN = String.raw`\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}`;
const FIRST = new RegExp(`[${HIDDEN}]`, "u");
const ALL = new RegExp(`[${HIDDEN}]`, "gu");
/** Halves of a pair stand for nothing, and no terminal has to know what to do with them. */
const NOT_SHOWN = new RegExp(String.raw`[${HIDDEN}\ud800-\udfff]`, "gu");

/** How a character is named where it cannot be told by looking: U+200B. */
export const codeOf = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** The first of them in a text: its index and its code, such as U+200B. */
export function firstHidden(text: string): { readonly index: number; readonly code: string } | undefined {
  const match = FIRST.exec(text);
  return match ? { index: match.index, code: codeOf(match[0]) } : undefined;
}

export const withoutHidden = (text: string): string => text.replace(ALL, "");

/** Each as <U+XXXX>. */
export const hiddenShown = (text: string): string => text.replace(NOT_SHOWN, (character) => `<${codeOf(character)}>`);
