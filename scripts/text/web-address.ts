/** What is taken for a web address, in front matter and in Markdown. */

/** An absolute http(s) address with a host and without credentials. */
export function isWebAddress(text: string): boolean {
  return WEB_ADDRESS.test(text) && (!ENCODED.test(text) || URL.canParse(text));
}
/** A name written in ASCII for one with other letters: which of these stand for any only the whole of the rules tells. */
const ENCODED = /^https?:\/\/[^/?#]*xn--/i;
/** Between two dots a host has a name; no port is over 65535. */
const WEB_ADDRESS =
  /^https?:\/\/[\p{L}\p{N}_]+(?:(?:\.|-+)[\p{L}\p{N}_]+)*(?::(?:[0-5]?\d{1,4}|6[0-4]\d{3}|65[0-4]\d\d|655[0-2]\d|6553[0-5]))?(?:[/?#]\S*)?$/iu;

/** RFC 3986, as far as an address of the web has its parts. */
const PCHAR = String.raw`[\w\-.~:@!$&'()*+,;=/]|%[\da-f]{2}`;
const URI = new RegExp(String.raw`^https?://[\w\-.]+(?::\d+)?(?:/(?:${PCHAR})*)?(?:\?(?:${PCHAR}|\?)*)?(?:#(?:${PCHAR}|\?)*)?$`, "i");

/**
 * What is wrong with an address: no scheme of the web, a second address, a blank, a sign that ended the sentence, letters that
 * have to be encoded (RFC 3986, which the published schemas ask for), or else its form.
 */
export type AddressFault = "scheme" | "several" | "blank" | "end" | "letters" | "form";

/** Undefined for an address that can be kept. */
export function addressFault(text: string): AddressFault | undefined {
  if (!/^https?:\/\//i.test(text)) return "scheme";
  if (/[\s,;]https?:\/\//i.test(text)) return "several";
  if (/\s/.test(text)) return "blank";
  if (/[.,;]$/.test(text)) return "end";
  if (!isWebAddress(text)) return "form";
  return URI.test(text) ? undefined : "letters";
}

/** An address as most are, without a port, a query or anything encoded: a quick look, which may be wrong only by saying no. */
const USUAL = /^https?:\/\/[a-z\d]+(?:[.-][a-z\d]+)*(?:\/[\w/-]*)?$/;

/** What a field for an address takes. */
export const isUri = (text: string): boolean => USUAL.test(text) || addressFault(text) === undefined;

/** The same host is written with and without these. */
export const bareHost = (host: string): string =>
  host
    .toLowerCase()
    .replace(/\.$/, "")
    .replace(/^www\./, "");

/** The host of an address that has passed the schema, without its "www.". */
export const hostOf = (url: string): string => bareHost(/^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(url)?.[1] ?? "");

/** What two ways to write one address have in common: no scheme, no "www.", no stroke at the end. */
export const placeOnWeb = (url: string): string => hostOf(url) + url.replace(/^https?:\/\/[^/?#]*/i, "").replace(/\/+$/, "");

/** The first letter of an alphabet whose letters look like Latin ones, in a host that has Latin ones too. */
export const lookAlikeIn = (host: string): string | undefined =>
  /\p{Script=Latin}/u.test(host)
    ? /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u.exec(host)?.[0]
    : undefined;
