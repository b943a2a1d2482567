/** Vietnamese names of pages in the menus, where they are shorter than the titles. */
import type { NamedPage } from "../../routes.ts";

export const menu: Readonly<Partial<Record<NamedPage, string>>> = {
  lists: "Danh mục",
  criteriaSets: "Tiêu chí",
  proposals: "Đang xét",
  propose: "Đề xuất",
};
