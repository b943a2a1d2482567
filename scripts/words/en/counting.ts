/** What the command says that counts members' sheets. */
import { quote } from "../../text/quote.ts";
import { TERMS } from "../terms.ts";
import type { counting as vi } from "../vi/counting.ts";
import { day } from "./formats.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const counting: typeof vi = {
  none: (id) => `${id === undefined ? "There is" : `The ${t.thing} ${quote(id)} has`} no assessment that takes members’ sheets.`,
  broken: (path) => `${path} has errors, so it takes no sheets yet. See: npx catalogue check ${path}`,
  opened: (date, until) =>
    `The assessment is of ${day(date)} and takes sheets until the end of ${day(until)}. Its day is that of the meeting: the result rests on sheets and evidence up to it. For another day use --date.`,
  closesBefore: (until, today) => `The closing day ${day(until)} has passed (today is ${day(today)}).`,
  closesAfter: (until, date) =>
    `The closing day ${day(until)} is after the day of the assessment, ${day(date)}. Its day (--date) is that of the meeting, from the closing day on.`,
  badAction: (action, actions) => `There is no ${quote(action)}. Choose one of: ${actions.join(", ")}.`,
  badVerdict: (verdict, verdicts) =>
    `There is no result ${quote(verdict)}. Choose one of: ${verdicts.join(", ")}; of what is measured give the number, such as 1.4.`,
  badDay: (typed) => `${quote(typed)} is no day; write it as 2026-12-08 or 8 December 2026.`,
  needsReason: "Give the reason of whoever decided.",
  unreadSet: (set) => `The criteria set ${quote(set)} of the assessment cannot be read.`,
  reasons: {
    counted: (date) => `The sheets of the assessment of ${day(date)} have been put together.`,
    notSplit: (code) => `The members do not disagree on criterion ${quote(code)}, so nobody has to decide it.`,
    computed: (code) => `Criterion ${quote(code)} follows from the usage figures, so nobody has to decide it.`,
    undecided: (codes) =>
      `The members disagree on: ${codes.join(", ")}. The chair or lead decides each of them, with a reason, before the sheets are put together.`,
    changed: (codes) =>
      `Since it was decided a sheet, the result, the reason or who decides has changed: ${codes.join(", ")}. Decide it again before the sheets are put together.`,
    nobody: (codes) =>
      `Nobody may decide: ${codes.join(", ")}. There is no chair or lead, their sheet is missing, or they have a conflict of interest: name who decides instead in the assessment.`,
    noSheet: "There is no sheet yet.",
  },
  early: (date) =>
    `The closing day (${day(date)}) has not passed and sheets are missing: they are put together when all are there, or when it has passed.`,
  left: (codes) =>
    codes.length > 0 ? `Still to decide: ${codes.join(", ")}.` : "Nothing is left to decide. Next, put the sheets together.",
  branch: "sheets",
  countMessage: (id, date) => `Put the sheets on ${id} of ${day(date)} together`,
  decideMessage: (id, code) => `Decide criterion ${code} of ${id}`,
};
