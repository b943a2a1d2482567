/** How sure a source is, and the kinds of work of a plan: the catalogue may call them otherwise (`names`). */
import { confidencesCalled, phasesCalled } from "../called.ts";
import { TERMS } from "../terms.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const kinds = {
  confidences: confidencesCalled(lang, {
    A: `${t.document}, trang chính thức hoặc cổng pháp luật trích ${t.document}`,
    B: `báo chí dẫn ${t.document}`,
    C: "bản dịch máy, bản chép lại hoặc nguồn không đầy đủ",
    D: "chưa kiểm chứng",
  }),
  phases: phasesCalled(lang, {
    develop: "Phát triển",
    launch: "Đưa vào sử dụng",
    exploit: "Khai thác",
    manage: "Quản lý",
    operate: "Vận hành",
    maintain: "Bảo trì",
  }),
};
