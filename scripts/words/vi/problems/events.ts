/** Problems of days, owners and events: what is wrong, and what to do. */
import { quote } from "../../../text/quote.ts";
import type { Sentences } from "../../sentences.ts";
import { day } from "../formats.ts";

export const eventProblems = {
  "date-future": {
    message: ({ date, today }) => `Ngày ${day(date)} ở tương lai (hôm nay ${day(today)}).`,
    fix: () => "Sửa ngày, hoặc chờ đến ngày đó mới ghi.",
  } satisfies Sentences<{ date: string; today: string }>,
  "owner-dissolved": {
    message: ({ code, to }) => `Cơ quan chủ quản ${quote(code)} đã thôi hoạt động từ sau ${day(to)} mà không có sự kiện chuyển giao.`,
    fix: ({ code, successor }) =>
      successor
        ? `Thêm sự kiện transferred từ ${code} đến ${successor} và ghi owner: ${successor}.`
        : "Thêm sự kiện transferred và ghi owner mới.",
  } satisfies Sentences<{ code: string; to: string; successor?: string | undefined }>,
  "owner-mismatch": {
    message: ({ owner, to }) => `Cơ quan chủ quản ghi là ${quote(owner)} nhưng sự kiện chuyển giao cuối cùng đến ${quote(to)}.`,
    fix: ({ to }) => `Ghi owner: ${to}, hoặc thêm sự kiện transferred.`,
  } satisfies Sentences<{ owner: string; to: string }>,
  "event-order": {
    message: ({ date, before }) => `Sự kiện ngày ${day(date)} đứng sau sự kiện ngày ${day(before)}.`,
    fix: () => "Xếp sự kiện cũ trước, mới sau.",
  } satisfies Sentences<{ date: string; before: string }>,
  "event-transition": {
    message: ({ type, stage }) =>
      stage ? `Sự kiện ${quote(type)} không thể đến sau giai đoạn “${stage}”.` : `Sự kiện ${quote(type)} không thể là sự kiện đầu tiên.`,
    fix: ({ allowed }) =>
      allowed.length ? `Ở đây có thể là: ${allowed.join(", ")}.` : "Sau giai đoạn này không còn sự kiện nào; xóa sự kiện.",
  } satisfies Sentences<{ type: string; stage?: string | undefined; allowed: readonly string[] }>,
  "event-document": {
    message: ({ type }) => `Sự kiện ${quote(type)} không có văn bản.`,
    fix: () => "Thêm document: số và ngày như trong documents.yml, hoặc title và url.",
  } satisfies Sentences<{ type: string }>,
  "event-detail": {
    message: ({ type, key }) => `Sự kiện ${quote(type)} thiếu khóa ${quote(key)}.`,
    fix: ({ key }) => `Thêm ${key} vào sự kiện này.`,
  } satisfies Sentences<{ type: string; key: string }>,
  "event-owner": {
    message: ({ from, before }) => `Chuyển giao từ ${quote(from)} nhưng lúc đó cơ quan chủ quản là ${quote(before)}.`,
    fix: ({ before }) => `Ghi from: ${before}, hoặc thêm lần chuyển giao còn thiếu.`,
  } satisfies Sentences<{ from: string; before: string }>,
};
