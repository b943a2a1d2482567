/**
 * Problems of a record against the others, its documents and who is who, which the editor does not look for, so that it leaves them out:
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
  "group-owner": {
    message: ({ isState }) =>
      isState
        ? `Nhóm này do ${t.agency} nhà nước làm chủ quản, nhưng có doanh nghiệp được ghi là chủ quản.`
        : "Nhóm này do doanh nghiệp làm chủ quản, nhưng chưa ghi doanh nghiệp chủ quản nào.",
    fix: ({ isState }) => (isState ? "Sửa nhóm hoặc vai trò của doanh nghiệp." : "Ghi doanh nghiệp chủ quản khi có nguồn, hoặc sửa nhóm."),
  } satisfies Sentences<{ isState: boolean }>,
  "enterprise-repeated": {
    message: ({ name }) => `Doanh nghiệp ${quote(name)} đã có ở trên.`,
    fix: () => "Giữ một, xóa một.",
  } satisfies Sentences<{ name: string }>,
  "convener-missing": {
    message: ({ isDecided }) =>
      isDecided ? `Có quyết định nhưng chưa ghi ${t.convener} đã ra quyết định.` : `Có lần đánh giá nhưng chưa ghi ${t.convener}.`,
    fix: () => `Ghi ${t.convener} theo biên bản, báo cáo đánh giá hoặc ${t.document}.`,
  } satisfies Sentences<{ isDecided: boolean }>,
  "convener-dissolved": {
    message: ({ code, to }) => `${t.Convener} ${quote(code)} đã kết thúc hoạt động sau ${day(to)}.`,
    fix: ({ successor }) => (successor ? `${t.Agency} kế thừa là ${quote(successor)}.` : `Ghi ${t.convener} hiện nay.`),
  } satisfies Sentences<{ code: string; to: string; successor: string | undefined }>,
  "shared-elsewhere": {
    message: ({ to, date }) => `Dữ liệu gửi ${day(date)} đến ${quote(to)}, khi đó không phải ${t.keeper}; lần gửi này không được tính.`,
    fix: () => "Sửa nơi nhận hoặc thời điểm gửi; nếu đúng như vậy thì để nguyên.",
  } satisfies Sentences<{ to: string; date: string }>,
  "shared-early": {
    message: ({ date, issued }) =>
      `Dữ liệu gửi ${day(date)} theo ${t.document} ban hành sau đó (${day(issued)}); lần gửi này không được tính.`,
    fix: () => `Sửa thời điểm gửi, hoặc dẫn ${t.document} của lần gửi này.`,
  } satisfies Sentences<{ date: string; issued: string }>,
  "shared-unkept": {
    message: ({ date }) => `Vào ${day(date)} chưa ghi ${t.agency} nào là ${t.keeper}; lần gửi này không được tính.`,
    fix: () => `Sửa thời điểm gửi, hoặc ghi ${t.keeper} của thời gian đó trong thiết lập.`,
  } satisfies Sentences<{ date: string }>,
  "consultation-doubtful": {
    message: ({ code, isIssuer }) =>
      isIssuer
        ? `Một ý kiến được ghi là của ${quote(code)}, ${t.agency} ban hành bộ tiêu chí.`
        : `Một bên liên quan được ghi là ${t.agency} ${quote(code)} đã có trong danh sách.`,
    fix: ({ isIssuer }) => (isIssuer ? "Ghi ý kiến của nơi khác." : `Chọn ${t.agency} này trong danh sách thay cho tên bên liên quan.`),
  } satisfies Sentences<{ code: string; isIssuer: boolean }>,
  "plan-early": {
    message: ({ date, issued }) =>
      `Kế hoạch (${day(date)}) có trước bộ tiêu chí (${day(issued)}), trong khi kế hoạch được lập trên cơ sở bộ tiêu chí đã ban hành.`,
    fix: () => `Đối chiếu với ${t.document} rồi sửa thời điểm hoặc bộ tiêu chí; nếu đúng như vậy thì để nguyên.`,
  } satisfies Sentences<{ date: string; issued: string }>,
  "plan-criteria": {
    message: ({ value }) => `Kế hoạch dẫn ${quote(value)}, không phải bộ tiêu chí đã ban hành.`,
    fix: () => `Chọn bộ tiêu chí đã ban hành của ${t.thing}.`,
  } satisfies Sentences<{ value: string }>,
};
