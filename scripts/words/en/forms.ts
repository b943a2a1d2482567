/** Words of the issue forms that no schema has. */
import { TERMS } from "../terms.ts";
import type { forms as vi } from "../vi/forms.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const forms: typeof vi = {
  generated: "Made from the schemas by: npx catalogue github forms. Do not edit by hand.",
  files: {
    platform: "1-platform.yml",
    usage: "2-usage.yml",
    criteria: "3-criteria-set.yml",
    error: "4-error.yml",
    comment: "5-comment.yml",
  },
  titles: {
    platform: `Propose ${t.aThing}`,
    usage: "Update usage figures",
    criteria: "Propose a criteria set",
    comment: "Comment on a draft criteria set",
  },
  intros: {
    platform:
      "Please fill in what has a source; leave the rest blank. The system checks it and answers below; you can edit it at any time.",
    usage: "One figure at a time, with its date and source. Older figures stay.",
    criteria: `The system makes a draft from the ${t.fullFramework}: each of its criteria becomes one of the criteria set. Adapt each, with a reason, in the change request that is made.`,
    comment: "One comment a form, on one criterion or on the whole draft. It is published with who made it and the answer of the issuer.",
  },
  howTo: {
    date: "write day/month/year, for example 16/01/2026",
    number: "such as 1,500,000 or 1.5 million",
    agency: "give the name or code",
  },
  /** Behind the titles of a document's questions. */
  ofProposal: `of the proposal ${t.document}`,
  proposedOn: {
    title: "Date of the proposal",
    help: `Only if it is another day than that of the ${t.document}, or the ${t.document} has none`,
  },
  whichPlatform: { title: `${t.Thing}`, help: `Name or id of ${t.aThing} in this catalogue` },
  whichDraft: { title: "Draft criteria set", help: "Title or id of the draft in this catalogue" },
  whoAgency: { title: `${t.Agency} that comments`, help: `If it is ${t.aAgency} of the list of this catalogue` },
  whoName: { title: "Organisation or person that comments", help: `Full name, if it is not ${t.aAgency} of the list; it is published` },
  whoKind: { title: "What the organisation or person is", help: "Only where its name is given" },
  said: { title: "Comment", help: "What you think, why, and what should be changed" },
  scope: { title: "Scope", help: `For which ${t.things}, and how it is used` },
  yesNo: { true: "Yes", false: "No" },
  errorReport: {
    title: "Report an error",
    intro: "A record that is wrong, incomplete or out of date",
    page: { title: "Page or record", help: `Address of the page, or name of the ${t.thing}` },
    wrong: { title: "What is wrong", help: "What it says, and what it should say" },
    source: { title: "Source", help: "Where the correct information can be read" },
  },
};
