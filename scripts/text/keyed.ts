/**
 * Vietnamese as it is keyed: what Telex and VNI leave behind where the keyboard did not compose ("tuwr", "tu73" for "tử"), and
 * what can be a syllable at all. Runs in the browser too.
 */
import { isSyllable } from "./syllables.ts";
import { fold } from "./text.ts";

const ONSET = "(?:b|ch|c|d|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x)?";
const VOWELS =
  "(?:uyeu|uye|uya|uyu|uoi|uou|uai|uay|uao|uau|ieu|yeu|oai|oao|oay|oeo|ai|ao|au|ay|eo|eu|ia|ie|iu|oa|oe|oi|oo|ua|ue|ui|uo|uu|uy|ya|ye|a|e|i|o|u|y)";
const SYLLABLE = new RegExp(`^${ONSET}${VOWELS}(?:ch|c|m|ng|nh|n|p|t)?$`);

/** Whether a folded word can be a Vietnamese syllable, with whichever marks. */
export const isFoldedSyllable = (folded: string): boolean => SYLLABLE.test(folded);

/** No syllable that ends in a stop goes without one of two tones: it was left out. */
const lacksTone = (word: string): boolean => /(?:c|ch|p|t)$/i.test(word) && !/[\u0301\u0323]/.test(word.normalize("NFD"));

/** Whether a word is written with its marks, and as a syllable can be: then it is spelt as its author meant it. */
export const isSpelt = (word: string): boolean => {
  const folded = fold(word);
  return folded !== word.toLowerCase().normalize("NFC") && isSyllable(word) && !lacksTone(word);
};

/** Keys of Telex that make a letter, each with the letter without its marks. */
const TELEX: readonly (readonly [RegExp, string])[] = [
  [/dd/g, "d"],
  [/aa|aw/g, "a"],
  [/ee/g, "e"],
  [/oo|ow/g, "o"],
  [/uw/g, "u"],
  [/w/g, ""],
];
/** The tone, behind the first vowel or anywhere after it. */
const TELEX_TONE = /^([^aeiouy]*[aeiouyw][a-z]*?)[sfrxj]([a-z]*)$/;
/** The bar of đ, put at the end. */
const LATE_BAR = /^d([a-z]+)d$/;
const VNI = /^d?9?[a-z]+(?:[1-8][a-z]*){1,3}$|^d9[a-z]*$/;

/** No syllable takes more keys, its tone and marks included. */
const LONGEST = 16;

/** What a word says in which marks were keyed but not composed, folded; undefined when none were, or it is no syllable then. */
export function keyedWord(word: string): string | undefined {
  if (word.length > LONGEST) return undefined;
  const folded = fold(word);
  const read = /\d/.test(folded) ? readVni(folded) : readTelex(folded);
  return read !== undefined && read !== folded && isFoldedSyllable(read) ? read : undefined;
}

const readVni = (word: string): string | undefined => (VNI.test(word) ? word.replace(/\d/g, "") : undefined);

function readTelex(word: string): string | undefined {
  const toneless = word.replace(TELEX_TONE, "$1$2").replace(LATE_BAR, "d$1");
  return TELEX.reduce((text, [keys, letter]) => text.replace(keys, letter), toneless);
}
