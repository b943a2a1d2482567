/** What the bot writes into the repository and its history, in the main language but for heads of files. */

import { TERMS } from "../terms.ts";
import type { written as vi } from "../vi/written.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const written: typeof vi = {
  branchOfIssue: "proposal/issue-",
  pullTitle: (path) => `Proposal: ${path}`,
  pullBody: (number, author) =>
    `From the form at #${number} by ${author}. Edit it there and this change request follows, until someone edits it here directly.`,
  proposes: (path) => `Propose ${path}`,
  updates: (path) => `Update ${path}`,
  fromForm: (number) => `From the form at #${number}.`,
  decision: (path) => `Decision: ${path}`,
  owners: [
    "Made from platforms/_registers/ by: npx catalogue github owners. Do not edit by hand.",
    `To add ${t.aAgency}'s GitHub team: the key github.team in agencies.yml; the maintainers': maintainers in settings.yml.`,
  ],
  labels: "The system's labels, in three families; it makes, sets and removes them. Labels of other families are people's.",
  pullTemplate: {
    remark: "The system checks this and replies below, after every change. Nothing to fill in if the title says it.",
    question: `What changes, why, by which ${t.document}?`,
  },
  approvalsCheck: "Approvals",
};
