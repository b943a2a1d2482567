/** English words of the page of proposals under review. */
import type { proposals as vi } from "../vi/proposals.ts";

export const proposals: typeof vi = {
  describe: "Proposals under review: who each is waiting for, and since when.",
  intro:
    "Each is a pull request on GitHub, or a form that is not complete enough to be one. In each queue, the proposal that has waited longest comes first.",
  notRead: "The list of proposals could not be read from GitHub when this page was built.",
  pullsOnGitHub: "Pull requests on GitHub",
  issuesOnGitHub: "Issue forms on GitHub",
  readOn: (date: string) => `Read from GitHub on ${date}.`,
  none: "No proposal is waiting.",
  waiting: {
    council: "For the council to vote",
    "standing-ministry": "For the standing ministry",
    owner: "For the owning agency",
    merge: "Approved, to be merged",
    proposer: "For the proposer",
  },
  table: (waiting: string) => `Table of proposals: ${waiting}`,
  proposal: "Proposal",
  agency: "Proposing agency",
  noAgency: "no agency",
  since: "Since",
  days: (days: number) => `${days} day${days === 1 ? "" : "s"}`,
  state: "State",
  draft: "draft",
  kind: { pull: "under review", issue: "form" },
  filled: (done: number, all: number) => `${done} of ${all} fields filled in`,
};
