/** English names of pages in the menus, where they are shorter than the titles. */
import type { menu as vi } from "../vi/menu.ts";

export const menu: typeof vi = {
  lists: "Lists",
  criteriaSets: "Criteria",
  proposals: "Under review",
  propose: "Propose",
};
