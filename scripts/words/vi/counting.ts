/** Lời của lệnh về phiếu đánh giá. What the command says that counts members' sheets. */
import { quote } from "../../text/quote.ts";
import { TERMS } from "../terms.ts";
import { day } from "./formats.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const counting = {
  none: (id: string | undefined) =>
    `${id === undefined ? "Không" : `${t.Thing} ${quote(id)} không`} có lần đánh giá nào nhận phiếu của từng thành viên.`,
  broken: (path: string) => `${path} còn lỗi nên chưa nhận phiếu được. Xem: npx catalogue check ${path}`,
  opened: (date: string, until: string) =>
    `Lần đánh giá ghi ngày ${day(date)}, nhận phiếu đến hết ngày ${day(until)}. Ngày này là ngày họp: kết quả chỉ dựa vào phiếu và minh chứng có đến ngày đó. Họp ngày khác thì dùng --date.`,
  closesBefore: (until: string, today: string) => `Hạn gửi phiếu ${day(until)} đã qua (hôm nay ${day(today)}).`,
  closesAfter: (until: string, date: string) =>
    `Hạn gửi phiếu ${day(until)} sau ngày đánh giá ${day(date)}. Ngày đánh giá (--date) là ngày họp, từ hạn gửi phiếu trở đi.`,
  badAction: (action: string, actions: readonly string[]) => `Không có việc ${quote(action)}. Chọn một trong: ${actions.join(", ")}.`,
  badVerdict: (verdict: string, verdicts: readonly string[]) =>
    `Không có kết quả ${quote(verdict)}. Chọn một trong: ${verdicts.join(", ")}; tiêu chí đo bằng số thì ghi số đo, ví dụ 1,4.`,
  badDay: (typed: string) => `${quote(typed)} không phải là ngày; ghi như 2026-12-08 hoặc 08/12/2026.`,
  needsReason: "Nêu lý do của người quyết định.",
  unreadSet: (set: string) => `Không đọc được bộ tiêu chí ${quote(set)} của lần đánh giá.`,
  reasons: {
    counted: (date: string) => `Phiếu của lần đánh giá ${day(date)} đã được tổng hợp.`,
    notSplit: (code: string) => `Tiêu chí ${quote(code)} không thuộc diện chưa thống nhất, nên không ai phải quyết định.`,
    computed: (code: string) => `Tiêu chí ${quote(code)} được tính từ số liệu sử dụng, nên không ai phải quyết định.`,
    undecided: (codes: readonly string[]) =>
      `Các thành viên chưa thống nhất: ${codes.join(", ")}. Chủ tịch Hội đồng hoặc trưởng nhóm quyết định từng tiêu chí, có lý do, rồi mới tổng hợp.`,
    changed: (codes: readonly string[]) =>
      `Sau khi quyết định, phiếu, kết quả, lý do hoặc người quyết định đã đổi: ${codes.join(", ")}. Phải quyết định lại rồi mới tổng hợp.`,
    nobody: (codes: readonly string[]) =>
      `Không ai được quyết định: ${codes.join(", ")}. Chủ tịch Hội đồng hoặc trưởng nhóm không có, chưa có phiếu, hoặc có xung đột lợi ích: ghi người quyết định thay vào lần đánh giá.`,
    noSheet: "Chưa có phiếu nào.",
  },
  early: (date: string) => `Chưa hết hạn gửi phiếu (${day(date)}) mà còn thiếu phiếu: chỉ tổng hợp khi đã đủ phiếu hoặc đã hết hạn.`,
  left: (codes: readonly string[]) =>
    codes.length > 0
      ? `Còn phải quyết định: ${codes.join(", ")}.`
      : "Không còn tiêu chí nào phải quyết định. Việc tiếp theo: tổng hợp phiếu.",
  branch: "tong-hop-phieu",
  countMessage: (id: string, date: string) => `Tổng hợp phiếu đánh giá ${id} ngày ${day(date)}`,
  decideMessage: (id: string, code: string) => `Quyết định tiêu chí ${code} của ${id}`,
};
