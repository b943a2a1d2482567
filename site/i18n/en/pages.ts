/** English titles of the pages there is one of; breadcrumbs and links use them too. */
import { TERMS } from "../../../scripts/words/terms.ts";
import type { pages as vi } from "../vi/pages.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const pages: typeof vi = {
  home: "Home",
  platforms: `${t.Things}`,
  criteriaSets: `${t.Frameworks} and criteria sets`,
  agencies: `${t.Agencies}`,
  documents: `${t.Documents}`,
  statistics: "Statistics",
  yearReports: "Annual reports",
  digests: "Monthly digests",
  proposals: "Proposals under review",
  programme: `All ${t.fullThings} in one picture`,
  propose: "Propose and update",
  guide: "Guide",
  about: "About",
  data: "Open data",
  search: "Search",
  compare: `Compare ${t.things}`,
  lists: `${t.FullLists}`,
  asOf: `The ${t.lists} by date`,
  changes: "Changes to this catalogue",
};
