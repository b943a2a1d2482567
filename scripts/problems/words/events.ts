/** Words of the rules on days, owners and events (design §5, Meaning). */
import type { Bilingual } from "../../text/bilingual.ts";
import { showDate } from "../../text/formats.ts";
import { quote, rule } from "../rule-words.ts";

export const eventWords = {
  "date-future": rule<{ date: string; today: string }>(
    "error",
    { vi: "Việc đã xảy ra không ở tương lai", en: "What has happened is not in the future" },
    ({ date, today }) => ({
      message: {
        vi: `Ngày ${showDate(date, "vi")} ở tương lai (hôm nay ${showDate(today, "vi")}).`,
        en: `The date ${showDate(date, "en")} is in the future (today is ${showDate(today, "en")}).`,
      },
      fix: { vi: "Sửa ngày, hoặc chờ đến ngày đó mới ghi.", en: "Correct the date, or record it when the day has come." },
    }),
  ),
  "owner-dissolved": rule<{ code: string; to: string; successor?: string | undefined }>(
    "error",
    { vi: "Cơ quan chủ quản còn hoạt động", en: "The owner is in being" },
    ({ code, to, successor }) => ({
      message: {
        vi: `Cơ quan chủ quản ${quote(code)} đã thôi hoạt động từ sau ${showDate(to, "vi")} mà không có sự kiện chuyển giao.`,
        en: `The owner ${quote(code)} ceased after ${showDate(to, "en")} and there is no transfer event.`,
      },
      fix: successor
        ? {
            vi: `Thêm sự kiện transferred từ ${code} đến ${successor} và ghi owner: ${successor}.`,
            en: `Add an event transferred from ${code} to ${successor} and set owner: ${successor}.`,
          }
        : { vi: "Thêm sự kiện transferred và ghi owner mới.", en: "Add an event transferred and set the new owner." },
    }),
  ),
  "owner-mismatch": rule<{ owner: string; to: string }>(
    "error",
    { vi: "Cơ quan chủ quản theo sự kiện chuyển giao", en: "The owner follows the transfers" },
    ({ owner, to }) => ({
      message: {
        vi: `Cơ quan chủ quản ghi là ${quote(owner)} nhưng sự kiện chuyển giao cuối cùng đến ${quote(to)}.`,
        en: `The owner is given as ${quote(owner)}, but the last transfer went to ${quote(to)}.`,
      },
      fix: { vi: `Ghi owner: ${to}, hoặc thêm sự kiện transferred.`, en: `Set owner: ${to}, or add a transferred event.` },
    }),
  ),
  "event-order": rule<{ date: string; before: string }>(
    "error",
    { vi: "Sự kiện theo thứ tự thời gian", en: "Events are in order of time" },
    ({ date, before }) => ({
      message: {
        vi: `Sự kiện ngày ${showDate(date, "vi")} đứng sau sự kiện ngày ${showDate(before, "vi")}.`,
        en: `The event of ${showDate(date, "en")} stands after that of ${showDate(before, "en")}.`,
      },
      fix: { vi: "Xếp sự kiện cũ trước, mới sau.", en: "Put the oldest first." },
    }),
  ),
  "event-transition": rule<{ type: string; stage?: Bilingual | undefined; allowed: readonly string[] }>(
    "error",
    { vi: "Sự kiện nối tiếp đúng quy trình", en: "Events follow the process" },
    ({ type, stage, allowed }) => ({
      message: stage
        ? {
            vi: `Sự kiện ${quote(type)} không thể đến sau giai đoạn «${stage.vi}».`,
            en: `The event ${quote(type)} can not follow the stage “${stage.en}”.`,
          }
        : { vi: `Sự kiện ${quote(type)} không thể là sự kiện đầu tiên.`, en: `The event ${quote(type)} can not be the first.` },
      fix: allowed.length
        ? { vi: `Ở đây có thể là: ${allowed.join(", ")}.`, en: `Possible here: ${allowed.join(", ")}.` }
        : { vi: "Sau giai đoạn này không còn sự kiện nào; xoá sự kiện.", en: "Nothing follows this stage; delete the event." },
    }),
  ),
  "event-document": rule<{ type: string }>(
    "error",
    { vi: "Sự kiện có văn bản làm căn cứ", en: "Events rest on a document" },
    ({ type }) => ({
      message: { vi: `Sự kiện ${quote(type)} không có văn bản.`, en: `The event ${quote(type)} has no document.` },
      fix: {
        vi: "Thêm document: số và ngày như trong documents.yml, hoặc title và url.",
        en: "Add a document: number and date as in documents.yml, or a title and url.",
      },
    }),
  ),
  "event-detail": rule<{ type: string; key: string }>(
    "error",
    { vi: "Sự kiện đủ chi tiết", en: "Events carry their details" },
    ({ type, key }) => ({
      message: { vi: `Sự kiện ${quote(type)} thiếu khoá ${quote(key)}.`, en: `The event ${quote(type)} lacks the key ${quote(key)}.` },
      fix: { vi: `Thêm ${key} vào sự kiện này.`, en: `Add ${key} to this event.` },
    }),
  ),
  "event-owner": rule<{ from: string; before: string }>(
    "error",
    { vi: "Chuyển giao từ cơ quan đang chủ quản", en: "A transfer comes from the owner" },
    ({ from, before }) => ({
      message: {
        vi: `Chuyển giao từ ${quote(from)} nhưng lúc đó cơ quan chủ quản là ${quote(before)}.`,
        en: `The transfer is from ${quote(from)}, but the owner was ${quote(before)}.`,
      },
      fix: {
        vi: `Ghi from: ${before}, hoặc thêm lần chuyển giao còn thiếu.`,
        en: `Set from: ${before}, or add the transfer that is missing.`,
      },
    }),
  ),
};
