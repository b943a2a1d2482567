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
  measured: (unit: string, needed: string) => `ghi số đo theo đơn vị ${unit}; mức đạt: ${needed}`,
  needsEvidence: "cần minh chứng",
  mayNotApply: "được ghi không áp dụng, kèm lý do",
  verdict: (choices: string) => `verdict: ${choices}`,
  certainty: (choices: string) => `certainty (không bắt buộc): ${choices}`,
  beside: "Ghi thêm trong ngoặc khi cần: evidence: [ { title: tên tài liệu, url: địa chỉ } ], note: { vi: lý do, nhận xét }",
  conflict: "Có thì ghi: { kind: criteria, criteria: [ MÃ ], reason: { vi: lý do } }; các tiêu chí đó để nguyên như dưới đây",
  extend:
    "Bộ tiêu chí dựa trên một khung thì ghi thêm extends: mã khung (npx catalogue new criteria MÃ --extends KHUNG chép sẵn các tiêu chí)",
  period: "Lấy ý kiến thì ghi: commentPeriod: { from: ngày bắt đầu, until: ngày cuối, asked: [ { agency: MÃ } ] }",
  draft: "Bỏ trống document khi còn là dự thảo; thêm khi đã ban hành: document: { number: , date: }",
};
