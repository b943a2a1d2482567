/** What must be done next with a platform, as an instruction to whoever must act. */
import type { tasks as vi } from "../vi/tasks.ts";

export const tasks: typeof vi = {
  "decide-listing": "The standing ministry decides on listing it",
  "name-owner": "The standing ministry names the owner (not sourced)",
  "issue-criteria": "The owner issues its criteria set",
  "make-plan": "The owner makes the plan to develop it and bring it into use",
  launch: "The owner brings it into use",
  assess: "A council, expert group or hired assessor assesses it",
  "complete-assessment": "The assessor settles the criteria that are unknown",
  "meet-criteria": "The owner meets the criteria that are unmet",
  recognise: "The owner submits it for recognition",
  "call-potential": "The owner submits it as a potential platform",
  "raise-user-share": "The owner raises the user share and updates the figures",
  reassess: "The owner prepares the re-assessment",
  "reassess-overdue": "The owner has it assessed again (overdue)",
  none: "Nothing is waiting",
};
