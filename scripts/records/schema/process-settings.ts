/** In `settings.yml`, the document of the process that platforms go through (what its items say is in the list of documents), and the portal. */
import { key, line, object, partDate, text, url } from "./common.ts";

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

export const portalField = key(
  { vi: "Cổng thông tin", en: "Portal" },
  {
    vi: "Cổng mà {owner} chia sẻ dữ liệu để cập nhật",
    en: "The portal that {owners} share their data for",
  },
  object(
    {
      name: key({ vi: "Tên cổng", en: "Name" }, { vi: "Tên đầy đủ, như đứng giữa câu", en: "Full name, as within a sentence" }, text),
      url: key({ vi: "Địa chỉ", en: "Address" }, { vi: "Địa chỉ của cổng", en: "Where it is" }, url),
      annex: key(
        { vi: "Nội dung của phụ lục", en: "Contents of the annex" },
        { vi: "Phụ lục gửi cho cổng gồm những gì, như giữa câu", en: "What the annex for the portal holds, as within a sentence" },
        text,
      ),
    },
    ["name", "url"],
  ),
);
