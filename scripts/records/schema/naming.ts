/** What a catalogue calls things in its settings, and what it does without (read before all else: `text/configured.ts`). */
import type { Bilingual } from "../../text/bilingual.ts";
import { inEach } from "../../text/languages.ts";
import { quote } from "../../text/quote.ts";
import { byLetter } from "../../words/called.ts";
import { TERMS, type Term } from "../../words/terms.ts";
import { kindWords, nameWords } from "../../words/words.ts";
import { PHASE_KINDS } from "./assessment.ts";
import { CHOICE_KINDS } from "./chosen.ts";
import { CONFIDENCES, id, key, object, text } from "./common.ts";
import { EVENT_TYPES, STAGES } from "./events.ts";
import { OPTIONAL_FIELDS } from "./platform.ts";

const nameFields = <const Key extends string>(keys: readonly Key[], nameOf: (key: Key) => Bilingual) =>
  Object.fromEntries(
    keys.map((one) => [one, key(nameOf(one), { vi: "Gọi là gì ở trang này", en: "What it is called here" }, text)]),
  ) as Record<Key, ReturnType<typeof key<typeof text>>>;

const CHOICE_TITLES = {
  groups: { vi: "Nhóm", en: "Groups" },
  pillars: { vi: "Mục đích phục vụ", en: "Purposes" },
  metrics: { vi: "Chỉ số", en: "Metrics" },
  agencyKinds: { vi: "Loại cơ quan", en: "Kinds of agencies" },
  methods: { vi: "Hình thức đánh giá", en: "Methods of assessment" },
  roles: { vi: "Vai trò trong lần đánh giá", en: "Roles in an assessment" },
} as const satisfies Record<(typeof CHOICE_KINDS)[number], Bilingual>;

const yes = { type: "boolean", enum: [true] } as const;

const choice = object(
  {
    id: key({ vi: "Mã", en: "Id" }, { vi: "Mã chữ thường không dấu", en: "Lowercase ASCII id" }, id),
    name: key({ vi: "Tên", en: "Name" }, { vi: "Tên gọi", en: "What it is called" }, text),
    short: key({ vi: "Tên ngắn", en: "Short name" }, { vi: "Dùng ở nơi hẹp", en: "Where there is little room" }, text),
    people: key({ vi: "Đếm người", en: "Counts people" }, { vi: "Chỉ số đếm số người", en: "A metric that counts people" }, yes),
    supply: key(
      { vi: "Đếm phần cung cấp", en: "Counts what is offered" },
      {
        vi: "Chỉ số đếm những gì được cung cấp, không cho thấy việc sử dụng",
        en: "A metric of what is offered, which does not show its use",
      },
      yes,
    ),
    partOf: key(
      { vi: "Là một phần của", en: "Part of" },
      { vi: "Mã của chỉ số mà chỉ số này đếm một phần", en: "Id of the metric of which this one counts a part" },
      id,
    ),
    amount: key(
      { vi: "Là giá trị", en: "An amount" },
      { vi: "Chỉ số không phải số đếm: số liệu phải ghi đơn vị", en: "A metric that is no count: its figures need their unit" },
      yes,
    ),
    stateOwned: key(
      { vi: "Của cơ quan nhà nước", en: "State-owned" },
      { vi: "Nhóm do cơ quan nhà nước làm chủ quản", en: "A group whose platforms state bodies own" },
      yes,
    ),
    self: key(
      { vi: "Tự đánh giá", en: "Self-assessment" },
      {
        vi: "Hình thức mà {owner} tự đánh giá, không dùng để {recognition}",
        en: "A method by which {owners} assess what is their own, which backs no {recognition}",
      },
      yes,
    ),
    decides: key(
      { vi: "Quyết định khi chưa thống nhất", en: "Decides" },
      { vi: "Vai trò quyết định kết quả khi các thành viên chưa thống nhất", en: "A role that decides where members disagree" },
      yes,
    ),
    silent: key(
      { vi: "Không có phiếu", en: "Has no sheet" },
      { vi: "Vai trò không đánh giá tiêu chí, ví dụ thư ký", en: "A role that assesses no criterion, such as a secretary" },
      yes,
    ),
  },
  ["id", "name"],
);

