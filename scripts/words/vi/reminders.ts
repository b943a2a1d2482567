/** The reminder that each agency has on GitHub: one for all that it has to do. Names, titles and reasons come as Markdown that says nothing else. */
import { TERMS } from "../terms.ts";
import { onDay } from "./formats.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const reminders = {
  title: (name: string, code: string) => `Nhắc việc: ${name} (${code})`,
  intro: (name: string) =>
    `Việc của ${name} trên trang tra cứu này, theo thông tin đã công bố. Danh sách được cập nhật mỗi ngày và tự đóng khi không còn việc nào.`,
  to: (team: string) => `Kính gửi ${team}.`,
  done: `Hiện ${t.agency} không có việc nào cần làm.`,
  more: (count: number) => `và ${count} việc khác`,
  seenOnSite: `Trang của ${t.agency}`,
  putOff: "Đã hoãn nhắc",
  putOffUntil: (until: string, by: string, reason: string) => `đến ${onDay(until)}, theo ${by}: ${reason}`,
  howTo: "Hoãn nhắc một việc",
  howToText: (days: number) =>
    `Thành viên của ${t.agency} ghi một nhận xét: \`/snooze MÃ NGÀY LÝ DO\`, trong đó MÃ là mã ở cuối dòng của việc, ví dụ \`/snooze 1a2b3c4d 31/12/2026 đang chờ kết quả kiểm thử\`. Hoãn được nhiều nhất ${days} ngày kể từ ngày ghi nhận xét; \`/unsnooze MÃ\` thì nhắc lại. Nhận xét đã bị sửa không được tính.`,
  news: "Việc mới:",
  refused: {
    form: "Lệnh chưa đủ. Viết: `/snooze MÃ NGÀY LÝ DO`, ví dụ `/snooze 1a2b3c4d 31/12/2026 đang chờ kết quả kiểm thử`.",
    edited: "Nhận xét này đã bị sửa sau khi gửi nên không được tính. Đề nghị gửi lệnh trong một nhận xét mới.",
    unknown: "Không có việc nào mang mã này trong danh sách ở trên.",
    past: "Ngày đã nêu không ở sau ngày ghi nhận xét.",
    far: (days: number) => `Chỉ hoãn được nhiều nhất ${days} ngày kể từ ngày ghi nhận xét.`,
  },
};
