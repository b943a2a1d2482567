/** Vietnamese titles of the pages there is one of; breadcrumbs and links use them too. */
import { TERMS } from "../../../scripts/words/terms.ts";
import type { NamedPage } from "../../routes.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const pages: Readonly<Record<NamedPage, string>> = {
  home: "Trang chủ",
  platforms: `${t.Thing}`,
  criteriaSets: "Khung và bộ tiêu chí",
  agencies: `${t.Agency}`,
  documents: `${t.Document}`,
  statistics: "Thống kê",
  yearReports: "Báo cáo năm",
  digests: "Bản tin tháng",
  proposals: "Đề xuất đang xét",
  propose: "Đề xuất và cập nhật",
  programme: `Toàn cảnh các ${t.fullThing}`,
  guide: "Hướng dẫn",
  about: "Giới thiệu",
  data: "Dữ liệu mở",
  search: "Tìm kiếm",
  compare: `So sánh ${t.thing}`,
  lists: `Các ${t.list}`,
  asOf: `Các ${t.list} theo ngày`,
  changes: "Thay đổi trên trang",
};
