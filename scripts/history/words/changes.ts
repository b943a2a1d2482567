/** Sentences that say what changed and why it matters. */
import type { Outcome } from "../../catalogue/score.ts";
import { EVENT_NAMES, OUTCOME_NAMES, STAGE_NAMES, VERDICT_NAMES } from "../../catalogue/words/stages.ts";
import { quote } from "../../problems/rule-words.ts";
import type { Verdict } from "../../records/schema/assessment.ts";
import type { EventType, Stage } from "../../records/schema/events.ts";
import type { Bilingual } from "../../text/bilingual.ts";
import { showDate } from "../../text/formats.ts";

const both = (vi: string, en: string): Bilingual => ({ vi, en });
const NONE = both("chưa có", "none");
const verdictName = (verdict: Verdict | undefined): Bilingual => (verdict ? VERDICT_NAMES[verdict] : NONE);

export const changeWords = {
  added: (name: string) => both(`Thêm nền tảng ${quote(name)}`, `Added the platform ${quote(name)}`),
  removed: (name: string) => both(`Xoá nền tảng ${quote(name)}`, `Removed the platform ${quote(name)}`),
  moved: (from: string, to: string) => both(`Đổi mã hồ sơ: ${quote(from)} → ${quote(to)}`, `Changed the id: ${quote(from)} → ${quote(to)}`),
  field: (title: Bilingual, from: string | undefined, to: string | undefined) =>
    both(
      `Đổi ${lower(title.vi)}: ${from === undefined ? NONE.vi : quote(from)} → ${to === undefined ? NONE.vi : quote(to)}`,
      `Changed ${lower(title.en)}: ${from === undefined ? NONE.en : quote(from)} → ${to === undefined ? NONE.en : quote(to)}`,
    ),
  fieldInEnglish: (title: Bilingual, from: string | undefined, to: string | undefined) =>
    both(
      `Đổi ${lower(title.vi)} (bản tiếng Anh): ${from === undefined ? NONE.vi : quote(from)} → ${to === undefined ? NONE.vi : quote(to)}`,
      `Changed ${lower(title.en)} (in English): ${from === undefined ? NONE.en : quote(from)} → ${to === undefined ? NONE.en : quote(to)}`,
    ),
  fieldYesNo: (title: Bilingual, now: boolean) => both(`${title.vi}: ${now ? "có" : "không"}`, `${title.en}: ${now ? "yes" : "no"}`),
  /** A title that is one in both languages is a proper name. */
  fieldTouched: (title: Bilingual) =>
    title.vi === title.en ? both(`Sửa ${title.vi}`, `Changed ${title.en}`) : both(`Sửa ${lower(title.vi)}`, `Changed ${lower(title.en)}`),
  /** A change inside a group, or in an item of a list. */
  within: (title: Bilingual, change: Bilingual) => both(`${title.vi}: ${lower(change.vi)}`, `${title.en}: ${lower(change.en)}`),
  /** An item of a list by what it is called; several under one name. */
  item: (title: Bilingual, name: string) => both(`${title.vi} ${name}`, `${title.en} ${name}`),
  itemAdded: (title: Bilingual, name: string) =>
    both(`Thêm vào ${lower(title.vi)}: ${quote(name)}`, `Added to ${lower(title.en)}: ${quote(name)}`),
  itemRemoved: (title: Bilingual, name: string) =>
    both(`Bỏ khỏi ${lower(title.vi)}: ${quote(name)}`, `Removed from ${lower(title.en)}: ${quote(name)}`),
  readAgain: () => both("Hồ sơ đọc lại được; không rõ đã đổi gì", "The record can be read again; what changed is not known"),
  other: () => both("Sửa chi tiết khác của hồ sơ", "Changed other details of the record"),
  agencyAdded: (name: string) => both(`Thêm cơ quan ${quote(name)}`, `Added the agency ${quote(name)}`),
  agencyRemoved: (name: string) => both(`Xoá cơ quan ${quote(name)}`, `Removed the agency ${quote(name)}`),
  documentAdded: (number: string) => both(`Thêm văn bản ${quote(number)}`, `Added the document ${quote(number)}`),
  documentRemoved: (number: string) => both(`Xoá văn bản ${quote(number)}`, `Removed the document ${quote(number)}`),
  domainAdded: (name: string) => both(`Thêm lĩnh vực ${quote(name)}`, `Added the domain ${quote(name)}`),
  domainRemoved: (name: string) => both(`Xoá lĩnh vực ${quote(name)}`, `Removed the domain ${quote(name)}`),
  synonymsAdded: (terms: string) => both(`Thêm các cách gọi ${quote(terms)}`, `Added the synonyms ${quote(terms)}`),
  synonymsRemoved: (terms: string) => both(`Xoá các cách gọi ${quote(terms)}`, `Removed the synonyms ${quote(terms)}`),
  stage: (from: Stage, to: Stage) =>
    both(`Giai đoạn: ${STAGE_NAMES[from].vi} → ${STAGE_NAMES[to].vi}`, `Stage: ${STAGE_NAMES[from].en} → ${STAGE_NAMES[to].en}`),
  outcome: (from: Outcome | undefined, to: Outcome | undefined) => {
    const name = (outcome: Outcome | undefined) => (outcome ? OUTCOME_NAMES[outcome] : NONE);
    return both(`Kết quả: ${name(from).vi} → ${name(to).vi}`, `Outcome: ${name(from).en} → ${name(to).en}`);
  },
  eventAdded: (type: EventType, date: string) =>
    both(
      `Thêm sự kiện: ${EVENT_NAMES[type].vi} (${showDate(date, "vi")})`,
      `Added the event: ${EVENT_NAMES[type].en} (${showDate(date, "en")})`,
    ),
  eventRemoved: (type: EventType, date: string) =>
    both(
      `Bỏ sự kiện: ${EVENT_NAMES[type].vi} (${showDate(date, "vi")})`,
      `Removed the event: ${EVENT_NAMES[type].en} (${showDate(date, "en")})`,
    ),
  usageAdded: (date: string) => both(`Thêm số liệu sử dụng ngày ${showDate(date, "vi")}`, `Added a usage value of ${showDate(date, "en")}`),
  usageRemoved: (date: string) =>
    both(`Bỏ số liệu sử dụng ngày ${showDate(date, "vi")}`, `Removed a usage value of ${showDate(date, "en")}`),
  assessmentAdded: (date: string) =>
    both(`Thêm bản đánh giá ngày ${showDate(date, "vi")}`, `Added the assessment of ${showDate(date, "en")}`),
  assessmentRemoved: (date: string) =>
    both(`Bỏ bản đánh giá ngày ${showDate(date, "vi")}`, `Removed the assessment of ${showDate(date, "en")}`),
  assessmentChanged: (date: string, parts: readonly Bilingual[]) =>
    both(
      `Sửa bản đánh giá ngày ${showDate(date, "vi")}: ${listed(parts, "vi")}`,
      `Changed the assessment of ${showDate(date, "en")}: ${listed(parts, "en")}`,
    ),
  planAdded: () => both("Thêm kế hoạch", "Added the plan"),
  planRemoved: () => both("Bỏ kế hoạch", "Removed the plan"),
  planChanged: (parts: readonly Bilingual[]) => both(`Sửa kế hoạch: ${listed(parts, "vi")}`, `Changed the plan: ${listed(parts, "en")}`),
  sources: () => both("Sửa nguồn", "Changed the sources"),
  body: () => both("Sửa phần mô tả", "Changed the description"),
  bodyTitle: () => both("Phần mô tả", "Description"),
  result: (criterion: string, from: Verdict | undefined, to: Verdict | undefined) =>
    both(
      `${criterion}: ${lower(verdictName(from).vi)} → ${lower(verdictName(to).vi)}`,
      `${criterion}: ${lower(verdictName(from).en)} → ${lower(verdictName(to).en)}`,
    ),
  setAdded: (title: string) => both(`Thêm bộ tiêu chí ${quote(title)}`, `Added the criteria set ${quote(title)}`),
  setRemoved: (title: string) => both(`Xoá bộ tiêu chí ${quote(title)}`, `Removed the criteria set ${quote(title)}`),
  setIssued: (number: string) => both(`Ban hành theo ${quote(number)}`, `Issued by ${quote(number)}`),
  criterionAdded: (code: string) => both(`Thêm tiêu chí ${code}`, `Added the criterion ${code}`),
  criterionRemoved: (code: string) => both(`Bỏ tiêu chí ${code}`, `Removed the criterion ${code}`),
  causeNew: () => both("nền tảng mới", "new platform"),
  causeGone: () => both("nền tảng bị xoá", "platform removed"),
  causeEvents: () => both("sự kiện của nền tảng thay đổi", "the platform's events changed"),
  causeUsage: () => both("số liệu sử dụng thay đổi", "its usage values changed"),
  causeAssessment: (date: string | undefined) =>
    date === undefined
      ? both("bản đánh giá bị bỏ", "its assessment was removed")
      : both(`bản đánh giá mới nhất là ngày ${showDate(date, "vi")}`, `its newest assessment is that of ${showDate(date, "en")}`),
  causeAssessmentChanged: (date = "") =>
    both(`bản đánh giá ngày ${showDate(date, "vi")} bị sửa`, `the assessment of ${showDate(date, "en")} changed`),
  causeCriteria: (id: string) => both(`bộ tiêu chí ${quote(id)} thay đổi`, `the criteria ${quote(id)} changed`),
  causeDryRun: (id: string, date: string) =>
    both(
      `bản đánh giá ngày ${showDate(date, "vi")} chấm thử theo bộ tiêu chí mới ${quote(id)}`,
      `the assessment of ${showDate(date, "en")}, scored by the new criteria set ${quote(id)}`,
    ),
};

const listed = (parts: readonly Bilingual[], lang: keyof Bilingual): string => parts.map((part) => lower(part[lang])).join("; ");

function lower(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
