/** Dates and numbers within a sentence, in the language of this folder. */
import { showDate, showNumber } from "../../text/formats.ts";

export const lang = "vi";

export const day = (date: string): string => showDate(date, lang);
export const number = (value: number): string => showNumber(value, lang);
