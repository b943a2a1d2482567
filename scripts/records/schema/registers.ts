/** `platforms/_registers/*.yml`: the shared vocabularies and the settings. */
import { agencyCode, confidence, date, documentRef, id, key, line, longText, source, text, url } from "./common.ts";
import type { DataOf } from "./data-of.ts";
import { notListed } from "./node.ts";

export const AGENCY_KINDS = [
  "ministry",
  "ministerial-agency",
  "government-agency",
  "government",
  "prime-minister",
  "national-assembly",
  "committee",
  "party",
  "other",
] as const;

/**
 * The shapes a document number can have: `serial` 186/QĐ-BTTTT · `yearly` 42/2022/NĐ-CP ·
 * `assembly` 148/2025/QH15 · `letter` 2765/BTTTT-CĐSQG · `party` 57-NQ/TW. Which type uses which is data (settings.yml).
 */
export const NUMBERINGS = ["serial", "yearly", "assembly", "letter", "party"] as const;

export const agenciesSchema = {
  type: "array",
  minItems: 1,
  items: {
    type: "object",
    properties: {
      code: key(
        { vi: "Mã cơ quan", en: "Code" },
        { vi: "Chữ viết tắt trong số ký hiệu văn bản, giữ chữ Đ", en: "As printed in document numbers, Đ kept" },
        agencyCode,
      ),
      codeSourced: key(
        { vi: "Mã có nguồn", en: "Code is sourced" },
        { vi: "false: mã do danh mục đặt, chưa thấy trong văn bản", en: "false: the code is this catalogue's own, not seen in a document" },
        { type: "boolean" },
        { show: notListed("a remark on the code") },
      ),
      name: key({ vi: "Tên cơ quan", en: "Name" }, { vi: "Tên đầy đủ", en: "Full name" }, text),
      kind: key(
        { vi: "Loại cơ quan", en: "Kind" },
        { vi: "Bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ…", en: "Ministry, ministerial agency, government agency…" },
        {
          type: "string",
          enum: AGENCY_KINDS,
        },
      ),
      aliases: key(
        { vi: "Tên gọi khác", en: "Other names" },
        { vi: "Tên và chữ viết tắt khác mà mọi người tìm", en: "Other names and abbreviations that people search for" },
        { type: "array", items: line, minItems: 1, uniqueItems: true },
        { show: notListed("for searching") },
      ),
      validFrom: key(
        { vi: "Hoạt động từ", en: "In being from" },
        { vi: "Ngày đầu; bỏ trống nếu không rõ", en: "First day; left out when not known" },
        date,
      ),
      validTo: key({ vi: "Hoạt động đến", en: "In being to" }, { vi: "Ngày cuối", en: "Last day" }, date),
      successor: key(
        { vi: "Cơ quan kế thừa", en: "Successor" },
        { vi: "Mã cơ quan tiếp nhận nhiệm vụ", en: "Code of the agency that took over its duties" },
        agencyCode,
      ),
      website: key({ vi: "Trang web", en: "Website" }, { vi: "Cổng thông tin của cơ quan", en: "The agency's portal" }, url, {
        show: notListed("more than a summary needs"),
      }),
      github: key(
        { vi: "GitHub", en: "GitHub" },
        { vi: "Nhóm và tài khoản GitHub của cơ quan", en: "The agency's GitHub team and accounts" },
        {
          type: "object",
          properties: {
            team: key(
              { vi: "Nhóm", en: "Team" },
              { vi: "Tên nhóm trên GitHub", en: "Name of the GitHub team" },
              {
                type: "string",
                pattern: "^[A-Za-z0-9][A-Za-z0-9-]*(/[A-Za-z0-9][A-Za-z0-9-]*)?$",
              },
            ),
            logins: key(
              { vi: "Tài khoản", en: "Logins" },
              { vi: "Tên đăng nhập GitHub", en: "GitHub logins" },
              {
                type: "array",
                items: { type: "string", pattern: "^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$" },
                uniqueItems: true,
              },
            ),
          },
          additionalProperties: false,
        },
        { show: notListed("who may review, no public fact") },
      ),
      note: key({ vi: "Ghi chú", en: "Note" }, { vi: "Điều cần biết thêm", en: "What else should be known" }, longText, {
        show: notListed("more than a summary needs"),
      }),
      sources: key(
        { vi: "Nguồn", en: "Sources" },
        { vi: "Nơi đọc được", en: "Where it can be read" },
        { type: "array", items: source, minItems: 1 },
        { show: notListed("where the rest can be read") },
      ),
    },
    required: ["code", "name", "kind"],
    additionalProperties: false,
  },
} as const;

