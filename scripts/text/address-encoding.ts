/** Web addresses as they go over the wire (RFC 3986). */
import { isUri } from "./web-address.ts";

/** The same address as it goes over the wire; undefined of what is none even then. */
export function encodedAddress(text: string): string | undefined {
  const [, scheme = "", host = "", rest = ""] = /^(https?:\/\/)([^/?#]+)(.*)$/is.exec(text.trim().replace(/[.,;]+$/, "")) ?? [];
  const made = rest.replace(/%(?![\da-f]{2})|[^\w\-.~:@!$&'()*+,;=/?#%]/giu, encoded).replace(/(?<=#.*)#/g, "%23");
  const name = /^[\w.:-]*$/.test(host) ? host : hostOverTheWire(host);
  return isUri(scheme + name + made) ? scheme + name + made : undefined;
}

/** The same address to be read: letters and signs of other alphabets as themselves, where it can be made again from that. */
export function readableAddress(url: string): string {
  const read = url.replace(/(?:%[\da-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run).replace(NOT_READ, encodeURIComponent);
    } catch {
      return run;
    }
  });
  return encodedAddress(read) === url ? read : url;
}
/** What has a meaning in an address, or can not be seen. */
const NOT_READ = /[\p{ASCII}\p{C}\p{Z}]/gu;

const encoded = (character: string): string =>
  /[\ud800-\udfff]/.test(character) && character.length < 2 ? "" : encodeURIComponent(character);

function hostOverTheWire(host: string): string {
  try {
    return new URL(`http://${host}`).host;
  } catch {
    return "";
  }
}
