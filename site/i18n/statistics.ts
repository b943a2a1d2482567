/** Words of the statistics page, both languages side by side. */

import type { RecordPart } from "../../scripts/catalogue/statistics/agencies.ts";
import type { StepId } from "../../scripts/catalogue/statistics/steps.ts";
import type { Bilingual } from "../../scripts/text/bilingual.ts";
import type { Lang } from "../../scripts/text/languages.ts";

const WORDS = {
  title: { vi: "Thống kê", en: "Statistics" },
  intro: {
    vi: "Toàn cảnh chương trình, đếm từ chính các hồ sơ trong danh mục tại ngày {date}. Không có con số nào được ước lượng: điều chưa có nguồn được đếm riêng, số không khác với chưa biết.",
    en: "The state of the programme, counted from the records of this catalogue on {date}. No number is estimated: what has no source is counted apart, and nought is not the same as unknown.",
  },
  overview: { vi: "Nền tảng trong danh mục", en: "Platforms in the catalogue" },
  overviewText: {
    vi: "{count} nền tảng, mỗi nền tảng đếm một lần ở mỗi biểu đồ, kể cả nền tảng đang đề xuất và đã ra khỏi Danh mục.",
    en: "{count} platforms; each counts once in each chart, those proposed and those no longer on the list included.",
  },
  noPlatforms: { vi: "Chưa có nền tảng nào trong danh mục.", en: "No platform has been recorded yet." },

  stages: { vi: "Theo giai đoạn", en: "By stage" },
  groups: { vi: "Theo nhóm", en: "By group" },
  agencies: { vi: "Theo cơ quan chủ quản", en: "By owning agency" },
  domains: { vi: "Theo lĩnh vực", en: "By domain" },
  years: { vi: "Theo năm vào Danh mục lần đầu", en: "By year of the first listing" },
  stage: { vi: "Giai đoạn", en: "Stage" },
  group: { vi: "Nhóm", en: "Group" },
  agency: { vi: "Cơ quan chủ quản", en: "Owning agency" },
  domain: { vi: "Lĩnh vực", en: "Domain" },
  year: { vi: "Năm", en: "Year" },
  platforms: { vi: "Số nền tảng", en: "Platforms" },
  notListed: { vi: "chưa có", en: "none" },
  yearsNote: {
    vi: "«chưa có»: chưa có quyết định đưa vào Danh mục.",
    en: "“none”: no listing decision on record.",
  },
  notListedLong: { vi: "chưa có quyết định đưa vào Danh mục", en: "no listing decision on record" },
  more: {
    vi: "Chỉ nêu {shown} dòng đầu trong {count} dòng; đủ cả ở tệp CSV.",
    en: "Only the first {shown} of {count} rows are shown; the CSV has all.",
  },

  steps: { vi: "Sáu bước của quy trình", en: "The six steps of the process" },
  stepsText: {
    vi: "Các bước theo công văn năm 2024. Mỗi bước đếm riêng, nên bước sau có thể nhiều hơn bước trước. Số ngày là trung vị, chỉ tính những nền tảng có đủ hai ngày theo đúng thứ tự, và chỉ nêu khi có từ {least} nền tảng.",
    en: "The steps of the official letter of 2024. Each is counted by itself, so a later step may have more than an earlier one. Days are medians over the platforms with both dates in the right order, and are given from {least} platforms on.",
  },
  stepsChart: { vi: "Số nền tảng đã tới mỗi bước", en: "Platforms that reached each step" },
  step: { vi: "Bước", en: "Step" },
  definition: { vi: "Đếm khi", en: "Counted when" },
  reached: { vi: "Đã tới", en: "Reached" },
  duration: { vi: "Số ngày đo từ đâu đến đâu", en: "What the days measure" },
  medianDays: { vi: "Trung vị số ngày", en: "Median days" },
  timed: { vi: "Số nền tảng đo được", en: "Platforms measured" },
  time: { vi: "Thời gian", en: "Time" },
  days: { vi: "trung vị {days} ngày", en: "median {days} days" },
  notEnough: { vi: "chưa đủ dữ liệu", en: "not enough data" },

  criteria: { vi: "Tiêu chí nào còn chưa đạt", en: "Which criteria are not met" },
  criteriaText: {
    vi: "Lần đánh giá mới nhất của mỗi nền tảng do hội đồng, nhóm chuyên gia hoặc đơn vị được thuê. Các bộ tiêu chí cùng một khung được đếm chung theo tiêu chí của khung; tiêu chí riêng của từng bộ được đếm riêng.",
    en: "The newest assessment of each platform by a council, an expert group or a hired assessor. Sets that extend one framework are counted together by the criterion of the framework; what a set adds is counted apart.",
  },
  criteriaNone: {
    vi: "Chưa có lần đánh giá nào được công bố, nên chưa thể nói tiêu chí nào đạt hay chưa đạt. Biểu đồ sẽ có ngay khi biên bản đánh giá đầu tiên được ghi vào danh mục.",
    en: "No assessment has been published yet, so nothing can be said of which criteria are met. The chart appears with the first assessment on record.",
  },
  criteriaMore: {
    vi: "Còn {count} bộ tiêu chí khác có nền tảng được đánh giá; xem tệp CSV.",
    en: "{count} more criteria sets have assessed platforms; see the CSV.",
  },
  assessed: { vi: "{count} nền tảng được đánh giá.", en: "{count} assessed." },
  mostUnmet: {
    vi: "Hình nêu số nền tảng chưa đạt trên số được đánh giá, nhiều nhất đứng trước.",
    en: "The chart shows how many of the assessed platforms do not meet a criterion, most first.",
  },
  noneUnmet: { vi: "Không có tiêu chí nào bị đánh giá chưa đạt.", en: "No criterion was found unmet." },
  criterion: { vi: "Tiêu chí", en: "Criterion" },
  unmetAt: { vi: "Chưa đạt ở", en: "Unmet by" },
  columns: { vi: "Các cột", en: "Columns" },
  legend: { vi: "Ký hiệu", en: "Signs" },

  userShares: { vi: "Tỷ lệ người dùng theo thời gian", en: "User share over time" },
  userSharesText: {
    vi: "Số người dùng trên thị trường tiềm năng, so với ngưỡng trong bộ tiêu chí đang áp dụng. Chỉ nối các giá trị cùng chỉ số, cùng cách tính, cùng thị trường tiềm năng; giá trị khác cách tính đứng riêng thành điểm. Đường đứt: ngưỡng. Vòng rỗng: giá trị gần đúng.",
    en: "Users as a share of the potential market, against the threshold of the criteria set in force. Only values of the same metric, basis and potential market are joined; others stand as points of their own. The dashed line is the threshold; a hollow point is an approximate value.",
  },
  userSharesNone: {
    vi: "Chưa có nền tảng nào có cả số người dùng và thị trường tiềm năng, có ngày và có nguồn, nên chưa tính được tỷ lệ nào.",
    en: "No platform has both users and a potential market on record, dated and sourced, so no share can be computed.",
  },
  userSharesMore: {
    vi: "Trang này vẽ {shown} trong {count} nền tảng có số liệu, nhiều giá trị nhất trước; đủ cả ở tệp CSV.",
    en: "This page draws {shown} of the {count} platforms with values, those with most values first; the CSV has all.",
  },
  thresholdHead: { vi: "Ngưỡng", en: "Threshold" },
  noThreshold: { vi: "không có ngưỡng đang áp dụng", en: "no threshold in force" },
  platform: { vi: "Nền tảng", en: "Platform" },
  newestShare: { vi: "Tỷ lệ mới nhất", en: "Newest share" },
  date: { vi: "Thời điểm", en: "Date" },
  reachedLine: { vi: "đã đạt", en: "reached" },
  belowLine: { vi: "còn thiếu {gap} điểm phần trăm", en: "{gap} percentage points short" },
  standing: { vi: "So với ngưỡng", en: "Against the threshold" },
  shareDescription: { vi: "Tỷ lệ mới nhất {share} ngày {date}; {standing}.", en: "Newest share {share} on {date}; {standing}." },

  overdue: { vi: "Quá hạn đánh giá lại", en: "Overdue re-assessments" },
  overdueText: {
    vi: "Nền tảng được công nhận hoặc tiềm năng phải đánh giá lại theo kỳ hạn của bộ tiêu chí. Phần tô đậm là số đã quá hạn tại ngày dựng trang.",
    en: "A recognised or potential platform must be assessed again within the period of its criteria. The filled part is what is overdue on the day of this build.",
  },
  overdueNone: {
    vi: "Chưa có nền tảng nào đến kỳ phải đánh giá lại: chưa có nền tảng được công nhận hoặc tiềm năng trong danh mục.",
    en: "No platform is under re-assessment: none in the catalogue is recognised or potential yet.",
  },
  overdueCount: { vi: "Quá hạn", en: "Overdue" },
  dueCount: { vi: "Phải đánh giá lại", en: "Under re-assessment" },
  of: { vi: "{part} trên {all}", en: "{part} of {all}" },

  completeness: { vi: "Dữ liệu đã có nguồn đến đâu", en: "How much of the data is sourced" },
  completenessText: {
    vi: "Mỗi hồ sơ có {parts} mục được đếm. Phần tô đậm là số mục đã có nguồn trong mọi hồ sơ của cơ quan; phần rỗng là «chưa có nguồn».",
    en: "{parts} parts of each record are counted. The filled part is what is sourced over all records of the agency; the hollow part has no source yet.",
  },
  sourced: { vi: "Mục đã có nguồn", en: "Parts sourced" },
  notSourced: { vi: "chưa có nguồn", en: "not sourced" },
  ownerNotSourced: { vi: "Chưa có nguồn về cơ quan chủ quản", en: "Owner not sourced" },

  overdueChart: { vi: "Quá hạn theo cơ quan chủ quản", en: "Overdue by owning agency" },
  completenessChart: { vi: "Mục đã có nguồn theo cơ quan chủ quản", en: "Parts sourced by owning agency" },
  drawingHelp: { vi: "Số liệu của hình có đủ ở bảng kèm theo.", en: "The table below has all the numbers of the picture." },
  table: { vi: "Bảng số liệu", en: "Table" },
  tableOf: { vi: "Bảng số liệu: {title}", en: "Table: {title}" },
  download: { vi: "Tải CSV", en: "Download CSV" },
  downloadOf: { vi: "Tải CSV: {title}", en: "Download CSV: {title}" },
  all: { vi: "Mọi số liệu của trang này ở một tệp:", en: "All numbers of this page in one file:" },
  homeLink: { vi: "Xem thống kê toàn cảnh", en: "See the statistics" },
} satisfies Record<string, Bilingual>;

