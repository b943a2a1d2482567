/** Vietnamese words of criteria that are waived for a time. */
import { TERMS } from "../../../scripts/words/terms.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const waivers = {
  title: "Tiêu chí được miễn có thời hạn",
  table: "Bảng các tiêu chí được miễn",
  text: "Kết quả đánh giá giữ nguyên: tiêu chí được miễn không được coi là đạt, và việc miễn tự hết sau ngày cuối.",
  criterion: "Tiêu chí",
  set: "Bộ tiêu chí",
  ofSet: `cho mọi ${t.thing}`,
  from: "Từ ngày",
  until: "Đến hết ngày",
  state: "Hiện nay",
  holds: "đang được miễn",
  ended: "đã hết",
  coming: "chưa bắt đầu",
  reason: "Lý do",
  decidedBy: `${t.Agency} quyết định`,
  document: "Căn cứ",
  count: "{count} tiêu chí được miễn có thời hạn",
  statistics: `Hiện có {criteria} tiêu chí của {platforms} ${t.thing} chưa đạt và đang được miễn có thời hạn; các kết quả này vẫn được đếm là không đạt hoặc chưa kết luận.`,
};
