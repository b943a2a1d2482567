/**
 * What is wrong in a text although nobody sees it: the one table of check, `fmt`, forms, intake and editor. Letters that look
 * like others are in look-alikes.ts, whole texts in an old encoding in old-encodings.ts.
 */
import { firstLookAlike, type LookAlike, withoutLookAlikes } from "./look-alikes.ts";

/**
 * By what is done with them. Hidden: controls (but tab and line feed), soft hyphen, zero-width and bidirectional characters,
 * byte-order marks within, tags. Blank: blanks that are no space, as word processors put them. Half: one half of a pair, which
 * stands for nothing.
 */
const CLASSES = {
  hidden: String.raw`\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}`,
  blank: String.raw`\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000`,
  half: String.raw`\ud800-\udfff`,
} as const;
const oneOf = (...classes: readonly (keyof typeof CLASSES)[]): string => `[${classes.map((name) => CLASSES[name]).join("")}]`;

const HIDDEN = new RegExp(oneOf("hidden", "half"), "u");
const ALL_HIDDEN = new RegExp(oneOf("hidden", "half"), "gu");
const BLANK = new RegExp(oneOf("blank"), "u");
const ALL_BLANKS = new RegExp(oneOf("blank"), "gu");

/** How a character is named where it cannot be told by looking: U+200B. */
export const codeOf = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** Each as <U+XXXX>: what a line of a terminal or log may show. */
export const hiddenShown = (text: string): string => text.replace(ALL_HIDDEN, (character) => `<${codeOf(character)}>`);

/** The same, and blanks that are no space too: what a message shows, so that what cannot be seen can be read. */
export const unseenShown = (text: string): string => hiddenShown(text).replace(ALL_BLANKS, (character) => `<${codeOf(character)}>`);

export const withoutHidden = (text: string): string => text.replace(ALL_HIDDEN, "");
export const plainBlanks = (text: string): string => text.replace(ALL_BLANKS, " ");

/** A text as it should be kept: composed, nothing hidden, plain blanks. Letters are as they were. */
export const tidied = (text: string): string => plainBlanks(withoutHidden(text.normalize("NFC")));

/** The same with every letter that looks like another as that one. */
export const repaired = (text: string): string => withoutLookAlikes(tidied(text));

/** Where in a text something is wrong. */
export type CharacterFault =
  | { readonly kind: "hidden" | "blank"; readonly index: number; readonly code: string }
  | { readonly kind: "decomposed"; readonly index: number }
  | ({ readonly kind: "look-alike"; readonly code: string } & LookAlike);

const found = (pattern: RegExp, kind: "hidden" | "blank", text: string): CharacterFault[] => {
  const match = pattern.exec(text);
  return match ? [{ kind, index: match.index, code: codeOf(match[0]) }] : [];
};

/** The first of each kind; none in nearly every text, and that is seen at once. */
export function characterFaults(text: string): CharacterFault[] {
  if (!NOT_PLAIN.test(text)) return [];
  const letter = firstLookAlike(withoutAddresses(text));
  return [
    ...found(HIDDEN, "hidden", text),
    ...found(BLANK, "blank", text),
    ...decomposedIn(text),
    ...(letter ? [{ kind: "look-alike" as const, code: codeOf(letter.letter), ...letter }] : []),
  ];
}

/** A quick look, which may be wrong only by saying yes: anything but ASCII and the letters of Vietnamese. */
const NOT_PLAIN = /[^\n\t -~À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ–—“”‘’…·×«»]/u;

/** What a web address says of its letters is another matter: addresses are told by their own rules. */
const withoutAddresses = (text: string): string => text.replace(/https?:\/\/\S+/gi, (address) => " ".repeat(address.length));

function decomposedIn(text: string): CharacterFault[] {
  const composed = text.normalize("NFC");
  if (composed === text) return [];
  let index = 0;
  while (composed[index] === text[index]) index++;
  return [{ kind: "decomposed", index }];
}

/** Marks of HTML for characters, which people copy out of the source of a page. */
const ENTITIES: Readonly<Record<string, string>> = {
  ...{ nbsp: " ", ensp: " ", emsp: " ", thinsp: " ", amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", middot: "·", hellip: "…" },
  ...{ ndash: "–", mdash: "—", lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”", laquo: "«", raquo: "»" },
};
const SHAPES: Readonly<Record<string, string>> = { grave: "\u0300", acute: "\u0301", circ: "\u0302", tilde: "\u0303" };

/** What a named one stands for: one of the table, or a letter with its mark, "eacute". */
function namedCharacter(name: string): string | undefined {
  const [, letter = "", shape = ""] = /^([aeiouy])(grave|acute|circ|tilde)$/i.exec(name) ?? [];
  return letter ? (letter + (SHAPES[shape.toLowerCase()] ?? "")).normalize("NFC") : ENTITIES[name.toLowerCase()];
}

const ENTITY = /&(?:#(\d{2,6})|#x([\da-f]{2,5})|([a-z]{2,8}));/gi;

/** The first mark of HTML in a text, and the text without any. */
export function entitiesIn(text: string): { readonly entity: string; readonly index: number; readonly meant: string } | undefined {
  if (!text.includes("&")) return undefined;
  const read = (whole: string, decimal?: string, hex?: string, name = ""): string => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
    const isCharacter = code !== undefined && code >= 32 && code < 0x110000 && (code < 0xd800 || code > 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : (namedCharacter(name) ?? whole);
  };
  for (const match of text.matchAll(ENTITY)) {
    const [entity, ...parts] = match;
    if (read(entity, ...parts) !== entity) return { entity, index: match.index, meant: tidied(text.replace(ENTITY, read)) };
  }
  return undefined;
}

const QUOTED = /^[“”„«"]([^“”„«»"]+)[“”»"]$/u;

/** A name without the quotation marks around the whole of it; undefined where there are none. */
export const withoutQuotes = (name: string): string | undefined => QUOTED.exec(name.trim())?.[1]?.trim();
