/** Words of the issue forms that no schema has. */

import { TERMS } from "../terms.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];
export const forms = {
  generated: "Làm ra từ các lược đồ bằng lệnh: npx catalogue github forms. Không sửa tay.",
  /** Of those in the main language. */
  files: {
    platform: "1-nen-tang.yml",
    usage: "2-so-lieu.yml",
    criteria: "3-bo-tieu-chi.yml",
    error: "4-bao-loi.yml",
    comment: "5-gop-y.yml",
  },
  titles: {
    platform: `Đề xuất ${t.thing}`,
    usage: "Cập nhật số liệu sử dụng",
    criteria: "Đề xuất bộ tiêu chí",
    comment: "Góp ý dự thảo bộ tiêu chí",
  },
  intros: {
    platform:
      "Vui lòng điền những nội dung có nguồn; mục nào chưa có nguồn thì để trống. Hệ thống kiểm tra và trả lời ngay dưới đây; có thể sửa bất cứ lúc nào.",
    usage: "Mỗi lần một số liệu, có ngày và nguồn. Số liệu cũ được giữ nguyên.",
    criteria: `Hệ thống lập dự thảo từ ${t.fullFramework}: mỗi tiêu chí của khung thành một tiêu chí của bộ tiêu chí. Điều chỉnh từng tiêu chí, có lý do, trong đề xuất thay đổi được lập.`,
    comment: `Mỗi biểu mẫu một ý kiến, về một tiêu chí hoặc về cả dự thảo. Ý kiến được công khai cùng tên nơi góp ý và nội dung trả lời của ${t.agency} ban hành.`,
  },
  /** How an answer of a kind is written. */
  howTo: {
    date: "ghi ngày/tháng/năm, ví dụ 16/01/2026",
    number: "ví dụ 1.500.000 hoặc 1,5 triệu",
    agency: "ghi tên hoặc chữ viết tắt",
  },
  /** Behind the titles of a document's questions. */
  ofProposal: `của ${t.document} đề xuất`,
  proposedOn: { title: "Ngày đề xuất", help: `Chỉ cần khi khác ngày của ${t.document}, hoặc ${t.document} không ghi ngày` },
  whichPlatform: { title: `${t.Thing}`, help: `Tên hoặc mã của ${t.thing} trên trang này` },
  whichDraft: { title: "Dự thảo bộ tiêu chí", help: "Tên hoặc mã của dự thảo trên trang này" },
  whoAgency: { title: `${t.Agency} góp ý`, help: `Khi là ${t.agency} trong danh sách của trang này` },
  whoName: { title: "Tổ chức, cá nhân góp ý", help: `Tên đầy đủ, khi không phải ${t.agency} trong danh sách; được công khai` },
  whoKind: { title: "Loại tổ chức, cá nhân", help: "Chỉ cần khi ghi tên tổ chức, cá nhân" },
  said: { title: "Nội dung góp ý", help: "Ý kiến, kèm lý do và đề nghị sửa thế nào" },
  scope: { title: "Phạm vi áp dụng", help: `Áp dụng cho loại ${t.thing} nào, cách sử dụng` },
  yesNo: { true: "Có", false: "Không" },
  errorReport: {
    title: "Báo lỗi",
    intro: "Một hồ sơ sai, thiếu hoặc cũ",
    page: { title: "Trang hoặc hồ sơ", help: `Địa chỉ trang, hoặc tên ${t.thing}` },
    wrong: { title: "Nội dung sai", help: "Nội dung đang ghi và nội dung đúng" },
    source: { title: "Nguồn", help: "Nơi đọc được nội dung đúng" },
  },
};
