/** Vietnamese words of a consultation on the page of its set, which the page of a change request shows as well. */
import { TERMS } from "../../../scripts/words/terms.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const consulted = {
  standing: {
    planned: (from: string, _until: string) => `Bắt đầu nhận ý kiến từ ngày ${from}.`,
    open: (_from: string, until: string) => `Đang lấy ý kiến, đến hết ngày ${until}.`,
    closed: (_from: string, until: string) => `Đã hết thời gian lấy ý kiến (ngày ${until}).`,
    issued: () => "Bộ tiêu chí đã được ban hành.",
  },
  counts: (comments: string, parties: string) => `${comments} ý kiến của ${parties} ${t.agency}, tổ chức, cá nhân`,
  results: {
    accepted: (count: string) => `tiếp thu: ${count}`,
    partly: (count: string) => `tiếp thu một phần: ${count}`,
    rejected: (count: string) => `không tiếp thu: ${count}`,
    unanswered: (count: string) => `chưa trả lời: ${count}`,
  },
  onCriterion: (count: string) => `${count} góp ý`,
  onThis: "Góp ý tiêu chí này",
  see: "Xem các ý kiến góp ý",
  opinions: "Các ý kiến khác",
  toOpen: "Mở lấy ý kiến",
};
