/** What an agency has to do by when: the headings of its list, and a sentence for each thing, as behind the name of what it is about. */
import { TERMS } from "../terms.ts";
import { onDay } from "./formats.ts";
import { lang } from "./lang.ts";
import { tasks } from "./tasks.ts";

const t = TERMS[lang];

/** More criteria are counted, not named. */
const FEW = 6;

export const due = {
  sections: {
    overdue: "Đã quá hạn",
    soon: "Sắp đến hạn",
    reached: "Số liệu người dùng đã đạt ngưỡng",
    proposal: "Đề xuất đang xét",
    task: "Việc tiếp theo",
    "evidence-dead": "Địa chỉ không còn mở được",
    "evidence-changed": "Trang minh chứng đã thay đổi sau ngày đánh giá",
    "evidence-old": "Minh chứng lâu chưa được xem lại",
    "usage-old": "Số liệu sử dụng đã cũ",
    missing: "Thông tin còn thiếu",
    answered: "Ý kiến góp ý đã được trả lời",
    later: "Các hạn về sau",
  },
  reassess: (date: string) => `đánh giá lại, hạn ${onDay(date)}`,
  activity: (title: string, date: string) => `hoàn thành nhiệm vụ “${title}” của kế hoạch, hạn ${onDay(date)}`,
  task: (task: keyof typeof tasks.tasks, _actor: keyof typeof tasks.actors) => tasks.tasks[task],
  reached: () => tasks.tasks["reassess-reached"],
  waiver: (criterion: string, until: string) => `việc miễn tiêu chí ${criterion} hết sau ${onDay(until)}`,
  sheets: (date: string, progress: string) => `thu phiếu của các thành viên cho lần đánh giá ${onDay(date)} (${progress})`,
  decide: (date: string, criteria: readonly string[], by: string | undefined) =>
    `quyết định các tiêu chí chưa thống nhất của lần đánh giá ${onDay(date)}: ${criteria.join(", ")}${by === undefined ? "" : ` (${by})`}`,
  count: (date: string) => `tổng hợp phiếu của lần đánh giá ${onDay(date)}: đã đủ phiếu`,
  comment: (until: string) => `cho ý kiến đối với dự thảo, hạn ${onDay(until)}`,
  closes: (until: string, unanswered: number) =>
    `hết hạn lấy ý kiến đối với dự thảo sau ${onDay(until)}${unanswered > 0 ? `; ${unanswered} ý kiến góp ý chưa được trả lời` : ""}`,
  answer: (count: number) => `tiếp thu, giải trình ${count} ý kiến góp ý`,
  answered: (date: string, count: number, all: number) =>
    `góp ý ${onDay(date)} đã được trả lời${count === all ? "" : ` (${count} trên ${all} ý kiến)`}`,
  proposal: (number: number, since: string) => `đề xuất số ${number}, chờ từ ${onDay(since)}`,
  dead: (of: string, since: string, archived: string | undefined) =>
    `“${of}” không mở được từ ${onDay(since)}${archived === undefined ? "" : `; bản lưu “${archived}”`}`,
  changed: (criterion: string, title: string, seen: string) =>
    `minh chứng “${title}” của tiêu chí ${criterion}, thấy thay đổi ${onDay(seen)}`,
  oldEvidence: (criteria: readonly string[], date: string) =>
    `minh chứng của ${criteria.length > FEW ? `${criteria.length} tiêu chí` : `tiêu chí ${criteria.join(", ")}`}, xem lâu nhất từ ${onDay(date)}`,
  oldUsage: (date: string) => `số liệu sử dụng mới nhất là của ${onDay(date)}`,
  missing: (parts: readonly string[]) => `hồ sơ ${t.thing} chưa có: ${parts.join(", ")}`,
};
