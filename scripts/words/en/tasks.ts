/** What must be done next with a platform, as an instruction: who must act, and what to do. */
import { TERMS } from "../terms.ts";
import type { tasks as vi } from "../vi/tasks.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const tasks: typeof vi = {
  actors: {
    owner: `The ${t.owner}`,
    "owning-enterprise": "The owning enterprise",
    convener: `The ${t.convener}`,
    keeper: `The ${t.keeper}`,
    assessor: "The assessment body",
    "criteria-issuer": `The ${t.agency} that issues the criteria`,
  },
  tasks: {
    "decide-listing": `considers adding it to the ${t.list}`,
    "name-owner": `names the ${t.owner} (no source yet)`,
    "name-convener": `names the ${t.convener} (no source yet)`,
    "issue-criteria": "issues its approval criteria",
    "make-plan": "makes the development and launch plan",
    launch: "launches it",
    assess: `has it assessed by ${t.assessors}`,
    "complete-assessment": "decides the criteria that are not decided",
    "meet-criteria": "meets the criteria that are not met",
    recognise: `decides on ${t.recognition}`,
    "call-potential": `considers approving it as a potential ${t.thing}`,
    "raise-user-share": "promotes its use and updates the user figures",
    "decide-withdrawal": "decides on withdrawal, unless the criteria are met again (the newest assessment does not meet them)",
    reassess: "prepares the reassessment",
    "reassess-overdue": "has it reassessed (overdue)",
    "reassess-reached": "has it reassessed (the user figures reach the threshold)",
    "share-data": `shares the ${t.thing}’s data for the portal`,
    none: "Nothing is waiting",
  },
};
