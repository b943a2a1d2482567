/** Web addresses of the data that were looked at: what came of each, and what the command says. */
import { day } from "./formats.ts";

/** What came of an address, as behind a colon. */
const reasons = {
  read: "mở được",
  "not-found": "trang báo không tìm thấy",
  "server-error": "máy chủ báo lỗi",
  "no-host": "tên miền không tồn tại",
  "no-answer": "máy chủ không nhận kết nối",
  "no-http": "máy chủ trả lời không phải trang web",
  "redirect-loop": "địa chỉ dẫn vòng về chính nó",
  "redirects-many": "địa chỉ chuyển tiếp quá nhiều lần",
  access: "trang không cho hệ thống này đọc",
  busy: "trang đề nghị thử lại sau",
  timeout: "quá thời gian chờ, có thể do trang chặn truy cập từ nước ngoài",
  wall: "trang đòi đăng nhập, cookie hoặc xác minh người dùng",
  "soft-404": "trang mở được nhưng báo không có nội dung",
  home: "địa chỉ dẫn về trang chủ",
  empty: "trang trống",
  odd: "trả lời khác thường",
  certificate: "chứng thư của trang không hợp lệ",
  private: "địa chỉ dẫn vào mạng nội bộ, không kiểm tra",
  robots: "trang không cho hệ thống tự động đọc",
  network: "không kết nối được từ nơi kiểm tra",
};

export const links = {
  reasons,
  dead: "Không còn mở được:",
  failing: "Mới không mở được, sẽ kiểm tra lại hằng ngày:",
  unclear: "Chưa kết luận được:",
  line: ({ url, reason, status, fault, since, final }: LinkLine): string =>
    `${url}: ${reasons[reason]}${bracket(status ?? fault)}${since ? `, từ ngày ${day(since)}` : ""}${final ? `; dẫn đến ${final}` : ""}`,
  due: (due: number, all: number) => `Hôm nay đến lượt ${due} trong ${all} địa chỉ.`,
  asked: (asked: number, all: number, left: number) =>
    `Đã kiểm tra ${asked} trong ${all} địa chỉ.${left > 0 ? ` Còn ${left} địa chỉ để lần sau vì hết thời gian.` : ""}`,
  cutOff: "Không địa chỉ nào trả lời: nơi kiểm tra có thể đang mất kết nối. Không ghi kết quả nào; chạy lại khi có kết nối.",
  unknownResults: (name: string) => `Không có thư mục, nhánh hay phiên bản “${name}” chứa kết quả kiểm tra địa chỉ.`,
  badResults: (name: string, detail: string) => `Không đọc được “${name}” (${detail}). Xóa rồi lập lại bằng: npx catalogue links`,
};

/** What a line says of an address. */
export interface LinkLine {
  readonly url: string;
  readonly reason: keyof typeof reasons;
  readonly status?: number | undefined;
  readonly fault?: string | undefined;
  readonly since?: string | undefined;
  readonly final?: string | undefined;
}

const bracket = (detail: string | number | undefined): string => (detail === undefined ? "" : ` (${detail})`);
