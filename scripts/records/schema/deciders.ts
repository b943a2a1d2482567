/**
 * In `settings.yml`, who decides what. Everything that can be decided is named once here, so that a kind of change that nobody
 * answers for does not compile; where the settings say nothing, the usual decider stands in the table of events and below.
 */
import type { Bilingual } from "../../text/bilingual.ts";
import { inEach, type Lang } from "../../text/languages.ts";
import { nameWords } from "../../words/words.ts";
import { agencyCode, key, object, oneOf, withTerms } from "./common.ts";
import { EVENT_FACTS, EVENT_TYPES, type EventType, isCouncilEvent } from "./events.ts";
import { IDENTITY_NAMES } from "./identity.ts";

/** Who can decide; of `reviewers` nobody is asked in particular: whoever may merge has looked at it. */
const DECIDER_NAMES = {
  council: { vi: "Các {agency} cho ý kiến, theo số phiếu cần có", en: "The reviewing {agencies}, by the votes needed" },
  keeper: { vi: "{Keeper}", en: "The {keeper}" },
  convener: { vi: "{Convener}", en: "The {convener}" },
  owner: { vi: "{Owner}; của bộ tiêu chí là {agency} ban hành", en: "The {owner}; of a criteria set, its issuer" },
  maintainers: { vi: "Người bảo trì", en: "The maintainers" },
  reviewers: { vi: "Không hỏi riêng ai: người có quyền cập nhật xem", en: "Nobody in particular: whoever may publish it" },
} as const satisfies Record<string, Bilingual>;
export type Decider = keyof typeof DECIDER_NAMES;
const decider = oneOf(
  Object.fromEntries(Object.entries(DECIDER_NAMES).map(([name, texts]) => [name, withTerms(texts)])) as Record<Decider, Bilingual>,
);

/** For how many days an agency named as owner keeps its objection, where the settings say nothing (`handoverDays`). */
export const NEW_OWNER_DAYS = 365;

/** What is decided beside events, with who usually decides it. */
export const OTHER_SUBJECTS = {
  assessment: {
    usually: "keeper",
    title: { vi: "Đánh giá do bên ngoài thực hiện", en: "Assessment by others" },
    help: { vi: "Lần đánh giá không phải tự đánh giá", en: "An assessment that is no self-assessment" },
  },
  identity: {
    usually: "council",
    title: { vi: "{Thing} đã có quyết định trở thành {thing} khác", en: "Identity of {aThing} that was decided on" },
    help: {
      vi: "Nội dung ghi ở “{Thing} khác” bên dưới, của {thing} từng được biểu quyết; của {thing} chưa từng được biểu quyết mà đã đưa ra khỏi {list} hoặc đã sáp nhập thì nơi quyết định việc đó chấp thuận",
      en: "What “Another {thing}” below names, of {aThing} that was ever voted on; of one that was only removed from the {list} or became part of another, for whoever decides that",
    },
  },
  responsible: {
    usually: "keeper",
    title: { vi: "Cơ quan chịu trách nhiệm về {thing}", en: "Who answers for {aThing}" },
    help: {
      vi: "{Owner} và {convener}, khi ghi lần đầu hoặc thay đổi mà việc đó quyết định ai chấp thuận, ai được bỏ phiếu; có sự kiện bàn giao thì theo sự kiện đó",
      en: "The {owner} and the {convener}, named first or changed, where that says who decides or votes; with an event that hands over, as that is decided",
    },
  },
  wording: {
    usually: "keeper",
    title: { vi: "Câu chữ mô tả {thing} đã có quyết định", en: "Wording of {aThing} that was decided on" },
    help: {
      vi: "Mô tả ngắn và phần mô tả, khi phần lớn số từ được giữ lại",
      en: "Its summary and description, where most of their words stay",
    },
  },
  waiver: {
    usually: "keeper",
    title: { vi: "Miễn tiêu chí", en: "Waiver" },
    help: {
      vi: "Việc miễn một tiêu chí có thời hạn, gia hạn hoặc bỏ việc miễn",
      en: "That a criterion is waived for a time, for longer, or no more",
    },
  },
  criteria: {
    usually: "owner",
    title: { vi: "Bộ tiêu chí", en: "Criteria set" },
    help: { vi: "Bộ tiêu chí, {framework} và nội dung của chúng", en: "A criteria set or {framework}, and what it says" },
  },
  registers: {
    usually: "maintainers",
    title: { vi: "Danh sách chung và thiết lập", en: "Registers and settings" },
    help: { vi: "{Agency}, {document}, lĩnh vực, thiết lập này", en: "{Agencies}, {documents}, domains, these settings" },
  },
  code: {
    usually: "maintainers",
    title: { vi: "Ngoài dữ liệu", en: "Outside the data" },
    help: { vi: "Mọi tệp không phải hồ sơ, bộ tiêu chí, danh sách", en: "Every file that is no record, criteria set or register" },
  },
} as const satisfies Record<string, { readonly usually: Decider; readonly title: Bilingual; readonly help: Bilingual }>;

