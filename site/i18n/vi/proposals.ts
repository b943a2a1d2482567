/** Vietnamese words of the page of proposals under review. */

import { TERMS } from "../../../scripts/words/terms.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];
export const proposals = {
  describe: `Các đề xuất đang được xem xét: chờ ${t.agency} nào, từ ngày nào.`,
  intro: "Danh sách gồm các đề xuất đang được xem xét và các biểu mẫu chưa đủ thông tin; đề xuất chờ lâu nhất xếp trước.",
  notRead: "Chưa cập nhật được danh sách đề xuất. Vui lòng xem trực tiếp theo liên kết dưới đây.",
  seeOnSite: (number: number) => `Xem đề xuất ${number} như sẽ hiển thị trên trang`,
  pullsOnGitHub: "Các đề xuất thay đổi trên GitHub",
  issuesOnGitHub: "Các biểu mẫu trên GitHub",
  readOn: (date: string) => `Cập nhật từ GitHub ngày ${date}.`,
  none: "Không có đề xuất nào đang chờ.",
  waiting: {
    council: `Chờ các ${t.agency} cho ý kiến`,
    keeper: `Chờ ${t.Keeper}`,
    owner: `Chờ ${t.owner}`,
    convener: `Chờ ${t.convener}`,
    maintainers: "Chờ người bảo trì",
    merge: "Đã được chấp thuận, chờ cập nhật",
    proposer: "Chờ người đề xuất",
  },
  table: (waiting: string) => `Bảng các đề xuất: ${waiting}`,
  proposal: "Đề xuất",
  agency: `${t.Agency} đề xuất`,
  noAgency: `không thuộc ${t.agency} nào`,
  since: "Chờ từ",
  days: (days: number) => `${days} ngày`,
  state: "Tình trạng",
  draft: "bản nháp",
  kind: { pull: "đang xét", issue: "biểu mẫu" },
  /** Assessments whose members judge one by one: what they wait for. */
  sheets: {
    title: (count: string) => `Lần đánh giá chờ phiếu của các thành viên (${count})`,
    table: "Bảng các lần đánh giá chờ phiếu của các thành viên",
    platform: `${t.Thing}`,
    progress: "Tiến độ",
    missing: "Chưa có phiếu của:",
    remind: "soạn thư nhắc",
    /** What that letter is about. */
    reminder: (name: string, date: string) => `Đề nghị gửi phiếu đánh giá ${name}, lần đánh giá ${date}`,
  },
  filled: (done: number, all: number) => `đã điền ${done}/${all} mục`,
};
