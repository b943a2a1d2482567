/**
 * Vietnamese in an encoding from before Unicode, which stands in valid Unicode as other letters: "NÒn t¶ng" is "Nền tảng" in
 * the fonts .VnTime (TCVN 5712:1993), "Neàn taûng" in those of VNI, "Ne^`n ta?ng" as VIQR (RFC 1456). Recognised by what it
 * becomes: nearly all its words with marks are Vietnamese syllables then, and were none before.
 */
import { isSyllable } from "./syllables.ts";

/** Codes in the order of the letters. */
const TCVN3_FROM = "µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ¡¢£¤¥¦§";
const TCVN3_TO = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂÊÔƠƯĐ";

const MARKS = { grave: "\u0300", acute: "\u0301", hook: "\u0309", tilde: "\u0303", dot: "\u0323", roof: "\u0302", bowl: "\u0306" };

const table = (from: string, to: string): ReadonlyMap<string, string> =>
  new Map([...from].map((one, index) => [one, [...to][index] ?? one]));
const TCVN3 = table(TCVN3_FROM, TCVN3_TO);

/** VNI: the letter, then one character for its marks. */
const { grave, acute, hook, tilde, dot, roof, bowl } = MARKS;
const VNI_MARKS: Readonly<Record<string, string>> = {
  ...{
    ø: grave,
    ù: acute,
    û: hook,
    õ: tilde,
    ï: dot,
    â: roof,
    à: roof + grave,
    á: roof + acute,
    å: roof + hook,
    ã: roof + tilde,
    ä: roof + dot,
  },
  ...{ ê: bowl, è: bowl + grave, é: bowl + acute, ú: bowl + hook, ü: bowl + tilde, ë: bowl + dot },
};
const VNI_LETTERS = table("ñÑôÔöÖæÆóÓòÒîÎ", "đĐơƠưƯỉỈĩĨịỊỵỴ");

/** Windows-1258 read as 1252: the marks stand after their letter, and four letters are others. */
const CP1258_MARKS: Readonly<Record<string, string>> = { Ì: grave, ì: acute, Ò: hook, Þ: tilde, ò: dot };
const CP1258_LETTERS = table("ãÃõÕýÝðÐ", "ăĂơƠưƯđĐ");

const VIQR_MARKS: Readonly<Record<string, string>> = { "`": grave, "'": acute, "?": hook, "~": tilde, ".": dot, "^": roof, "(": bowl };

const each = (text: string, letters: ReadonlyMap<string, string>): string => [...text].map((one) => letters.get(one) ?? one).join("");

/** Of the bytes 0x80 to 0x9F what Windows-1252 makes. */
const HIGH = table(
  "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ",
  "\u0080\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008a\u008b\u008c\u008e\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009a\u009b\u009c\u009e\u009f",
);

function readUtf8(text: string): string {
  const bytes = [...text].map((one) => (HIGH.get(one) ?? one).charCodeAt(0));
  if (bytes.some((byte) => byte > 255)) return text;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return text;
  }
}

