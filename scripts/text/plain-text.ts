/** A quick look at a text before anything slow is asked of it. */

/** Anything but ASCII and the letters and signs of Vietnamese as it is written today. */
const ODD_CHARACTER = /[^\n\t -~À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ–—“”‘’…·×«»]/u;
/** Of each character up to the last of those, when it has been asked for: what it is. The patterns alone would try their ranges one by one. */
const known = new Uint8Array(0x2028);
const KNOWN = 1;
const ODD = 2;
const SIGNS = {
  /** It begins an escape. */
  escape: 4,
  /** It begins a mark of HTML, or is a quotation mark that is none of YAML's. */
  hiding: 8,
  /** In an old encoding it is a letter; or it is a mark there behind a vowel. */
  old: 16,
  vowel: 32,
  behindVowel: 64,
} as const;
const PATTERNS: readonly (readonly [number, RegExp])[] = [
  [ODD, ODD_CHARACTER],
  [SIGNS.escape, /\\/],
  [SIGNS.hiding, /[&“”«]/],
  [SIGNS.old, /[«»·×]/],
  [SIGNS.vowel, /[aâeêioôơuưy]/i],
  [SIGNS.behindVowel, /[\^(+ìòùõ]/i],
];

function signOf(code: number): number {
  if (code >= known.length) return ODD;
  const character = String.fromCharCode(code);
  const sign = PATTERNS.reduce((signs, [one, pattern]) => (pattern.test(character) ? signs | one : signs), KNOWN);
  known[code] = sign;
  return sign;
}

/** What in a text has to be looked at more closely: may be wrong only by saying yes. */
export interface TextSigns {
  /** It holds anything but ASCII and the letters and signs of Vietnamese: of the others nothing is known then. */
  readonly isOdd: boolean;
  readonly mayEscape: boolean;
  readonly mayHide: boolean;
  readonly mayBeOld: boolean;
}

/** One look at each character of a text, in place of one for each of many patterns: nearly every text has none of what they look for. */
export function signsIn(text: string): TextSigns {
  let [all, before] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const sign = known[code] || signOf(code);
    if ((sign & ODD) !== 0) return { isOdd: true, mayEscape: true, mayHide: true, mayBeOld: true };
    if ((sign & SIGNS.behindVowel) !== 0 && (before & SIGNS.vowel) !== 0) all |= SIGNS.old;
    all |= sign;
    before = sign;
  }
  const has = (sign: number): boolean => (all & sign) !== 0;
  return { isOdd: false, mayEscape: has(SIGNS.escape), mayHide: has(SIGNS.hiding), mayBeOld: has(SIGNS.old) };
}

/** Whether a text holds anything but ASCII and the letters and signs of Vietnamese. */
export const hasOddCharacter = (text: string): boolean => signsIn(text).isOdd;

/** Escapes of YAML that put into a value what the file itself does not show: \0, \a, \x07, \u200b, \N and their like. */
const ESCAPES = /\\[0abefrvuUxN_LP]/;
export const mayEscape = (text: string): boolean => ESCAPES.test(text);
/** Marks and tags of HTML, tabs between words, escapes of YAML, quotation marks, marks of VIQR, letters in an order that Vietnamese has not, points before three figures. */
const ODD_SEQUENCE =
  /&[#a-z]|<[a-z/!]|\S\t|\\[0abefrvuxN_LP]|[“”„«]|[aeo][\^âê]|a\(|[ou]\+|[ae][àáã]|a[èéú]|[aâeêioôơuưy][ìòÌÒ]|[aeouy][ùøõ]|\d\.\d{3}(?!\d)|\u00c3[^\s\u0000-\u007f]/i;

/** A mail address, or as many figures as a telephone or an identity card has, which begin as those do. */
const PERSONAL = /@|[([](?:a|at)[)\]]|0\d(?:[ ._()-]{0,2}\d){7}|\+84/i;
export const mayBePersonal = (text: string): boolean => PERSONAL.test(text);

/** Whether there can be nothing odd in a text; may be wrong only by saying no. */
export const isPlainText = (text: string): boolean => !hasOddCharacter(text) && !ODD_SEQUENCE.test(text) && !mayBePersonal(text);
