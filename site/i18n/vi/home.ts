/** Vietnamese words of the home page. */

import type { CriteriaRole } from "../../../scripts/catalogue/criteria-roles.ts";
import { showNumber } from "../../../scripts/text/formats.ts";
import { isUsedHere } from "../../../scripts/words/called.ts";
import { TERMS } from "../../../scripts/words/terms.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];
export const home = {
  intro: `Trang thông tin của mỗi ${t.thing} gồm: ${t.owner}, ${t.document} căn cứ, mức độ đáp ứng bộ tiêu chí và việc tiếp theo. Thông tin trên trang được dẫn nguồn; nội dung do trang này suy luận hoặc tự phân loại được ghi rõ. Nội dung chưa có nguồn ghi “chưa có thông tin”.`,
  searchLabel: `Tên ${t.thing}, ${t.agency}, số ${t.document}`,
  searchHelp: "Có thể nhập có dấu hoặc không dấu.",
  searchButton: "Tìm",
  searchExamples: "Ví dụ:",
  allResults: "Xem tất cả: {count}",
  aboutLink: "Giới thiệu, phương pháp, liên hệ",
  steps: (process: string) => `Các bước theo ${process}`,
  stepsOnLists: (all: string) => `Số ở mỗi bước: đã ghi nhận trên tổng số ${all} ${t.thing} có hồ sơ thuộc ${t.list} đang có hiệu lực.`,
  stepsOfAll: (all: string) => `Số ở mỗi bước: đã ghi nhận trên tổng số ${all} ${t.thing} có hồ sơ.`,
  stepText: "Nội dung của bước",
  annexes: `Phụ lục của từng ${t.agency}`,
  mostUsed: `${t.Thing} có nhiều người dùng nhất`,
  mostUsedNote: `Số mới nhất về người dùng mà nguồn nêu, kèm thời điểm của số liệu; chỉ gồm ${t.thing} đã có số liệu. Số của chỉ số khác nhau không cùng cách tính.`,
  onDay: "số liệu {date}",
  missing: "Thông tin còn thiếu",
  missingNote: (all: string) =>
    `Số hồ sơ chưa có nguồn cho từng mục, trên tổng số ${all} hồ sơ${isUsedHere("plan") ? "; kế hoạch mới chỉ có báo chí nêu cũng là đã có nguồn" : ""}. Nếu có nguồn, vui lòng gửi theo một trong các cách dưới đây.`,
  totals: "Số liệu chung",
  platforms: (count: number) => `${showNumber(count, lang)} hồ sơ ${t.thing}`,
  criteria: (counts: Readonly<Record<CriteriaRole, number>>) => {
    const [framework, set, other] = [counts.framework, counts.set, counts.other].map((count) => showNumber(count, lang));
    const parts = [
      ...(counts.framework > 0 ? [`${framework} ${t.fullFramework}`] : []),
      `${set} bộ tiêu chí xét duyệt`,
      ...(counts.other > 0 ? [`${other} khung, bộ tiêu chí khác`] : []),
    ];
    return parts.join("; ");
  },
  agencies: (count: number) => `${showNumber(count, lang)} ${t.agency}`,
  documents: (count: number) => `${showNumber(count, lang)} ${t.document}`,
  byStage: "Hồ sơ theo tình trạng",
  /** The rows below add up to it. */
  inUse: (count: number) => `Đang sử dụng: ${showNumber(count, lang)} ${t.thing}`,
  byGroup: (document?: string) => (document === undefined ? "Hồ sơ theo nhóm" : `Hồ sơ theo nhóm của ${document}`),
  byOwner: `Hồ sơ theo ${t.owner}`,
  groupUnknown: "Chưa có thông tin về nhóm",
  ownerUnknown: `Chưa có thông tin về ${t.owner}`,
  overdue: (count: number) => `${showNumber(count, lang)} ${t.thing} quá hạn đánh giá lại`,
  andMore: (count: number) => `và ${showNumber(count, lang)} ${t.thing} khác`,
  newest: "Sự kiện gần đây đã ghi nhận",
  newestNote: `Ngày ở mỗi mục là ngày của sự kiện theo ${t.document} hoặc nguồn.`,
  allDocuments: `Tất cả ${t.document}`,
  contribute: "Góp ý, bổ sung thông tin",
  contributeText: `${t.Owner}, tổ chức đánh giá và công chúng đều có thể đề xuất sửa hoặc bổ sung trên từng trang; mỗi thay đổi được kiểm tra tự động và có người duyệt.`,
  contributePropose: `Đề xuất hoặc cập nhật một ${t.thing}`,
  contributeGuide: "Xem hướng dẫn từng bước",
  contributeIssue: "Báo lỗi hoặc gửi nguồn",
};
