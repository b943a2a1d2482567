/** What is said of an answer on an issue that cannot be read: what was expected. It comes after the name of the question. */
import { quote } from "../../text/quote.ts";
import type { answers as vi } from "../vi/answers.ts";

export const answers: typeof vi = {
  hedged: {
    over: (number) => `over ${number}`,
    about: (number) => `about ${number}`,
    under: (number) => `nearly ${number}`,
  },
  twice: "is in the text twice; only the first was read. Remove the extra heading (a line starting with ###).",
  missing: "is missing.",
  unknown: (text, near) =>
    `there is no ${quote(text)}.${near ? ` Did you mean ${quote(near)}?` : " Choose one from the list, or give the code or the full name."}`,
  notADate: (text) => `${quote(text)} is not a real date. Write day/month/year, for example 16/01/2026.`,
  notANumber: (text) => `${quote(text)} cannot be read as one number. Write 1,000,000 or 1.5 million; for 1500 write it whole.`,
  notAnAddress: (text) => `${quote(text)} is not a web address. It must start with “https://”.`,
};
