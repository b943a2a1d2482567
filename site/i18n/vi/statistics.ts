/** Vietnamese words of the statistics page. */
import type { StepId } from "../../../scripts/catalogue/statistics/steps.ts";
export const statistics = {
  intro:
    "Toàn cảnh chương trình, đếm từ chính các hồ sơ trong danh mục tại ngày {date}. Không có con số nào được ước lượng: điều chưa có nguồn được đếm riêng, số không khác với chưa biết.",
  overview: "Nền tảng trong danh mục",
  overviewText: "{count} nền tảng, mỗi nền tảng đếm một lần ở mỗi biểu đồ, kể cả nền tảng đang đề xuất và đã ra khỏi Danh mục.",
  noPlatforms: "Chưa có nền tảng nào trong danh mục.",

  stages: "Theo giai đoạn",
  groups: "Theo nhóm",
  agencies: "Theo cơ quan chủ quản",
  domains: "Theo lĩnh vực",
  years: "Theo năm vào Danh mục lần đầu",
  stage: "Giai đoạn",
  group: "Nhóm",
  agency: "Cơ quan chủ quản",
  domain: "Lĩnh vực",
  year: "Năm",
  platforms: "Số nền tảng",
  notListed: "chưa có",
  yearsNote: "“chưa có”: chưa có quyết định đưa vào Danh mục.",
  notListedLong: "chưa có quyết định đưa vào Danh mục",
  more: "Chỉ nêu {shown} dòng đầu trong {count} dòng; đủ cả ở tệp CSV.",

  steps: "Sáu bước của quy trình",
  stepsText:
    "Các bước theo công văn năm 2024. Mỗi bước đếm riêng, nên bước sau có thể nhiều hơn bước trước. Số ngày là trung vị, chỉ tính những nền tảng có đủ hai ngày theo đúng thứ tự, và chỉ nêu khi có từ {least} nền tảng.",
  stepsChart: "Số nền tảng đã tới mỗi bước",
  step: "Bước",
  reached: "Đã tới",
  medianDays: "Trung vị số ngày",
  timed: "Số nền tảng đo được",
  time: "Thời gian",
  days: "trung vị {days} ngày",
  notEnough: "chưa đủ dữ liệu",

  criteria: "Tiêu chí nào còn chưa đạt",
  criteriaText:
    "Lần đánh giá mới nhất của mỗi nền tảng do hội đồng, nhóm chuyên gia hoặc đơn vị được thuê. Các bộ tiêu chí cùng một khung được đếm chung theo tiêu chí của khung; tiêu chí riêng của từng bộ được đếm riêng.",
  criteriaNone:
    "Chưa có lần đánh giá nào được công bố, nên chưa thể nói tiêu chí nào đạt hay chưa đạt. Biểu đồ sẽ có ngay khi biên bản đánh giá đầu tiên được ghi vào danh mục.",
  criteriaMore: "Còn {count} bộ tiêu chí khác có nền tảng được đánh giá; xem tệp CSV.",
  assessed: "{count} nền tảng được đánh giá.",
  mostUnmet: "Hình nêu số nền tảng chưa đạt trên số được đánh giá, nhiều nhất đứng trước.",
  noneUnmet: "Không có tiêu chí nào bị đánh giá chưa đạt.",
  criterion: "Tiêu chí",
  unmetAt: "Chưa đạt ở",
  columns: "Các cột",
  legend: "Ký hiệu",

  userShares: "Tỷ lệ người dùng theo thời gian",
  userSharesText:
    "Số người dùng trên thị trường tiềm năng, so với ngưỡng trong bộ tiêu chí đang áp dụng. Chỉ nối các giá trị cùng chỉ số, cùng cách tính, cùng thị trường tiềm năng; giá trị khác cách tính đứng riêng thành điểm. Đường đứt: ngưỡng. Vòng rỗng: giá trị gần đúng.",
  userSharesNone: "Chưa có nền tảng nào có cả số người dùng và thị trường tiềm năng, có ngày và có nguồn, nên chưa tính được tỷ lệ nào.",
  userSharesMore: "Trang này vẽ {shown} trong {count} nền tảng có số liệu, nhiều giá trị nhất trước; đủ cả ở tệp CSV.",
  thresholdHead: "Ngưỡng",
  noThreshold: "không có ngưỡng đang áp dụng",
  platform: "Nền tảng",
  /** "53,2%" */
  percent: (share: string) => `${share}%`,
  newestShare: "Tỷ lệ mới nhất",
  date: "Thời điểm",
  reachedLine: "đã đạt",
  belowLine: "còn thiếu {gap} điểm phần trăm",
  standing: "So với ngưỡng",
  shareDescription: "Tỷ lệ mới nhất {share} ngày {date}; {standing}.",

  overdue: "Quá hạn đánh giá lại",
  overdueText:
    "Nền tảng được công nhận hoặc tiềm năng phải đánh giá lại theo kỳ hạn của bộ tiêu chí. Phần tô đậm là số đã quá hạn tại ngày dựng trang.",
  overdueNone: "Chưa có nền tảng nào đến kỳ phải đánh giá lại: chưa có nền tảng được công nhận hoặc tiềm năng trong danh mục.",
  overdueCount: "Quá hạn",
  dueCount: "Phải đánh giá lại",
  of: "{part} trên {all}",

  completeness: "Dữ liệu đã có nguồn đến đâu",
  completenessText:
    "Mỗi hồ sơ có {parts} mục được đếm. Phần tô đậm là số mục đã có nguồn trong mọi hồ sơ của cơ quan; phần rỗng là “chưa có nguồn”.",
  sourced: "Mục đã có nguồn",
  ownerNotSourced: "Chưa có nguồn về cơ quan chủ quản",

  overdueChart: "Quá hạn theo cơ quan chủ quản",
  completenessChart: "Mục đã có nguồn theo cơ quan chủ quản",
  drawingHelp: "Số liệu của hình có đủ ở bảng kèm theo.",
  table: "Bảng số liệu",
  tableOf: "Bảng số liệu: {title}",
  download: "Tải CSV",
  downloadOf: "Tải CSV: {title}",
  all: "Mọi số liệu của trang này ở một tệp:",
  homeLink: "Xem thống kê toàn cảnh",

  /** The steps: their names, when a platform counts as having reached one, and from when to when its days are counted. */
  stepNames: {
    propose: {
      title: "Đề xuất",
      definition: "có ghi nhận đề xuất, hoặc đã được đưa vào Danh mục",
      duration: "từ đề xuất đến khi vào Danh mục",
    },
    criteria: {
      title: "Bộ tiêu chí",
      definition: "có bộ tiêu chí đã ban hành đang áp dụng",
      duration: "từ khi vào Danh mục đến khi bộ tiêu chí có hiệu lực",
    },
    plan: {
      title: "Kế hoạch",
      definition: "có kế hoạch, hoặc có ghi nhận phê duyệt kế hoạch",
      duration: "từ kế hoạch đến khi đưa vào sử dụng",
    },
    assess: {
      title: "Đánh giá",
      definition: "có đánh giá của hội đồng, nhóm chuyên gia hoặc đơn vị được thuê; không tính tự đánh giá",
      duration: "từ khi đưa vào sử dụng đến lần đánh giá đầu tiên",
    },
    share: {
      title: "Chia sẻ dữ liệu",
      definition: "có ít nhất một số liệu sử dụng có ngày, có nguồn",
      duration: "từ khi đưa vào sử dụng đến số liệu đầu tiên",
    },
    recognise: {
      title: "Công nhận, tiềm năng",
      definition: "đã từng được công nhận, hoặc được xác định là nền tảng số tiềm năng",
      duration: "từ lần đánh giá đầu tiên đến quyết định",
    },
  } satisfies Record<StepId, Record<"title" | "definition" | "duration", string>>,
};
