/**
 * Problems of a record against the others and its documents, which the editor does not look for, so that it leaves them out:
 * what is wrong, and what to do.
 */

import { quote } from "../../../text/quote.ts";
import type { Sentences } from "../../sentences.ts";
import { TERMS } from "../../terms.ts";
import { day } from "../formats.ts";
import { lang } from "../lang.ts";

const t = TERMS[lang];

export const recordProblems = {
  "entry-product": {
    message: ({ entry, above }) =>
      above ? `Mục ${quote(entry)} lại là sản phẩm thuộc mục ${quote(above)}.` : `${t.Thing} được ghi là sản phẩm của chính nó.`,
    fix: ({ above }) =>
      above ? `Ghi thẳng mục của ${t.list}; hai hồ sơ không thuộc lẫn nhau.` : `Bỏ trống nếu đây chính là mục của ${t.list}.`,
  } satisfies Sentences<{ entry: string; above: string | undefined }>,
  "merged-itself": {
    message: ({ value }) => `Sáp nhập vào ${quote(value)} dẫn trở lại chính ${t.thing} này.`,
    fix: () => `Ghi ${t.thing} tiếp nhận, hoặc xóa sự kiện.`,
  } satisfies Sentences<{ value: string }>,
  "event-repeated": {
    message: ({ type, date }) => `Sự kiện ${quote(type)} (${day(date)}) theo cùng ${t.document} đã có ở trên.`,
    fix: () => "Giữ một, xóa một.",
  } satisfies Sentences<{ type: string; date: string }>,
  "source-repeated": {
    message: ({ title }) => `Địa chỉ của nguồn ${quote(title)} đã có ở trên.`,
    fix: () => "Giữ một, xóa một.",
  } satisfies Sentences<{ title: string }>,
  "event-early": {
    message: ({ type, date, issued }) => `Sự kiện ${quote(type)} (${day(date)}) có trước ${t.document} làm căn cứ (${day(issued)}).`,
    fix: () => `Đối chiếu với ${t.document} rồi sửa thời điểm của sự kiện hoặc ${t.document}.`,
  } satisfies Sentences<{ type: string; date: string; issued: string }>,
  "operation-already": {
    message: ({ from }) => `Ghi đã vận hành nhưng thời gian vận hành bắt đầu từ ${day(from)}, sau ${t.list} hoặc sau hôm nay.`,
    fix: () => `Đối chiếu với ${t.list} rồi sửa một trong hai.`,
  } satisfies Sentences<{ from: string }>,
  "record-similar": {
    message: ({ other }) => `Hồ sơ này có cùng tên tiếng Anh, hoặc cùng tên viết tắt và trang web, với ${quote(other)}.`,
    fix: () => `Xem có phải cùng một ${t.thing} không; nếu đúng thì chỉ giữ một hồ sơ.`,
  } satisfies Sentences<{ other: string }>,
  "website-repeated": {
    message: ({ other }) => `Trang web này cũng là của hồ sơ ${quote(other)}.`,
    fix: () => "Sửa hồ sơ ghi nhầm; nếu dùng chung thì giữ nguyên.",
  } satisfies Sentences<{ other: string }>,
};
