/** Words of the reports for a terminal. */

import { TERMS } from "../terms.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];
export const report = {
  levels: { error: "lỗi", warning: "cảnh báo" },
  impact: {
    changes: "Thay đổi",
    impact: "Tác động",
    none: "không",
    new: "mới",
    gone: "bị xóa",
    because: "vì",
    nothing: "Không có thay đổi.",
    same: `Không ${t.thing} nào thay đổi tình trạng hay kết luận.`,
    onList: `có tên trong ${t.list} còn hiệu lực`,
    offList: `không có tên trong ${t.list} nào còn hiệu lực`,
    dryRun: "Kết quả dự kiến theo bộ tiêu chí mới",
  },
  scores: {
    since: "từ",
    due: "hạn đánh giá lại",
    overdue: "QUÁ HẠN",
    next: "Tiếp theo",
    assessed: "Đánh giá",
    missing: "Còn thiếu",
    gates: "Tiêu chí xét riêng",
    none: "chưa đánh giá",
  },
};
