/** Labels of pull requests, a family each: GitHub shows "<family>: <name>". All of them are in `.github/labels.yml`. */
import { TERMS } from "../terms.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];
export const labels = {
  kind: {
    family: "loại",
    names: {
      proposal: "đề xuất",
      update: "cập nhật",
      criteria: "bộ tiêu chí",
      assessment: "đánh giá",
      decision: "quyết định",
      registers: "danh sách chung",
      code: "mã nguồn",
      reminder: "nhắc việc",
    },
    help: {
      proposal: `${t.Thing} mới`,
      update: "Sửa hồ sơ đã có",
      criteria: "Bộ tiêu chí hoặc khung",
      assessment: "Lần đánh giá",
      decision: `Các ${t.agency} cho ý kiến trước khi ghi nhận`,
      registers: `${t.Agency}, ${t.document}, lĩnh vực, thiết lập`,
      code: "Mã nguồn, không phải dữ liệu",
      reminder: `Việc của một ${t.agency}, tự cập nhật`,
    },
  },
  waiting: {
    family: "chờ",
    names: {
      proposer: "người đề xuất",
      keeper: `${t.Keeper}`,
      owner: `${t.owner}`,
      convener: `${t.convener}`,
      maintainers: "người bảo trì",
      council: `các ${t.agency} cho ý kiến`,
      merge: "cập nhật lên trang",
    },
    help: {
      proposer: "Người đề xuất sửa hoặc trả lời",
      keeper: `${t.Keeper} xem và chấp thuận`,
      owner: `${t.Owner} xem và chấp thuận`,
      convener: `${t.Convener} xem và chấp thuận`,
      maintainers: "Người bảo trì xem và chấp thuận",
      council: `Các ${t.agency} biểu quyết ghi nhận`,
      merge: "Đã đủ điều kiện cập nhật lên trang",
    },
  },
  attention: {
    family: "chú ý",
    names: { outside: `ngoài ${t.owner}`, similar: "gần trùng tên", conflict: "xung đột", loss: "mất kết quả" },
    help: {
      outside: `Người gửi không thuộc ${t.owner}`,
      similar: `Có ${t.thing} tên gần giống`,
      conflict: "Xung đột với nhánh chính",
      loss: `Có ${t.thing} giảm mức đáp ứng`,
    },
  },
};
