/** Sentences that say what changed and why it matters. */

import { quote, quoteChange } from "../../text/quote.ts";
import { lowerFirst } from "../../text/text.ts";
import { TERMS } from "../terms.ts";
import { day, onDay } from "./formats.ts";
import { lang } from "./lang.ts";
import { names } from "./names.ts";

const t = TERMS[lang];

const NONE = "chưa có";

type Stage = keyof typeof names.stages;
type Outcome = keyof typeof names.outcomes;
type Verdict = keyof typeof names.verdicts;
type EventType = keyof typeof names.events;

const quoted = (value: string | undefined): string => (value === undefined ? NONE : quote(value));
const turned = (from: string | undefined, to: string | undefined): string =>
  from === undefined || to === undefined ? `${quoted(from)} → ${quoted(to)}` : quoteChange(from, to);
const nameOf = <Key extends string>(names: Readonly<Record<Key, string>>, key: Key | undefined): string => (key ? names[key] : NONE);
const listed = (parts: readonly string[]): string => parts.map(lowerFirst).join("; ");

export const changes = {
  added: (name: string) => `Thêm ${t.thing} ${quote(name)}`,
  unreadable: (name: string) => `Hồ sơ ${quote(name)} có lỗi, không đọc được, nên chưa so sánh được`,
  replacedUnread: (name: string) => `Thay hồ sơ không đọc được bằng hồ sơ ${quote(name)}`,
  removed: (name: string) => `Xóa ${t.thing} ${quote(name)}`,
  moved: (from: string, to: string) => `Đổi mã hồ sơ: ${quote(from)} → ${quote(to)}`,
  field: (title: string, from: string | undefined, to: string | undefined) => `Đổi ${lowerFirst(title)}: ${turned(from, to)}`,
  /** A text that changed in a translation only. */
  translation: (title: string, language: string, from: string | undefined, to: string | undefined) =>
    `Đổi ${lowerFirst(title)} (bản ${language}): ${turned(from, to)}`,
  fieldYesNo: (title: string, now: boolean) => `${title}: ${now ? "có" : "không"}`,
  /** A proper name keeps its capital. */
  fieldTouched: (title: string, isName: boolean) => `Sửa ${isName ? title : lowerFirst(title)}`,
  /** A change inside a group, or in an item of a list. */
  within: (title: string, change: string) => `${title}: ${lowerFirst(change)}`,
  /** An item of a list by what it is called; several under one name. */
  item: (title: string, name: string) => `${title} ${name}`,
  itemAdded: (title: string, name: string) => `Thêm vào ${lowerFirst(title)}: ${quote(name)}`,
  itemRemoved: (title: string, name: string) => `Bỏ khỏi ${lowerFirst(title)}: ${quote(name)}`,
  readAgain: "Hồ sơ đọc lại được; không rõ đã đổi gì",
  other: "Sửa chi tiết khác của hồ sơ",
  /** An entry of a list. */
  entries: {
    agencies: { added: (name: string) => `Thêm ${t.agency} ${quote(name)}`, removed: (name: string) => `Xóa ${t.agency} ${quote(name)}` },
    documents: {
      added: (number: string) => `Thêm ${t.document} ${quote(number)}`,
      removed: (number: string) => `Xóa ${t.document} ${quote(number)}`,
    },
    domains: { added: (name: string) => `Thêm lĩnh vực ${quote(name)}`, removed: (name: string) => `Xóa lĩnh vực ${quote(name)}` },
    synonyms: {
      added: (terms: string) => `Thêm các cách gọi ${quote(terms)}`,
      removed: (terms: string) => `Xóa các cách gọi ${quote(terms)}`,
    },
  },
  pictures: {
    "logo.svg": "biểu trưng",
    "logo.png": "biểu trưng",
    "icon.svg": "biểu tượng trên thẻ trình duyệt",
    "share.png": "ảnh chia sẻ",
  },
  picture: {
    added: (name: string, kilobytes: string) => `Thêm ${name} (${kilobytes} kB; mở tệp để xem)`,
    changed: (name: string, kilobytes: string) => `Thay ${name} (${kilobytes} kB; mở tệp để xem)`,
    removed: (name: string) => `Bỏ ${name}`,
  },
  stage: (from: Stage, to: Stage) => `Tình trạng: ${names.stages[from]} → ${names.stages[to]}`,
  outcome: (from: Outcome | undefined, to: Outcome | undefined) =>
    `Kết luận đánh giá: ${nameOf(names.outcomes, from)} → ${nameOf(names.outcomes, to)}`,
  eventAdded: (type: EventType, date: string) => `Thêm sự kiện: ${names.events[type]} (${day(date)})`,
  eventRemoved: (type: EventType, date: string) => `Bỏ sự kiện: ${names.events[type]} (${day(date)})`,
  eventChanged: (type: EventType, date: string, parts: readonly string[]) =>
    `Sửa sự kiện: ${names.events[type]} (${day(date)}): ${listed(parts)}`,
  usageAdded: (date: string, metric: string) => `Thêm số liệu sử dụng ${onDay(date)} (${lowerFirst(metric)})`,
  usageRemoved: (date: string, metric: string) => `Bỏ số liệu sử dụng ${onDay(date)} (${lowerFirst(metric)})`,
  usageChanged: (date: string, metric: string, parts: readonly string[]) =>
    `Sửa số liệu sử dụng ${onDay(date)} (${lowerFirst(metric)}): ${listed(parts)}`,
  assessmentAdded: (date: string) => `Thêm lần đánh giá ngày ${day(date)}`,
  openAdded: (date: string) => `Bắt đầu nhận phiếu của từng thành viên cho lần đánh giá ngày ${day(date)}`,
  openRemoved: (date: string) => `Thôi nhận phiếu cho lần đánh giá ngày ${day(date)}`,
  sheetAdded: (member: string, date: string) => `Thêm phiếu ${quote(member)} của lần đánh giá ngày ${day(date)}`,
  sheetRemoved: (member: string, date: string) => `Bỏ phiếu ${quote(member)} của lần đánh giá ngày ${day(date)}`,
  sheetChanged: (member: string, date: string, parts: readonly string[]) =>
    `Sửa phiếu ${quote(member)} của lần đánh giá ngày ${day(date)}: ${listed(parts)}`,
  assessmentRemoved: (date: string) => `Bỏ lần đánh giá ngày ${day(date)}`,
  assessmentChanged: (date: string, parts: readonly string[]) => `Sửa lần đánh giá ngày ${day(date)}: ${listed(parts)}`,
  planAdded: "Thêm kế hoạch",
  planRemoved: "Bỏ kế hoạch",
  planChanged: (parts: readonly string[]) => `Sửa kế hoạch: ${listed(parts)}`,
  sources: "Sửa nguồn",
  body: "Sửa phần mô tả",
  textAdded: (name: string) => `Thêm nội dung trang ${quote(name)}`,
  textRemoved: (name: string) => `Xóa nội dung trang ${quote(name)}`,
  textChanged: (name: string, change: string) => `Nội dung trang ${quote(name)} thay đổi: ${lowerFirst(change)}`,
  line: (from: string, to: string) => `Sửa đoạn: ${quoteChange(from, to)}`,
  lineAdded: (text: string) => `Thêm đoạn: ${quote(text)}`,
  lineRemoved: (text: string) => `Bỏ đoạn: ${quote(text)}`,
  lineSpace: "Sửa khoảng cách giữa các đoạn",
  bodyTitle: "Phần mô tả",
  result: (criterion: string, from: Verdict | undefined, to: Verdict | undefined) =>
    `${criterion}: ${lowerFirst(nameOf(names.verdicts, from))} → ${lowerFirst(nameOf(names.verdicts, to))}`,
  setAdded: (title: string) => `Thêm bộ tiêu chí ${quote(title)}`,
  setRemoved: (title: string) => `Xóa bộ tiêu chí ${quote(title)}`,
  setIssued: (number: string) => `Ban hành theo ${quote(number)}`,
  consultationOpened: (from: string, until: string) => `Lấy ý kiến dự thảo từ ${day(from)} đến ${day(until)}`,
  commentsAdded: (who: string, count: number) => `Thêm ý kiến góp ý của ${quote(who)} (nội dung góp ý: ${count})`,
  commentsRemoved: (who: string) => `Bỏ ý kiến góp ý của ${quote(who)}`,
  commentsOf: (who: string) => `Ý kiến góp ý của ${quote(who)}`,
  commentOn: (title: string, criterion: string | undefined, text: string) =>
    `${title}${criterion === undefined ? "" : ` ${criterion}`} ${quote(text)}`,
  criterionAdded: (code: string) => `Thêm tiêu chí ${code}`,
  criterionRemoved: (code: string) => `Bỏ tiêu chí ${code}`,
  causeNew: `${t.thing} mới`,
  causeGone: `${t.thing} bị xóa`,
  causeEvents: `sự kiện của ${t.thing} thay đổi`,
  causeUsage: "số liệu sử dụng thay đổi",
  causeAssessment: (date: string | undefined) => (date === undefined ? "lần đánh giá bị bỏ" : `lần đánh giá mới nhất là ngày ${day(date)}`),
  causeAssessmentChanged: (date: string) => `lần đánh giá ngày ${day(date)} bị sửa`,
  causeCriteria: (id: string) => `bộ tiêu chí ${quote(id)} thay đổi`,
  causeRegisters: "danh sách chung hoặc thiết lập thay đổi",
  causeDryRun: (id: string, date: string) => `kết quả dự kiến của lần đánh giá ngày ${day(date)} theo bộ tiêu chí mới ${quote(id)}`,
};
