/** `documents.yml`: the legal documents. */
import {
  agencyCode,
  confidence,
  documentRef,
  id,
  key,
  line,
  listCode,
  longText,
  noteField,
  number,
  object,
  ownConfidence,
  partDate,
  sourcesField,
  text,
  url,
} from "./common.ts";
import type { DataOf } from "./data-of.ts";

const refs = { type: "array", items: documentRef, minItems: 1 } as const;
/** The same, each with how sure it is that the document says so. */
const gradedRefs = {
  ...refs,
  items: { ...documentRef, properties: { ...documentRef.properties, confidence: ownConfidence } },
} as const;
const count = { type: "integer", minimum: 1, maximum: 100_000 } as const;

/** A list of platforms that a document issues, by what sources say of it; which platforms are on it, their events say. */
const list = object(
  {
    name: key({ vi: "Tên {list}", en: "Name" }, { vi: "Tên như trong {document}", en: "Its name as in the {document}" }, text),
    official: key(
      { vi: "Số lượng chính thức", en: "Official count" },
      { vi: "Số {thing} trong {list}, như {document} ghi", en: "How many {things} are on it, as the {document} says" },
      object(
        {
          total: key({ vi: "Tổng số", en: "Total" }, { vi: "Tổng số {thing}", en: "All {things} on it" }, count),
          confidence: ownConfidence,
          groups: key(
            { vi: "Theo nhóm", en: "By group" },
            { vi: "Các nhóm của {list}", en: "The groups of the {list}" },
            {
              type: "array",
              minItems: 1,
              items: object(
                {
                  id: key({ vi: "Mã nhóm", en: "Code" }, { vi: "Như trong {list}", en: "As in the {list}" }, listCode),
                  name: key({ vi: "Tên nhóm", en: "Name" }, { vi: "Tên nhóm", en: "What the group is called" }, text),
                  total: key({ vi: "Số lượng", en: "Count" }, { vi: "Số {thing} trong nhóm", en: "{Things} in the group" }, count),
                },
                ["id", "name", "total"],
              ),
            },
          ),
        },
        ["total"],
      ),
    ),
    caution: key(
      { vi: "Lưu ý", en: "Caution" },
      { vi: "Điều cần lưu ý để không hiểu sai {list}", en: "What a reader must know so as not to misread the {list}" },
      longText,
    ),
    remark: key(
      { vi: "Về tên trong {list}", en: "On its names" },
      { vi: "Cách trang này ghi tên các mục, nếu khác {list}", en: "How entries are named here, where that differs from the {list}" },
      longText,
    ),
    leadTitle: key(
      { vi: "Tên cột {agency}", en: "What it calls the {agencies}" },
      {
        vi: "{list} gọi {agency} bên mỗi nền tảng là gì, ví dụ Đơn vị chủ trì",
        en: "What the {list} calls the {agency} beside each entry, such as Lead {agency}",
      },
      text,
    ),
    from: key(
      { vi: "Áp dụng từ", en: "From" },
      { vi: "Ngày {list} có hiệu lực, nếu khác ngày ban hành", en: "When the {list} takes effect, if not on the day of issue" },
      partDate,
    ),
    replaces: key(
      { vi: "Thay thế {list}", en: "Replaces the list of" },
      {
        vi: "{Document} có {list} bị thay thế, chỉ khi nguồn ghi rõ",
        en: "{Documents} whose list it takes the place of, only if a source says so",
      },
      gradedRefs,
    ),
    repeals: key(
      { vi: "Bãi bỏ", en: "Repeals" },
      {
        vi: "{Document} có {list} bị bãi bỏ, chỉ khi nguồn ghi rõ",
        en: "{Documents} with {aList} that it repeals, only if a source says so",
      },
      gradedRefs,
    ),
    supplements: key(
      { vi: "Bổ sung cho {list}", en: "Supplements the list of" },
      {
        vi: "{Document} có {list} vẫn giữ nguyên và được bổ sung",
        en: "{Documents} whose list stays in force beside this one, which adds to it",
      },
      refs,
    ),
    sources: sourcesField({ vi: "Nơi đọc được những nội dung trên", en: "Where the above can be read" }),
    check: key(
      { vi: "Để đối chiếu", en: "To compare with" },
      { vi: "Trang chính thức chưa mở được, để đối chiếu", en: "Official pages that could not be opened, to compare with" },
      {
        type: "array",
        minItems: 1,
        items: object(
          {
            title: key({ vi: "Tên", en: "Title" }, { vi: "Tên trang", en: "Title of the page" }, line),
            url: key({ vi: "Địa chỉ", en: "Address" }, { vi: "Địa chỉ trang web", en: "Web address" }, url),
          },
          ["title", "url"],
        ),
      },
    ),
  },
  ["name", "official", "sources"],
);

