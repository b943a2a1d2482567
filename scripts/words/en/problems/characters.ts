/** Problems of characters that look right and are not, which the editor's page fetches with what looks for them: what is wrong, and what to do. */
import { quote } from "../../../text/quote.ts";
import type { Translated } from "../../sentences.ts";
import type { characterProblems as vi } from "../../vi/problems/characters.ts";
import { personalKinds } from "../personal.ts";

export const characterProblems: Translated<typeof vi> = {
  "text-nfc": {
    message: () => "This line has decomposed Unicode letters; one name would count as two.",
    fix: () => "Type it again in composed Unicode, or run `npx catalogue fmt`.",
  },
  "text-control": {
    message: ({ code }) => `There is a hidden control character ${code} here.`,
    fix: () => "Delete it; it often comes along when text is copied from Word or a web page.",
  },
  "text-blank": {
    message: ({ code }) => `The blank here is another character (${code}).`,
    fix: () => "Put a space in its place.",
  },
  "text-letter": {
    message: ({ word, letter, code, latin }) =>
      `The letter ${quote(letter)} (${code}) in ${quote(word)} is not ${quote(latin)}, which it looks like.`,
    fix: ({ meant }) => `Write ${quote(meant)}.`,
  },
  "text-encoding": {
    message: ({ encoding, value }) => `${quote(value)} is in the old encoding ${encoding}.`,
    fix: ({ meant }) => `Write ${quote(meant)}.`,
  },
  "text-lost": {
    message: ({ value }) => `${quote(value)} has letters that were lost (�) and cannot be restored.`,
    fix: () => "Copy it again from where it stands whole.",
  },
  "text-personal": {
    message: ({ kinds }) => `This holds personal data (${kinds.map((kind) => personalKinds[kind]).join(", ")}), and records are public.`,
    fix: () => "If it is a person’s, take it out, and their name with it.",
  },
  "text-entity": {
    message: ({ entity }) => `There is a mark of HTML, ${quote(entity)}, which is shown as it stands.`,
    fix: ({ meant }) => `Write ${quote(meant)}.`,
  },
  "text-quote": {
    message: ({ value }) => `The name ${quote(value)} is in quotation marks.`,
    fix: ({ meant }) => `Write ${quote(meant)}.`,
  },
  "number-separator": {
    message: ({ value }) => `The number ${quote(value)} is read as ${quote(Number(value))}, not as ${quote(value.replace(".", ""))}.`,
    fix: ({ value }) => `Write the digits without a separator: ${value.replace(".", "")}.`,
  },
};
