/** Vietnamese words of the consultation on a draft criteria set: its page, its table and the paper of it. */
import { TERMS } from "../../../scripts/words/terms.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const comments = {
  label: "Ý kiến góp ý",
  sheet: "Bảng tổng hợp, tiếp thu, giải trình ý kiến góp ý",
  of: (title: string) => `Đối với: ${title}`,
  describe: (title: string) => `${title}: các ý kiến góp ý, của ai, và nội dung tiếp thu, giải trình của ${t.agency} ban hành.`,
  /** The columns, as practice has them. */
  head: {
    number: "STT",
    subject: "Nội dung, tiêu chí",
    who: `${t.Agency}, tổ chức, cá nhân góp ý`,
    said: "Nội dung góp ý",
    answer: "Tiếp thu, giải trình",
  },
  table: "Các ý kiến góp ý",
  whole: "Góp ý chung",
  gone: "(không còn trong bộ tiêu chí)",
  unanswered: "Chưa trả lời",
  byLetter: (number: string, day: string) => `văn bản số ${number} ngày ${day}`,
  byForm: (day: string) => `biểu mẫu, ${day}`,
  late: "gửi sau hạn",
  none: "Chưa có góp ý nào.",

  period: "Thời gian lấy ý kiến",
  periodDays: (from: string, until: string) => `từ ngày ${from} đến hết ngày ${until}`,
  document: `${t.Document} lấy ý kiến`,
  asked: "Được lấy ý kiến",
  heard: "đã có ý kiến",
  silent: "chưa có ý kiến",
  result: "Kết quả",
  others: "Ý kiến khác đã ghi nhận",
  othersTable: "Bảng các ý kiến khác đã ghi nhận",
  date: "Ngày",
  opinion: "Ý kiến",
  notes: "Nội dung khác kèm theo góp ý",

  howTitle: "Cách góp ý",
  howForm:
    "Bằng biểu mẫu: chọn tiêu chí cần góp ý, hoặc góp ý chung. Cần có tài khoản GitHub. Hệ thống kiểm tra, trả lời ngay và đưa ý kiến vào bảng này sau khi được xem xét.",
  howLetter: (issuer: string) =>
    `Bằng văn bản: gửi về ${issuer}, ghi mã tiêu chí của từng ý kiến (ví dụ KT1), hoặc ghi là góp ý chung. Ý kiến được đưa lên trang này cùng tên nơi góp ý, số và ngày văn bản.`,
  afterTitle: "Sau khi lấy ý kiến",
  after: (issuer: string) =>
    `${issuer} tiếp thu hoặc giải trình từng ý kiến tại trang này, hoàn thiện dự thảo rồi ban hành bộ tiêu chí. Bảng này giữ nguyên sau khi ban hành.`,
  issuer: `${t.agency} ban hành`,
  answerTitle: `Việc của ${t.agency} ban hành`,
  answerText: "Chọn văn bản, biểu mẫu góp ý chưa được trả lời hết để ghi nội dung tiếp thu, giải trình.",
  answering: (who: string, date: string, count: string) => `Trả lời ${who}, ngày ${date} (chưa trả lời: ${count})`,
  enterLetter: "Nhập ý kiến gửi bằng văn bản",
  openPeriod: "Mở hoặc gia hạn việc lấy ý kiến",

  docx: "Tải bảng để sửa, trình ký (DOCX)",
  csv: "Tải bảng (CSV)",
  file: "y-kien-gop-y",
  paper: {
    opening: (agency: string, title: string) => `${agency} đã tổ chức lấy ý kiến đối với “${title}”`,
    asked: (asked: string, heard: string) => `Số ${t.agency}, tổ chức, cá nhân được lấy ý kiến: ${asked}; đã có ý kiến: ${heard}.`,
    counts: "Đã nhận",
    follows: "Kết quả cụ thể như sau:",
  },
};
