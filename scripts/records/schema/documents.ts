/** `documents.yml`: the legal documents. */
import { agencyCode, confidence, date, documentRef, id, key, noteField, object, text, url } from "./common.ts";
import type { DataOf } from "./data-of.ts";
import { apart, notListed } from "./node.ts";

export const documentsSchema = {
  type: "array",
  items: object(
    {
      number: key(
        { vi: "Số, ký hiệu", en: "Number" },
        { vi: "Số, ký hiệu, viết liền", en: "Number without spaces" },
        {
          type: "string",
          minLength: 1,
          maxLength: 60,
        },
      ),
      date: key({ vi: "Ngày ban hành", en: "Date" }, { vi: "Ngày ban hành", en: "Day of issue" }, date),
      type: key({ vi: "Loại văn bản", en: "Type" }, { vi: "Ví dụ Quyết định, Công văn", en: "Such as decision or letter" }, id),
      issuer: key({ vi: "Cơ quan ban hành", en: "Issuer" }, { vi: "Mã cơ quan", en: "Agency code" }, agencyCode),
      title: key({ vi: "Trích yếu", en: "Title" }, { vi: "Trích yếu, có thể rút gọn", en: "Its title, may be shortened" }, text),
      effectiveFrom: key({ vi: "Có hiệu lực từ", en: "Effective from" }, { vi: "Ngày có hiệu lực", en: "First day in force" }, date),
      effectiveTo: key({ vi: "Hết hiệu lực", en: "Effective to" }, { vi: "Ngày hết hiệu lực", en: "Last day in force" }, date),
      replaces: key({ vi: "Thay thế", en: "Replaces" }, { vi: "Văn bản bị thay thế", en: "The document it replaces" }, documentRef, {
        show: notListed("documents that refer to documents: the record has them"),
      }),
      amends: key({ vi: "Sửa đổi", en: "Amends" }, { vi: "Văn bản được sửa đổi", en: "The document it amends" }, documentRef, {
        show: notListed("documents that refer to documents: the record has them"),
      }),
      list: key(
        { vi: "Ban hành Danh mục", en: "Issues a list" },
        {
          vi: "Chọn khi văn bản ban hành hoặc công bố một Danh mục; trang “Danh mục theo ngày” có ngày của văn bản",
          en: "Ticked when the document issues or announces a list; its day is among those of “The list by date”",
        },
        { type: "boolean" },
        { show: apart("for the page of the list by date") },
      ),
      url: key({ vi: "Địa chỉ", en: "Address" }, { vi: "Nơi đọc văn bản", en: "Where to read it" }, url, {
        show: notListed("more than a summary needs"),
      }),
      confidence,
      note: noteField({
        show: notListed("more than a summary needs"),
      }),
    },
    ["number", "date", "type", "issuer", "title", "confidence"],
  ),
} as const;

export type LegalDocument = DataOf<typeof documentsSchema>[number];