export type Subject = EventType | keyof typeof OTHER_SUBJECTS;
const isOther = (subject: Subject): subject is keyof typeof OTHER_SUBJECTS => Object.hasOwn(OTHER_SUBJECTS, subject);

const usualDecider = (subject: Subject): Decider => (isOther(subject) ? OTHER_SUBJECTS[subject].usually : EVENT_FACTS[subject].decidedBy);

const usualHelp = (subject: Subject): Bilingual => {
  const { vi, en } = decider["x-names"][usualDecider(subject)];
  return { vi: `Để trống: ${vi}`, en: `If blank: ${en}` };
};

const { reviewers: _nobody, ...somebody } = decider["x-names"];
/** What the agencies vote on must be somebody's to decide: of what nobody is asked about no votes could ever be recorded. */
const somebodyDecides = oneOf(somebody) as unknown as typeof decider;

const subjects = Object.fromEntries([
  ...EVENT_TYPES.map((type) => [
    type,
    key(
      inEach((lang) => nameWords[lang].events[type]),
      usualHelp(type),
      isCouncilEvent(type) ? somebodyDecides : decider,
    ),
  ]),
  ...Object.entries(OTHER_SUBJECTS).map(([name, { title, help }]) => {
    const usual = usualHelp(name as Subject);
    return [
      name,
      key(
        title,
        inEach((lang) => `${help[lang]}. ${usual[lang]}`),
        decider,
      ),
    ];
  }),
]) as Record<Subject, typeof decider>;

export const decisionsField = key(
  { vi: "Thẩm quyền", en: "Who decides" },
  { vi: "Ai chấp thuận loại thay đổi nào trước khi cập nhật lên trang", en: "Who approves which kind of change before it is published" },
  object({
    by: key(
      { vi: "Ai quyết định", en: "Decided by" },
      { vi: "Theo từng loại thay đổi; để trống là như thường lệ", en: "For each kind of change; if blank, as usual" },
      object(subjects),
    ),
    identity: key(
      { vi: "{Thing} khác", en: "Another {thing}" },
      {
        vi: "Đổi một trong các nội dung này là thành {thing} khác; để trống: mọi nội dung ở đây, trừ mục đích, lĩnh vực, đơn vị đầu mối, nguồn và kế hoạch; nguồn và kế hoạch chỉ xét khi có nội dung bị bỏ hoặc bị sửa",
        en: "With another value in one of these it is another {thing}; if blank, all that are here but purpose, domain, contact unit, sources and plan; of sources and plan only what is taken away or changed counts",
      },
      { type: "array", items: oneOf(IDENTITY_NAMES), minItems: 1, uniqueItems: true },
    ),
    wordsKept: key(
      { vi: "Tỷ lệ số từ giữ lại", en: "Share of words kept" },
      {
        vi: "Mô tả giữ lại từ mức này trở lên (%) thì chỉ là sửa câu chữ; để trống: sửa câu chữ cũng tính là {thing} khác",
        en: "A summary or description that keeps this share (%) or more is only worded otherwise; if blank, other wording makes another {thing} too",
      },
      { type: "integer", minimum: 1, maximum: 100 },
    ),
    include: key(
      { vi: "Phải có phiếu của", en: "Votes that must be among them" },
      {
        vi: "Mã các {agency} mà thiếu phiếu đồng ý thì chưa đủ; không tính {agency} không được bỏ phiếu",
        en: "Codes of {agencies} without whose approval there are not enough; not of one that has no vote on it",
      },
      { type: "array", items: agencyCode, minItems: 1, uniqueItems: true },
    ),
    handoverDays: key(
      { vi: "Số ngày sau bàn giao", en: "Days after a handover" },
      {
        vi: `{Agency} đã bàn giao không có phiếu trong số ngày này; để trống là không bao giờ có. {Agency} mới được ghi là {owner} trong số ngày này mà không đồng ý thì vẫn tính; để trống: ${NEW_OWNER_DAYS} ngày`,
        en: `For so many days {aAgency} that handed over has no vote on it; if blank, never again. Of one that was named as {owner} in so many days an objection still counts; if blank, ${NEW_OWNER_DAYS} days`,
      },
      { type: "integer", minimum: 0, maximum: 36_500 },
    ),
  }),
);

/** What is decided, as it is called. */
export const subjectName = (subject: Subject, lang: Lang): string =>
  isOther(subject) ? withTerms(OTHER_SUBJECTS[subject].title)[lang] : nameWords[lang].events[subject];

/** Who decides something in a catalogue. @param by as its settings say */
export const deciderOf = (subject: Subject, by: Partial<Record<Subject, Decider>> | undefined): Decider =>
  by?.[subject] ?? usualDecider(subject);
