/**
 * Letters that look like others: Đ has three more code points that no one can tell from it, and Cyrillic and Greek have the
 * shapes of Latin letters. Two names that look the same must be one, so comparing (text.ts) reads them as what they look like.
 */

/** Each beside the letter that it looks like. */
const PAIRS = "ÐĐƉĐðđɖđ АAВBЕEЅSІIЈJКKМMНHОOРPСCТTУYХXаaеeоoрpсcуyхxѕsіiјjһhԁdԛqԝw ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνv";
const LOOKS: ReadonlyMap<string, string> = new Map((PAIRS.match(/[^ ]{2}/gu) ?? []).map(([letter = "", latin = ""]) => [letter, latin]));
const LIKE_LATIN = new RegExp(`[${[...LOOKS.keys()].join("")}]`, "gu");

/** Every letter as what it looks like, for comparing. */
export const asItLooks = (text: string): string => text.replace(LIKE_LATIN, (letter) => LOOKS.get(letter) ?? letter);

/**
 * Plain letters and digits in a dress of their own: full-width, of formulas (what posts are made bold with), in circles, two as
 * one. Nobody writes a word so but for its looks, and by itself each is another letter to whatever searches or sorts.
 */
const DRESSED = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u24b6-\u24e9\ufb00-\ufb06\u{1d400}-\u{1d7ff}]+/u;
const ALL_DRESSED = new RegExp(DRESSED, "gu");
/** In plain letters, which take the marks that follow them. */
export const undressed = (text: string): string =>
  DRESSED.test(text) ? text.replace(ALL_DRESSED, (letters) => letters.normalize("NFKC")).normalize("NFC") : text;

const SUSPECT = new RegExp(`[${[...LOOKS.keys()].join("")}]`, "u");
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const LATIN = /\p{Script=Latin}/u;
const OTHER = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
/** The letters of Icelandic that are taken for Đ: ð never begins a word there, as đ always does in Vietnamese. */
const TAKEN_FOR_D = /[ÐƉɖ]|(?<![\p{L}\p{M}])ð/u;

export interface LookAlike {
  readonly index: number;
  /** The letter, and what it looks like. */
  readonly letter: string;
  readonly latin: string;
  /** The word that it stands in, and that word in Latin letters. */
  readonly word: string;
  readonly meant: string;
}

/** What words of a text are held against: each is looked at once, and the text itself twice, however long it is. */
interface Surroundings {
  /** Whether there are letters of another script that look like none of Latin. */
  readonly isForeign: boolean;
  readonly hasLatin: boolean;
}

const surroundingsOf = (text: string): Surroundings => ({ isForeign: OTHER.test(asItLooks(text)), hasLatin: LATIN.test(text) });

/**
 * The first letter that is not what it looks like: one for Đ, one of another script in a word with Latin letters, or a whole
 * word of such letters in a text that else has none of that script. A word of a language that is written so is none.
 */
export function firstLookAlike(text: string): LookAlike | undefined {
  const dressed = DRESSED.exec(text);
  if (dressed) return sayDressed(dressed);
  if (!SUSPECT.test(text)) return undefined;
  const around = surroundingsOf(text);
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const at = TAKEN_FOR_D.exec(word)?.index ?? (isMixed(word, around) ? SUSPECT.exec(word)?.index : undefined);
    const letter = at === undefined ? "" : ([...word.slice(at)][0] ?? "");
    const latin = LOOKS.get(letter);
    if (at !== undefined && latin) return { index: index + at, letter, latin, word, meant: asItLooks(word) };
  }
  return undefined;
}

function sayDressed({ 0: word, index }: RegExpExecArray): LookAlike {
  const letter = String.fromCodePoint(word.codePointAt(0) ?? 0);
  return { index, letter, latin: undressed(letter), word, meant: undressed(word) };
}

function isMixed(word: string, { isForeign, hasLatin }: Surroundings): boolean {
  if (!OTHER.test(word)) return false;
  return LATIN.test(word) ? SUSPECT.test(word) : !isForeign && word.length > 1 && !OTHER.test(asItLooks(word)) && hasLatin;
}

const ALL_FOR_D = new RegExp(TAKEN_FOR_D, "gu");

/** The same text with such letters as what they look like, where `firstLookAlike` finds them. */
export function withoutLookAlikes(written: string): string {
  const text = undressed(written);
  if (!SUSPECT.test(text)) return text;
  const around = surroundingsOf(text);
  return text.replace(WORD, (word) => (isMixed(word, around) ? asItLooks(word) : word.replace(ALL_FOR_D, asItLooks)));
}
