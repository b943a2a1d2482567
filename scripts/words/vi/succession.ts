/** Nói về việc bàn giao của các cơ quan. What is said when agencies hand on what is theirs. */
import { quote } from "../../text/quote.ts";
import { TERMS } from "../terms.ts";
import { day } from "./formats.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const succession = {
  badAction: (action: string, actions: readonly string[]) => `Không có việc ${quote(action)}. Chọn một trong: ${actions.join(", ")}.`,
  needs: (option: string) => `Cần nêu --${option}.`,
  mergeNeeds: `Cần ít nhất một ${t.agency} bàn giao, rồi ${t.agency} tiếp nhận.`,
  noTable: (path: string, columns: readonly string[]) => `“${path}” cần là bảng CSV có các cột ${columns.join(", ")}.`,
  reasons: {
    unknown: (code: string, near: string | undefined) =>
      `Không có ${t.agency} mã ${quote(code)}.${near ? ` Có phải là ${quote(near)}?` : ` Thêm vào danh sách ${t.agency} trước, kèm nguồn.`}`,
    itself: (code: string) => `${quote(code)} không thể bàn giao cho chính mình.`,
    notThen: (code: string, date: string) => `${t.Agency} tiếp nhận ${quote(code)} không hoạt động vào ngày ${day(date)}.`,
    endedOtherwise: (code: string, recorded: string, last: string) =>
      `Đã ghi ${quote(code)} hoạt động đến ${day(recorded)}, còn bàn giao như đã nêu thì ngày cuối là ${day(last)}. Sửa ngày, hoặc sửa danh sách ${t.agency}.`,
    succeededOtherwise: (code: string, recorded: string, wanted: string) =>
      `Đã ghi ${t.agency} kế thừa ${quote(code)} là ${quote(recorded)}, không phải ${quote(wanted)}.`,
    sameDay: (code: string, all: readonly string[]) =>
      `${quote(code)} tiếp nhận và bàn giao trong cùng một ngày. Bỏ lần bàn giao trước đi, rồi bàn giao một lần: npx catalogue agency merge ${all.join(" ")}. Lần trước đã công bố thì bàn giao từ ngày sau đó.`,
    document: (number: string) => `Chưa có ${t.document} ${quote(number)} trong danh sách ${t.document}. Thêm vào trước, kèm nguồn.`,
    documentOfDay: (number: string, days: readonly string[]) =>
      `Có nhiều ${t.document} số ${quote(number)}; nêu thêm --document-date: ${days.join(", ")}.`,
    unknownRecord: (id: string, near: string | undefined) =>
      `Không có ${t.thing} mã ${quote(id)}.${near ? ` Có phải là ${quote(near)}?` : ""}`,
    notTheirs: (id: string, code: string) => `${quote(id)} không phải của ${quote(code)}.`,
    twice: (id: string) => `${quote(id)} được giao cho hai nơi.`,
  },
  notes: {
    team: (code: string, heir: string) =>
      `Nhóm và tài khoản GitHub của ${quote(code)} không được chuyển: từ ngày bàn giao họ không còn phiếu. Ai làm tiếp ở ${quote(heir)} thì thêm vào nhóm của ${quote(heir)}.`,
    unit: (ids: readonly string[]) => `Đơn vị đầu mối không còn đúng nên đã bỏ; đề nghị ${t.owner} mới cung cấp: ${ids.join(", ")}.`,
    owners: "Khi đề xuất này đã lên trang: chạy npx catalogue github owners, gửi CODEOWNERS mới thành một đề xuất riêng nếu có thay đổi.",
  },
  refused: (count: number) => `Chưa ghi gì: ${count} điều cần sửa trước.`,
  same: "Đã làm xong từ trước; không có gì thay đổi.",
  ahead: (date: string) => `Xem trước như vào ngày ${day(date)}; từ ngày đó mới ghi được.`,
  dry: "Mới chỉ xem trước, chưa ghi gì.",
  written: (files: number) => `Đã ghi ${files} tệp. Xem lại: git diff`,
  branch: "ban-giao",
  message: (from: readonly string[], heirs: readonly string[], date: string, number: string) =>
    `Bàn giao của ${from.join(", ")} cho ${heirs.join(", ")} từ ${day(date)} (${number})`,
  idTaken: (id: string, owner: string) =>
    id === owner ? `Mã ${quote(id)} đã có ${t.thing} khác.` : `Mã ${quote(id)} là địa chỉ cũ dẫn đến ${quote(owner)}; chọn mã khác.`,
  renameBranch: "doi-ma",
  renameMessage: (from: string, to: string) => `Đổi mã hồ sơ ${from} thành ${to}`,
  send: "Gửi thành một đề xuất thay đổi:",
};
