/** A quick look at a text before anything slow is asked of it. */

/** Anything but ASCII and the letters and signs of Vietnamese as it is written today. */
const ODD_CHARACTER = /[^\n\t -~À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ–—“”‘’…·×«»]/u;
/** Of each character up to the last of those, when it has been asked for: whether it is one. The pattern alone would try its ranges one by one. */
const known = new Uint8Array(0x2028);
const [PLAIN, ODD] = [1, 2];

/** Whether a text holds anything else. */
export function hasOddCharacter(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= known.length) return true;
    known[code] ||= ODD_CHARACTER.test(String.fromCharCode(code)) ? ODD : PLAIN;
    if (known[code] === ODD) return true;
  }
  return false;
}

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
