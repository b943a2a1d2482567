/** Every English sentence of the site, in the shape of the Vietnamese. */
import { showNumber } from "../../scripts/text/formats.ts";
import { enGuide } from "./en-guide.ts";
import { enNames } from "./en-names.ts";
import { enPlatform } from "./en-platform.ts";
import { enRegisters } from "./en-registers.ts";
import type { Words } from "./vi.ts";

const counted = (count: number, one: string, many: string) => `${showNumber(count, "en")} ${count === 1 ? one : many}`;

export const en: Words = {
  names: enNames,
  platform: enPlatform,
  registers: enRegisters,
  guide: enGuide,

  site: {
    skip: "Skip to the content",
    mainMenu: "Main menu",
    breadcrumb: "Breadcrumb",
    notice: "Notice",
    readHere: "Read this page in English",
    footerMenu: "About this site",
    dataLicence: "Licence of the data:",
    builtOn: "Built on",
    commit: "revision",
    openData: "Open data",
    sourceCode: "Data and source code",
    disclaimer: "This catalogue records what the named sources say; the official documents prevail.",
    notSourced: "not sourced",
    externalSite: "external site",
    pages: "Pages",
    pageNumber: (page) => `Page ${page}`,
    pageOf: (page, pages) => `page ${page} of ${pages}`,
    previousPage: "Previous page",
    nextPage: "Next page",
  },

  proposals: {
    title: "Proposals under review",
    describe: "Proposals that wait: for whom, and since when.",
    intro:
      "Each is a pull request on GitHub, or a form that is not complete enough to be one. In each queue the longest waiting comes first.",
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
    noAgency: "of no agency",
    since: "Since",
    days: (days: number) => `${days} day${days === 1 ? "" : "s"}`,
    state: "State",
    draft: "draft",
    kind: { pull: "under review", issue: "form" },
    filled: (done: number, all: number) => `${done} of ${all} fields filled in`,
  },
  menu: {
    home: "Home",
    platforms: "Platforms",
    criteria: "Criteria",
    agencies: "Agencies",
    documents: "Documents",
    statistics: "Statistics",
    propose: "Propose",
    proposals: "Under review",
    guide: "Guide",
    data: "Open data",
    search: "Search",
  },

  home: {
    intro:
      "Each platform has a page: who owns it, which documents it rests on, how far it meets its criteria, and who acts next. Everything recorded here names its source; what has no source is left empty, and said to be.",
    searchTitle: "Search the catalogue",
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
    allAgencies: "All agencies",
    overdue: (count) => `${showNumber(count, "en")} overdue for re-assessment`,
    andMore: (count) => `and ${counted(count, "other", "others")}`,
    newest: "Newest decisions and events",
    allDocuments: "All documents",
    contribute: "Help complete the catalogue",
    contributeText:
      "Owning agencies, assessors and everybody else can correct or add: each page links to its own file, each change is checked automatically and approved by a person.",
    contributePropose: "Propose or update a platform",
    contributeGuide: "Read the guide step by step",
    contributeIssue: "Report an error or send a source",
  },

  notFound: {
    title: "Page not found",
    text: "This address is not in the catalogue. The page may have moved, or the address may be mistyped.",
  },
};
