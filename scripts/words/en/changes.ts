/** Sentences that say what changed and why it matters. */

import { quote, quoteChange } from "../../text/quote.ts";
import { lowerFirst } from "../../text/text.ts";
import { TERMS } from "../terms.ts";
import type { changes as vi } from "../vi/changes.ts";
import { day } from "./formats.ts";
import { lang } from "./lang.ts";
import { names } from "./names.ts";

const t = TERMS[lang];

const NONE = "none";

const quoted = (value: string | undefined): string => (value === undefined ? NONE : quote(value));
const turned = (from: string | undefined, to: string | undefined): string =>
  from === undefined || to === undefined ? `${quoted(from)} → ${quoted(to)}` : quoteChange(from, to);
const nameOf = <Key extends string>(names: Readonly<Record<Key, string>>, key: Key | undefined): string => (key ? names[key] : NONE);
const listed = (parts: readonly string[]): string => parts.map(lowerFirst).join("; ");

export const changes: typeof vi = {
  added: (name) => `Added the ${t.thing} ${quote(name)}`,
  unreadable: (name) => `The record ${quote(name)} has errors and cannot be read, so it is not compared`,
  replacedUnread: (name) => `Replaced a record that could not be read with the record ${quote(name)}`,
  removed: (name) => `Removed the ${t.thing} ${quote(name)}`,
  moved: (from, to) => `Changed the code: ${quote(from)} → ${quote(to)}`,
  field: (title, from, to) => `Changed ${lowerFirst(title)}: ${turned(from, to)}`,
  translation: (title, language, from, to) => `Changed ${lowerFirst(title)} (in ${language}): ${turned(from, to)}`,
  fieldYesNo: (title, now) => `${title}: ${now ? "yes" : "no"}`,
  fieldTouched: (title, isName) => `Changed ${isName ? title : lowerFirst(title)}`,
  /** A change inside a group, or in an item of a list. */
  within: (title, change) => `${title}: ${lowerFirst(change)}`,
  /** An item of a list by what it is called; several under one name. */
  item: (title, name) => `${title} ${name}`,
  itemAdded: (title, name) => `Added to ${lowerFirst(title)}: ${quote(name)}`,
  itemRemoved: (title, name) => `Removed from ${lowerFirst(title)}: ${quote(name)}`,
  readAgain: "The record can be read again; what changed is not known",
  other: "Changed other details of the record",
  /** An entry of a list. */
  entries: {
    agencies: { added: (name) => `Added the ${t.agency} ${quote(name)}`, removed: (name) => `Removed the ${t.agency} ${quote(name)}` },
    documents: {
      added: (number) => `Added the ${t.document} ${quote(number)}`,
      removed: (number) => `Removed the ${t.document} ${quote(number)}`,
    },
    domains: { added: (name) => `Added the domain ${quote(name)}`, removed: (name) => `Removed the domain ${quote(name)}` },
    synonyms: { added: (terms) => `Added the synonyms ${quote(terms)}`, removed: (terms) => `Removed the synonyms ${quote(terms)}` },
  },
  pictures: {
    "logo.svg": "the logo",
    "logo.png": "the logo",
    "icon.svg": "the icon in the tabs of browsers",
    "share.png": "the picture for sharing",
  },
  picture: {
    added: (name, kilobytes) => `Added ${name} (${kilobytes} kB; open the file to see it)`,
    changed: (name, kilobytes) => `Changed ${name} (${kilobytes} kB; open the file to see it)`,
    removed: (name) => `Removed ${name}`,
  },
  stage: (from, to) => `Status: ${names.stages[from]} → ${names.stages[to]}`,
  outcome: (from, to) => `Overall result: ${nameOf(names.outcomes, from)} → ${nameOf(names.outcomes, to)}`,
  eventAdded: (type, date) => `Added the event: ${names.events[type]} (${day(date)})`,
  eventRemoved: (type, date) => `Removed the event: ${names.events[type]} (${day(date)})`,
  eventChanged: (type, date, parts) => `Changed the event: ${names.events[type]} (${day(date)}): ${listed(parts)}`,
  usageAdded: (date, metric) => `Added usage figures of ${day(date)} (${lowerFirst(metric)})`,
  usageRemoved: (date, metric) => `Removed usage figures of ${day(date)} (${lowerFirst(metric)})`,
  usageChanged: (date, metric, parts) => `Changed usage figures of ${day(date)} (${lowerFirst(metric)}): ${listed(parts)}`,
  assessmentAdded: (date) => `Added the assessment of ${day(date)}`,
  openAdded: (date) => `Began to take members’ sheets for the assessment of ${day(date)}`,
  openRemoved: (date) => `Stopped taking sheets for the assessment of ${day(date)}`,
  sheetAdded: (member, date) => `Added the sheet ${quote(member)} of the assessment of ${day(date)}`,
  sheetRemoved: (member, date) => `Removed the sheet ${quote(member)} of the assessment of ${day(date)}`,
  sheetChanged: (member, date, parts) => `Changed the sheet ${quote(member)} of the assessment of ${day(date)}: ${listed(parts)}`,
  assessmentRemoved: (date) => `Removed the assessment of ${day(date)}`,
  assessmentChanged: (date, parts) => `Changed the assessment of ${day(date)}: ${listed(parts)}`,
  planAdded: "Added the plan",
  planRemoved: "Removed the plan",
  planChanged: (parts) => `Changed the plan: ${listed(parts)}`,
  sources: "Changed the sources",
  body: "Changed the description",
  textAdded: (name) => `Added the text of the page ${quote(name)}`,
  textRemoved: (name) => `Removed the text of the page ${quote(name)}`,
  textChanged: (name, change) => `Text of the page ${quote(name)} changed: ${lowerFirst(change)}`,
  line: (from, to) => `Changed a paragraph: ${quoteChange(from, to)}`,
  lineAdded: (text) => `Added a paragraph: ${quote(text)}`,
  lineRemoved: (text) => `Removed a paragraph: ${quote(text)}`,
  lineSpace: "Changed the space between paragraphs",
  bodyTitle: "Description",
  result: (criterion, from, to) => `${criterion}: ${lowerFirst(nameOf(names.verdicts, from))} → ${lowerFirst(nameOf(names.verdicts, to))}`,
  setAdded: (title) => `Added the criteria set ${quote(title)}`,
  setRemoved: (title) => `Removed the criteria set ${quote(title)}`,
  setIssued: (number) => `Issued by ${quote(number)}`,
  consultationOpened: (from: string, until: string) => `Consultation on the draft from ${day(from)} to ${day(until)}`,
  commentsAdded: (who: string, count: number) => `Added the comments of ${quote(who)} (${count})`,
  commentsRemoved: (who: string) => `Removed the comments of ${quote(who)}`,
  commentsOf: (who: string) => `Comments of ${quote(who)}`,
  commentOn: (title: string, criterion: string | undefined, text: string) =>
    `${title}${criterion === undefined ? "" : ` ${criterion}`} ${quote(text)}`,
  criterionAdded: (code) => `Added the criterion ${code}`,
  criterionRemoved: (code) => `Removed the criterion ${code}`,
  causeNew: `new ${t.thing}`,
  causeGone: `${t.thing} removed`,
  causeEvents: `the ${t.thing}'s events changed`,
  causeUsage: "its usage figures changed",
  causeAssessment: (date) => (date === undefined ? "its assessment was removed" : `its newest assessment is of ${day(date)}`),
  causeAssessmentChanged: (date) => `the assessment of ${day(date)} changed`,
  causeCriteria: (id) => `the criteria set ${quote(id)} changed`,
  causeRegisters: "registers or settings changed",
  causeDryRun: (id, date) => `expected results of the assessment of ${day(date)} under the new criteria set ${quote(id)}`,
};
