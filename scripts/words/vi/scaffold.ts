/** What a new file asks a person for. */

import { TERMS } from "../terms.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];
export const scaffold = {
  bodies: {
    platform: `Dưới dòng --- cuối: mô tả ${t.thing}, chức năng, đối tượng phục vụ, kết quả đã có.`,
    plan: "Dưới dòng --- cuối: thuyết minh kế hoạch.",
    assessment: "Dưới dòng --- cuối: nhận xét chung của tổ chức đánh giá.",
    ballot: "Dưới dòng --- cuối: nhận xét chung của thành viên.",
    criteria: "Dưới dòng --- cuối: phạm vi áp dụng và cách sử dụng bộ tiêu chí.",
  },
  computed: "tính từ số liệu sử dụng: để nguyên như vậy",
  extend:
    "Bộ tiêu chí dựa trên một khung thì ghi thêm extends: mã khung (npx catalogue new criteria MÃ --extends KHUNG chép sẵn các tiêu chí)",
  draft: "Bỏ trống document khi còn là dự thảo; thêm khi đã ban hành: document: { number: , date: }",
};
