/** Words of the page that compares platforms, both languages side by side. */
import type { Bilingual } from "../../scripts/text/bilingual.ts";
import type { Lang } from "../../scripts/text/languages.ts";

const WORDS = {
  title: { vi: "So sánh nền tảng", en: "Compare platforms" },
  intro: {
    vi: "Đặt hai đến bốn nền tảng cạnh nhau: hồ sơ, giai đoạn, tiêu chí, số liệu sử dụng và kế hoạch. Chỉ đặt cùng dòng những gì so sánh được; điều chưa có nguồn được ghi rõ.",
    en: "Two to four platforms side by side: profile, stage, criteria, usage and plan. Only what can be compared stands in one row; what is not sourced is said so.",
  },
  howTitle: { vi: "Chọn nền tảng", en: "Choose platforms" },
  how: {
    vi: "Trong danh sách nền tảng, đánh dấu «So sánh» ở hai đến bốn nền tảng rồi bấm nút ở cuối danh sách; hoặc bấm «So sánh với nền tảng khác» trên trang của một nền tảng.",
    en: "In a list of platforms tick “Compare” on two to four of them and press the button below the list; or press “Compare with another platform” on the page of a platform.",
  },
  noScript: {
    vi: "Bảng so sánh được lập ngay trong trình duyệt và cần JavaScript. Không có JavaScript, xin mở trang của từng nền tảng từ các danh sách:",
    en: "The table is made in your browser and needs JavaScript. Without it, open the page of each platform from the lists:",
  },
  allPlatforms: { vi: "Danh sách nền tảng", en: "List of platforms" },
  allAgencies: { vi: "Nền tảng theo cơ quan chủ quản", en: "Platforms by owning agency" },

  // In lists and on the page of a platform
  choose: { vi: "So sánh", en: "Compare" },
  chooseButton: { vi: "So sánh các nền tảng đã chọn", en: "Compare the chosen platforms" },
  chooseHelp: { vi: "Chọn hai đến bốn nền tảng trong danh sách.", en: "Choose two to four platforms in the list." },
  withAnother: { vi: "So sánh với nền tảng khác", en: "Compare with another platform" },

  // Choosing on the page itself
  add: { vi: "Thêm nền tảng", en: "Add a platform" },
  addHelp: {
    vi: "Gõ tên hoặc tên viết tắt, có dấu hay không dấu đều được.",
    en: "Type a name or abbreviation, with or without Vietnamese accents.",
  },
  matches: { vi: "{count} nền tảng khớp", en: "{count} platforms match" },
  noMatches: { vi: "Không có nền tảng nào khớp", en: "No platform matches" },
  full: { vi: "Đã đủ bốn nền tảng; bỏ bớt một để thêm nền tảng khác.", en: "Four platforms are chosen; remove one to add another." },
  remove: { vi: "Bỏ", en: "Remove" },
  removeName: { vi: "Bỏ {name} khỏi bảng so sánh", en: "Remove {name} from the comparison" },
  loading: { vi: "Đang tải…", en: "Loading…" },
  ready: { vi: "Đã lập bảng so sánh {count} nền tảng.", en: "{count} platforms are compared." },
  needTwo: { vi: "Chọn thêm ít nhất một nền tảng nữa để so sánh.", en: "Choose at least one more platform to compare." },
  unknown: { vi: "Danh mục không có nền tảng mang mã «{id}».", en: "The catalogue has no platform with the id “{id}”." },
  failed: {
    vi: "Không tải được dữ liệu của «{id}». Xin kiểm tra kết nối rồi thử lại.",
    en: "The data of “{id}” could not be loaded. Check the connection and try again.",
  },
  tooMany: {
    vi: "Địa chỉ có hơn bốn nền tảng; chỉ bốn nền tảng đầu được so sánh.",
    en: "The address names more than four platforms; only the first four are compared.",
  },
  onlyDifferences: { vi: "Chỉ hiện dòng khác nhau", en: "Show only rows that differ" },

  // Table
  caption: { vi: "So sánh {names}", en: "Comparison of {names}" },
  row: { vi: "Nội dung", en: "Item" },
  different: { vi: "khác nhau", en: "differ" },
  same: { vi: "giống nhau", en: "the same" },
  notComparable: { vi: "không so sánh được", en: "not comparable" },
  profile: { vi: "Hồ sơ", en: "Profile" },
  stage: { vi: "Giai đoạn", en: "Stage" },
  stageNow: { vi: "Giai đoạn hiện nay", en: "Present stage" },
  since: { vi: "Từ ngày", en: "Since" },
  due: { vi: "Hạn đánh giá lại", en: "Re-assessment due" },
  noDue: { vi: "không có hạn", en: "no date due" },
  overdue: { vi: "quá hạn", en: "overdue" },
  next: { vi: "Ai làm gì tiếp theo", en: "Who does what next" },
  summary: { vi: "Mô tả ngắn", en: "Summary" },
  assessment: { vi: "Kết quả đánh giá", en: "Assessment" },
  assessed: { vi: "Lần đánh giá dùng để so sánh", en: "Assessment compared" },
  against: { vi: "Theo bộ tiêu chí", en: "Against the criteria set" },
  outcome: { vi: "Kết luận", en: "Outcome" },
  metCount: { vi: "Tiêu chí đạt", en: "Criteria met" },
  metOf: { vi: "đạt {met}/{all} tiêu chí áp dụng", en: "{met} of {all} applicable criteria met" },
  otherTotals: {
    vi: "chưa đạt {unmet}, chưa rõ {unknown}, không áp dụng {none}",
    en: "{unmet} not met, {unknown} unknown, {none} not applicable",
  },
  noAssessment: { vi: "chưa có lần đánh giá nào được công bố", en: "no assessment has been published" },
  notScored: { vi: "chưa tính được kết quả", en: "no result yet" },
  criteria: { vi: "Từng tiêu chí", en: "Criterion by criterion" },
  criteriaNote: {
    vi: "Chỉ gồm tiêu chí mà ít nhất hai nền tảng cùng được đánh giá: cùng bộ tiêu chí, hoặc cùng cụ thể hoá một tiêu chí của khung.",
    en: "Only criteria against which at least two platforms were assessed: of the same set, or made from the same criterion of the framework.",
  },
  noSharedCriteria: { vi: "Không có tiêu chí nào mà hai nền tảng cùng được đánh giá.", en: "No criterion was assessed for two platforms." },
  apart: { vi: "Tiêu chí chỉ có ở một nền tảng", en: "Criteria of one platform only" },
  notInSet: { vi: "không có trong bộ tiêu chí của nền tảng này", en: "not in the criteria set of this platform" },
  measured: { vi: "đo được {value}", en: "measured {value}" },
  usage: { vi: "Số liệu sử dụng", en: "Usage" },
  usageNote: {
    vi: "Giá trị mới nhất của từng chỉ số. Số liệu khác cách tính đứng ở dòng riêng; chưa rõ cách tính thì không so sánh.",
    en: "The newest value of each metric. Values counted in different ways stand in rows of their own; where the way is not stated they are not compared.",
  },
  noUsage: { vi: "Không nền tảng nào có số liệu sử dụng có nguồn.", en: "None of the platforms has sourced usage values." },
  basis: { vi: "cách tính: {basis}", en: "counted as: {basis}" },
  noBasis: { vi: "chưa có nguồn về cách tính", en: "how it was counted is not sourced" },
  noValue: { vi: "không có số liệu tính theo cách này", en: "no value counted this way" },
  onDay: { vi: "ngày {date}", en: "on {date}" },
  share: { vi: "{share} % thị trường tiềm năng", en: "{share} % of the potential market" },
  about: { vi: "khoảng", en: "about" },
  plan: { vi: "Kế hoạch", en: "Plan" },
  planDocument: { vi: "Văn bản kế hoạch", en: "Document of the plan" },
  noPlan: { vi: "chưa có kế hoạch được công bố", en: "no plan has been published" },
  notPlanned: { vi: "không có trong kế hoạch", en: "not in the plan" },
  done: { vi: "hoàn thành {date}", en: "done on {date}" },
  late: { vi: "chậm so với kế hoạch", en: "late" },
  running: { vi: "chưa hoàn thành", en: "not done yet" },
  noPeriod: { vi: "chưa có nguồn về thời gian", en: "period not sourced" },
} satisfies Record<string, Bilingual>;

export type CompareWords = Readonly<Record<keyof typeof WORDS, string>>;

/** The words of one language. */
export function compareWords(lang: Lang): CompareWords {
  return Object.fromEntries(Object.entries(WORDS).map(([name, words]) => [name, words[lang]])) as CompareWords;
}
