/** Dates and numbers within a sentence, in the language of this folder. */
import { showDate, showNumber } from "../../text/formats.ts";
import { lang } from "./lang.ts";

export const day = (date: string): string => showDate(date, lang);
export const number = (value: number): string => showNumber(value, lang);
