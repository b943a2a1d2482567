/**
 * What looks at odd characters for the browser: fetched when a text holds any, which is seldom, for what is typed is put right
 * as it comes. Until it is there nothing is wrong with a text; `onText` says when to ask again.
 */
import { hasOddCharacter, isPlainText } from "../../../scripts/text/plain-text.ts";
import { lazily } from "./lazily.ts";

type Real = typeof import("./real-text.ts");

const looks = lazily(async () => (await import("./later.ts")).text);
export const { load: loadText, on: onText } = looks;

/** The real ones, once there is need of them. */
function forText(text: string): Real | undefined {
  if (!looks.get() && !isPlainText(text)) void loadText();
  return looks.get();
}

/** Whether a text can be read as it is meant by now. */
export const isTextReady = (text: string): boolean => isPlainText(text) || forText(text) !== undefined;

/** Until it is there an odd text may be in an old encoding, and stays as it is: what is hidden in Unicode is a letter there. */
export const readOldEncoding: Real["readOldEncoding"] = (text) =>
  isTextReady(text) ? looks.get()?.readOldEncoding(text) : { encoding: "UTF-8", text };
export const entitiesIn: Real["entitiesIn"] = (text) => forText(text)?.entitiesIn(text);
export const withoutLookAlikes: Real["withoutLookAlikes"] = (text) =>
  hasOddCharacter(text) ? (forText(text)?.withoutLookAlikes(text) ?? text) : text;
export const withoutTags: Real["withoutTags"] = (text) => (text.includes("<") ? (forText(text)?.withoutTags(text) ?? text) : text);
export const withTables: Real["withTables"] = (text) => (text.includes("\t") ? (forText(text)?.withTables(text) ?? text) : text);
/** Anything but an address as it should be; what is typed is read again when its field is left. */
export function plainAddress(text: string): string {
  if (/^https?:\/\/[\w./-]*$|^$/.test(text)) return text;
  void loadText();
  return looks.get()?.plainAddress(text) ?? text;
}
/** Asked for only where an address has to be encoded. */
export function encodedAddress(text: string): string | undefined {
  void loadText();
  return looks.get()?.encodedAddress(text);
}
/** Only where something in an address is encoded. */
export function readableAddress(text: string): string {
  if (text.includes("%")) void loadText();
  return looks.get()?.readableAddress(text) ?? text;
}
export const textDiagnostics: Real["textDiagnostics"] = (text) => forText(text)?.textDiagnostics(text) ?? [];
export const bodyTextDiagnostics: Real["bodyTextDiagnostics"] = (body, line, isRecord) =>
  forText(body)?.bodyTextDiagnostics(body, line, isRecord) ?? [];
export const valueDiagnostics: Real["valueDiagnostics"] = (yaml, data, isRecord) =>
  forText(yaml)?.valueDiagnostics(yaml, data, isRecord) ?? [];
export const separatorDiagnostics: Real["separatorDiagnostics"] = (yaml, line, hasCounts) =>
  forText(yaml)?.separatorDiagnostics(yaml, line, hasCounts) ?? [];
/** A number that is more than figures; what is typed is read again when its field is left. */
export function readNumber(text: string): ReturnType<Real["readNumber"]> {
  if (/^\d+(?:[.,]\d{1,2})?$/.test(text)) return { value: Number(text.replace(",", ".")) };
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(text)) return { value: Number(text.replaceAll(".", "")) };
  if (/\d/.test(text)) void loadText();
  return looks.get()?.readNumber(text);
}
