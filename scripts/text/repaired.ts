/** A text put right as far as nobody need be asked: `fmt` writes it so. */
import { withoutAddresses } from "./character-faults.ts";
import { tidied } from "./characters.ts";
import { undressed, withoutLookAlikes } from "./look-alikes.ts";
import { readOldEncoding } from "./old-encodings.ts";
import { hasOddCharacter } from "./plain-text.ts";

const ADDRESS = /(https?:\/\/\S+)/i;

/**
 * A text as the check wants it: line by line tidied, and every letter that looks like another as that one; addresses have rules
 * of their own. A line in an old encoding stays as it is: what is hidden, or looks like another letter, is a letter of its own there.
 */
export const repaired = (text: string): string =>
  hasOddCharacter(text)
    ? text
        .split("\n")
        .map((line) => (hasOddCharacter(line) && !readOldEncoding(line) ? repairedLine(tidied(line)) : line))
        .join("\n")
    : text;

function repairedLine(written: string): string {
  const line = written
    .split(ADDRESS)
    .map((part) => (ADDRESS.test(part) ? part : undressed(part)))
    .join("");
  const words = withoutLookAlikes(withoutAddresses(line));
  // Every letter is replaced by one, so that all stand where they did.
  let at = 0;
  return line
    .split(ADDRESS)
    .map((part) => {
      const from = at;
      at += part.length;
      return ADDRESS.test(part) ? part : words.slice(from, at);
    })
    .join("");
}
