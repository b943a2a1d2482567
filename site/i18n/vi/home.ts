/** Vietnamese words of the home page. */
import { showNumber } from "../../../scripts/text/formats.ts";
import { lang } from "./lang.ts";
export const home = {
  intro:
    "Mỗi nền tảng có một trang: ai chủ quản, căn cứ vào văn bản nào, đáp ứng bộ tiêu chí đến đâu, ai phải làm gì tiếp theo. Mọi điều ghi ở đây đều kèm nguồn; điều chưa có nguồn được để trống và nói rõ.",
  searchLabel: "Tên nền tảng, cơ quan, số văn bản",
  searchHelp: "Gõ có dấu hay không dấu đều được.",
  searchButton: "Tìm",
  totals: "Danh mục có gì",
  platforms: (count: number) => `${showNumber(count, lang)} nền tảng`,
  criteria: (count: number) => `${showNumber(count, lang)} khung và bộ tiêu chí`,
  agencies: (count: number) => `${showNumber(count, lang)} cơ quan`,
  documents: (count: number) => `${showNumber(count, lang)} văn bản`,
  byStage: "Theo giai đoạn",
  byGroup: "Theo nhóm",
  byOwner: "Theo cơ quan chủ quản",
  groupUnknown: "Chưa có nguồn về nhóm",
  ownerUnknown: "Chưa có nguồn về cơ quan chủ quản",
  overdue: (count: number) => `${showNumber(count, lang)} nền tảng quá hạn đánh giá lại`,
  andMore: (count: number) => `và ${showNumber(count, lang)} nền tảng khác`,
  newest: "Quyết định và sự kiện mới nhất",
  allDocuments: "Tất cả văn bản",
  contribute: "Cùng hoàn thiện danh mục",
  contributeText:
    "Cơ quan chủ quản, người đánh giá và mọi người đều có thể sửa hoặc bổ sung: mỗi trang dẫn thẳng đến tệp của nó, mỗi thay đổi được kiểm tra tự động và có người duyệt.",
  contributePropose: "Đề xuất hoặc cập nhật một nền tảng",
  contributeGuide: "Xem hướng dẫn từng bước",
  contributeIssue: "Báo lỗi hoặc gửi nguồn",
};
