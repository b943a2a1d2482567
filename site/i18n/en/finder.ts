/** English words of the list of platforms and the search page. */
import type { finder as vi } from "../vi/finder.ts";

export const finder: typeof vi = {
  // List of platforms
  listIntro: "The platforms that have a record: on the list, removed from it or proposed for it, in alphabetical order.",
  listTitle: "Platforms",
  listDescription: "The national digital platforms: search, and filter by status, group, purpose, domain and owning agency.",
  listEmpty: "No platform has been recorded yet.",

  // Search page
  searchIntro: "Search platforms, agencies, criteria sets and documents.",
  searchNoScript: "Search runs in your browser and needs JavaScript. Without it, every page can be reached from the lists:",
  searchHint:
    "Type the name of a platform, an abbreviation, an agency or a document number, such as dia chi so, VNeID, Bộ Công an, 186/QĐ-BTTTT.",
  browse: "Browse the lists",

  // Form
  form: "Search and filter",
  queryLabel: "Search for",
  queryHelp: "You can type with or without accents. ↓ goes to the results, Esc comes back to this box.",
  submit: "Search",
  filters: "Filters",
  clear: "Clear search and filters",
  kind: "Kind",
  stage: "Status",
  use: "Use",
  overdue: "Deadline",
  overdueYes: "Overdue for reassessment",
  agency: "Agency",
  sort: "Sort by",
  sortRelevance: "Best match",
  sortName: "Name A–Z",
  sortNewest: "Newest",

  // Results
  resultsTitle: "Results",
  results: "{count} results",
  oneResult: "1 result",
  noResults: "Nothing was found.",
  failed: "The search data could not be loaded. Check the connection and try again, or browse the lists.",
  adviceTitle: "You could try:",
  adviceFewer: "fewer words, or only the abbreviation;",
  adviceSpelling: "checking the spelling; accents are not needed;",
  adviceFilters: "removing filters;",
  adviceAll: "searching all kinds of pages",
  kinds: { platform: "Platform", agency: "Agency", criteria: "Criteria set", document: "Document" },
};