export const documentsSchema = {
  type: "array",
  items: {
    type: "object",
    properties: {
      number: key(
        { vi: "Số, ký hiệu", en: "Number" },
        { vi: "Số và ký hiệu, viết liền", en: "Number and symbol without spaces" },
        {
          type: "string",
          minLength: 1,
          maxLength: 60,
        },
      ),
      date: key({ vi: "Ngày ban hành", en: "Date" }, { vi: "Ngày ban hành", en: "Day of issue" }, date),
      type: key(
        { vi: "Loại văn bản", en: "Type" },
        { vi: "Mã loại văn bản trong settings.yml", en: "Id of a document type in settings.yml" },
        id,
      ),
      issuer: key({ vi: "Cơ quan ban hành", en: "Issuer" }, { vi: "Mã cơ quan", en: "Agency code" }, agencyCode),
      title: key({ vi: "Trích yếu", en: "Title" }, { vi: "Tên gọi, rút gọn", en: "Its title, shortened" }, text),
      effectiveFrom: key({ vi: "Có hiệu lực từ", en: "Effective from" }, { vi: "Ngày có hiệu lực", en: "First day in force" }, date),
      effectiveTo: key({ vi: "Hết hiệu lực", en: "Effective to" }, { vi: "Ngày hết hiệu lực", en: "Last day in force" }, date),
      replaces: key({ vi: "Thay thế", en: "Replaces" }, { vi: "Văn bản bị thay thế", en: "The document it replaces" }, documentRef, {
        show: notListed("documents that refer to documents: the record has them"),
      }),
      amends: key({ vi: "Sửa đổi", en: "Amends" }, { vi: "Văn bản được sửa đổi", en: "The document it amends" }, documentRef, {
        show: notListed("documents that refer to documents: the record has them"),
      }),
      list: key(
        { vi: "Ban hành danh mục", en: "Issues a list" },
        {
          vi: "true: văn bản ban hành hoặc công bố một danh mục nền tảng; trang «Danh mục theo ngày» có ngày của nó",
          en: "true: the document issues or publishes a list of platforms; its day is among those of “The list by date”",
        },
        { type: "boolean" },
        { show: notListed("for the page of the list by date") },
      ),
      url: key({ vi: "Địa chỉ", en: "Address" }, { vi: "Nơi đọc văn bản", en: "Where to read it" }, url, {
        show: notListed("more than a summary needs"),
      }),
      confidence,
      note: key({ vi: "Ghi chú", en: "Note" }, { vi: "Điều cần biết thêm", en: "What else should be known" }, longText, {
        show: notListed("more than a summary needs"),
      }),
    },
    required: ["number", "date", "type", "issuer", "title", "confidence"],
    additionalProperties: false,
  },
} as const;

export const domainsSchema = {
  type: "array",
  minItems: 1,
  items: {
    type: "object",
    properties: {
      id: key({ vi: "Mã lĩnh vực", en: "Id" }, { vi: "Mã chữ thường không dấu", en: "Lowercase ASCII id" }, id),
      name: key({ vi: "Tên lĩnh vực", en: "Name" }, { vi: "Tên đầy đủ", en: "Full name" }, text),
      description: key({ vi: "Mô tả", en: "Description" }, { vi: "Gồm những gì", en: "What belongs to it" }, text),
    },
    required: ["id", "name"],
    additionalProperties: false,
  },
} as const;

