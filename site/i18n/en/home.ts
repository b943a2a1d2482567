/** English words of the home page. */
import { showNumber } from "../../../scripts/text/formats.ts";
import type { home as vi } from "../vi/home.ts";
import { lang } from "./lang.ts";

const counted = (count: number, one: string, many: string) => `${showNumber(count, lang)} ${count === 1 ? one : many}`;

export const home: typeof vi = {
  intro:
    "Each platform has a page: who owns it, which documents it is based on, how far it meets its criteria, and who acts next. Everything recorded here gives its source; what has no source is left empty and marked as not sourced.",
  searchLabel: "Platform, agency or document number",
  searchHelp: "Type with or without Vietnamese accents.",
  searchButton: "Search",
  totals: "What the catalogue holds",
  platforms: (count) => counted(count, "platform", "platforms"),
  criteria: (count) => counted(count, "framework or criteria set", "frameworks and criteria sets"),
  agencies: (count) => counted(count, "agency", "agencies"),
  documents: (count) => counted(count, "document", "documents"),
  byStage: "By stage",
  byGroup: "By group",
  byOwner: "By owning agency",
  groupUnknown: "Group not sourced",
  ownerUnknown: "Owning agency not sourced",
  overdue: (count) => `${showNumber(count, lang)} overdue for re-assessment`,
  andMore: (count) => `and ${counted(count, "other", "others")}`,
  newest: "Newest decisions and events",
  allDocuments: "All documents",
  contribute: "Help complete the catalogue",
  contributeText:
    "Owning agencies, assessors and everybody else can correct or add: each page links to its own file, each change is checked automatically and approved by a person.",
  contributePropose: "Propose or update a platform",
  contributeGuide: "Read the guide step by step",
  contributeIssue: "Report an error or send a source",
};
