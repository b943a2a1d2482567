/** `platforms/<id>/platform.md`: one platform, its legal events, its usage and its sources. */
import { CONFIGURED } from "../../text/configured.ts";
import { enterpriseRole, group, pillar } from "./choices.ts";
import { agencyCode, documentField, id, key, line, longText, noteField, object, partDate, sourcesField, text, url } from "./common.ts";
import type { DataOf } from "./data-of.ts";
import { event } from "./event.ts";
import { apart } from "./node.ts";
import { usage } from "./usage.ts";
import { platformWaivers } from "./waivers.ts";

const fields = {
  name: key({ vi: "Tên {thing}", en: "Name" }, { vi: "Tên đầy đủ như trong {document}", en: "Full name as in the {document}" }, text, {
    show: { not: { page: "the heading of the page", compare: "the heading of its column", search: "the title, which weighs most" } },
  }),
  abbreviation: key(
    { vi: "Tên viết tắt", en: "Abbreviation" },
    { vi: "Tên viết tắt thường dùng", en: "The short name in use" },
    { type: "string", minLength: 1, maxLength: 40 },
    { show: { not: { search: "one of the names of the record" } } },
  ),
  group: key(
    { vi: "Nhóm", en: "Group" },
    {
      vi: "Chọn nhóm như trong {list}; để trống nếu chưa rõ",
      en: "Choose the group, as in the {list}; leave blank if not known",
    },
    group,
    { show: { expected: true, complete: true, facet: "group", not: { search: "a filter" } } },
  ),
  pillars: key(
    { vi: "Phục vụ", en: "Purpose" },
    { vi: "{Thing} phục vụ mục đích nào", en: "What the {thing} is for" },
    { type: "array", items: pillar, minItems: 1, uniqueItems: true },
    { show: { expected: true, facet: "pillar", not: { search: "a filter" } } },
  ),
  domain: key({ vi: "Lĩnh vực", en: "Domain" }, { vi: "Chọn lĩnh vực gần nhất", en: "Choose the closest domain" }, id, {
    control: "domain",
    show: { expected: true, complete: true, facet: "domain" },
  }),
  owner: key(
    { vi: "{Owner}", en: "{Owner}" },
    {
      vi: "{Owner} hiện nay; để trống nếu chưa rõ",
      en: "The {agency} that owns it now; leave blank if not known",
    },
    agencyCode,
    { ask: { unitOf: "focalUnit" }, show: { expected: true, complete: true, facet: "agency", search: "owner" } },
  ),
  focalUnit: key(
    { vi: "Đơn vị đầu mối", en: "Contact unit" },
    { vi: "Đơn vị đầu mối của {owner}", en: "The {owner}’s contact unit" },
    text,
    // For the owning agency to say, once it is known who owns the platform.
    { ask: false, show: { expected: true, not: { list: "more than a summary needs" } } },
  ),
  assessedBy: key(
    { vi: "{Convener}", en: "{Convener}" },
    {
      vi: "Với {thing} do doanh nghiệp làm chủ quản: {convener} và {recognition}",
      en: "For {aThing} owned by enterprises: the {convener}, which also recognises it",
    },
    agencyCode,
    // For the ministry to say.
    { ask: false },
  ),
  enterprises: key(
    { vi: "Doanh nghiệp chủ quản hoặc phát triển", en: "Owning enterprise or developer" },
    { vi: "Doanh nghiệp làm chủ quản hoặc phát triển", en: "Enterprises that own or develop it" },
    {
      type: "array",
      minItems: 1,
      items: object(
        {
          name: key(
            { vi: "Tên doanh nghiệp", en: "Name" },
            { vi: "Tên đăng ký hoặc tên thường gọi", en: "Registered or usual name" },
            line,
            { ask: { id: "enterprise", asGroup: true } },
          ),
          url: key({ vi: "Địa chỉ", en: "Address" }, { vi: "Trang web của doanh nghiệp", en: "The enterprise's web site" }, url, {
            // Its name is enough to find it by.
            ask: false,
          }),
          role: key(
            { vi: "Vai trò", en: "Role" },
            { vi: "Doanh nghiệp làm chủ quản, hay chỉ phát triển", en: "Whether it owns the {thing} or only develops it" },
            enterpriseRole,
            { ask: { id: "enterpriseRole" } },
          ),
        },
        ["name"],
      ),
    },
    {
      show: {
        expected: true,
        search: "owner",
        not: { list: "more than a summary needs", csv: "their names alone, in a column that is called enterprise since 1.0" },
      },
    },
  ),
  summary: key(
    { vi: "Mô tả ngắn", en: "Summary" },
    { vi: "Một hai câu: {thing} làm gì, cho ai", en: "One or two sentences: what it does, for whom" },
    longText,
    {
      ask: { required: true },
      show: { complete: true, not: { page: "the lead of the page", search: "what is shown of a result, with a weight of its own" } },
    },
  ),
  website: key({ vi: "Trang web", en: "Website" }, { vi: "Trang của chính {thing}", en: "The {thing}'s own site" }, url, {
    show: { expected: true, complete: true, not: { search: "an address is no words" } },
  }),
  criteria: key(
    { vi: "Bộ tiêu chí", en: "Criteria set" },
    { vi: "Bộ tiêu chí đang áp dụng", en: "The criteria set in force" },
    id,
    // The set comes in the next step of the letter, when the platform is on the list.
    {
      control: "set",
      ask: false,
      show: {
        expected: true,
        complete: true,
        not: {
          list: "the set in force, which is derived",
          csv: "the set in force, which is derived",
          compare: "said with the assessment",
          search: "an id is no words",
        },
      },
    },
  ),
  entry: key(
    { vi: "Thuộc mục của {list}", en: "Entry of the {list}" },
    {
      vi: "{Thing} là mục của {list} mà sản phẩm này thuộc về, khi một mục gồm nhiều sản phẩm",
      en: "The {thing} that is the entry of the {list}, where one entry covers several products and this is one of them",
    },
    id,
    { control: "platform", ask: false, show: { not: { search: "an id is no words" } } },
  ),
  shared: key(
    { vi: "Chia sẻ dữ liệu", en: "Data shared" },
    {
      vi: "Dữ liệu đã gửi để cập nhật cổng thông tin",
      en: "Data that was sent to update the portal",
    },
    {
      type: "array",
      minItems: 1,
      items: object(
        {
          date: key(
            { vi: "Ngày gửi", en: "Sent on" },
            { vi: "Ngày gửi dữ liệu; tháng hoặc năm nếu chỉ biết đến đó", en: "Day it was sent, or the month or year if no more is known" },
            partDate,
            { past: true },
          ),
          to: key({ vi: "Nơi nhận", en: "To" }, { vi: "{Agency} nhận dữ liệu", en: "The {agency} that received it" }, agencyCode),
          document: documentField,
          note: noteField(),
        },
        ["date"],
      ),
    },
    // The letter, item 5.
    { ask: false, show: apart("the duty of item 5 of the letter: a section of the page, counted in the statistics") },
  ),
  waivers: platformWaivers,
  events: key(
    { vi: "Sự kiện", en: "Events" },
    {
      vi: "Quá trình đề xuất, {recognition}. Sự kiện đã công bố không sửa, không bỏ; có thay đổi thì thêm sự kiện mới",
      en: "History. Published events are neither changed nor removed: what is new is a new event",
    },
    { type: "array", items: event, minItems: 1 },
    { show: apart("the legal history: a section of the page, the stage everywhere") },
  ),
  usage: key(
    { vi: "Số liệu sử dụng", en: "Usage figures" },
    { vi: "Số liệu có ngày và nguồn", en: "Figures with their date and source" },
    { type: "array", items: usage },
    // A form of its own.
    { ask: false, show: { ...apart("dated values: a section and charts, rows of the comparison by metric"), complete: true } },
  ),
  sources: sourcesField(
    { vi: "Nơi đọc được những nội dung ghi ở đây", en: "Where what is recorded here can be read" },
    { ask: { id: "source" }, show: apart("the last section of the page: where the rest can be read") },
  ),
};

