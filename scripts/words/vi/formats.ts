/** Dates and numbers within a sentence, in the language of this folder. */
import { isDate } from "../../text/dates.ts";
import { showDate, showNumber, showRead } from "../../text/formats.ts";
import { lang } from "./lang.ts";

export const day = (date: string): string => showDate(date, lang);
/** "ngày 01/02/2024"; a month or a year has its own word: "tháng 12/2022". */
export const onDay = (date: string): string => (isDate(date) ? `ngày ${day(date)}` : day(date));
export const number = (value: number): string => showNumber(value, lang);
/** With all its decimals: what somebody wrote is shown as it was written. */
export const exactNumber = (value: number): string => showRead(value, lang);
