/** Words of the issue forms that no schema has. */
import type { forms as vi } from "../vi/forms.ts";

export const forms: typeof vi = {
  generated: "Made from the schemas by: npx catalogue github forms. Do not edit by hand.",
  titles: { platform: "Propose a platform", usage: "Update usage", criteria: "Propose a criteria set" },
  intros: {
    platform: "Fill in what you know and can source; leave the rest blank. The bot checks it and answers below; you can edit it any time.",
    usage: "One value at a time, with its date and source. Older values stay.",
    criteria:
      "The bot makes a draft from the framework: each of its criteria becomes one of the set. Adapt each, with a reason, in the pull request that the bot opens.",
  },
  /** Behind the titles of a document's questions. */
  ofProposal: "of the document that proposes it",
  whichPlatform: { title: "Platform", help: "Name or id of a platform in the catalogue" },
  scope: { title: "Scope", help: "For which platforms, and how it is used" },
  yesNo: { true: "Yes", false: "No" },
  errorReport: {
    title: "Report an error",
    intro: "A record that is wrong, incomplete or out of date",
    page: { title: "Page or record", help: "Address of the page, or name of the platform" },
    wrong: { title: "What is wrong", help: "What it says, and what it should say" },
    source: { title: "Source", help: "Where the right thing can be read" },
  },
};