/** What the catalogue is about; `fullThing` by its full name. */
const TERM_TITLES = {
  thing: { vi: "Đối tượng", en: "What is catalogued" },
  things: { vi: "Đối tượng, số nhiều", en: "The same, of several" },
  fullThing: { vi: "Tên đầy đủ của đối tượng", en: "Its full name" },
  fullThings: { vi: "Tên đầy đủ, số nhiều", en: "Its full name, of several" },
  keeper: { vi: "Cơ quan quản lý Danh mục", en: "The body that keeps the list" },
  owner: { vi: "Bên chủ quản", en: "Who owns it" },
  owners: { vi: "Bên chủ quản, số nhiều", en: "The same, of several" },
  convener: { vi: "Bên tổ chức đánh giá và công nhận", en: "Who has it assessed and recognises it" },
  agency: { vi: "Bên tham gia", en: "A body that takes part" },
  agencies: { vi: "Bên tham gia, số nhiều", en: "The same, of several" },
  assessors: { vi: "Ai đánh giá, ngoài {owner}", en: "Who assesses, other than the {owner}" },
  recognition: { vi: "Việc công nhận", en: "What recognition is called" },
  recognised: { vi: "Đã được công nhận", en: "What has it is" },
  list: { vi: "Danh mục", en: "The list that they are put on" },
  lists: { vi: "Danh mục, số nhiều", en: "The same, of several" },
  fullList: { vi: "Tên đầy đủ của Danh mục", en: "Its full name" },
  fullLists: { vi: "Tên đầy đủ của Danh mục, số nhiều", en: "Its full name, of several" },
  basis: { vi: "Căn cứ", en: "What a decision rests on" },
  document: { vi: "Văn bản", en: "What decides and says so" },
  documents: { vi: "Văn bản, số nhiều", en: "The same, of several" },
  fullDocument: { vi: "Tên đầy đủ của văn bản", en: "Its full name" },
  fullDocuments: { vi: "Tên đầy đủ của văn bản, số nhiều", en: "Its full name, of several" },
  framework: { vi: "Khung tiêu chí", en: "What criteria sets are based on" },
  frameworks: { vi: "Khung tiêu chí, số nhiều", en: "The same, of several" },
  fullFramework: { vi: "Tên đầy đủ của khung", en: "Its full name" },
  fullFrameworks: { vi: "Tên đầy đủ của khung, số nhiều", en: "Its full name, of several" },
} as const satisfies Record<Term, Bilingual>;

const TERM_HELP = { vi: "Như đứng giữa câu; hiện là", en: "As within a sentence; now" };
const helpOf = (term: Term): Bilingual => inEach((lang) => `${TERM_HELP[lang]} ${quote(TERMS[lang][term])}`);

export const names = object({
  ...(Object.fromEntries(Object.entries(TERM_TITLES).map(([term, title]) => [term, key(title, helpOf(term as Term), text)])) as Record<
    Term,
    object
  >),
  stages: key(
    { vi: "Tình trạng", en: "Statuses" },
    { vi: "Tên của các tình trạng", en: "Names of the statuses" },
    object(nameFields(STAGES, (one) => inEach((lang) => nameWords[lang].stages[one]))),
  ),
  events: key(
    { vi: "Sự kiện", en: "Events" },
    { vi: "Tên của các loại sự kiện", en: "Names of the types of events" },
    object(nameFields(EVENT_TYPES, (one) => inEach((lang) => nameWords[lang].events[one]))),
  ),
  phases: key(
    { vi: "Loại việc của kế hoạch", en: "Kinds of work" },
    { vi: "Tên của các loại việc trong kế hoạch", en: "Names of the kinds of work in a plan" },
    object(nameFields(PHASE_KINDS, (one) => inEach((lang) => kindWords[lang].phases[one]))),
  ),
  confidences: key(
    { vi: "Độ tin cậy", en: "Confidence" },
    { vi: "Nguồn thế nào thì có độ tin cậy nào", en: "What a source of each confidence is" },
    object(nameFields(CONFIDENCES, (one) => inEach((lang) => byLetter(kindWords[lang].confidences)[one]))),
  ),
  ...(Object.fromEntries(
    CHOICE_KINDS.map((kind) => [
      kind,
      key(
        CHOICE_TITLES[kind],
        { vi: "Các lựa chọn của trang này; để trống là các lựa chọn thường dùng", en: "The choices here; if blank, the usual ones" },
        { type: "array", minItems: 1, items: choice },
      ),
    ]),
  ) as Record<(typeof CHOICE_KINDS)[number], object>),
});

export const unusedFields = { type: "array", items: { type: "string", enum: OPTIONAL_FIELDS }, minItems: 1, uniqueItems: true } as const;
