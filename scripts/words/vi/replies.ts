/** What the bot answers to a command in a comment. Names and paths come as code in Markdown. */

import { TERMS } from "../terms.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];
export const replies = {
  help: "Các lệnh, mỗi lệnh ở đầu một nhận xét",
  commands: {
    "/checklist": `phiếu đánh giá điền sẵn theo bộ tiêu chí của ${t.thing}; thêm mã nếu đề xuất này sửa nhiều ${t.thing}`,
    "/rerun": "kiểm tra lại ngay",
    "/ready": "đưa bản nháp ra xét duyệt; người gửi biểu mẫu cũng dùng được",
    "/help": "danh sách này",
  },
  unknown: (typed: string) => `Không có lệnh ${typed}. Gõ \`/help\` để xem các lệnh.`,
  noMember: `Các lệnh dành cho thành viên của ${t.agency} tham gia. Kết quả kiểm tra ở trên vẫn tự cập nhật sau mỗi lần sửa. Người được mời đánh giá không cần lệnh: điền phiếu của mình tại trang đề xuất, rồi gửi từ đó. Cảm ơn Quý cơ quan, Quý vị.`,
  noPlatform: (touched: string) => `Nêu mã ${t.thing}: \`/checklist MÃ\`.${touched ? ` Đề xuất này sửa: ${touched}.` : ""}`,
  unknownPlatform: (id: string) => `Không có ${t.thing} ${id}.`,
  noCriteria: (id: string) => `${t.Thing} ${id} chưa nêu bộ tiêu chí đã ban hành, nên chưa có căn cứ để đánh giá.`,
  sheets: (id: string, date: string, progress: string) =>
    `Lần đánh giá ${date} của ${id} đang nhận phiếu của từng thành viên: ${progress}. Để nhận phiếu của mình, gõ \`/checklist\`, mã ${t.thing} rồi mã phiếu. Các phiếu chưa có:`,
  sheet: (member: string, count: number, path: string) =>
    `Phiếu ${member} với ${count} tiêu chí. Điền vào, lưu ở ${path}, không xem phiếu của thành viên khác trước khi gửi; có xung đột lợi ích thì kê khai và bỏ trống các tiêu chí đó.`,
  noSheet: (member: string) => `Lần đánh giá không có phiếu ${member}. Gõ \`/checklist\` và mã ${t.thing} để xem các phiếu còn thiếu.`,
  checklist: (id: string, criteria: string, count: number, path: string) =>
    `Phiếu đánh giá cho ${id} theo bộ tiêu chí ${criteria}, ${count} tiêu chí. Tạo tệp ${path} (đổi ngày trong tên tệp thành ngày đánh giá), dán nội dung dưới đây, rồi điền.`,
  file: "Nội dung tệp",
};
