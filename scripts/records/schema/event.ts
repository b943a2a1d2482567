/** One event in the history of a platform; what each type of them does is in events.ts. */
import type { Bilingual } from "../../text/bilingual.ts";
import { agencyCode, date, documentField, id, key, longText, object, text } from "./common.ts";
import { EVENT_TYPES, type EventKey, typesWith } from "./events.ts";

/** Each with the types that have it in its help. */
const ownKeys = {
  from: key(
    { vi: "Từ cơ quan", en: "From agency" },
    onlyFor("from", { vi: "Mã cơ quan chuyển giao", en: "Code of the agency that hands over" }),
    agencyCode,
  ),
  to: key(
    { vi: "Đến cơ quan", en: "To agency" },
    onlyFor("to", { vi: "Mã cơ quan tiếp nhận", en: "Code of the agency that takes over" }),
    agencyCode,
  ),
  reason: key({ vi: "Lý do", en: "Reason" }, onlyFor("reason", { vi: "Vì sao có sự kiện này", en: "Why it was done" }), longText),
  previousName: key(
    { vi: "Tên trước đây", en: "Previous name" },
    onlyFor("previousName", { vi: "Tên trước khi đổi", en: "The name before" }),
    text,
  ),
  into: key(
    { vi: "Sáp nhập vào", en: "Merged into" },
    onlyFor("into", { vi: "Mã nền tảng tiếp nhận", en: "Id of the platform it went into" }),
    id,
    { control: "platform" },
  ),
} as const satisfies Record<EventKey, object>;

function onlyFor(key: EventKey, { vi, en }: Bilingual): Bilingual {
  const types = typesWith(key).join(", ");
  return { vi: `${vi} (chỉ với ${types})`, en: `${en} (only for ${types})` };
}

export const event = object(
  {
    date: key(
      { vi: "Ngày", en: "Date" },
      { vi: "Ngày sự kiện có hiệu lực, dạng NĂM-THÁNG-NGÀY", en: "Day the event took effect, YYYY-MM-DD" },
      date,
    ),
    type: key(
      { vi: "Loại sự kiện", en: "Type" },
      { vi: "Việc đã xảy ra với nền tảng; giai đoạn được suy ra từ đây", en: "What happened to the platform; its stage follows from it" },
      { type: "string", enum: EVENT_TYPES },
    ),
    document: documentField,
    ...ownKeys,
    note: key(
      { vi: "Ghi chú", en: "Note" },
      { vi: "Điều cần biết thêm về sự kiện", en: "What else should be known of the event" },
      longText,
    ),
  },
  ["date", "type"],
);
