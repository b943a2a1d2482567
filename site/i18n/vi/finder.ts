/** Vietnamese words of the list of platforms and the search page. */

import { rowOf } from "../../../scripts/words/called.ts";
import { TERMS } from "../../../scripts/words/terms.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];
export const finder = {
  // List of platforms
  listIntro: `Các ${t.thing} đã có hồ sơ: trong ${t.list}, đã ra khỏi ${t.list} hoặc đang được đề xuất.`,
  listTitle: "Danh sách",
  listOrder: "Theo thứ tự chữ cái.",
  listDescription: `Danh sách ${t.fullThings}: tìm, lọc theo ${rowOf(["tình trạng", { group: "nhóm" }, { pillars: "mục đích phục vụ" }, { domain: "lĩnh vực" }, { owner: t.owner }], "và")}.`,
  listEmpty: `Chưa có hồ sơ ${t.thing} nào.`,

  // Search page
  searchIntro: `Tìm trong ${t.thing}, ${t.agency}, bộ tiêu chí và ${t.document}.`,
  searchNoScript: "Tìm kiếm chạy ngay trong trình duyệt và cần JavaScript. Không có JavaScript vẫn xem được mọi trang qua các danh sách:",
  searchHint: (examples: string) =>
    `Có thể nhập tên ${t.thing}, tên viết tắt, ${t.agency} hoặc số ${t.document}${examples && `, ví dụ: ${examples}`}.`,
  browse: "Xem theo danh sách",

  // Form
  form: "Tìm và lọc",
  queryLabel: "Từ cần tìm",
  queryHelp: "Có thể nhập có dấu hoặc không dấu.",
  queryKeys: "Phím mũi tên xuống đi tới kết quả, Esc trở lại ô này.",
  submit: "Tìm",
  filters: "Bộ lọc",
  clear: "Xóa từ tìm và bộ lọc",
  kind: "Loại",
  stage: "Tình trạng",
  list: `Trong ${t.list}`,
  listGroup: `Nhóm của ${t.list} đang có hiệu lực`,
  use: "Sử dụng",
  overdue: "Thời hạn",
  overdueYes: "Quá hạn đánh giá lại",
  assessed: "Đánh giá",
  assessedNames: { yes: "Đã có đánh giá", no: "Chưa có đánh giá" },
  agency: `${t.Agency}`,
  missing: "Chưa có thông tin về",
  sort: "Sắp xếp",
  sortRelevance: "Phù hợp nhất",
  sortName: "Tên A–Z",
  sortNewest: "Mới nhất trước",
  sortOldest: "Cũ nhất trước",
  /** Beside results in an order by days. */
  sortDays: "Ngày chỉ biết đến tháng hoặc năm được xếp vào cuối tháng hoặc cuối năm đó; chưa biết ngày thì xếp sau cùng.",
  sortUsed: "Nhiều người dùng nhất",

  // Results
  resultsTitle: "Kết quả",
  results: "{count} kết quả",
  oneResult: "1 kết quả",
  noResults: "Không tìm thấy kết quả nào.",
  waiting: "Đang tìm…",
  failed: "Không tải được dữ liệu tìm kiếm. Vui lòng kiểm tra kết nối rồi thử lại, hoặc xem theo danh sách.",
  adviceTitle: "Có thể thử:",
  adviceFewer: "nhập ít từ hơn, hoặc chỉ tên viết tắt;",
  adviceSpelling: "kiểm tra chính tả; dấu thanh không bắt buộc;",
  adviceFilters: "bỏ bớt bộ lọc;",
  adviceAll: "tìm trong mọi loại trang",
  advicePropose: `đề xuất ${t.thing} chưa có ở đây`,
  chips: "Đang lọc theo",
  kinds: { platform: `${t.Thing}`, agency: `${t.Agency}`, criteria: "Bộ tiêu chí", document: `${t.Document}` },
};

export type FinderWords = typeof finder;
