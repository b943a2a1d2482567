/** Problems of what was right and has grown old, and of figures: what is wrong, and what to do. */
import type { Sentences } from "../../sentences.ts";
import { TERMS } from "../../terms.ts";
import { day } from "../formats.ts";
import { lang } from "../lang.ts";

const t = TERMS[lang];

export const timeProblems = {
  "assessment-overdue": {
    message: ({ due }) => `Đã quá hạn đánh giá lại (${day(due)}).`,
    fix: () => `Đề nghị ${t.owner} tổ chức đánh giá lại và ghi kết quả.`,
  } satisfies Sentences<{ due: string }>,
  "usage-old": {
    message: ({ date, months }) => `Số liệu sử dụng mới nhất (${day(date)}) đã cũ hơn ${months} tháng.`,
    fix: () => "Thêm số liệu mới có nguồn; giữ nguyên số liệu cũ.",
  } satisfies Sentences<{ date: string; months: number }>,
  "usage-impossible": {
    message: ({ cause }) => `Số liệu dùng để xét không thể đúng: ${cause}.`,
    fix: () => "Đối chiếu với nguồn; ghi số nguyên, ví dụ 3.000 là ba nghìn thì ghi 3000. Số liệu này chưa được dùng để kết luận.",
  } satisfies Sentences<{ cause: string }>,
  "usage-doubtful": {
    message: ({ cause }) => `Số liệu sử dụng cần xem lại: ${cause}.`,
    fix: () => "Đối chiếu với nguồn rồi sửa, hoặc ghi rõ cách tính nếu hai số đếm khác nhau.",
  } satisfies Sentences<{ cause: string }>,
  "usage-repeated": {
    message: () => "Số liệu sử dụng này được ghi hai lần.",
    fix: () => "Giữ một, xóa một.",
  } satisfies Sentences<void>,
  "evidence-old": {
    message: ({ date, months }) => `Minh chứng này được xem lần cuối ngày ${day(date)}, hơn ${months} tháng trước.`,
    fix: () => "Xem lại địa chỉ khi đánh giá lại.",
  } satisfies Sentences<{ date: string; months: number }>,
  "link-dead": {
    message: ({ since }) => `Địa chỉ này không còn mở được, thấy lần đầu ngày ${day(since)}.`,
    fix: ({ archived }) =>
      archived === undefined
        ? "Sửa địa chỉ, nêu nguồn khác hoặc ghi thêm bản lưu."
        : `Sửa địa chỉ hoặc nêu nguồn khác. Bản lưu: ${archived}`,
  } satisfies Sentences<{ since: string; archived: string | undefined }>,
  "evidence-changed": {
    message: ({ seen }) => `Trang minh chứng này đã thay đổi sau ngày đánh giá, thấy lần đầu ngày ${day(seen)}.`,
    fix: () => "Xem trang còn cho thấy điều đã đánh giá hay không; nếu không, tìm minh chứng khác khi đánh giá lại.",
  } satisfies Sentences<{ seen: string }>,
};
