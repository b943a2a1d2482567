/** Words of the open data page, both languages side by side. */
import type { Bilingual } from "../../scripts/text/bilingual.ts";
import type { Lang } from "../../scripts/text/languages.ts";

const WORDS = {
  title: { vi: "Dữ liệu mở", en: "Open data" },
  intro: {
    vi: "Mọi điều có trên trang này đều có ở dạng máy đọc được, không cần đăng ký, không cần khoá truy cập, dựng lại mỗi khi dữ liệu đổi.",
    en: "Everything on this site is also there for machines: no registration, no key, rebuilt whenever the data changes.",
  },
  licenceTitle: { vi: "Giấy phép", en: "Licence" },
  licence: { vi: "Dữ liệu được dùng lại theo", en: "The data may be reused under" },
  licenceCredit: {
    vi: "Khi dùng lại, xin ghi tên danh mục, địa chỉ trang và ngày dựng (generated).",
    en: "When you reuse it, name the catalogue, its address and the day of the build (generated).",
  },
  filesTitle: { vi: "Các tệp", en: "Files" },
  filesTable: { vi: "Bảng các tệp", en: "Table of files" },
  fieldsTable: { vi: "Bảng các trường", en: "Table of fields" },
  file: { vi: "Tệp", en: "File" },
  content: { vi: "Nội dung", en: "Content" },
  fieldsTitle: { vi: "Các trường", en: "Fields" },
  fields: {
    vi: "Tệp của từng bản ghi tách điều người ta ghi (data) khỏi điều danh mục tính ra (derived). Ngày có dạng NĂM-THÁNG-NGÀY; chữ cho người đọc có dạng { vi, en }, thiếu en nghĩa là chưa dịch; thiếu một trường nghĩa là chưa có nguồn.",
    en: "The file of a record keeps what was written (data) apart from what the catalogue computed (derived). Dates are YYYY-MM-DD; text for people is { vi, en }, and a missing en means not translated; a missing field means not sourced.",
  },
  field: { vi: "Trường", en: "Field" },
  meaning: { vi: "Ý nghĩa", en: "Meaning" },
  columns: {
    vi: "Các cột của platforms.csv, tên cột là đường dẫn của cùng giá trị trong JSON:",
    en: "Columns of platforms.csv, named after the path of the same value in the JSON:",
  },
  csvHelp: {
    vi: "CSV là UTF-8 có BOM, dấu phân cách là dấu phẩy. Excel bản tiếng Việt có thể dồn mọi thứ vào một cột: khi đó dùng Dữ liệu → Từ văn bản/CSV. Ô bắt đầu bằng dấu mà bảng tính coi là công thức được thêm dấu nháy đơn (') phía trước; bản gốc nằm trong JSON.",
    en: "The CSV is UTF-8 with a byte-order mark, separated by commas. Excel in Vietnamese may put everything into one column: then use Data → From Text/CSV. A cell that a spreadsheet would take for a formula has an apostrophe (') before it; the original is in the JSON.",
  },
  schemasTitle: { vi: "Lược đồ", en: "Schemas" },
  schemas: {
    vi: "JSON Schema (draft-07) của các tệp dữ liệu, cũng là lược đồ mà mọi đề xuất được kiểm tra theo. Phần data trong tệp JSON của một nền tảng hay bộ tiêu chí theo đúng lược đồ ghi ở schema.",
    en: "JSON Schemas (draft-07) of the data files, the same that every proposal is checked against. The data part of the JSON file of a platform or criteria set fits the schema named in schema.",
  },
  versionTitle: { vi: "Phiên bản", en: "Version" },
  version: {
    vi: "Phiên bản hiện nay là {version}, ghi ở schemaVersion trong mọi tệp JSON dưới /api/v1/.",
    en: "The present version is {version}, written as schemaVersion into every JSON file below /api/v1/.",
  },
  promise: {
    vi: "Trong /api/v1/ chỉ thêm trường mới và giá trị mới, không bỏ và không đổi ý nghĩa trường đã có; xin bỏ qua trường chưa biết. Thay đổi không tương thích sẽ ở /api/v2/, đặt cạnh bản cũ. Mã của bản ghi (id) không đổi và không dùng lại.",
    en: "Within /api/v1/ fields and values are only added; none is removed or changes its meaning, so ignore fields you do not know. An incompatible change goes to /api/v2/, beside the old one. Ids of records do not change and are not used again.",
  },
  lifetime: {
    vi: "Khi có /api/v2/, /api/v1/ vẫn được dựng tiếp ít nhất 24 tháng, ngày dừng được báo trước ở trang này và trong status.json. Dạng tệp CSV cũng theo cam kết này: cột mới chỉ thêm ở cuối, xin đọc cột theo tên.",
    en: "Once there is /api/v2/, /api/v1/ goes on being built for at least 24 months, and the day it ends is announced on this page and in status.json. CSV files are part of the promise: new columns are added at the end only, so read columns by name.",
  },
  apiDescription: { vi: "Tệp tĩnh, dựng lại hằng ngày.", en: "Static files, rebuilt daily." },
  examplesTitle: { vi: "Ví dụ", en: "Examples" },
} satisfies Record<string, Bilingual>;

