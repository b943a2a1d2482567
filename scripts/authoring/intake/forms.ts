/**
 * The issue forms: what is asked, read, written and made. The files in `.github/ISSUE_TEMPLATE/` come from this table,
 * issues are read by it, and the editor fills the forms in by it. Pure.
 */
import { criteriaFrom } from "../../records/criteria-sets.ts";
import { documentRef } from "../../records/schema/common.ts";
import { criteriaSchema } from "../../records/schema/criteria.ts";
import { platformSchema } from "../../records/schema/platform.ts";
import type { Bilingual } from "../../text/bilingual.ts";
import type { Lookup } from "./entries.ts";
import { type Question, question, questionsOf } from "./questions.ts";

export const FORM_IDS = ["platform", "usage", "criteria"] as const;
export type FormId = (typeof FORM_IDS)[number];
export type Values = Readonly<Record<string, unknown>>;

export interface Form {
  readonly id: FormId;
  /** Name of its file. */
  readonly file: string;
  readonly title: Bilingual;
  readonly intro: Bilingual;
  readonly questions: readonly Question[];
  /** What follows from the answers and is not asked for. */
  readonly complete: (answered: Values, lookup: Lookup) => Values;
}

/** A form proposes: of the events it asks for the document that does so, from which the first event follows. */
const PROPOSAL = questionsOf(
  { ...documentRef, required: ["number", "date"] },
  {
    path: ["events", 0, "document"],
    id: "document",
    required: true,
    of: { vi: "của văn bản đề xuất", en: "of the document that proposes it" },
  },
);

function withEvent({ events, ...answered }: Values): Values {
  const document = (events as readonly { readonly document?: { readonly date?: string } }[] | undefined)?.[0]?.document;
  return document?.date === undefined ? answered : { ...answered, events: [{ date: document.date, type: "proposed", document }] };
}

/** One usage value is added to a record that is there: which one is asked first. */
const WHICH_PLATFORM = question(
  "platform",
  {
    "x-title": { vi: "Nền tảng", en: "Platform" },
    "x-help": { vi: "Tên hoặc mã nền tảng trong danh mục", en: "Name or id of a platform in the catalogue" },
  },
  { id: "platform", path: ["platform"], required: true },
);

/** What a form can ask of a criteria set; the rest is the framework's, and is adapted criterion by criterion. */
const { title, extends: framework, issuer } = criteriaSchema.properties;

/** The text below the front matter. */
const SCOPE = question(
  "paragraphs",
  {
    "x-title": { vi: "Phạm vi áp dụng", en: "Scope" },
    "x-help": { vi: "Áp dụng cho loại nền tảng nào, dùng thế nào", en: "For which platforms, and how it is used" },
  },
  { id: "scope", path: ["body"], required: false },
);

function withCriteria(answered: Values, { criteria }: Lookup): Values {
  const base = typeof answered.extends === "string" ? criteria(answered.extends) : undefined;
  return { ...answered, kind: "set", ...(base ? { groups: base.groups, criteria: criteriaFrom(base) } : {}) };
}

export const FORMS: Readonly<Record<FormId, Form>> = {
  platform: {
    id: "platform",
    file: "1-nen-tang.yml",
    title: { vi: "Đề xuất nền tảng", en: "Propose a platform" },
    intro: {
      vi: "Điền những gì bạn biết và có nguồn; mục nào chưa có nguồn thì để trống. Máy sẽ kiểm và trả lời ngay dưới đây, sửa lại lúc nào cũng được.",
      en: "Fill in what you know and can source; leave the rest blank. The bot checks it and answers below; you can edit it any time.",
    },
    questions: questionsOf(platformSchema, undefined, { events: PROPOSAL }),
    complete: withEvent,
  },
  usage: {
    id: "usage",
    file: "2-so-lieu.yml",
    title: { vi: "Cập nhật số liệu sử dụng", en: "Update usage" },
    intro: {
      vi: "Mỗi lần một số liệu, có ngày và nguồn. Số liệu cũ được giữ nguyên.",
      en: "One value at a time, with its date and source. Older values stay.",
    },
    questions: [WHICH_PLATFORM, ...questionsOf(platformSchema.properties.usage.items)],
    complete: (answered) => answered,
  },
  criteria: {
    id: "criteria",
    file: "3-bo-tieu-chi.yml",
    title: { vi: "Đề xuất bộ tiêu chí", en: "Propose a criteria set" },
    intro: {
      vi: "Máy lập bản dự thảo từ khung: mỗi tiêu chí của khung thành một tiêu chí của bộ. Điều chỉnh từng tiêu chí, có lý do, trong yêu cầu thay đổi mà máy mở.",
      en: "The bot makes a draft from the framework: each of its criteria becomes one of the set. Adapt each, with a reason, in the pull request that the bot opens.",
    },
    questions: [...questionsOf({ properties: { title, extends: framework, issuer }, required: criteriaSchema.required }), SCOPE],
    complete: withCriteria,
  },
};

/** The heading under which GitHub puts an answer. */
export const headingOf = ({ label }: Question): string => `${label.vi} · ${label.en}`;
