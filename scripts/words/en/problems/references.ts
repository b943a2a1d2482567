/** Problems of names, and what records refer to: platforms, agencies, domains, documents: what is wrong, and what to do. */

import { quote } from "../../../text/quote.ts";
import type { Translated } from "../../sentences.ts";
import { TERMS } from "../../terms.ts";
import type { referenceProblems as vi } from "../../vi/problems/references.ts";
import { day } from "../formats.ts";
import { lang } from "../lang.ts";
import { meant } from "../meant.ts";

const t = TERMS[lang];

/** What a document that is not listed does not say of itself, and what to do. */
const LACKS = { both: "a title, or an address or who holds it", title: "a title", place: "an address or who holds it" };
const HOW = {
  both: "Give its title, and its address; if it is on no website, who holds it.",
  title: "Give its title.",
  place: "Give its address; if it is on no website, who holds it.",
};

export const referenceProblems: Translated<typeof vi> = {
  "name-duplicate": {
    message: ({ name, other }) => `The name ${quote(name)} is already the name of ${quote(other)} (accents aside).`,
    fix: () => `If it is one ${t.thing}, correct the existing record; if two, give them names that differ.`,
  },
  "name-similar": {
    message: ({ name, other }) => `The name ${quote(name)} is very similar to that of ${quote(other)}.`,
    fix: () => `See whether it is the same ${t.thing}; if so, correct the existing record.`,
  },
  "platform-unknown": {
    message: ({ value }) => `There is no ${t.thing} ${quote(value)}.`,
    fix: ({ suggestion }) => meant(suggestion, `Choose ${t.aThing} from the list.`),
  },
  "agency-unknown": {
    message: ({ value }) => `There is no ${t.agency} with the code ${quote(value)}.`,
    fix: ({ suggestion }) =>
      meant(suggestion, `Choose ${t.aAgency} from the list of ${t.agencies}, or ask for the ${t.agency} to be added.`),
  },
  "agency-unlisted": {
    message: ({ value, code }) =>
      code
        ? `The ${t.agency} ${quote(value)} is in the list of ${t.agencies} as ${quote(code)}.`
        : `The ${t.agency} ${quote(value)} is not in the list of ${t.agencies} yet.`,
    fix: ({ code }) =>
      code
        ? `Write ${quote(code)}.`
        : `Choose ${t.aAgency} from the list; if it is not there, it must be added to the list before the record can be published.`,
  },
  "agency-inactive": {
    message: ({ code, date, from, to }) =>
      `The ${t.agency} ${quote(code)} was not active on ${day(date)}${to && date > to ? ` (until ${day(to)})` : from ? ` (from ${day(from)})` : ""}.`,
    fix: ({ successor }) =>
      successor ? `Its successor is ${quote(successor)}; correct the code or the date.` : "Correct the code or the date.",
  },
  "domain-unknown": {
    message: ({ value }) => `There is no domain ${quote(value)}.`,
    fix: ({ suggestion }) => meant(suggestion, "Choose a domain from the list."),
  },
  "document-unknown": {
    message: ({ value, registered, isUndated, lacks = "both" }) =>
      isUndated
        ? `The ${t.document} ${quote(value)} has no date.`
        : registered
          ? `The list of ${t.documents} has no ${quote(value)}: this number has another date there.`
          : `The ${t.document} ${quote(value)} is not in the list of ${t.documents} and lacks ${LACKS[lacks]}.`,
    fix: ({ suggestion, registered, isUndated, lacks = "both" }) =>
      registered
        ? registered.length < 10
          ? `The list of ${t.documents} has this number with ${day(registered)} only: write it as it stands there, or ask for its day to be added.`
          : `The list of ${t.documents} has this number with the date ${day(registered)}: ${isUndated ? "give that date" : "correct the date"}; if it is another ${t.document} of that number, give its ${isUndated ? "date, " : ""}title, and its address or who holds it.`
        : meant(suggestion, HOW[lacks]),
  },
  "document-number": {
    message: ({ number }) => `The number ${quote(number)} does not have the form of its type of ${t.document}.`,
    fix: ({ suggestion, example }) => meant(suggestion, `Write it without spaces and with the right codes, such as ${example}.`),
  },
  "number-code": {
    message: ({ number, code }) =>
      `No ${t.agency} or type of ${t.document} here has the code ${quote(code)}, as in the number ${quote(number)}.`,
    fix: ({ suggestion }) => `If the ${t.document} says so, leave it.${suggestion ? ` If not, did you mean ${quote(suggestion)}?` : ""}`,
  },
  "document-year": {
    message: ({ number, year }) => `The year in the number ${quote(number)} differs from the year of issue ${year}.`,
    fix: () => "Correct the number or the date.",
  },
  "list-unknown": {
    message: ({ number: value }) => `${t.Document} ${quote(value)} puts the ${t.thing} on a list, but is not recorded as issuing one.`,
    fix: () => `Record the name and the official count of the list with this ${t.document} in the list of ${t.documents}.`,
  },
  "list-over": {
    message: ({ number, date, ended }) =>
      `The event of ${day(date)} adds the ${t.thing} to the list of ${t.document} ${quote(number)}, but that list ended on ${day(ended)}.`,
    fix: () => `Correct the date, or refer to the ${t.document} of the list that was in force then.`,
  },
  "list-group-unknown": {
    message: ({ value }) => `The list has no group ${quote(value)}.`,
    fix: ({ suggestion }) => meant(suggestion, "Use the code of a group as recorded with the list."),
  },
  "confidence-host": {
    message: ({ host }) => `The source on ${host} has confidence A, but that is no official site or legal portal that is known here.`,
    fix: () =>
      `Give it confidence B or C, or cite an official site. If a body that issues such ${t.documents} runs this site, add it to the settings.`,
  },
  "criteria-unknown": {
    message: ({ value }) => `There is no criteria set ${quote(value)}.`,
    fix: ({ suggestion }) => meant(suggestion, "Choose a criteria set from the list."),
  },
};
