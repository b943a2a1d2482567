/** Problems of what was once decided: it is added to, not rewritten: what is wrong, and what to do. */
import { quote } from "../../../text/quote.ts";
import type { Sentences } from "../../sentences.ts";
import { day } from "../formats.ts";

export const baseProblems = {
  "event-rewritten": {
    message: ({ event, date }) => `Sự kiện “${event}” ngày ${day(date)} đã bị sửa hoặc bỏ so với nhánh chính.`,
    fix: () => "Khôi phục sự kiện cũ; điều mới thì thêm sự kiện mới.",
  } satisfies Sentences<{ event: string; date: string }>,
  "assessment-rewritten": {
    message: ({ date }) => `Bản đánh giá ngày ${day(date)} đã bị sửa hoặc xóa so với nhánh chính.`,
    fix: () => "Khôi phục tệp; kết quả mới thì thêm bản đánh giá có ngày mới.",
  } satisfies Sentences<{ date: string }>,
  "criteria-rewritten": {
    message: ({ id }) => `Bộ tiêu chí đã ban hành ${quote(id)} đã bị sửa hoặc xóa so với nhánh chính.`,
    fix: ({ id }) => `Khôi phục tệp; ban hành bộ mới có replaces: ${id}.`,
  } satisfies Sentences<{ id: string }>,
  "platform-deleted": {
    message: ({ id }) => `Thư mục của nền tảng ${quote(id)} đã bị xóa.`,
    fix: () => "Khôi phục thư mục và thêm sự kiện delisted có lý do và văn bản.",
  } satisfies Sentences<{ id: string }>,
  "owner-rewritten": {
    message: ({ from, to }) =>
      `Cơ quan chủ quản đổi từ ${quote(from)}${to ? ` sang ${quote(to)}` : " thành để trống"} mà không có sự kiện chuyển giao mới.`,
    fix: ({ from, to }) => (to ? `Thêm sự kiện transferred từ ${from} đến ${to}.` : `Ghi lại owner: ${from}.`),
  } satisfies Sentences<{ from: string; to?: string | undefined }>,
};
