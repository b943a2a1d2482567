/** Words of the rules of time: what was right and has grown old, and what is not translated yet. Warnings. */
import type { Bilingual } from "../../text/bilingual.ts";
import { showDate } from "../../text/formats.ts";
import { rule } from "../rule-words.ts";

export const timeWords = {
  "assessment-overdue": rule<{ due: string }>("warning", { vi: "Đánh giá lại đúng hạn", en: "Re-assessed in time" }, ({ due }) => ({
    message: { vi: `Đã quá hạn đánh giá lại (${showDate(due, "vi")}).`, en: `The re-assessment is overdue (${showDate(due, "en")}).` },
    fix: {
      vi: "Cơ quan chủ quản tổ chức đánh giá lại và thêm tệp vào assessments/.",
      en: "The owner has it assessed again and adds a file to assessments/.",
    },
  })),
  "usage-old": rule<{ date: string }>("warning", { vi: "Số liệu sử dụng còn mới", en: "Usage values are recent" }, ({ date }) => ({
    message: {
      vi: `Số liệu sử dụng mới nhất (${showDate(date, "vi")}) đã cũ hơn 12 tháng.`,
      en: `The newest usage value (${showDate(date, "en")}) is older than 12 months.`,
    },
    fix: { vi: "Thêm số liệu mới có nguồn; giữ nguyên số liệu cũ.", en: "Add a newer sourced value; keep the old ones." },
  })),
  "evidence-old": rule<{ date: string }>(
    "warning",
    { vi: "Minh chứng được xem lại trong 12 tháng", en: "Evidence was looked at within 12 months" },
    ({ date }) => ({
      message: {
        vi: `Minh chứng này được xem lần cuối ngày ${showDate(date, "vi")}, hơn 12 tháng trước.`,
        en: `This evidence was last looked at on ${showDate(date, "en")}, more than 12 months ago.`,
      },
      fix: { vi: "Xem lại địa chỉ khi đánh giá lại.", en: "Look at it again in the next assessment." },
    }),
  ),
  "translation-missing": rule<{ field: Bilingual }>("warning", { vi: "Có bản tiếng Anh", en: "The English is there" }, ({ field }) => ({
    message: {
      vi: `${field.vi} chưa có tiếng Anh; trang tiếng Anh sẽ hiện tiếng Việt.`,
      en: `${field.en} has no English; the English page shows the Vietnamese.`,
    },
    fix: { vi: "Thêm en: ….", en: "Add en: …." },
  })),
} as const;
