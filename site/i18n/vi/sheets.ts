/** Vietnamese words of how an assessment came to its results from the sheets of its members. */
import { sheetWords } from "../../../scripts/words/sheet-words.ts";
import { lang } from "./lang.ts";

export const sheets = {
  title: "Tổng hợp phiếu của các thành viên",
  open: (date: string) => `Đang nhận phiếu của từng thành viên cho lần đánh giá ${date}:`,
  closed: (date: string) => `Đã hết hạn gửi phiếu, chưa tổng hợp phiếu của các thành viên cho lần đánh giá ${date}:`,
  until: (date: string) => `Hạn gửi phiếu: ${date}.`,
  rule: (agreed: string, least: string) =>
    `Tiêu chí là thống nhất khi ${agreed} số phiếu được tính cùng kết quả, với phiếu của ít nhất ${least} thành viên được đánh giá tiêu chí đó.`,
  late: "Phiếu gửi muộn:",
  counted: (count: string) => `${count} phiếu đã tổng hợp, với mã băm SHA-256`,
  single: "Từng phiếu",
  dear: (name: string) => `Kính gửi: ${name}`,
  state: { counted: "được tính", late: "gửi muộn, không tính", missing: "không có phiếu" },
  conflict: "Xung đột lợi ích:",
  reportOf: "Báo cáo đánh giá:",
  /** Before how the sheets stand to one criterion. */
  sheets: "Phiếu:",
  countedOf: (counted: string, entitled: string, apart: string) =>
    `${counted} phiếu được tính trên ${entitled} thành viên được đánh giá${apart && ` (${apart})`}`,
  recused: (count: string) => `ngoài ra ${count} thành viên không đánh giá vì xung đột lợi ích`,
  agreements: sheetWords[lang].agreements,
  decided: "quyết định khi chưa thống nhất",
};
