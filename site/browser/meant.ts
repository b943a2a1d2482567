/** What is typed into a box that looks something up, read as an answer in a form is. The reader is a script of its own: little is not plain. */
import { isPlainText } from "../../scripts/text/plain-text.ts";
import { once } from "./fetch.ts";

export type TypedText = typeof import("./typed-text.ts");

export const loadTypedText = once((): Promise<TypedText> => import(new URL("typed-text.js", import.meta.url).href));

/** The same in letters of today: one word or many, in an encoding from before Unicode, with marks of HTML, letters that look like others. */
export const meantBy = async (typed: string, load = loadTypedText): Promise<string> =>
  isPlainText(typed) ? typed : (await load()).readText(typed).text;