export type DataWords = Readonly<Record<keyof typeof WORDS, string>>;

/** The words of one language. */
export function dataWords(lang: Lang): DataWords {
  return Object.fromEntries(Object.entries(WORDS).map(([name, words]) => [name, words[lang]])) as DataWords;
}

/** What each file holds; those with <id> are not one file and have no link. */
export const FILES: readonly { readonly path: string; readonly linked: boolean; readonly what: Bilingual }[] = [
  {
    path: "/api/v1/platforms.json",
    linked: true,
    what: { vi: "Mọi nền tảng, mỗi nền tảng một dòng tóm tắt.", en: "Every platform, a summary each." },
  },
  {
    path: "/api/v1/platforms/<id>.json",
    linked: false,
    what: {
      vi: "Toàn bộ một nền tảng: dữ liệu, mô tả, kế hoạch, từng lần đánh giá với kết quả và lý do.",
      en: "All of one platform: data, description, plan, each assessment with its results and reasons.",
    },
  },
  {
    path: "/api/v1/platforms.csv",
    linked: true,
    what: { vi: "Bảng mọi nền tảng, cho phần mềm bảng tính.", en: "A table of every platform, for spreadsheets." },
  },
  {
    path: "/api/v1/criteria.csv",
    linked: true,
    what: {
      vi: "Bảng tiêu chí, mỗi tiêu chí một dòng, kèm bộ tiêu chí của nó.",
      en: "A table of criteria, one a row, with the set each belongs to.",
    },
  },
  {
    path: "/api/v1/agencies.csv",
    linked: true,
    what: { vi: "Bảng cơ quan.", en: "A table of agencies." },
  },
  {
    path: "/api/v1/documents.csv",
    linked: true,
    what: { vi: "Bảng văn bản.", en: "A table of documents." },
  },
  {
    path: "/api/v1/criteria.json",
    linked: true,
    what: {
      vi: "Khung và bộ tiêu chí; chi tiết ở /api/v1/criteria/<id>.json.",
      en: "Frameworks and criteria sets; in full at /api/v1/criteria/<id>.json.",
    },
  },
  {
    path: "/api/v1/agencies.json",
    linked: true,
    what: { vi: "Cơ quan; chi tiết ở /api/v1/agencies/<id>.json.", en: "Agencies; in full at /api/v1/agencies/<id>.json." },
  },
  {
    path: "/api/v1/documents.json",
    linked: true,
    what: { vi: "Văn bản; chi tiết ở /api/v1/documents/<id>.json.", en: "Documents; in full at /api/v1/documents/<id>.json." },
  },
  {
    path: "/api/v1/platforms.jsonl",
    linked: true,
    what: {
      vi: "JSON Lines: mỗi dòng là toàn bộ một nền tảng; có cả criteria.jsonl, agencies.jsonl, documents.jsonl.",
      en: "JSON Lines: a whole platform on each line; criteria.jsonl, agencies.jsonl and documents.jsonl too.",
    },
  },
  {
    path: "/api/v1/statistics.json",
    linked: true,
    what: {
      vi: "Mọi số liệu của trang Thống kê; mỗi biểu đồ một bảng ở /api/v1/statistics/<name>.csv.",
      en: "All numbers of the statistics page; a table for each chart at /api/v1/statistics/<name>.csv.",
    },
  },
  {
    path: "/api/v1/catalogue.jsonld",
    linked: true,
    what: {
      vi: "Mô tả bộ dữ liệu theo DCAT-AP 3 cho các cổng dữ liệu; cùng nội dung dạng Turtle ở /api/v1/catalogue.ttl.",
      en: "The datasets described by DCAT-AP 3, for data portals; the same as Turtle at /api/v1/catalogue.ttl.",
    },
  },
  {
    path: "/api/v1/openapi.json",
    linked: true,
    what: { vi: "Mô tả API theo OpenAPI 3.1.", en: "The API described by OpenAPI 3.1." },
  },
  {
    path: "/api/v1/status.json",
    linked: true,
    what: {
      vi: "Phiên bản và ngày dừng (ends, nếu đã định), ngày dựng, bản mã nguồn, số bản ghi, hash của mọi bản ghi: để biết dữ liệu còn sống và có gì đổi không.",
      en: "Version and its last day (ends, once set), day of the build, commit, counts, a hash of all records: to see that the data is alive, and whether anything has changed.",
    },
  },
  {
    path: "/nhung/<id>.svg",
    linked: false,
    what: {
      vi: "Huy hiệu của một nền tảng (ảnh SVG); thẻ nhúng ở /nhung/<id>.html, bản tiếng Anh ở /en/nhung/. Mã để chép có ở trang của nền tảng.",
      en: "The badge of a platform (an SVG image); its card at /nhung/<id>.html, in English at /en/nhung/. Code to copy is on the platform's page.",
    },
  },
];

