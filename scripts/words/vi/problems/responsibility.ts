/** Problems of who is who of a platform, of what it shares and of its plan: what is wrong, and what to do. */

import { quote } from "../../../text/quote.ts";
import type { Sentences } from "../../sentences.ts";
import { TERMS } from "../../terms.ts";
import { day } from "../formats.ts";
import { lang } from "../lang.ts";

const t = TERMS[lang];

export const responsibilityProblems = {
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