export type StatisticsWords = Readonly<Record<keyof typeof WORDS, string>>;

/** The words of one language. */
export function statisticsWords(lang: Lang): StatisticsWords {
  return Object.fromEntries(Object.entries(WORDS).map(([name, words]) => [name, words[lang]])) as StatisticsWords;
}

interface StepWords {
  readonly title: Bilingual;
  /** When a platform counts as having reached it. */
  readonly definition: Bilingual;
  /** From when to when its days are counted. */
  readonly duration: Bilingual;
}

export const STEP_WORDS: Readonly<Record<StepId, StepWords>> = {
  propose: {
    title: { vi: "Đề xuất", en: "Proposal" },
    definition: {
      vi: "có ghi nhận đề xuất, hoặc đã được đưa vào Danh mục",
      en: "a proposal is on record, or the platform has been listed",
    },
    duration: { vi: "từ đề xuất đến khi vào Danh mục", en: "from the proposal to the listing" },
  },
  criteria: {
    title: { vi: "Bộ tiêu chí", en: "Criteria set" },
    definition: { vi: "có bộ tiêu chí đã ban hành đang áp dụng", en: "an issued criteria set is in force for it" },
    duration: {
      vi: "từ khi vào Danh mục đến khi bộ tiêu chí có hiệu lực",
      en: "from the listing to the day its criteria set takes effect",
    },
  },
  plan: {
    title: { vi: "Kế hoạch", en: "Plan" },
    definition: { vi: "có kế hoạch, hoặc có ghi nhận phê duyệt kế hoạch", en: "it has a plan, or the approval of one is on record" },
    duration: { vi: "từ kế hoạch đến khi đưa vào sử dụng", en: "from the plan to the launch" },
  },
  assess: {
    title: { vi: "Đánh giá", en: "Assessment" },
    definition: {
      vi: "có đánh giá của hội đồng, nhóm chuyên gia hoặc đơn vị được thuê; không tính tự đánh giá",
      en: "a council, an expert group or a hired assessor has assessed it; self-assessments do not count",
    },
    duration: { vi: "từ khi đưa vào sử dụng đến lần đánh giá đầu tiên", en: "from the launch to the first assessment" },
  },
  share: {
    title: { vi: "Chia sẻ dữ liệu", en: "Data sharing" },
    definition: { vi: "có ít nhất một số liệu sử dụng có ngày, có nguồn", en: "at least one dated, sourced usage value is on record" },
    duration: { vi: "từ khi đưa vào sử dụng đến số liệu đầu tiên", en: "from the launch to the first value" },
  },
  recognise: {
    title: { vi: "Công nhận, tiềm năng", en: "Recognised, potential" },
    definition: {
      vi: "đã từng được công nhận, hoặc được xác định là nền tảng số tiềm năng",
      en: "it has ever been recognised or called a potential platform",
    },
    duration: { vi: "từ lần đánh giá đầu tiên đến quyết định", en: "from the first assessment to the decision" },
  },
};

export const PART_WORDS: Readonly<Record<RecordPart, Bilingual>> = {
  owner: { vi: "Cơ quan chủ quản", en: "Owner" },
  group: { vi: "Nhóm", en: "Group" },
  domain: { vi: "Lĩnh vực", en: "Domain" },
  summary: { vi: "Mô tả ngắn", en: "Summary" },
  website: { vi: "Trang web", en: "Website" },
  criteria: { vi: "Bộ tiêu chí", en: "Criteria set" },
  plan: { vi: "Kế hoạch", en: "Plan" },
  usage: { vi: "Số liệu sử dụng", en: "Usage" },
  assessment: { vi: "Đánh giá", en: "Assessment" },
};

/** The files of statistics, by the name of the chart. */
export const STATISTICS_FILES = [
  "stages",
  "groups",
  "agencies",
  "domains",
  "years",
  "steps",
  "criteria",
  "user-shares",
  "overdue",
  "completeness",
] as const;
export type StatisticsFile = (typeof STATISTICS_FILES)[number];

export const statisticsPath = (name: StatisticsFile): string => `/api/v1/statistics/${name}.csv`;
