/** A quick look at a text before anything slow is asked of it. */

/** Anything but ASCII and the letters and signs of Vietnamese as it is written today. */
export const ODD_CHARACTER = /[^\n\t -~À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ–—“”‘’…·×«»]/u;
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
export const isPlainText = (text: string): boolean => !ODD_CHARACTER.test(text) && !ODD_SEQUENCE.test(text) && !mayBePersonal(text);
