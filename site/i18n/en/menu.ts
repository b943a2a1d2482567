/** English names of pages in the menus, where they are shorter than the titles. */

import { TERMS } from "../../../scripts/words/terms.ts";
import type { menu as vi } from "../vi/menu.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const menu: typeof vi = {
  lists: `${t.Lists}`,
  criteriaSets: "Criteria",
  proposals: "Under review",
  programme: "Overview",
  compare: "Compare",
  changes: "Changes",
  propose: "Propose",
};