/** A number that a document gives, for an agency or as a whole. */
const figure = object(
  {
    label: key({ vi: "Nội dung", en: "What" }, { vi: "Nội dung được đếm", en: "What is counted" }, text),
    agency: key({ vi: "{Agency}", en: "{Agency}" }, { vi: "{Agency} được đếm", en: "The {agency} counted" }, agencyCode),
    value: key({ vi: "Số lượng", en: "Count" }, { vi: "Số lượng", en: "How many" }, { ...number, minimum: 0 }),
    note: noteField(),
  },
  ["label", "value"],
);

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
      date: key(
        { vi: "Ngày ban hành", en: "Date" },
        { vi: "Ngày ban hành; tháng hoặc năm nếu chỉ biết đến đó", en: "Day of issue, or the month or year if no more is known" },
        partDate,
      ),
      type: key(
        { vi: "Loại {document}", en: "Type" },
        { vi: "Mã của một loại trong thiết lập", en: "Id of one of the types in the settings" },
        id,
      ),
      issuer: key({ vi: "{Agency} ban hành", en: "Issuer" }, { vi: "Mã {agency}", en: "{Agency} code" }, agencyCode),
      title: key({ vi: "Trích yếu", en: "Title" }, { vi: "Trích yếu, có thể rút gọn", en: "Its title, may be shortened" }, text),
      effectiveFrom: key({ vi: "Có hiệu lực từ", en: "Effective from" }, { vi: "Ngày có hiệu lực", en: "First day in force" }, partDate),
      effectiveTo: key({ vi: "Hết hiệu lực", en: "Effective to" }, { vi: "Ngày hết hiệu lực", en: "Last day in force" }, partDate),
      replaces: key({ vi: "Thay thế", en: "Replaces" }, { vi: "{Document} bị thay thế", en: "The {document} it replaces" }, documentRef, {
        show: { not: { list: "documents that refer to documents: the record has them" } },
      }),
      amends: key({ vi: "Sửa đổi", en: "Amends" }, { vi: "{Document} được sửa đổi", en: "The {document} it amends" }, documentRef, {
        show: { not: { list: "documents that refer to documents: the record has them" } },
      }),
      ends: key(
        { vi: "Làm hết hiệu lực", en: "Ends" },
        { vi: "Các {document} hết hiệu lực theo {document} này", en: "Other {documents} that it ends" },
        refs,
        { show: { not: { list: "documents that refer to documents: the record has them" } } },
      ),
      list: key(
        { vi: "{list}", en: "{List}" },
        { vi: "{list} {thing} mà {document} ban hành hoặc công bố", en: "The list of {things} that the {document} issues or announces" },
        list,
        { show: { not: { list: "a page of its own" } } },
      ),
      items: key(
        { vi: "Các nội dung", en: "Items" },
        { vi: "{Document} nêu gì, theo từng mục, viết lại ngắn gọn", en: "What the {document} says, item by item, re-worded" },
        { type: "array", items: text, minItems: 1 },
        { show: { not: { list: "a section of the page" } } },
      ),
      figures: key(
        { vi: "Số liệu trong {document}", en: "Figures" },
        { vi: "Các số mà {document} hoặc nguồn dẫn {document} nêu", en: "Numbers that the {document} gives, or a source that cites it" },
        { type: "array", items: figure, minItems: 1 },
        { show: { not: { list: "a section of the page" } } },
      ),
      url: key({ vi: "Địa chỉ", en: "Address" }, { vi: "Nơi đọc {document}", en: "Where to read it" }, url, {
        show: { not: { list: "more than a summary needs" } },
      }),
      confidence,
      note: noteField({
        show: { not: { list: "more than a summary needs" } },
      }),
    },
    ["number", "date", "type", "issuer", "title", "confidence"],
  ),
} as const;

export type LegalDocument = DataOf<typeof documentsSchema>[number];
export type OfficialList = NonNullable<LegalDocument["list"]>;
