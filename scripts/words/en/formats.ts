/** Dates and numbers within a sentence, in the language of this folder. */
import { showDate, showNumber, showRead } from "../../text/formats.ts";
import { lang } from "./lang.ts";

export const day = (date: string): string => showDate(date, lang);
export const number = (value: number): string => showNumber(value, lang);
/** With all its decimals: what somebody wrote is shown as it was written. */
export const exactNumber = (value: number): string => showRead(value, lang);
