/** Problems of the sheets of those who assess together: what is wrong, and what to do. */

import { quote } from "../../../text/quote.ts";
import { someNamed } from "../../../text/some-named.ts";
import type { Translated } from "../../sentences.ts";
import { TERMS } from "../../terms.ts";
import type { ballotProblems as vi } from "../../vi/problems/ballots.ts";
import { day } from "../formats.ts";
import { lang } from "../lang.ts";
import { meant } from "../meant.ts";
import { otherCriteria } from "../other-criteria.ts";

const t = TERMS[lang];

export const ballotProblems: Translated<typeof vi> = {
  "ballot-alone": {
    message: ({ date, isUnasked }) =>
      isUnasked
        ? `The assessment of ${day(date)} takes no members’ sheets, so nobody knows whose this is.`
        : `There is no assessment of ${day(date)} for this sheet.`,
    fix: ({ isUnasked }) =>
      isUnasked
        ? "Give the assessment a closing day and its members, or remove the sheet."
        : "Add the assessment of that day with its members, or move the sheet to the right day.",
  },
  "ballot-member": {
    message: ({ value, isSilent }) =>
      isSilent ? `The role of ${quote(value)} assesses no criterion, so it has no sheet.` : `The assessment has no member ${quote(value)}.`,
    fix: ({ suggestion, isDecider }) =>
      meant(
        suggestion,
        `${isDecider ? "Name the sheet as it" : "Name the file as the sheet"} is called in the assessment’s list of members.`,
      ),
  },
  "ballot-twice": {
    message: ({ name, other }) => `${quote(name)} has the sheet ${quote(other)} in this assessment already.`,
    fix: () => "If one person, remove one sheet; if two, tell their offices apart.",
  },
  "ballot-late": {
    message: ({ date, until }) => `The sheet is dated ${day(date)}, after the closing day ${day(until)}.`,
    fix: () => "Leave it: late sheets are shown, and count only where the policy of the site lets them. If the date is wrong, correct it.",
  },
  "ballot-day": {
    message: ({ of, date, limit, member }) =>
      of === "closing"
        ? `The closing day ${day(date)} is after the day of the assessment, ${day(limit)}: there is no result before it.`
        : of === "sheet"
          ? `The sheet ${quote(member ?? "")} is dated ${day(date)}, after the day of the assessment, ${day(limit)}: the result cannot rest on it.`
          : of === "set"
            ? `The sheet is dated ${day(date)}, before the criteria set was issued (${day(limit)}).`
            : `The sheets were put together on ${day(date)}, before the closing day ${day(limit)} had passed, and some are missing.`,
    fix: ({ of }) =>
      of === "early"
        ? "Put them together when all are there, or when the closing day has passed."
        : of === "set"
          ? "Correct the date. If it was judged by another set, fill in a new sheet by this one."
          : "Move the assessment and its sheets to the day on which they are put together, or correct the date.",
  },
  "ballot-few": {
    message: ({ codes }) => `The result of ${codes.join(", ")} rests on the sheet of one person.`,
    fix: () => "Say in the settings how many sheets have to count for each criterion; if one is enough, say 1.",
  },
  "ballot-incomplete": {
    message: ({ criteria }) =>
      `The member has no result for: ${someNamed(criteria, otherCriteria)}. The sheet does not count on these criteria.`,
    fix: () => "Give a result, or choose “Not decided”.",
  },
  "ballot-computed": {
    message: ({ criteria }) =>
      `${someNamed(criteria, otherCriteria)} follows from the usage figures, so what the sheet says of it does not count.`,
    fix: () => `Take this result out; where the usage figures are wrong, have them corrected in the record of the ${t.thing}.`,
  },
  "ballot-evidence": {
    message: ({ criteria }) =>
      `The sheet has results without evidence: ${someNamed(criteria, otherCriteria)}; the assessment has none either.`,
    fix: () => "Add the evidence that was seen: without any the result counts as not decided when the sheets are put together.",
  },
  "conflict-unsaid": {
    message: ({ lacks }) =>
      lacks === "reason"
        ? "A conflict of interest is declared without a reason."
        : "A conflict of interest is declared for some criteria, but not for which.",
    fix: ({ lacks }) => (lacks === "reason" ? "Give the reason." : "Give their codes, or declare it for the whole assessment."),
  },
  "conflict-judged": {
    message: ({ code }) => `The member declares a conflict of interest for ${quote(code)} and gives a result all the same.`,
    fix: () => "Remove the result, or correct what is declared.",
  },
  "member-twice": {
    message: ({ value }) => `The sheet ${quote(value)} is named above already.`,
    fix: () => "Give each member a sheet of their own.",
  },
  "council-empty": {
    message: () => "The assessment takes members’ sheets, but no member has one.",
    fix: () => "Name a sheet for each member in the list of assessment bodies, or remove the closing day.",
  },
  "ballot-changed": {
    message: ({ member, isGone }) =>
      isGone ? `The sheet ${quote(member)} was counted and is gone.` : `The sheet ${quote(member)} was changed after it was counted.`,
    fix: () => "Restore the sheet as it was counted. If the result has to be another, assess the platform on another day.",
  },
  "ballot-rewritten": {
    message: ({ how, member, date }) =>
      how === "set"
        ? `The assessment of ${day(date)} is by another criteria set, although sheets have come.`
        : how === "gone"
          ? `The sheet ${quote(member ?? "")} of the assessment of ${day(date)} is published, and is gone.`
          : `The sheet ${quote(member ?? "")} of the assessment of ${day(date)} was changed after the closing day.`,
    fix: ({ how }) =>
      how === "changed"
        ? "Restore the sheet. If it has to be corrected, move the closing day first, in another change request."
        : "Restore what is published. To assess by another set or with other members, open another assessment.",
  },
  "ballot-uncounted": {
    message: ({ member }) => `The sheet ${quote(member)} is dated in time but is not among the sheets counted.`,
    fix: () => "Put the results together again with it while they are not published. If it came afterwards, give it the day it came.",
  },
  "ballot-result": {
    message: ({ code, agreement, said, given }) =>
      agreement === "open"
        ? `Too few sheets judge criterion ${quote(code)}, or the members leave it open, but the assessment says “${given}”.`
        : `The members agree that criterion ${quote(code)} is “${said}”, but the assessment says “${given}”.`,
    fix: () => "Give the result of the sheets, or put them together again.",
  },
  "ballot-undecided": {
    message: ({ code, why }) =>
      why === "changed"
        ? `The members disagree on criterion ${quote(code)}; since it was decided, a sheet, the result, the reason or who decides has changed.`
        : why === "nobody"
          ? `The members disagree on criterion ${quote(code)}, and nobody may decide: there is no chair or lead, their sheet is missing, or they have a conflict of interest.`
          : `The members disagree on criterion ${quote(code)}, and nobody is said to have decided, nor why.`,
    fix: ({ why }) =>
      why === "nobody"
        ? "Name the sheet of whoever decides instead in the assessment, and let them decide."
        : "The chair, the lead or whoever decides instead decides the result and gives the reason.",
  },
  "ballots-overdue": {
    message: ({ came, asked, until }) =>
      `The closing day ${day(until)} has passed: ${came} of ${asked} sheets are there, and not put together.`,
    fix: () => "Remind the members who are missing, move the closing day, or put the sheets together.",
  },
};
