/** The document of the process that platforms go through, in `settings.yml`: what its items say is in the list of documents. */
import { key, line, object, partDate, text } from "./common.ts";

export const processField = key(
  { vi: "Văn bản về quy trình", en: "Document of the process" },
  {
    vi: "Văn bản có các mục mà quy trình theo: thống kê đếm theo từng mục",
    en: "The document whose items the process follows: the statistics count by them",
  },
  object(
    {
      number: key({ vi: "Số, ký hiệu", en: "Number" }, { vi: "Như trong danh sách văn bản", en: "As in the list of documents" }, line),
      date: key({ vi: "Ngày ban hành", en: "Date" }, { vi: "Như trong danh sách văn bản", en: "As in the list of documents" }, partDate),
      name: key(
        { vi: "Cách gọi", en: "What it is called" },
        {
          vi: "Như đứng giữa câu; để trống là loại và số của văn bản",
          en: "As within a sentence; if blank, its type and number",
        },
        text,
      ),
    },
    ["number", "date"],
  ),
);
