/** What is said of an answer on an issue that cannot be read: what was expected. */
import { quote } from "../../text/quote.ts";
import type { answers as vi } from "../vi/answers.ts";

export const answers: typeof vi = {
  about: (number) => `about ${number}`,
  twice: "stands twice in the text; only the first was read. Take out the extra heading (a line starting with ###).",
  missing: "is missing.",
  unknown: (text, near) =>
    `is not known: ${quote(text)}.${near ? ` Did you mean ${quote(near)}?` : " Give the code or the full name as in the catalogue."}`,
  notADate: (text) => `is no date: ${quote(text)}. Write day/month/year, such as 16/01/2026.`,
  notANumber: (text) => `cannot be read as one number: ${quote(text)}. Write 1.000.000 or 1,5 triệu; for 1500 write it whole or 1.500.`,
  notAnAddress: (text) => `is no web address: ${quote(text)}. It must start with “https://”.`,
  notWritten: (detail) => `The file cannot be written: ${detail}.`,
};
