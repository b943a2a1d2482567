/** Problems of days, owners and events: what is wrong, and what to do. */

import { quote } from "../../../text/quote.ts";
import type { Sentences } from "../../sentences.ts";
import { TERMS } from "../../terms.ts";
import { day } from "../formats.ts";
import { lang } from "../lang.ts";
import { names } from "../names.ts";

const t = TERMS[lang];

/** What only some events have. */
const DETAILS = {
  from: `${t.agency} bàn giao`,
  to: `${t.agency} tiếp nhận`,
  reason: "lý do",
  previousName: "tên trước đây",
  into: `${t.thing} tiếp nhận`,
};

export const eventProblems = {
  "date-future": {
    message: ({ date, today }) => `Ngày ${day(date)} sau ngày hôm nay (${day(today)}).`,
    fix: () => "Sửa ngày, hoặc ghi khi đã đến ngày đó.",
  } satisfies Sentences<{ date: string; today: string }>,
  "owner-dissolved": {
    message: ({ owner, to }) =>
      `${t.Owner} ${quote(owner)} đã kết thúc hoạt động sau ngày ${day(to)}, chưa ghi sự kiện thay đổi ${t.owner}.`,
    // A form asks for the owner alone: whose it is now comes first, which is enough there.
    fix: ({ owner, heirs }) =>
      heirs.length > 0
        ? `Ghi ${t.owner} là ${quote(heirs.at(-1) ?? "")}; từng thuộc ${quote(owner)} thì thêm cả sự kiện ${quote(names.events.transferred)} ${heirs.map((heir, index) => `từ ${quote(heirs[index - 1] ?? owner)} sang ${quote(heir)}`).join(", rồi ")}.`
        : `Thêm sự kiện ${quote(names.events.transferred)} và ghi ${t.owner} mới.`,
  } satisfies Sentences<{ owner: string; to: string; heirs: readonly string[] }>,
  "owner-mismatch": {
    message: ({ owner, to }) => `${t.Owner} ghi là ${quote(owner)} nhưng lần thay đổi ${t.owner} gần nhất là sang ${quote(to)}.`,
    fix: ({ owner, to }) =>
      `Thêm sự kiện ${quote(names.events.transferred)} từ ${quote(to)} sang ${quote(owner)}, hoặc ghi lại ${t.owner} là ${quote(to)}.`,
  } satisfies Sentences<{ owner: string; to: string }>,
  "event-order": {
    message: ({ date, before }) => `Sự kiện ngày ${day(date)} đứng sau sự kiện ngày ${day(before)}.`,
    fix: () => "Xếp sự kiện cũ trước, mới sau.",
  } satisfies Sentences<{ date: string; before: string }>,
  "event-unchanged": {
    message: ({ type }) => `Sự kiện ${quote(type)} không thay đổi gì: trước và sau như nhau.`,
    fix: () => `Đối chiếu với ${t.document} rồi sửa, hoặc bỏ sự kiện.`,
  } satisfies Sentences<{ type: string }>,
  "event-unordered": {
    message: ({ type, date, other, otherDate }) =>
      `Chưa rõ ${quote(type)} (${day(date)}) diễn ra trước hay sau ${quote(other)} (${day(otherDate)}); tình trạng của ${t.thing} phụ thuộc vào điều này, nay tính theo thứ tự đã ghi.`,
    fix: () => `Đối chiếu với ${t.document} rồi ghi đủ ngày, tháng, năm.`,
  } satisfies Sentences<{ type: string; date: string; other: string; otherDate: string }>,
  "operation-order": {
    message: ({ from, to }) => `Thời gian vận hành kết thúc (${day(to)}) trước khi bắt đầu (${day(from)}).`,
    fix: () => "Sửa một trong hai.",
  } satisfies Sentences<{ from: string; to: string }>,
  "event-transition": {
    message: ({ type, stage }) =>
      stage
        ? `Không thể ghi ${quote(type)} khi ${t.thing} đang ở tình trạng ${quote(stage)}.`
        : `Sự kiện ${quote(type)} không thể là sự kiện đầu tiên.`,
    fix: ({ allowed }) => (allowed.length ? `Có thể ghi: ${allowed.join("; ")}.` : "Sau tình trạng này không còn sự kiện nào; bỏ sự kiện."),
  } satisfies Sentences<{ type: string; stage?: string | undefined; allowed: readonly string[] }>,
  "event-document": {
    message: ({ type }) => `Sự kiện ${quote(type)} chưa có ${t.document}.`,
    fix: () => `Ghi số, ký hiệu và ngày của ${t.document}; nếu ${t.document} chưa có trong danh sách, ghi thêm trích yếu và địa chỉ.`,
  } satisfies Sentences<{ type: string }>,
  "event-detail": {
    message: ({ type, key }) => `Sự kiện ${quote(type)} chưa ghi ${DETAILS[key]}.`,
    fix: ({ key }) => `Ghi ${DETAILS[key]} vào sự kiện này.`,
  } satisfies Sentences<{ type: string; key: keyof typeof DETAILS }>,
  "event-owner": {
    message: ({ from, before }) => `${t.Agency} bàn giao ghi là ${quote(from)} nhưng khi đó ${t.owner} là ${quote(before)}.`,
    fix: ({ before }) => `Ghi ${t.agency} bàn giao là ${quote(before)}, hoặc thêm lần thay đổi ${t.owner} còn thiếu.`,
  } satisfies Sentences<{ from: string; before: string }>,
};
