/** English words of the home page. */

import { showNumber } from "../../../scripts/text/formats.ts";
import { isUsedHere } from "../../../scripts/words/called.ts";
import { TERMS } from "../../../scripts/words/terms.ts";
import type { home as vi } from "../vi/home.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

const counted = (count: number, one: string, many: string) => `${showNumber(count, lang)} ${count === 1 ? one : many}`;

export const home: typeof vi = {
  intro: `Each ${t.thing} has a page with its ${t.owner}, ${t.fullDocuments}, assessment results and next step. We name a source for each fact and say where we have inferred something. Where there is no source we say so.`,
  searchLabel: `${t.Thing}, ${t.agency} or ${t.document} number`,
  searchHelp: "You can type with or without accents.",
  searchButton: "Search",
  searchExamples: "For example:",
  allResults: "See all: {count}",
  aboutLink: "About, method, contact",
  steps: (process) => `The steps of ${process}`,
  stepsOnLists: (all) =>
    `Beside each step: how many are recorded, of the ${all} ${t.things} with a record that are on the ${t.lists} in force.`,
  stepsOfAll: (all) => `Beside each step: how many are recorded, of the ${all} ${t.things} with a record.`,
  stepText: "What this step says",
  annexes: `Annexes by ${t.agency}`,
  mostUsed: `${t.Things} with the most users`,
  mostUsedNote: `The newest number of users that a source gives, with the date of the figure; only ${t.things} that have figures. Numbers of different metrics are counted differently.`,
  onDay: "figure of {date}",
  missing: "What is missing",
  missingNote: (all) =>
    `Records with no source yet for each item, of ${all} records${isUsedHere("plan") ? "; a plan known from the press alone counts as having one" : ""}. If you have a source, send it in one of the ways below.`,
  totals: "At a glance",
  platforms: (count) => counted(count, `${t.thing} record`, `${t.thing} records`),
  criteria: ({ framework, set, other }) => {
    const parts = [
      ...(framework > 0 ? [counted(framework, `${t.fullFramework}`, `${t.fullFrameworks}`)] : []),
      counted(set, "set of approval criteria", "sets of approval criteria"),
      ...(other > 0 ? [counted(other, `other ${t.framework} or criteria set`, `other ${t.frameworks} and criteria sets`)] : []),
    ];
    return parts.join("; ");
  },
  agencies: (count) => counted(count, `${t.agency}`, `${t.agencies}`),
  documents: (count) => counted(count, `${t.document}`, `${t.documents}`),
  byStage: "Records by status",
  inUse: (count) => `In use: ${counted(count, t.thing, t.things)}`,
  byGroup: (document) => (document === undefined ? "Records by group" : `Records by group of ${document}`),
  byOwner: `Records by ${t.owner}`,
  groupUnknown: "No source yet for the group",
  ownerUnknown: `No source yet for the ${t.owner}`,
  overdue: (count) => `${showNumber(count, lang)} overdue for reassessment`,
  andMore: (count) => `and ${counted(count, "other", "others")}`,
  newest: "Recent events recorded here",
  newestNote: `Each date is that of the event, by its ${t.document} or source.`,
  allDocuments: `All ${t.documents}`,
  contribute: "Suggest a correction or addition",
  contributeText: `${t.Owners}, assessment bodies and the public can suggest corrections and additions on each page; each change is checked automatically and approved by a person.`,
  contributePropose: `Propose or update ${t.aThing}`,
  contributeGuide: "Read the guide step by step",
  contributeIssue: "Report an error or send a source",
};
