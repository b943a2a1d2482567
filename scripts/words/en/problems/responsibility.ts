/** Problems of who is who of a platform, of what it shares and of its plan: what is wrong, and what to do. */

import { quote } from "../../../text/quote.ts";
import type { Translated } from "../../sentences.ts";
import { TERMS } from "../../terms.ts";
import type { responsibilityProblems as vi } from "../../vi/problems/responsibility.ts";
import { day } from "../formats.ts";
import { lang } from "../lang.ts";

const t = TERMS[lang];

export const responsibilityProblems: Translated<typeof vi> = {
  "group-owner": {
    message: ({ isState }) =>
      isState
        ? "A state body owns what is in this group, but an enterprise is recorded as the owning enterprise."
        : "An enterprise owns what is in this group, but no owning enterprise is recorded.",
    fix: ({ isState }) =>
      isState
        ? "Correct the group or the role of the enterprise."
        : "Record the owning enterprise when there is a source, or correct the group.",
  },
  "enterprise-repeated": {
    message: ({ name }) => `The enterprise ${quote(name)} is above already.`,
    fix: () => "Keep one of the two.",
  },
  "convener-missing": {
    message: ({ isDecided }) =>
      isDecided
        ? `There is a decision, but the ${t.convener} that made it is not recorded.`
        : `There is an assessment, but no ${t.convener} is recorded.`,
    fix: () => `Record the ${t.convener}, as the minutes, the report or the ${t.document} name it.`,
  },
  "convener-dissolved": {
    message: ({ code, to }) => `${quote(code)}, the ${t.convener}, closed after ${day(to)}.`,
    fix: ({ successor }) => (successor ? `Its successor is ${quote(successor)}.` : `Name the ${t.convener} of today.`),
  },
  "shared-elsewhere": {
    message: ({ to, date }) => `The data of ${day(date)} were sent to ${quote(to)}, which was not the ${t.keeper} then; they do not count.`,
    fix: () => "Correct the receiver or the date; leave it if that is how it was.",
  },
  "shared-early": {
    message: ({ date, issued }) =>
      `The data of ${day(date)} were sent by ${t.aDocument} that was issued later (${day(issued)}); they do not count.`,
    fix: () => `Correct the date, or refer to the ${t.document} that they were sent by.`,
  },
  "shared-unkept": {
    message: ({ date }) => `On ${day(date)} no ${t.agency} is recorded as the ${t.keeper}; the data sent then do not count.`,
    fix: () => `Correct the date, or record in the settings the ${t.keeper} of that time.`,
  },
  "consultation-doubtful": {
    message: ({ code, isIssuer }) =>
      isIssuer
        ? `One opinion is of ${quote(code)}, which issues the criteria set itself.`
        : `One party is the ${t.agency} ${quote(code)} of the list.`,
    fix: ({ isIssuer }) => (isIssuer ? "Record the opinions of others." : `Choose the ${t.agency} from the list, not as a party.`),
  },
  "plan-early": {
    message: ({ date, issued }) =>
      `The plan (${day(date)}) is older than the criteria set (${day(issued)}), although a plan is made on the issued criteria.`,
    fix: () => `Compare with the ${t.documents} and correct the date or the criteria set; leave it if that is how it was.`,
  },
  "plan-criteria": {
    message: ({ value }) => `The plan names ${quote(value)}, which is no issued criteria set.`,
    fix: () => `Choose the issued criteria set of the ${t.thing}.`,
  },
};
