/** Problems of events one after the other: what is wrong, and what to do. */

import { quote } from "../../../text/quote.ts";
import type { Sentences } from "../../sentences.ts";
import { TERMS } from "../../terms.ts";
import { day } from "../formats.ts";
import { lang } from "../lang.ts";
import { names } from "../names.ts";

const t = TERMS[lang];

export const sequenceProblems = {
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
  "event-owner": {
    message: ({ from, before }) => `${t.Agency} bàn giao ghi là ${quote(from)} nhưng khi đó ${t.owner} là ${quote(before)}.`,
    fix: ({ before }) => `Ghi ${t.agency} bàn giao là ${quote(before)}, hoặc thêm lần thay đổi ${t.owner} còn thiếu.`,
  } satisfies Sentences<{ from: string; before: string }>,
};
