/** Where in a text something is wrong that nobody sees: the characters of characters.ts, and letters that look like others. */
import { classesOf, codeOf, tidied } from "./characters.ts";
import { firstLookAlike, type LookAlike, withoutLookAlikes } from "./look-alikes.ts";
import { ODD_CHARACTER } from "./plain-text.ts";

const HIDDEN = new RegExp(classesOf("hidden", "half"), "u");
const BLANK = new RegExp(classesOf("blank"), "u");

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
  if (!ODD_CHARACTER.test(text)) return [];
  const letter = firstLookAlike(withoutAddresses(text));
  return [
    ...found(HIDDEN, "hidden", text),
    ...found(BLANK, "blank", text),
    ...decomposedIn(text),
    ...(letter ? [{ kind: "look-alike" as const, code: codeOf(letter.letter), ...letter }] : []),
  ];
}

/** What a web address says of its letters is another matter: addresses are told by their own rules. */
const withoutAddresses = (text: string): string => text.replace(/https?:\/\/\S+/gi, (address) => " ".repeat(address.length));

function decomposedIn(text: string): CharacterFault[] {
  const composed = text.normalize("NFC");
  if (composed === text) return [];
  let index = 0;
  while (composed[index] === text[index]) index++;
  return [{ kind: "decomposed", index }];
}

const QUOTED = /^[“”„«"]([^“”„«»"]+)[“”»"]$/u;

/** A name without the quotation marks around the whole of it; undefined where there are none. */
export const withoutQuotes = (name: string): string | undefined => QUOTED.exec(name.trim())?.[1]?.trim();
