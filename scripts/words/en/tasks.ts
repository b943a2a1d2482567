/** What must be done next with a platform, as an instruction to whoever must act. */
import { TERMS } from "../terms.ts";
import type { tasks as vi } from "../vi/tasks.ts";

const t = TERMS.en;

export const tasks: typeof vi = {
  "decide-listing": `The ${t.keeper} considers adding it to the list`,
  "name-owner": `The ${t.keeper} names the owning agency (no source yet)`,
  "issue-criteria": "The owning agency issues its approval criteria",
  "make-plan": "The owning agency makes the development and launch plan",
  launch: "The owning agency launches it",
  assess: "The assessing ministry has it assessed by an assessment council, an expert group or a hired assessment body",
  "complete-assessment": "The assessment body decides the criteria that are not decided",
  "meet-criteria": "The owning agency meets the criteria that are not met",
  recognise: "The assessing ministry decides on recognition",
  "call-potential": `The assessing ministry considers approving it as a potential ${t.thing}`,
  "raise-user-share": "The owning agency promotes its use and updates the user figures",
  reassess: "The assessing ministry prepares the reassessment",
  "reassess-overdue": "The assessing ministry has it reassessed (overdue)",
  "share-data": `The owning agency shares the ${t.thing}’s data for the portal`,
  none: "Nothing is waiting",
};
