/** One event in the history of a platform; what each type of them does is in events.ts. */
import type { Bilingual } from "../../text/bilingual.ts";
import { inEach } from "../../text/languages.ts";
import { quote } from "../../text/quote.ts";
import { nameWords } from "../../words/words.ts";
import { agencyCode, documentField, id, key, listCode, longText, object, ownConfidence, partDate, text } from "./common.ts";
import { EVENT_TYPES, type EventKey, type EventType, typesWith } from "./events.ts";

/** When the list has it running: for some it gives the years, of others it says that they run already. */
const operation = object({
  already: key(
    { vi: "Đã vận hành", en: "Already running" },
    { vi: "{List} ghi {thing} đã vận hành", en: "The {list} says that the {thing} already runs" },
    { type: "boolean" },
  ),
  from: key({ vi: "Từ", en: "From" }, { vi: "Thời gian vận hành nêu trong {list}", en: "When it is to run, as the {list} says" }, partDate),
  to: key({ vi: "Đến", en: "To" }, { vi: "Năm cuối, nếu nêu một khoảng", en: "The last year, where a span is given" }, partDate),
});

/** Each with the types that have it in its help. */
const ownKeys = {
  from: key(
    { vi: "{Agency} bàn giao", en: "Previous {owner}" },
    onlyFor("from", { vi: "{Owner} trước khi thay đổi", en: "The {owner} before the change" }),
    agencyCode,
  ),
  to: key(
    { vi: "{Agency} tiếp nhận", en: "New {owner}" },
    onlyFor("to", { vi: "{Owner} sau khi thay đổi", en: "The {owner} after the change" }),
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
    onlyFor("into", { vi: "{Thing} tiếp nhận", en: "The {thing} it was merged into" }),
    id,
    { control: "platform" },
  ),
  listGroup: key(
    { vi: "Nhóm trong {list}", en: "Group of the {list}" },
    onlyFor("listGroup", { vi: "Như nêu trong {list}", en: "As the {list} says" }),
    listCode,
  ),
  item: key(
    { vi: "Số thứ tự", en: "Number in the {list}" },
    onlyFor("item", { vi: "Như nêu trong {list}", en: "As the {list} says" }),
    listCode,
  ),
  listedName: key(
    { vi: "Tên trong {list}", en: "Name in the {list}" },
    onlyFor("listedName", {
      vi: "Như nêu trong {list}",
      en: "As the {list} says",
    }),
    text,
  ),
  operation: key(
    { vi: "Thời gian vận hành", en: "Time of operation" },
    onlyFor("operation", { vi: "Như nêu trong {list}", en: "As the {list} says" }),
    operation,
  ),
  lead: key(
    { vi: "Cơ quan chủ quản hoặc chủ trì", en: "Owning or lead {agency}" },
    onlyFor("lead", { vi: "Như nêu trong {document}", en: "As the {document} says" }),
    agencyCode,
  ),
} as const satisfies Record<EventKey, object>;

/** `{events}` in a text as the names of events: “Recognised”, “Renamed” */
export function withEvents(texts: Bilingual, types: readonly EventType[]): Bilingual {
  const names = inEach((lang) => types.map((type) => quote(nameWords[lang].events[type])).join(", "));
  return inEach((lang) => texts[lang].replace("{events}", () => names[lang]));
}

/** A key that no type has here is none of the record. */
const withTypes = (keys: typeof ownKeys): typeof ownKeys =>
  Object.fromEntries(Object.entries(keys).filter(([key]) => typesWith(key).length > 0)) as unknown as typeof ownKeys;

function onlyFor(key: EventKey, help: Bilingual): Bilingual {
  const only = withEvents({ vi: "(chỉ đối với {events})", en: "(only for {events})" }, typesWith(key));
  return inEach((lang) => `${help[lang]} ${only[lang]}`);
}

export const event = object(
  {
    date: key(
      { vi: "Ngày", en: "Date" },
      {
        vi: "Ngày sự kiện có hiệu lực, hoặc tháng, năm nếu nguồn chỉ ghi đến đó",
        en: "Day the event took effect, or the month or year if the source says no more",
      },
      partDate,
      { past: true },
    ),
    type: key(
      { vi: "Loại sự kiện", en: "Type" },
      {
        vi: "Việc đã xảy ra với {thing}; tình trạng được xác định từ đây",
        en: "What happened to the {thing}; its status follows from it",
      },
      { type: "string", enum: EVENT_TYPES },
    ),
    document: documentField,
    ...withTypes(ownKeys),
    confidence: ownConfidence,
    note: key(
      { vi: "Ghi chú", en: "Note" },
      { vi: "Điều cần biết thêm về sự kiện", en: "What else should be known of the event" },
      longText,
    ),
  },
  ["date", "type"],
);
