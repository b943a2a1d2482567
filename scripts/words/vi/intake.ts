/** What the bot answers on an issue that proposes something. */

import { TERMS } from "../terms.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];
export const intake = {
  thanks: `Cảm ơn Quý cơ quan, Quý vị đã gửi đề xuất.`,
  withdrawn: "## Đã rút đề xuất\n\nBiểu mẫu này đã đóng; đề xuất thay đổi kèm theo cũng được đóng. Để tiếp tục, bấm “Reopen” ở cuối trang.",
  duplicate: (entry: string) =>
    `## Đã có hồ sơ\n\n${t.Thing} này đã có hồ sơ: ${entry}. Để sửa hồ sơ đã có, mở trang của ${t.thing} rồi bấm “Sửa hồ sơ này”. Nếu đây là ${t.thing} khác, sửa tên ở trên cho phân biệt được.`,
  manual: (pull: string) =>
    `## Đã được sửa trực tiếp\n\nHồ sơ ${pull} đã được sửa trực tiếp nên không cập nhật theo biểu mẫu này nữa. Đề nghị sửa tiếp tại ${pull}.`,
  ready: (pull: string) =>
    `## Hợp lệ\n\nĐề xuất thay đổi ${pull} (bản nháp) đã được lập từ biểu mẫu này. Sửa nội dung ở trên thì đề xuất tự cập nhật; đóng biểu mẫu này thì đề xuất cũng được đóng. Khi đã điền xong, viết \`/ready\` thành một nhận xét ở dưới để đưa ra xét duyệt.`,
  opening: "## Hợp lệ\n\nĐang lập đề xuất thay đổi từ biểu mẫu này.",
  incomplete: (count: number) =>
    `## Còn ${count} nội dung cần bổ sung, sửa\n\nBấm “…” rồi “Edit” ở nội dung đầu tiên để sửa; nhận xét này tự cập nhật.`,
  kept: (pull: string) => `Đề xuất thay đổi ${pull} giữ nguyên phiên bản hợp lệ gần nhất.`,
  answered: (answered: number, all: number) => `Đã điền ${answered}/${all} mục; mục nào chưa có nguồn thì để trống.`,
  file: "Tệp",
  whole: "Biểu mẫu",
  /** Before how answers were read. */
  /** Before warnings. */
  optional: "Nên xem lại hoặc bổ sung, không bắt buộc:",
  readSo: "Cách hệ thống đã đọc:",
  /** @param ways how to reach people, as code; empty where the settings name none */
  ask: (ways: string) =>
    ways
      ? `Không rõ cách điền? Liên hệ ${ways}, hoặc viết câu hỏi ngay dưới đây; người phụ trách sẽ trả lời.`
      : "Không rõ cách điền? Viết câu hỏi ngay dưới đây; người phụ trách sẽ trả lời.",
  /** To a letter that is no form. */
  unread:
    "## Chưa lập được hồ sơ\n\nNội dung này không theo biểu mẫu nào nên hệ thống chưa lập hồ sơ; người phụ trách sẽ đọc. Để hệ thống lập hồ sơ, mở biểu mẫu rồi chép từng nội dung vào mục của nó:",
  /** To an error that was reported. */
  received: "## Đã nhận\n\nNgười phụ trách sẽ đối chiếu với nguồn rồi trả lời ở đây.",
  inThisLanguage: "Bằng tiếng Việt",
};
