/** What is said of an answer on an issue that cannot be read: what was expected. It comes after the name of the question. */
import { quote } from "../../text/quote.ts";
import { TERMS } from "../terms.ts";
import type { answers as vi } from "../vi/answers.ts";
import { exactNumber as number } from "./formats.ts";
import { lang } from "./lang.ts";
import { personalKinds } from "./personal.ts";

const t = TERMS[lang];

export const answers: typeof vi = {
  hedged: {
    over: (number) => `over ${number}`,
    about: (number) => `about ${number}`,
    under: (number) => `nearly ${number}`,
  },
  twice: (text) =>
    `is in the text twice; only the first was read, not ${quote(text)}. Remove the extra heading (a line starting with ###).`,
  missing: "is missing.",
  noCarriedFile:
    "the file that comes with it is not complete, or not in a place for an entry. Open the draft on the page for proposals and send it again.",
  carriedChanged:
    "the published entry has changed since the draft was written. Open the draft on the page for proposals, which takes the change in, and send it again.",
  unknown: (text, near) =>
    `there is no ${quote(text)}.${near ? ` Did you mean ${quote(near)}?` : " Choose from the list of this field, where it has one; else give the full name or the abbreviation."}`,
  unknownAgency: (text, near) =>
    `there is no ${quote(text)} on the list of ${t.agencies}.${near ? ` Did you mean ${quote(near)}?` : " Give the full name or the abbreviation; if it is not on the list yet, give the full name and ask for it to be added."}`,
  unknownGroup: (text: string) => `the set has no group ${quote(text)} yet. Choose a group, or add it as a new one.`,
  unknownBase: (text: string) =>
    `the ${t.framework} has no criterion ${quote(text)}. Choose one of its criteria, or leave it blank for a criterion of your own.`,
  agencyAsked: (field, name) =>
    `${field}: ${quote(name)} is not on the list of ${t.agencies} yet. The request to add it is noted; once it is on the list, close this issue and reopen it: the record is then made, and nothing need be sent again.`,
  elsewhere: (text) => `${quote(text)} only points to another answer. Write this one in full, or leave it blank if there is none.`,
  unsure: (text) =>
    `${quote(text)} has a question mark, so it was not recorded. If it is right, write it without; if you do not know, leave this blank.`,
  denied: (text) => `${quote(text)} does not say which agency it is part of now. Write the agency of this field.`,
  noLead: (text) => `${quote(text)} names only who cooperates. Write the agency in the lead.`,
  leftBlank: (text) => `${quote(text)} says that there is none, so this is left blank.`,
  notADate: (text) => `${quote(text)} is not a real date. Write day/month/year, for example 16/01/2026.`,
  noDate: (text) => `${quote(text)} cannot be read as a date. Write day/month/year, for example 16/01/2026.`,
  otherCalendar: (text) =>
    `${quote(text)} is a day or month of the lunar calendar. Write it in the solar calendar: day/month/year, such as 16/01/2026.`,
  monthFirst: (text, date) => `${quote(text)} is not a real date with the day first. If it is ${quote(date)}, write that.`,
  severalDates: (text, dates) => `${quote(text)} holds more than one date; this field holds one: ${dates.map(quote).join(" or ")}.`,
  period: (text, lastMonth, year) =>
    `${quote(text)} is a part of a year; this field holds a day, a month or a year. If you mean its last month, write ${quote(lastMonth)}; if the year is enough, write ${quote(year)}.`,
  periodNoDay: (text, day) =>
    `${quote(text)} is not a day; this field needs day, month and year. If you mean its last day, write ${quote(day)}.`,
  notANumber: (text) => `${quote(text)} cannot be read as one number. Write 1,000,000 or 1.5 million.`,
  manyDigits: (text) => `${quote(text)} has more digits than a record holds. Round it as the source does and write it again.`,
  numberWith: (rest) => `only a number goes here; remove ${quote(rest)}, and say it in the field on how it was counted if it matters.`,
  exactNow:
    "the new figure has no “about”, “over” or “nearly”, so the mark “approximate” was taken away; set it again if the source says so.",
  unitStays: (unit) => `the unit beside it is still ${quote(unit)}; change or empty it if that is wrong.`,
  unitOfFigure: (unit) =>
    `the unit ${quote(unit)} beside it was that of the figure before and was taken away; write it again if it is still right.`,
  dayOfOther: (old, now) =>
    now === undefined
      ? `the date ${quote(old)} beside it was that of the document before, so it was taken out; write the date of this one.`
      : `the date beside it was changed from ${quote(old)} to ${quote(now)}, that of the new document.`,
  dayStays: (day) => `the date beside it is still ${quote(day)}; correct it if this is another document.`,
  unitOfOther: (unit) =>
    `${quote(unit)} beside it is a unit of the agency that stood here before, so it was taken out; write it again if it is still right.`,
  unitAgain: (unit) => `${quote(unit)}, the published unit of this agency, was put back beside it.`,
  asIs: (text) => `${quote(text)} is not written as records keep it.`,
  counted: (noun) =>
    `“${noun}” behind the number is not recorded. Check that the metric counts “${noun}”; if it matters, say it in the field on how it was counted.`,
  secondDocument: (text) =>
    `one document goes here, and ${quote(text)} is not recorded yet. A second one is an event of its own in the record.`,
  addThere: "To add it, open the record on the page “Propose and update” and add an event.",
  otherDocument: (text, words) =>
    `${quote(text)} says “${words}”, so it may speak of another document or of none yet. Write the number of the very document of this field.`,
  notAnAddress: (text) =>
    `${quote(text)} is not a web address. ${/^https?:\/\//i.test(text) ? "Copy it from the browser." : "It must start with “https://”; what is not on the web (on paper, or not built yet) has none: leave this blank."}`,
  addressWith: (text, address) => `${quote(text)} is more than a web address. If the address is ${quote(address)}, write only that.`,
  readAs: (meant) => `was read as ${quote(meant)}; correct it if that is wrong.`,
  readFrom: (encoding, meant) =>
    `is in the old encoding ${encoding} and was read as ${quote(meant)}; write it in Unicode if that is wrong.`,
  letters: (meant) => `has characters that only look like usual letters or figures (Ð for Đ, １ for 1); recorded as ${quote(meant)}.`,
  leftOut: (text) => `the part ${quote(text)} does not belong here and was left out of the record.`,
  outside: (text) => `the part ${quote(text)} is under no heading and was left out of the record; move it to where it belongs.`,
  personal: (kinds) =>
    `left out: ${kinds.map((kind) => personalKinds[kind]).join(", ")}. Personal data is not put into a public record; please delete it from this form too.`,
  personalName: (line) => ` The line ${quote(line)} is left in the record: if it names a person, remove that too.`,
  tags: "has HTML tags (often copied from a page or a mail); the tags were taken off and the words kept.",
  hidden: (near) =>
    `has characters that nobody sees at ${quote(near)} (often copied along, or part of a joined emoji); they were taken out.`,
  entities: (meant) => `has signs of web pages (such as &lt; for <); recorded as ${quote(meant)}.`,
  label: (text) => `${quote(`${text}:`)} before it was left out, since that is what this field is called.`,
  table: "a table copied from Word or Excel is recorded as a table, a column for each cell; check that its first row is the heading.",
  lostLetters: (text) => `${quote(text)} has letters that were lost (�). Copy it again from where it stands whole.`,
  several: (text, names) => `${quote(text)} may be: ${names.join("; ")}. Name one.`,
  twoNumbers: (text, one, other) => `${quote(text)} may be ${number(one)} or ${number(other)}. Write the one that is right.`,
  range: (text, from, to) =>
    `${quote(text)} is a range, from ${number(from)} to ${number(to)}; this field holds one number. Write the one that the source gives.`,
  otherUnit: (text) => `${quote(text)} has a unit, which this field has not. Write a count.`,
  instead: (field) => `If it is on no website, fill in ${quote(field)}.`,
  notInUnit: (text, unit) => `${quote(text)} is in another unit. Here the unit is ${unit}: write the number in that.`,
  hedgeLeft: (value) => `is recorded as ${number(value)}; this field cannot say “about”, “over” or “nearly”.`,
  noDay: (text) => `${quote(text)} has no day; this field needs day, month and year.`,
  severalLines: (text) => `${quote(text)} has several lines; this field holds one.`,
  otherIssuer: (document, issuer) => `the number ${quote(document)} is not one of ${quote(issuer)}. Look at the document and correct one.`,
  shortNumber: (text, known) =>
    `${quote(text)} is not the whole number.${known.length > 0 ? ` Did you mean ${known.map(quote).join(" or ")}?` : " Write it with the code of the issuing agency."}`,
  contradicts: (here, there) => `says ${quote(here)}, but another field says ${quote(there)}. Keep one.`,
  twoAddresses: (text) => `${quote(text)} holds more than one address. Write one here.`,
  blankInAddress: (text, encoded) =>
    `${quote(text)} has a blank in it.${encoded ? ` If it is one address, write ${quote(encoded)}.` : " Copy it from the browser."}`,
};
