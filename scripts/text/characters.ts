/**
 * What is wrong in a text although nobody sees it: the one table of check, `fmt`, forms, intake and editor. Letters that look
 * like others are in look-alikes.ts, whole texts in an old encoding in old-encodings.ts.
 */

/**
 * By what is done with them. Hidden: controls (but tab and line feed), and all that Unicode says are not shown: soft hyphen,
 * zero-width and bidirectional characters, joiners, fillers, variation selectors, byte-order marks within, tags, and what Unicode keeps for programs and is
 * no character. Blank: blanks
 * that are no space, as word processors put them, and signs that look like one. Half: one half of a pair, which
 * stands for nothing. Lost: what a program puts where it could not read a letter; only the writer knows which.
 */
const CLASSES = {
  hidden: String.raw`\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufff9-\ufffb\u{e0001}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}`,
  blank: String.raw`\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000`,
  half: String.raw`\ud800-\udfff`,
  lost: String.raw`\ufffd`,
} as const;
/** The characters of some classes, for a pattern. */
export const classesOf = (...classes: readonly (keyof typeof CLASSES)[]): string => `[${classes.map((name) => CLASSES[name]).join("")}]`;

const ANY_LOST = new RegExp(classesOf("lost"), "u");
/** Whether letters of a text were lost before it came here. */
export const hasLostLetters = (text: string): boolean => ANY_LOST.test(text);

const ALL_HIDDEN = new RegExp(classesOf("hidden", "half"), "gu");
const ALL_BLANKS = new RegExp(classesOf("blank"), "gu");

/** How a character is named where it cannot be recognised by looking: U+200B. */
export const codeOf = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** Each as <U+XXXX>: what a line of a terminal or log may show. */
export const hiddenShown = (text: string): string => text.replace(ALL_HIDDEN, (character) => `<${codeOf(character)}>`);

/** The same, and blanks that are no space too: what a message shows, so that what cannot be seen can be read. */
export const unseenShown = (text: string): string => hiddenShown(text).replace(ALL_BLANKS, (character) => `<${codeOf(character)}>`);

const HIDDEN = new RegExp(`${classesOf("hidden", "half")}+`, "u");
/** What stands on both sides of the first character that nobody sees, as it reads without; undefined where there is none. */
export function aroundHidden(text: string): string | undefined {
  const found = HIDDEN.exec(text);
  if (!found) return undefined;
  const [before = "", after = ""] = [text.slice(0, found.index), text.slice(found.index)].map(withoutHidden);
  return `${[...before].slice(-NEAR).join("")}${[...after].slice(0, NEAR).join("")}`.trim();
}
/** So many characters on each side show where. */
const NEAR = 12;

/** Ends of lines of other programs, slides and pages among them: what they stand between are two words. */
const OTHER_LINE_ENDS = /[\u000b\u000c\u0085\u2028\u2029]/g;

export const withoutHidden = (text: string): string => text.replace(OTHER_LINE_ENDS, " ").replace(ALL_HIDDEN, "");
export const plainBlanks = (text: string): string => text.replace(ALL_BLANKS, " ");

/** A text as it should be kept: composed, nothing hidden, plain blanks. Letters are as they were. */
export const tidied = (text: string): string => composed(plainBlanks(withoutHidden(text)));

const MISORDERED = /([\u0300\u0301\u0303\u0309])([\u0302\u0306])/g;

/** Each letter with its marks as one character, in whatever order the marks were typed: the roof of ề stands below its grave. */
export const composed = (text: string): string => text.normalize("NFD").replace(MISORDERED, "$2$1").normalize("NFC");
