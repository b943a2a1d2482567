/** Vietnamese names of codes that only the open data has. */
import { TERMS } from "../../../scripts/words/terms.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const codes = {
  /** What says that it is in use. */
  useSign: { launched: "Sự kiện đưa vào sử dụng", usage: "Số liệu sử dụng", list: `${t.List} ghi đã vận hành` },
  vote: { approval: "Đồng ý", objection: "Không đồng ý" },
  voteState: {
    counted: "Được tính",
    recused: `Không tính: phiếu của ${t.agency} đề xuất hoặc ${t.owner}`,
    stale: "Phiếu trên phiên bản cũ",
    unread: `Không đọc được nhóm của ${t.agency}`,
  },
  action: { added: "Thêm mới", changed: "Thay đổi", removed: "Bỏ", moved: "Đổi mã" },
};
