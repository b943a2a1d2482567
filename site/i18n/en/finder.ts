/** English words of the list of platforms and the search page. */
import { rowOf } from "../../../scripts/words/called.ts";
import { TERMS } from "../../../scripts/words/terms.ts";
import type { finder as vi } from "../vi/finder.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const finder: typeof vi = {
  // List of platforms
  listIntro: `The ${t.things} that have a record: on the ${t.list}, removed from it or proposed for it.`,
  listTitle: `${t.Things}`,
  listOrder: "In alphabetical order.",
  listDescription: `The ${t.fullThings}: search, and filter by ${rowOf(["status", { group: "group" }, { pillars: "purpose" }, { domain: "domain" }, { owner: t.owner }], "and")}.`,
  listEmpty: `No ${t.thing} has been recorded yet.`,

  // Search page
  searchIntro: `Search ${t.things}, ${t.agencies}, criteria sets and ${t.documents}.`,
  searchNoScript: `Search runs in your browser and needs JavaScript. Without it, every page can be reached from the lists:`,
  searchHint: (examples) =>
    `Type the name of ${t.aThing}, an abbreviation, ${t.aAgency} or ${t.aDocument} number${examples && `, such as ${examples}`}.`,
  browse: `Browse the lists`,

  // Form
  form: "Search and filter",
  queryLabel: "Search for",
  queryHelp: "You can type with or without accents.",
  queryKeys: "The down arrow goes to the results, Esc comes back to this box.",
  submit: "Search",
  filters: "Filters",
  clear: "Clear search and filters",
  kind: "Kind",
  stage: "Status",
  list: `On the ${t.lists}`,
  listGroup: `Group of the ${t.list} in force`,
  use: "Use",
  overdue: "Deadline",
  overdueYes: "Overdue for reassessment",
  assessed: "Assessment",
  assessedNames: { yes: "Has been assessed", no: "Not assessed yet" },
  agency: `${t.Agency}`,
  missing: "Not yet known",
  sort: "Sort by",
  sortRelevance: "Best match",
  sortName: "Name A–Z",
  sortNewest: "Newest first",
  sortOldest: "Oldest first",
  sortDays: "A date known only to the month or year stands at its end; what has no date comes last.",
  sortUsed: "Most users",

  // Results
  resultsTitle: "Results",
  results: "{count} results",
  oneResult: "1 result",
  noResults: "Nothing was found.",
  waiting: "Searching…",
  failed: `The search data could not be loaded. Check the connection and try again, or browse the lists.`,
  adviceTitle: "You could try:",
  adviceFewer: "fewer words, or only the abbreviation;",
  adviceSpelling: "checking the spelling; accents are not needed;",
  adviceFilters: "removing filters;",
  adviceAll: "searching all kinds of pages",
  advicePropose: `proposing ${t.aThing} that is not here`,
  chips: "Filtered by",
  kinds: { platform: `${t.Thing}`, agency: `${t.Agency}`, criteria: "Criteria set", document: `${t.Document}` },
};
