/** What an agency has to do by when: the headings of its list, and a sentence for each thing, as behind the name of what it is about. */
import { TERMS } from "../terms.ts";
import type { due as vi } from "../vi/due.ts";
import { day } from "./formats.ts";
import { lang } from "./lang.ts";
import { tasks } from "./tasks.ts";

const t = TERMS[lang];

/** More criteria are counted, not named. */
const FEW = 6;

export const due: typeof vi = {
  sections: {
    overdue: "Overdue",
    soon: "Due soon",
    reached: "User figures have reached the threshold",
    proposal: "Proposals under review",
    task: "What to do next",
    "evidence-dead": "Addresses that can no longer be opened",
    "evidence-changed": "Evidence pages that changed after the assessment",
    "evidence-old": "Evidence that nobody has looked at for long",
    "usage-old": "Old usage figures",
    missing: "Information that is missing",
    answered: "Comments that have been answered",
    later: "Later",
  },
  reassess: (date) => `reassessment, due ${day(date)}`,
  activity: (title, date) => `complete the activity “${title}” of the plan, due ${day(date)}`,
  task: (task, actor) => `${tasks.actors[actor].replace(/^The /, "the ")} ${tasks.tasks[task]}`,
  reached: () => tasks.tasks["reassess-reached"],
  waiver: (criterion, until) => `the waiver of criterion ${criterion} ends after ${day(until)}`,
  sheets: (date, progress) => `collect the members’ sheets for the assessment of ${day(date)} (${progress})`,
  decide: (date, criteria, by) =>
    `decide the criteria on which the members of the assessment of ${day(date)} disagree: ${criteria.join(", ")}${by === undefined ? "" : ` (${by})`}`,
  count: (date) => `put the sheets of the assessment of ${day(date)} together: all have come`,
  comment: (until) => `comment on the draft, by ${day(until)}`,
  closes: (until, unanswered) => `the draft takes comments until ${day(until)}${unanswered > 0 ? `; ${unanswered} not answered yet` : ""}`,
  answer: (count) => `answer ${count} ${count === 1 ? "comment" : "comments"}`,
  answered: (date, count, all) => `what was said on ${day(date)} is answered${count === all ? "" : ` (${count} of ${all} comments)`}`,
  proposal: (number, since) => `proposal ${number}, waiting since ${day(since)}`,
  dead: (of, since, archived) =>
    `“${of}” cannot be opened since ${day(since)}${archived === undefined ? "" : `; archived copy “${archived}”`}`,
  changed: (criterion, title, seen) => `evidence “${title}” of criterion ${criterion}, first seen changed on ${day(seen)}`,
  oldEvidence: (criteria, date) =>
    `evidence of ${criteria.length > FEW ? `${criteria.length} criteria` : `criteria ${criteria.join(", ")}`}, looked at last on ${day(date)}`,
  oldUsage: (date) => `the newest usage figure is of ${day(date)}`,
  missing: (parts) => `the record of the ${t.thing} lacks: ${parts.join(", ")}`,
};
