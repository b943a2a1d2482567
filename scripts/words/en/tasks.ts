/** What must be done next with a platform, as an instruction to whoever must act. */
import type { tasks as vi } from "../vi/tasks.ts";

export const tasks: typeof vi = {
  "decide-listing": "The ministry in charge considers adding it to the list",
  "name-owner": "The ministry in charge names the owning agency (no source yet)",
  "issue-criteria": "The owning agency issues its approval criteria",
  "make-plan": "The owning agency makes the development and launch plan",
  launch: "The owning agency launches it",
  assess: "Assess it by an assessment council, an expert group or a hired assessment body",
  "complete-assessment": "The assessment body decides the criteria that are not decided",
  "meet-criteria": "The owning agency meets the criteria that are not met",
  recognise: "The owning agency decides on recognition",
  "call-potential": "The owning agency decides on approval as a potential platform",
  "raise-user-share": "The owning agency promotes its use and updates the user figures",
  reassess: "The owning agency prepares the reassessment",
  "reassess-overdue": "The owning agency has it reassessed (overdue)",
  none: "Nothing is waiting",
};