/** Files that are there when the history of the data is known. */
export const HISTORY_FILES: typeof FILES = [
  {
    path: "/api/v1/changes.json",
    linked: true,
    what: {
      vi: "Bản ghi nào được thêm, sửa, đổi mã hay xoá ở từng commit, mới nhất trước: giữ lại commit ở status.json, lần sau đọc từ trên xuống đến commit ấy rồi chỉ lấy những bản ghi được nêu. Cả năm ở /api/v1/changes/<năm>.json.",
      en: "Which records were added, changed, moved or removed by each commit, newest first: keep the commit of status.json, next time read down to it and fetch only the records named. Whole years at /api/v1/changes/<year>.json.",
    },
  },
  {
    path: "/feed.xml",
    linked: true,
    what: {
      vi: "Nguồn tin Atom về các thay đổi; tiếng Anh ở /en/feed.xml.",
      en: "Atom feed of the changes in Vietnamese; in English at /en/feed.xml.",
    },
  },
];

export const HISTORY_FIELD: { readonly name: string; readonly what: Bilingual } = {
  name: "lastChanged, lastChangedCommit",
  what: {
    vi: "Ngày (giờ Việt Nam) và commit mà hồ sơ được sửa lần cuối; không có khi không biết lịch sử.",
    en: "Day (in Vietnamese time) and commit of the record's last change; absent when the history is not known.",
  },
};

/** The top of a platform's own file. */
export const RECORD_FIELDS: readonly { readonly name: string; readonly what: Bilingual }[] = [
  { name: "schemaVersion", what: { vi: "Phiên bản của dạng dữ liệu.", en: "Version of the shape of the data." } },
  { name: "id", what: { vi: "Mã, không bao giờ đổi.", en: "Id, never changes." } },
  {
    name: "url, html",
    what: {
      vi: "Địa chỉ của tệp này, và của trang tiếng Việt, tiếng Anh.",
      en: "Address of this file, and of the Vietnamese and English pages.",
    },
  },
  {
    name: "hash",
    what: {
      vi: "SHA-256 của bản ghi: không đổi khi không có gì trong bản ghi đổi; so với lần lấy trước để chỉ lấy bản ghi mới.",
      en: "SHA-256 of the record: the same while nothing in it changes; compare it with your last harvest to fetch only what is new.",
    },
  },
  { name: "path", what: { vi: "Tệp gốc trong kho dữ liệu.", en: "The original file in the repository." } },
  {
    name: "data",
    what: {
      vi: "Điều được ghi trong tệp gốc, theo lược đồ ở schema.",
      en: "What is written in the original file, after the schema named in schema.",
    },
  },
  { name: "body", what: { vi: "Mô tả, dạng Markdown.", en: "Description, in Markdown." } },
  {
    name: "derived",
    what: {
      vi: "Điều được tính ra: giai đoạn (stage) và từ ngày nào (since), hạn đánh giá lại (due), quá hạn (overdue), ai làm gì tiếp theo (next), kết luận (outcome).",
      en: "What is computed: the stage and since when, the day re-assessment is due, overdue or not, who does what next, the outcome.",
    },
  },
  { name: "plan", what: { vi: "Kế hoạch, nếu có.", en: "The plan, if there is one." } },
  {
    name: "assessments",
    what: {
      vi: "Các lần đánh giá, cũ trước mới sau; score có kết quả từng tiêu chí kèm lý do.",
      en: "The assessments, oldest first; score holds the result of each criterion with its reason.",
    },
  },
];