const REQUIRED = ["name", "events", "sources"] as const satisfies readonly (keyof typeof fields)[];

/** Not by their value at one time: these are only added to. */
type AddedTo = "events" | "usage" | "shared" | "waivers";

/**
 * Whether another value there makes it another product, so that the votes are asked about one that they decided on (identity.ts);
 * the settings may name other fields.
 */
export const IS_IDENTITY: Readonly<Record<Exclude<keyof typeof fields, AddedTo>, boolean>> = {
  name: true,
  abbreviation: true,
  group: true,
  pillars: false,
  domain: false,
  owner: true,
  focalUnit: false,
  assessedBy: true,
  enterprises: true,
  summary: true,
  website: true,
  criteria: true,
  entry: true,
  // Kept up as addresses go, whichever product it is.
  sources: false,
};

/** What a catalogue may do without. */
export const OPTIONAL_FIELDS = Object.keys(fields).filter((name) => !REQUIRED.some((required) => name === required));

/** In a catalogue that does without a field, it is unknown: no form asks for it, no page and no file shows it. */
const isKeptHere = (name: string): boolean => !(CONFIGURED.unusedFields?.includes(name) && OPTIONAL_FIELDS.includes(name));

export const platformSchema = object(
  Object.fromEntries(Object.entries(fields).filter(([name]) => isKeptHere(name))) as unknown as typeof fields,
  REQUIRED,
);

/** How people read a profile, on the page and in the comparison: what is not named here comes after, as it stands in the schema. */
export const READING_ORDER: readonly (keyof Platform)[] = [
  "abbreviation",
  "summary",
  "owner",
  "focalUnit",
  "group",
  "pillars",
  "domain",
  "criteria",
  "enterprises",
  "assessedBy",
  "entry",
  "website",
];

export type Platform = DataOf<typeof platformSchema>;
export type PlatformEvent = Platform["events"][number];
export type UsageRecord = NonNullable<Platform["usage"]>[number];
