/** Where in a text something is wrong that nobody sees: the characters of characters.ts, and letters that look like others. */
import { classesOf, codeOf, composed } from "./characters.ts";
import { firstLookAlike, type LookAlike } from "./look-alikes.ts";
import { hasOddCharacter } from "./plain-text.ts";

const HIDDEN = new RegExp(`(${classesOf("hidden", "half")})\\1*`, "gu");
const BLANK = new RegExp(`(${classesOf("blank")})\\1*`, "gu");

/** Where in a text something is wrong. */
export type CharacterFault =
  | { readonly kind: "hidden" | "blank"; readonly index: number; readonly code: string }
  | { readonly kind: "decomposed"; readonly index: number }
  | ({ readonly kind: "look-alike"; readonly code: string } & LookAlike);

/** Where each of these characters is; one after the other of one kind counts once. */
const found = (pattern: RegExp, kind: "hidden" | "blank", text: string): CharacterFault[] =>
  [...text.matchAll(pattern)].map(({ 0: [character = ""], index }) => ({ kind, index, code: codeOf(character) }));

/** All that nobody sees, and the first of what is seen; none in nearly every text, and that is known at once. */
export function characterFaults(text: string): CharacterFault[] {
  if (!hasOddCharacter(text)) return [];
  const letter = firstLookAlike(withoutAddresses(text));
  return [
    ...found(HIDDEN, "hidden", text),
    ...found(BLANK, "blank", text),
    ...decomposedIn(text),
    ...(letter ? [{ kind: "look-alike" as const, code: codeOf(letter.letter), ...letter }] : []),
  ];
}

/** What a web address says of its letters is another matter: addresses have their own rules. */
export const withoutAddresses = (text: string): string => text.replace(/https?:\/\/\S+/gi, (address) => " ".repeat(address.length));

function decomposedIn(text: string): CharacterFault[] {
  const made = composed(text);
  if (made === text) return [];
  let index = 0;
  while (made[index] === text[index]) index++;
  return [{ kind: "decomposed", index }];
}

/** Around the whole, or curly at one end alone, where a program or a hand lost the other. */
const QUOTED = /^(?:[“„«"]([^“”„«»"]+)[”“»"]|[“„«]([^“”„«»"]+)|([^“”„«»"]+)[”»])$/u;

/** A name without the quotation marks around the whole of it; undefined where there are none. */
export const withoutQuotes = (name: string): string | undefined =>
  QUOTED.exec(name.trim())
    ?.slice(1)
    .find((part) => part !== undefined)
    ?.trim();
