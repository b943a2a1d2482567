/** One event in the history of a platform; what each type of them does is in events.ts. */
import type { Bilingual } from "../../text/bilingual.ts";
import type { Lang } from "../../text/languages.ts";
import { quote } from "../../text/quote.ts";
import { nameWords } from "../../words/words.ts";
import { agencyCode, date, documentField, id, key, longText, object, text } from "./common.ts";
import { EVENT_TYPES, type EventKey, typesWith } from "./events.ts";

/** Each with the types that have it in its help. */
const ownKeys = {
  from: key(
    { vi: "Cơ quan bàn giao", en: "Previous owning agency" },
    onlyFor("from", { vi: "Cơ quan chủ quản trước khi thay đổi", en: "The owning agency before the change" }),
    agencyCode,
  ),
  to: key(
    { vi: "Cơ quan tiếp nhận", en: "New owning agency" },
    onlyFor("to", { vi: "Cơ quan chủ quản sau khi thay đổi", en: "The owning agency after the change" }),
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
    onlyFor("into", { vi: "Nền tảng tiếp nhận", en: "The platform it was merged into" }),
    id,
    { control: "platform" },
  ),
} as const satisfies Record<EventKey, object>;

function onlyFor(key: EventKey, { vi, en }: Bilingual): Bilingual {
  const types = (lang: Lang) =>
    typesWith(key)
      .map((type) => quote(nameWords[lang].events[type]))
      .join(", ");
  return { vi: `${vi} (chỉ đối với ${types("vi")})`, en: `${en} (only for ${types("en")})` };
}

export const event = object(
  {
    date: key({ vi: "Ngày", en: "Date" }, { vi: "Ngày sự kiện có hiệu lực", en: "Day the event took effect" }, date),
    type: key(
      { vi: "Loại sự kiện", en: "Type" },
      {
        vi: "Việc đã xảy ra với nền tảng; tình trạng được xác định từ đây",
        en: "What happened to the platform; its status follows from it",
      },
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
