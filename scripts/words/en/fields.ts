/** What the fields of a record go by in messages, and what a value should be. */
import { LANGS } from "../../text/languages.ts";
import type { fields as vi } from "../vi/fields.ts";

export const fields: typeof vi = {
  frontMatter: "The head of the file",
  or: "or",
  unnamed: (key) => `Item ${key}`,
  item: (list, place) => `${list} item ${place}`,
  types: {
    string: "text",
    number: "a number",
    integer: "a whole number",
    boolean: "yes (true) or no (false)",
    array: "a list",
    object: "a group of fields and values",
  },
  advice: {
    quotes: (value) => `Put it in quotes: "${value}".`,
    line: () => "Write one line of text.",
    list: () => "Write a list: one line per item, starting with a hyphen and a space.",
    inline: () => `Write fields and values, such as { ${LANGS.map((one) => `${one}: …`).join(", ")} }.`,
    keys: () => "Write fields and values, one per line.",
    yesNo: () => "Write true or false without quotes.",
    number: () => "Write the number without separators or quotes, such as 1000000.",
  },
  forms: {
    url: () => "a full web address without spaces or credentials",
    date: () => "a real day, in the file with the year first, such as 2024-07-19",
    wholeDate: () => "the day with its month and year, such as 2024-07-19; leave it out if the day is not known and it is optional",
    partDate: () => "a day, a month or a year, such as 2024-07-19, 2024-07 or 2024",
    id: () => "lowercase letters without accents, digits and hyphens",
    code: () => "a code in capitals and digits, such as ABC or KT1",
  },
};
