/** Vietnamese words of the digests of months. */
import { TERMS } from "../../../scripts/words/terms.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const digest = {
  index: `Mỗi tháng một bản tin về các ${t.fullThing}: các việc đã làm trong tháng và các việc sắp đến hạn, tính đến ngày cuối tháng.`,
  none: "Chưa có sự kiện nào được ghi nhận, nên chưa có bản tin.",
  title: "Bản tin {month}",
  describe: `Các việc đã làm trong tháng và các việc sắp đến hạn của các ${t.fullThing}.`,
  running: "Tháng chưa kết thúc: tính đến hết ngày {day}, theo ngày của sự kiện, không theo ngày ghi vào trang.",
  until: "Tính đến hết ngày {day}, theo ngày của sự kiện, không theo ngày ghi vào trang.",
  yearOnly: "Việc chỉ biết đến năm có trong",
  before: "Tháng trước",
  after: "Tháng sau",
  acts: "Trong tháng",
  actsNone: "Chưa ghi nhận việc nào trong tháng.",
  usage: "Số liệu sử dụng của tháng",
  comes: "Các việc đến hạn đến hết tháng sau",
  comesNone: "Không có việc nào đến hạn.",
  overdue: "Đã quá hạn",
  task: "Việc",
  reassess: "đánh giá lại",
  comment: "góp ý dự thảo",
  about: `${t.Thing}, bộ tiêu chí`,
  by: "Hạn",
  count: "{count} việc",
};
