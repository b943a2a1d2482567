/** English words of the page of proposals under review. */
import { TERMS } from "../../../scripts/words/terms.ts";
import type { proposals as vi } from "../vi/proposals.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const proposals: typeof vi = {
  describe: "Proposals under review: who each is waiting for, and since when.",
  intro: "Proposals under review and forms that are not complete yet, longest wait first.",
  notRead: "The list could not be updated. Use the links below to see proposals.",
  seeOnSite: (number) => `See proposal ${number} as the site would show it`,
  pullsOnGitHub: "Change requests on GitHub",
  issuesOnGitHub: "Forms on GitHub",
  readOn: (date: string) => `Updated from GitHub on ${date}.`,
  none: "No proposal is waiting.",
  waiting: {
    council: `For the reviewing ${t.agencies}`,
    keeper: `For the ${t.keeper}`,
    owner: `For the ${t.owner}`,
    convener: `For the ${t.convener}`,
    maintainers: "For the maintainers",
    merge: "Approved, waiting to be published",
    proposer: "For the proposer",
  },
  table: (waiting: string) => `Table of proposals: ${waiting}`,
  proposal: "Proposal",
  agency: `Proposing ${t.agency}`,
  noAgency: `not from ${t.aAgency}`,
  since: "Since",
  days: (days: number) => `${days} day${days === 1 ? "" : "s"}`,
  state: "Status",
  draft: "draft",
  kind: { pull: "under review", issue: "form" },
  sheets: {
    title: (count) => `Assessments that await members’ sheets (${count})`,
    table: "Table of assessments that await members’ sheets",
    platform: `${t.Thing}`,
    progress: "Progress",
    missing: "No sheet yet from:",
    remind: "write a reminder",
    reminder: (name, date) => `Please send your sheet for ${name}, assessment of ${date}`,
  },
  filled: (done: number, all: number) => `${done} of ${all} fields filled in`,
};
