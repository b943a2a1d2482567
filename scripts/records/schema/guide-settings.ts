/** The documents that the guide follows and names, in `settings.yml`: what they say is in the list of documents. */
import { key, line, object, partDate } from "./common.ts";

const registered = object(
  {
    number: key({ vi: "Số, ký hiệu", en: "Number" }, { vi: "Như trong danh sách văn bản", en: "As in the list of documents" }, line),
    date: key({ vi: "Ngày ban hành", en: "Date" }, { vi: "Như trong danh sách văn bản", en: "As in the list of documents" }, partDate),
  },
  ["number", "date"],
);

export const processField = key(
  { vi: "Văn bản về quy trình", en: "Document of the process" },
  {
    vi: "Văn bản có các mục mà hướng dẫn thực hiện: mỗi bước dẫn đến mục của nó",
    en: "The document whose items the guide follows: each step leads to its item",
  },
  registered,
);

export const laterField = key(
  { vi: "Văn bản ban hành sau", en: "Later documents" },
  {
    vi: "Văn bản có liên quan ban hành sau văn bản về quy trình, mà hướng dẫn nêu để đối chiếu",
    en: "Related documents that came after that of the process, which the guide names to compare",
  },
  { type: "array", items: registered, minItems: 1, maxItems: 20 },
);
