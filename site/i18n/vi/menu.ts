/** Vietnamese names of pages in the menus, where they are shorter than the titles. */

import { TERMS } from "../../../scripts/words/terms.ts";
import type { NamedPage } from "../../routes.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const menu: Readonly<Partial<Record<NamedPage, string>>> = {
  lists: `${t.List}`,
  criteriaSets: "Tiêu chí",
  proposals: "Đang xét",
  propose: "Đề xuất",
  programme: "Toàn cảnh",
  compare: "So sánh",
  changes: "Thay đổi",
};