export const synonymsSchema = {
  type: "array",
  items: {
    type: "object",
    properties: {
      terms: key(
        { vi: "Các cách gọi", en: "Terms" },
        {
          vi: "Tên, chữ viết tắt, cách gọi cùng chỉ một thứ; tìm theo cách nào cũng thấy các cách kia",
          en: "Names, abbreviations and words for one thing; a search for any of them finds the others too",
        },
        { type: "array", items: { type: "string", minLength: 2, maxLength: 100 }, minItems: 2, maxItems: 12, uniqueItems: true },
      ),
      note: key({ vi: "Ghi chú", en: "Note" }, { vi: "Điều cần biết thêm", en: "What else should be known" }, longText),
      sources: key(
        { vi: "Nguồn", en: "Sources" },
        { vi: "Nơi đọc được rằng các cách gọi này là một", en: "Where it can be read that these are one" },
        { type: "array", items: source, minItems: 1 },
      ),
    },
    required: ["terms", "sources"],
    additionalProperties: false,
  },
} as const;

export const settingsSchema = {
  type: "object",
  properties: {
    title: key({ vi: "Tên danh mục", en: "Title" }, { vi: "Tên trang", en: "Title of the site" }, text),
    description: key({ vi: "Giới thiệu", en: "Description" }, { vi: "Một câu giới thiệu", en: "One sentence about the catalogue" }, text),
    notice: key(
      { vi: "Thông báo", en: "Notice" },
      { vi: "Dòng hiện trên đầu mọi trang, ví dụ «dữ liệu minh hoạ»", en: "A line on top of every page, such as “illustration only”" },
      text,
    ),
    repository: key(
      { vi: "Kho mã nguồn", en: "Repository" },
      { vi: "Địa chỉ kho trên GitHub, để dẫn đến chỗ sửa và báo lỗi", en: "GitHub address, for the links to edit and to report errors" },
      url,
    ),
    branch: key(
      { vi: "Nhánh chính", en: "Branch" },
      { vi: "Tên nhánh chính, mặc định main", en: "Main branch, by default main" },
      {
        type: "string",
        pattern: "^[A-Za-z0-9._/-]+$",
      },
    ),
    site: key({ vi: "Địa chỉ trang", en: "Site address" }, { vi: "Địa chỉ trang đã công bố", en: "Address of the published site" }, url),
    dataLicence: key(
      { vi: "Giấy phép dữ liệu", en: "Data licence" },
      { vi: "Giấy phép dùng lại dữ liệu", en: "Under which the data may be reused" },
      {
        type: "object",
        properties: {
          name: key({ vi: "Tên giấy phép", en: "Name" }, { vi: "Ví dụ CC BY 4.0", en: "Such as CC BY 4.0" }, line),
          url: key({ vi: "Địa chỉ", en: "Address" }, { vi: "Nơi đọc giấy phép", en: "Where to read it" }, url),
        },
        required: ["name", "url"],
        additionalProperties: false,
      },
    ),
    standingMinistry: key(
      { vi: "Bộ thường trực", en: "Standing ministry" },
      { vi: "Bộ giữ danh mục, theo thời gian", en: "The ministry that keeps the list, over time" },
      {
        type: "array",
        minItems: 1,
        items: {
          type: "object",
          properties: {
            agency: key({ vi: "Cơ quan", en: "Agency" }, { vi: "Mã cơ quan", en: "Agency code" }, agencyCode),
            from: key({ vi: "Từ ngày", en: "From" }, { vi: "Ngày đầu", en: "First day" }, date),
            to: key({ vi: "Đến ngày", en: "To" }, { vi: "Ngày cuối", en: "Last day" }, date),
          },
          required: ["agency"],
          additionalProperties: false,
        },
      },
    ),
    maintainers: key(
      { vi: "Người bảo trì", en: "Maintainers" },
      {
        vi: "Nhóm GitHub xét thay đổi mã nguồn, dạng tổ-chức/nhóm",
        en: "GitHub team that reviews changes of the code, as organisation/team",
      },
      {
        type: "object",
        properties: {
          team: key(
            { vi: "Nhóm", en: "Team" },
            { vi: "Tên nhóm trên GitHub", en: "Name of the GitHub team" },
            { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9][A-Za-z0-9-]*$" },
          ),
        },
        required: ["team"],
        additionalProperties: false,
      },
    ),
    timeZone: key(
      { vi: "Múi giờ", en: "Time zone" },
      {
        vi: "Ngày trong danh mục theo múi giờ này; bỏ trống là giờ Việt Nam",
        en: "Days of the catalogue are in it; left out, Vietnamese time",
      },
      {
        type: "object",
        properties: {
          id: key(
            { vi: "Mã", en: "Id" },
            { vi: "Tên theo IANA, ví dụ Asia/Ho_Chi_Minh", en: "Its IANA name, such as Asia/Ho_Chi_Minh" },
            { type: "string", minLength: 1, maxLength: 60 },
          ),
          name: key(
            { vi: "Tên gọi", en: "Name" },
            { vi: "Như đứng giữa câu: giờ Việt Nam", en: "As within a sentence: Vietnamese time" },
            text,
          ),
        },
        required: ["id", "name"],
        additionalProperties: false,
      },
    ),
    quorum: key(
      { vi: "Số phiếu tối thiểu", en: "Quorum" },
      {
        vi: "Số ý kiến chấp thuận cần có để công nhận, xác định tiềm năng hoặc thu hồi",
        en: "Approvals needed to recognise, to call potential, or to revoke",
      },
      { type: "integer", minimum: 1, maximum: 50 },
    ),
    catalogueSince: key(
      { vi: "Danh mục bắt đầu từ", en: "Catalogue since" },
      {
        vi: "Công nhận trước ngày này mà chưa công bố biên bản đánh giá thì chỉ bị nhắc",
        en: "A recognition before this day without a published assessment is only a warning",
      },
      date,
    ),
    documentTypes: key(
      { vi: "Loại văn bản", en: "Document types" },
      { vi: "Các loại văn bản và cách đánh số", en: "Types of documents and how they are numbered" },
      {
        type: "array",
        minItems: 1,
        items: {
          type: "object",
          properties: {
            id: key({ vi: "Mã", en: "Id" }, { vi: "Mã chữ thường không dấu", en: "Lowercase ASCII id" }, id),
            code: key(
              { vi: "Chữ viết tắt", en: "Code" },
              { vi: "Chữ viết tắt trong số ký hiệu, ví dụ QĐ", en: "As printed in numbers, such as QĐ" },
              {
                type: "string",
                pattern: "^[A-Za-zĐđ]{2,8}$",
              },
            ),
            name: key({ vi: "Tên loại", en: "Name" }, { vi: "Ví dụ Quyết định", en: "Such as Decision" }, text),
            numbering: key(
              { vi: "Cách đánh số", en: "Numbering" },
              {
                vi: "serial 186/QĐ-BTTTT · yearly 42/2022/NĐ-CP · assembly 148/2025/QH15 · letter 2765/BTTTT-CĐSQG · party 57-NQ/TW",
                en: "serial 186/QĐ-BTTTT · yearly 42/2022/NĐ-CP · assembly 148/2025/QH15 · letter 2765/BTTTT-CĐSQG · party 57-NQ/TW",
              },
              { type: "array", items: { type: "string", enum: NUMBERINGS }, minItems: 1, uniqueItems: true },
            ),
          },
          required: ["id", "name", "numbering"],
          additionalProperties: false,
        },
      },
    ),
  },
  required: ["title", "standingMinistry", "catalogueSince", "documentTypes", "dataLicence"],
  additionalProperties: false,
} as const;

export type Agency = DataOf<typeof agenciesSchema>[number];
export type LegalDocument = DataOf<typeof documentsSchema>[number];
export type Domain = DataOf<typeof domainsSchema>[number];
export type Synonyms = DataOf<typeof synonymsSchema>[number];
export type Settings = DataOf<typeof settingsSchema>;
export type DocumentType = Settings["documentTypes"][number];
export type DocumentRef = DataOf<typeof documentRef>;
export type Source = DataOf<typeof source>;
