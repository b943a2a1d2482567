/** English names of the items of the menu. */
import type { menu as vi } from "../vi/menu.ts";

export const menu: typeof vi = {
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
};
