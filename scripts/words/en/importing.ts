/** What is said of a table that is imported. */
import { quote } from "../../text/quote.ts";
import { TERMS } from "../terms.ts";
import type { importing as vi } from "../vi/importing.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const importing: typeof vi = {
  at: (row, place) => `Row ${row}${place ? `, ${place}` : ""}: `,
  notUtf8: (path) => `“${path}” is not UTF-8; save it from the spreadsheet as “CSV UTF-8”.`,
  notCsv: (path) => `“${path}” has a quotation mark that is not closed.`,
  noRows: (path) => `“${path}” needs a row with the names of columns and at least one row below it.`,
  twiceNamed: (name) => `The column ${quote(name)} is there twice.`,
  unknownColumn: (name, near) => `There is no field ${quote(name)}.${near ? ` Did you mean ${quote(near)}?` : ""}`,
  switchedOff: (name, field, setting) =>
    `The field ${quote(name)} is switched off in this catalogue. To use it, take ${quote(field)} out of ${setting} in the settings.`,
  howColumns: (names, languages) =>
    `A column has the name of a field, or its title: ${names.join(", ")}; with a number for the second of several (events.2.date), with a language for another one (${languages.map((lang) => `name.${lang}`).join(", ")}). Name those to be left out: --ignore NAME,NAME. Nothing was written.`,
  noColumn: (columns, first) =>
    `There is no column ${columns.join(", ")}, which every record needs.${first.length > 0 ? ` Where only today’s status is known, one event is enough: events.type is one of ${first.join(", ")}; events.date is the day, or the month or year, that its source gives.` : ""} Nothing was written.`,
  ignoredUnknown: (name) => `--ignore: there is no column ${quote(name)}.`,
  tooLong: (cells, columns) => `has ${cells} cells, but there are only ${columns} columns.`,
  registerBroken: (path) => `${path} has errors: run npx catalogue check first. Nothing was written.`,
  twoDays: (text, dmy, mdy) =>
    `${quote(text)} is ${dmy} with the day first and ${mdy} with the month first. Say which for all: --dates dmy or --dates mdy; or write the year first.`,
  blank: (text) => `${quote(text)} says that there is nothing; leave the cell empty.`,
  noLetters: (text) => `${quote(text)} has no letters or digits; write it in words.`,
  noChoice: (text, near, choices) =>
    `there is no ${quote(text)}.${near ? ` Did you mean ${quote(near)}?` : ""} Choose one of: ${choices.join(", ")}.`,
  noHeading: (place) => `Column ${place} has no name, but there is something in it.`,
  notOneNumber: (text) => `${quote(text)} cannot be read as one number; write it plain, as 1500 or 1.5.`,
  noName: "has no name, so there is no id.",
  noLatin: (name) =>
    `the name ${quote(name)} has no Latin letters to make an id of. Add a column id, with lowercase letters without accents, digits and hyphens.`,
  dayOfSheet: (text) =>
    `${quote(text)} is how a spreadsheet counts days. Show the column as text with the year first, such as 2026-01-16, and save it again.`,
  notADay: (text) => `${quote(text)} is not a real date. Write the year first, such as 2026-01-16.`,
  badId: (id, near) =>
    `${quote(id)} cannot be an id: use lowercase letters without accents, digits and hyphens${near ? `, such as ${quote(near)}` : ""}.`,
  twice: (id, row) => `the id ${quote(id)} is in row ${row} already.`,
  isThere: (id) => `the ${t.thing} ${quote(id)} is there already; it is not written over.`,
  nothing: (faults) =>
    `${faults} ${faults === 1 ? "thing" : "things"} could not be imported; nothing was written. Change the table and run it again.`,
  done: (rows, ignored) =>
    `Made ${rows} ${rows === 1 ? "record" : "records"} from ${rows} ${rows === 1 ? "row" : "rows"}.${ignored.length > 0 ? ` Columns left out, as asked: ${ignored.join(", ")}.` : ""} Next: npx catalogue check`,
};
