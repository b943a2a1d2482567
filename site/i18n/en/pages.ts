/** English titles of the pages there is one of; breadcrumbs and links use them too. */
import type { pages as vi } from "../vi/pages.ts";

export const pages: typeof vi = {
  home: "Home",
  platforms: "Platforms",
  criteriaSets: "Frameworks and criteria sets",
  agencies: "Agencies",
  documents: "Documents",
  statistics: "Statistics",
  proposals: "Proposals under review",
  propose: "Propose and update",
  guide: "Guide",
  data: "Open data",
  search: "Search",
  compare: "Compare platforms",
  lists: "Official lists",
  asOf: "The list by date",
  changes: "Changes to this catalogue",
};