/** What each makes of a text that is in it. */
export const OLD_ENCODINGS = {
  TCVN3: (text: string) => each(text, TCVN3),
  VNI: (text: string) =>
    text
      .replace(
        /([aeiouyôö])([øùûõïâàáåãäêèéúüë])|[ñôöæóòî]/gi,
        (letters, letter: string = letters, mark = "") => (VNI_LETTERS.get(letter) ?? letter) + (VNI_MARKS[mark.toLowerCase()] ?? ""),
      )
      .normalize("NFC"),
  "Windows-1258": (text: string) =>
    each(
      text.replace(
        /([A-Za-zÀ-ÿ])([ÌìÒÞò])/g,
        (_, letter: string, mark: string) => each(letter, CP1258_LETTERS) + (CP1258_MARKS[mark] ?? ""),
      ),
      CP1258_LETTERS,
    ).normalize("NFC"),
  VIQR: (text: string) =>
    text
      .replace(/dd/g, "đ")
      .replace(/D[Dd]/g, "Đ")
      .replace(/([oOuU])[+*]/g, (_, letter: string) => ({ o: "ơ", O: "Ơ", u: "ư", U: "Ư" })[letter] ?? letter)
      // A sign that ends the sentence is no mark.
      .replace(/([aeiouyơưAEIOUYƠƯ])([(^])?([`'~]|[?.](?!\s*$))?/g, (whole, letter: string, shape = "", tone = "") =>
        shape || tone ? (letter + (VIQR_MARKS[shape] ?? "") + (VIQR_MARKS[tone] ?? "")).normalize("NFC") : whole,
      ),
  "UTF-8": readUtf8,
} as const satisfies Record<string, (text: string) => string>;
export type OldEncoding = keyof typeof OLD_ENCODINGS;

/** A quick look, which may be wrong only by saying yes: letters that Vietnamese has not, or the marks of VIQR after vowels. */
const SUSPECT =
  /[\u0080-\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db\u00dc\u00de-\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff]|[aeo]\^|a\(|[ou]\+|[ÃáÄÆ][\u0080-\u00bf€-™]|[aâeêoôơuưy][ìòÌÒ]|[aeouy][ùøõ]/i;
export const mayBeOld = (text: string): boolean => SUSPECT.test(text);
/** In characters: no word of Vietnamese, in whatever encoding. */
const LONGEST_WORD = 40;
/** Quotation marks, which are letters in TCVN3, around what they quote. */
const QUOTED = /(?<!\p{L})«([^«»]*)»(?!\p{L})/gu;
const WORDS = /[^\s,;:!/"“”<>{}|=\d]+/g;
const MARKED = /[^\u0000-\u007f]/;

interface OldText {
  readonly encoding: OldEncoding;
  readonly text: string;
}

/**
 * The encoding of a text that is in none of today's, all of it or in part, and what it says.
 * @returns undefined for a text that can be read as it is
 */
export function readOldEncoding(text: string): OldText | undefined {
  if (!SUSPECT.test(text)) return undefined;
  return readWhole(text, ALL) ?? readParts(text);
}

/**
 * What a few words may say in each encoding that makes syllables of them, though nothing shows that they are in it: "Thóng" is a
 * syllable as it stands, and "Thúng" in TCVN3. Abbreviations are none. For a search that found nothing.
 */
export function oldReadings(text: string): string[] {
  const readings = ALL.map((encoding) => OLD_ENCODINGS[encoding](text).normalize("NFC"));
  return [...new Set(readings)].filter((read) => read !== text && syllablesIn(read.replace(/\p{Lu}{2,}/gu, "")));
}

const ALL = Object.keys(OLD_ENCODINGS) as OldEncoding[];
/** Those whose letters all stand in Latin-1. */
const IN_LATIN_1 = ALL.filter((encoding) => encoding !== "VIQR");

function readWhole(text: string, encodings: readonly OldEncoding[]): OldText | undefined {
  // What happens to be UTF-8 when read as bytes is nothing else.
  const utf8 = OLD_ENCODINGS["UTF-8"](text);
  if (utf8 !== text) return { encoding: "UTF-8", text: utf8.normalize("NFC") };
  const found = text.replace(QUOTED, " $1 ").match(WORDS) ?? [];
  const words = [...new Set(found)].filter((word) => word.length <= LONGEST_WORD && /\p{L}/u.test(word));
  // Vietnamese as it should be: whatever stands among it is a name of some other language.
  const marked = words.filter((word) => MARKED.test(word));
  const plain = marked.map(trimmed).filter((word) => isWritten(word) && ONE_CASE.test(word));
  const enough = words.some((word) => NO_LETTER_WITHIN.test(word)) ? 2 / 3 : 1 / 2;
  if (plain.length > 0 && plain.length >= marked.length * enough) return undefined;
  const readings = encodings.flatMap((encoding) => {
    const { made, right } = weigh(words, OLD_ENCODINGS[encoding], encoding === "VIQR");
    return made > 0 && right * 10 >= made * 9 && isEnough(made, words, encoding) ? [{ encoding, right }] : [];
  });
  const [best] = readings.sort((a, b) => b.right - a.right);
  return best && { encoding: best.encoding, text: inCapitals(text, OLD_ENCODINGS[best.encoding](text).normalize("NFC")) };
}

/** Where a sentence ends. */
const SENTENCES = /(?<=[.!?;]\s)|(?<=\n)/;
/** A letter that no old encoding has: the word is Unicode. */
const TODAY = /[\u0100-\u0151\u0154-\u015f\u0162-\u0177\u0179-\u017c\u0180-\u0191\u0193-\u024f\u1e00-\u1eff]/;

/** Sentences, or words beside each other, that were pasted among Unicode: each by itself. */
function readParts(text: string): OldText | undefined {
  let encoding: OldEncoding | undefined;
  const read = (part: string): string => {
    const old = SUSPECT.test(part) ? readWhole(part, IN_LATIN_1) : undefined;
    encoding ??= old?.encoding;
    return old?.text ?? part;
  };
  const parts = text.split(SENTENCES).map((sentence) => {
    const whole = read(sentence);
    return whole === sentence ? runsOf(sentence).map(read).join("") : whole;
  });
  return encoding && { encoding, text: parts.join("") };
}

/** Words without a letter of today that stand together, apart from the rest; what may be Unicode at their edges is. */
function runsOf(sentence: string): string[] {
  const runs: string[] = [];
  // What is Unicode, what is none, and what may be either behind that.
  let [today, old, either] = ["", "", ""];
  const end = (isLast: boolean): void => {
    runs.push(today, old + (isLast ? either : ""));
    [today, old, either] = [isLast ? "" : either, "", ""];
  };
  for (const token of sentence.split(/(?<=\s)(?=\S)/)) {
    const word = trimmed(token.trim());
    const isToday = TODAY.test(word);
    if (isToday && old !== "") end(false);
    if (isToday) today += token;
    else if (NO_LETTER.test(token) || (MARKED.test(word) && !isWritten(word))) [old, either] = [old + either + token, ""];
    else if (old === "") today += token;
    else either += token;
  }
  end(true);
  return runs;
}

/** Of the fonts for capitals (.VnTimeH): letters with marks are kept as small ones, and shown as the capitals around them. */
function inCapitals(text: string, read: string): string {
  if (/[A-Z]{2}/.test(text) && !/[a-z]/.test(text)) return read.toUpperCase();
  return read.replace(/[\p{L}\p{M}]+/gu, (word) => (/[A-Z].*[A-Z]/.test(word) && !/[a-z]/.test(word) ? word.toUpperCase() : word));
}

/** A syllable as it is written: with a mark on its letters and a stop at its end it has a tone. */
const isWritten = (word: string): boolean => isSyllable(word) && !/[âêôơưăđ](?:c|ch|p|t)$/i.test(word);

/** Signs that are no letters, but in TCVN3, and those within a word or before one; a point between units is none. */
const NO_LETTER = /[\u00a1-\u00b6\u00b8-\u00bf\u00d7\u00d8\u00f7\u00f8\u00de\u00df\u00c6]/;
const NO_LETTER_WITHIN = /\p{L}[\u00a1-\u00b6\u00b8-\u00bf\u00d7\u00f7\u00de]|[®§]\p{L}/u;
/** Small letters after the first, or capitals throughout. */
const ONE_CASE = /^.\P{Lu}*$|^\P{Ll}+$/u;
const trimmed = (word: string): string => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");

/** How many words are others in an encoding, and how many of these are syllables with marks then. */
function weigh(words: readonly string[], read: (text: string) => string, isAscii: boolean): { made: number; right: number } {
  const marked = words.filter((word) => (isAscii ? read(word) !== word : MARKED.test(word)) && !CODE.test(word));
  const right = marked.filter((word) => {
    const made = read(word);
    return made !== word && MARKED.test(made) && syllablesIn(made);
  });
  return { made: marked.length, right: right.length };
}

/** "Q§-BCP": part of the number of a document, which is no syllable in any encoding. */
const CODE = /^[^\p{Ll}\s-]{1,8}-[\p{Lu}\d-]{2,20}$/u;

const syllablesIn = (text: string): boolean => (text.match(/[\p{L}\p{M}]+/gu) ?? []).every(isSyllable);

/** Signs that are no letters within a word (but the point between units), or a capital after a small letter. */
const ODD_WITHIN = /\p{L}[\u00a1-\u00b6\u00b8-\u00bf\u00d7\u00f7]|[®§]\p{L}|\p{Ll}[\u00c0-\u00de]/u;

/** One word is enough where it is odd within; else two are, and of VIQR two with a roof, a horn or a bowl, or one with a tone on it. */
function isEnough(made: number, words: readonly string[], encoding: OldEncoding): boolean {
  if (encoding === "VIQR") {
    const shaped = words.filter((word) => /[aeo]\^|a\(|[ou]\+|dd/i.test(word));
    return shaped.length >= 2 || (made >= 2 && shaped.some((word) => /[aeo]\^[`'?~.]|a\([`'?~.]|[ou]\+[`'?~.]/i.test(word)));
  }
  return made >= 2 || words.some((word) => ODD_WITHIN.test(word));
}
