/** Which parts of a text are the words that were asked for, accents and case aside. Runs in the browser. */
import { fold } from "../../../scripts/text/text.ts";
import { words } from "../../discovery/search-text.ts";

interface Part {
  readonly text: string;
  readonly marked: boolean;
}

/** The text in parts, neighbouring words of the query in one; the last word of the query may still be being typed. */
export function markedParts(text: string, query: string): Part[] {
  const wanted = words(query).map(fold);
  const last = wanted.at(-1) ?? "";
  const isWanted = (word: string) => wanted.includes(word) || (last.length > 1 && word.startsWith(last));
  const parts: Part[] = [];
  const add = (piece: string, marked: boolean) => {
    const before = parts.at(-1);
    if (before?.marked === marked) parts[parts.length - 1] = { text: before.text + piece, marked };
    else if (piece) parts.push({ text: piece, marked });
  };
  for (const piece of text.normalize("NFC").split(/([\p{L}\p{N}\p{M}]+)/u))
    add(piece, /[\p{L}\p{N}]/u.test(piece) && isWanted(fold(piece)));
  return joined(parts);
}

/** A blank between two marked words is marked with them. */
function joined(parts: readonly Part[]): Part[] {
  const done: Part[] = [];
  for (const part of parts) {
    const [before, blank] = done.slice(-2);
    if (part.marked && before?.marked && blank?.text === " ") done.splice(-2, 2, { text: `${before.text} ${part.text}`, marked: true });
    else done.push(part);
  }
  return done;
}
