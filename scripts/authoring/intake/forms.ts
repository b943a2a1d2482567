/**
 * The issue forms: what is asked, in the words of the schemas. The files in `.github/ISSUE_TEMPLATE/` are made from this
 * table, and issues are read by it. Pure.
 */

import { source } from "../../records/schema/common.ts";
import { criteriaSchema } from "../../records/schema/criteria.ts";
import { GROUPS, METRICS, PILLARS, platformSchema } from "../../records/schema/platform.ts";
import type { Bilingual } from "../../text/bilingual.ts";

/** How an answer is read. */
export const FIELD_KINDS = [
  "line",
  "text",
  "date",
  "number",
  "url",
  "document-number",
  "agency",
  "domain",
  "platform",
  "framework",
  "choice",
  "choices",
] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

export interface FormField {
  readonly id: string;
  readonly label: Bilingual;
  readonly help: Bilingual;
  readonly kind: FieldKind;
  readonly required: boolean;
  /** Codes of the schema, for a choice; domains and frameworks come from the data. */
  readonly options?: readonly string[];
}

export const FORM_IDS = ["platform", "usage", "criteria"] as const;
export type FormId = (typeof FORM_IDS)[number];

export interface Form {
  readonly id: FormId;
  /** Name of its file. */
  readonly file: string;
  readonly title: Bilingual;
  readonly intro: Bilingual;
  readonly fields: readonly FormField[];
}

interface Worded {
  readonly "x-title": Bilingual;
  readonly "x-help": Bilingual;
}

interface More {
  readonly required?: boolean;
  readonly options?: readonly string[];
  /** Said behind the title, to tell two fields apart. */
  readonly of?: Bilingual;
}

function field(
  id: string,
  { "x-title": title, "x-help": help }: Worded,
  kind: FieldKind,
  { required = false, options, of }: More = {},
): FormField {
  const label = of ? { vi: `${title.vi} ${of.vi}`, en: `${title.en} ${of.en}` } : title;
  return { id, label, help, kind, required, ...(options ? { options } : {}) };
}

const platform = platformSchema.properties;
const usage = platform.usage.items.properties;
const event = platform.events.items.properties;
const document = event.document.properties;
const criteria = criteriaSchema.properties;
const VI = { vi: "(tiếng Việt)", en: "(Vietnamese)" };
const EN = { vi: "(tiếng Anh)", en: "(English)" };
const OF_LETTER = { vi: "của văn bản đề xuất", en: "of the document that proposes it" };
const OF_SOURCE = { vi: "(nguồn)", en: "(source)" };

const sourceFields = [
  field("sourceTitle", source.properties.title, "line", { required: true }),
  field("sourceUrl", source.properties.url, "url", { required: true, of: OF_SOURCE }),
];

export const FORMS: readonly Form[] = [
  {
    id: "platform",
    file: "1-nen-tang.yml",
    title: { vi: "Đề xuất nền tảng", en: "Propose a platform" },
    intro: {
      vi: "Điền những gì bạn biết và có nguồn; mục nào chưa có nguồn thì để trống. Máy sẽ kiểm và trả lời ngay dưới đây, sửa lại lúc nào cũng được.",
      en: "Fill in what you know and can source; leave the rest blank. The bot checks it and answers below; you can edit it any time.",
    },
    fields: [
      field("nameVi", platform.name, "line", { required: true, of: VI }),
      field("nameEn", platform.name, "line", { of: EN }),
      field("abbreviation", platform.abbreviation, "line"),
      field("group", platform.group, "choice", { options: GROUPS }),
      field("pillars", platform.pillars, "choices", { options: PILLARS }),
      field("domain", platform.domain, "domain"),
      field("owner", platform.owner, "agency"),
      field("enterprise", platform.enterprise, "line"),
      field("summaryVi", platform.summary, "text", { required: true, of: VI }),
      field("summaryEn", platform.summary, "text", { of: EN }),
      field("website", platform.website, "url"),
      field("documentNumber", document.number, "document-number", { required: true, of: OF_LETTER }),
      field("documentDate", document.date, "date", { required: true, of: OF_LETTER }),
      field("documentTitle", document.title, "line", { of: OF_LETTER }),
      field("documentUrl", document.url, "url", { of: OF_LETTER }),
      ...sourceFields,
    ],
  },
  {
    id: "usage",
    file: "2-so-lieu.yml",
    title: { vi: "Cập nhật số liệu sử dụng", en: "Update usage" },
    intro: {
      vi: "Mỗi lần một số liệu, có ngày và nguồn. Số liệu cũ được giữ nguyên.",
      en: "One value at a time, with its date and source. Older values stay.",
    },
    fields: [
      field(
        "platform",
        {
          "x-title": { vi: "Nền tảng", en: "Platform" },
          "x-help": { vi: "Tên hoặc mã nền tảng trong danh mục", en: "Name or id of a platform in the catalogue" },
        },
        "platform",
        { required: true },
      ),
      field("date", usage.date, "date", { required: true }),
      field("metric", usage.metric, "choice", { required: true, options: METRICS }),
      field("value", usage.value, "number", { required: true }),
      field("unit", usage.unit, "line"),
      field("basis", usage.basis, "text"),
      field("marketValue", usage.potentialMarket, "number"),
      field("marketDescription", usage.potentialMarket.properties.description, "line", {
        of: { vi: "thị trường tiềm năng", en: "of the potential market" },
      }),
      ...sourceFields,
    ],
  },
  {
    id: "criteria",
    file: "3-bo-tieu-chi.yml",
    title: { vi: "Đề xuất bộ tiêu chí", en: "Propose a criteria set" },
    intro: {
      vi: "Máy lập bản dự thảo từ khung: mỗi tiêu chí của khung thành một tiêu chí của bộ. Điều chỉnh từng tiêu chí, có lý do, trong yêu cầu thay đổi mà máy mở.",
      en: "The bot makes a draft from the framework: each of its criteria becomes one of the set. Adapt each, with a reason, in the pull request that the bot opens.",
    },
    fields: [
      field("titleVi", criteria.title, "line", { required: true, of: VI }),
      field("titleEn", criteria.title, "line", { of: EN }),
      field("framework", criteria.extends, "framework", { required: true }),
      field("issuer", criteria.issuer, "agency", { required: true }),
      field(
        "scope",
        {
          "x-title": { vi: "Phạm vi áp dụng", en: "Scope" },
          "x-help": { vi: "Áp dụng cho loại nền tảng nào, dùng thế nào", en: "For which platforms, and how it is used" },
        },
        "text",
      ),
    ],
  },
];

/** The heading under which GitHub puts an answer. */
export const headingOf = ({ label }: FormField): string => `${label.vi} · ${label.en}`;
