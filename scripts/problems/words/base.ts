/** Words of the rules against the base branch: what was once decided is added to, not rewritten (design §5). */
import type { Bilingual } from "../../text/bilingual.ts";
import { showDate } from "../../text/formats.ts";
import { quote, rule } from "../rule-words.ts";

export const baseWords = {
  "event-rewritten": rule<{ event: Bilingual; date: string }>(
    "error",
    { vi: "Sự kiện chỉ được thêm", en: "Events are append-only" },
    ({ event, date }) => ({
      message: {
        vi: `Sự kiện «${event.vi}» ngày ${showDate(date, "vi")} đã bị sửa hoặc bỏ so với nhánh chính.`,
        en: `The event “${event.en}” of ${showDate(date, "en")} was changed or taken out against the main branch.`,
      },
      fix: { vi: "Khôi phục sự kiện cũ; điều mới thì thêm sự kiện mới.", en: "Restore it; record what is new as a new event." },
    }),
  ),
  "assessment-rewritten": rule<{ date: string }>(
    "error",
    { vi: "Bản đánh giá không bị sửa", en: "Assessments are never rewritten" },
    ({ date }) => ({
      message: {
        vi: `Bản đánh giá ngày ${showDate(date, "vi")} đã bị sửa hoặc xoá so với nhánh chính.`,
        en: `The assessment of ${showDate(date, "en")} was changed or deleted against the main branch.`,
      },
      fix: {
        vi: "Khôi phục tệp; kết quả mới thì thêm bản đánh giá có ngày mới.",
        en: "Restore the file; put new results into an assessment of a new day.",
      },
    }),
  ),
  "criteria-rewritten": rule<{ id: string }>(
    "error",
    { vi: "Bộ tiêu chí đã ban hành không bị sửa", en: "Issued criteria sets are frozen" },
    ({ id }) => ({
      message: {
        vi: `Bộ tiêu chí đã ban hành ${quote(id)} đã bị sửa hoặc xoá so với nhánh chính.`,
        en: `The issued set ${quote(id)} was changed or deleted against the main branch.`,
      },
      fix: { vi: `Khôi phục tệp; ban hành bộ mới có replaces: ${id}.`, en: `Restore the file; issue a new set with replaces: ${id}.` },
    }),
  ),
  "platform-deleted": rule<{ id: string }>(
    "error",
    { vi: "Nền tảng ra khỏi danh mục bằng sự kiện", en: "Platforms leave by an event" },
    ({ id }) => ({
      message: { vi: `Thư mục của nền tảng ${quote(id)} đã bị xoá.`, en: `The folder of the platform ${quote(id)} was deleted.` },
      fix: {
        vi: "Khôi phục thư mục và thêm sự kiện delisted có lý do và văn bản.",
        en: "Restore it and add an event delisted with its reason and document.",
      },
    }),
  ),
  "owner-rewritten": rule<{ from: string; to?: string | undefined }>(
    "error",
    { vi: "Cơ quan chủ quản đổi bằng sự kiện", en: "Owners change by an event" },
    ({ from, to }) => ({
      message: {
        vi: `Cơ quan chủ quản đổi từ ${quote(from)}${to ? ` sang ${quote(to)}` : " thành để trống"} mà không có sự kiện chuyển giao mới.`,
        en: `The owner changed from ${quote(from)} to ${to ? quote(to) : "none"} without a new transfer event.`,
      },
      fix: to
        ? { vi: `Thêm sự kiện transferred từ ${from} đến ${to}.`, en: `Add an event transferred from ${from} to ${to}.` }
        : { vi: `Ghi lại owner: ${from}.`, en: `Set owner: ${from} again.` },
    }),
  ),
} as const;
