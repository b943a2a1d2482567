/** Vietnamese words of the statistics page. */

import type { StepId } from "../../../scripts/catalogue/statistics/steps.ts";
import { isUsedHere } from "../../../scripts/words/called.ts";
import { TERMS } from "../../../scripts/words/terms.ts";
import { lang, portal } from "./lang.ts";

const t = TERMS[lang];
const potentialToo = isUsedHere("potential") ? `; ${t.fullThing} tiềm năng phải đánh giá lại hay không do bộ tiêu chí quy định` : "";

export const statistics = {
  intro:
    "Số liệu tổng hợp từ các hồ sơ trên trang, tại ngày {date}. Trang này không tự ước lượng; số liệu mà nguồn chỉ ghi gần đúng được ghi rõ. Nội dung chưa có nguồn được thống kê riêng là “chưa có thông tin”. “Chưa ghi nhận” nghĩa là trang này chưa ghi nhận trường hợp nào, không có nghĩa là không có trên thực tế.",
  overview: `${t.Thing} đã có hồ sơ`,
  overviewText: (_count: number, shown: string) =>
    `${shown} ${t.thing}, mỗi ${t.thing} đếm một lần ở mỗi biểu đồ, kể cả ${t.thing} đang được đề xuất và đã ra khỏi ${t.list}.`,
  noPlatforms: `Chưa có hồ sơ ${t.thing} nào.`,

  stages: "Theo tình trạng",
  groups: "Theo nhóm",
  groupsOf: (document: string) => `Theo nhóm của ${document}`,
  groupsElsewhere: `${t.List} khác có nhóm riêng, nên “chưa có thông tin” gồm cả ${t.thing} chỉ có trong ${t.list} khác.`,
  agencies: `Theo ${t.owner}`,
  domains: "Theo lĩnh vực",
  years: `Các ${t.thing} đã biết tên, theo năm lần đầu thấy trong các tên đã biết của ${t.list}`,
  stage: "Tình trạng",
  stagesNote: "Mỗi hồ sơ được đếm một lần, ở bước mới nhất đã ghi nhận: hồ sơ đã sang bước sau không đếm ở bước trước.",
  use: "Theo việc đưa vào sử dụng",
  useHead: "Đưa vào sử dụng",
  useNote: `{count} hồ sơ đang sử dụng, gồm hai nhóm đầu. Nhóm đầu có sự kiện đưa vào sử dụng trong hồ sơ. Nhóm theo số liệu hoặc ${t.list}: có số liệu sử dụng, hoặc ${t.list} ghi đã vận hành, nhưng chưa có ${t.document} về ngày đưa vào sử dụng.`,
  plans: "Theo kế hoạch",
  planHead: "Kế hoạch",
  plansNote: "Gồm hồ sơ ở mọi tình trạng, kể cả đã sang bước sau kế hoạch.",
  group: "Nhóm",
  agency: `${t.Owner}`,
  domain: "Lĩnh vực",
  year: "Năm",
  platforms: `Số ${t.thing}`,
  noneRecorded: "chưa ghi nhận",
  notListed: "chưa có",
  yearsNone: `“0”: trong các ${t.thing} đã biết tên, chưa ghi nhận ${t.thing} nào vào ${t.list} lần đầu trong năm đó.`,
  yearsUnknown: (counts: string) => `Có thể đã vào ${t.list} sớm hơn, vì còn chưa biết tên: ${counts}.`,
  yearsUnknownOf: (count: string, document: string) => `${count} của ${document}`,
  yearsNote: `“chưa có”: chưa ghi nhận quyết định đưa vào ${t.list}.`,
  notListedLong: `chưa ghi nhận quyết định đưa vào ${t.list}`,
  more: "Chỉ nêu {shown} dòng đầu trong {count} dòng; đủ cả ở tệp CSV.",

  steps: (process: string) => `Các việc theo ${process}`,
  stepsText: (process: string) =>
    `Theo các mục của ${process}; mục 4 gồm đánh giá và ${t.recognition}. Mỗi việc được đếm riêng, nên việc sau có thể nhiều hơn việc trước. Số ngày là trung vị, chỉ tính những ${t.thing} có đủ hai ngày theo đúng thứ tự, và chỉ nêu khi có từ {least} ${t.thing}.`,
  stepsChart: `Số ${t.thing} đã ghi nhận từng việc`,
  stepOf: "Mục {item}. {title}",
  figures: `Ngoài các mục trên: {reached} trong {all} ${t.thing} có số liệu sử dụng, có ngày và nguồn. Số liệu tìm được trên báo chí không phải là việc chia sẻ dữ liệu ở mục 5.`,
  step: "Việc",
  reached: "Đã ghi nhận",
  medianDays: "Trung vị số ngày",
  timed: `Số ${t.thing} đo được`,
  time: "Thời gian",
  days: "trung vị {days} ngày",
  notEnough: "chưa đủ dữ liệu",

  criteria: "Tiêu chí không đạt",
  criteriaText: `Lần đánh giá mới nhất của mỗi ${t.thing} do ${t.assessors}. Các bộ tiêu chí cùng một khung được đếm chung theo tiêu chí của khung; tiêu chí riêng của từng bộ được đếm riêng.`,
  criteriaNone:
    "Trang này chưa ghi nhận lần đánh giá nào, nên chưa có số liệu về tiêu chí đạt hay không đạt. Biểu đồ sẽ có khi ghi nhận lần đánh giá đầu tiên.",
  criteriaMore: `Còn {count} bộ tiêu chí khác có ${t.thing} được đánh giá; xem tệp CSV.`,
  assessed: `{count} ${t.thing} được đánh giá.`,
  mostUnmet: `Hình nêu số ${t.thing} không đạt trên số ${t.thing} được đánh giá, nhiều nhất đứng trước.`,
  noneUnmet: "Không có tiêu chí nào được kết luận không đạt.",
  criterion: "Tiêu chí",
  unmetAt: "Không đạt ở",
  columns: "Các cột",
  legend: "Ký hiệu",

  userShares: "Tỷ lệ người dùng theo thời gian",
  userSharesText:
    "Số người dùng trên thị trường tiềm năng, so với ngưỡng trong bộ tiêu chí đang áp dụng. Chỉ nối số liệu cùng chỉ số, cùng cách tính, cùng thị trường tiềm năng; số liệu khác cách tính đứng riêng thành điểm. Đường nét đứt: ngưỡng. Điểm rỗng: số liệu gần đúng.",
  userSharesNone: `Chưa có ${t.thing} nào có cả số người dùng và thị trường tiềm năng, có ngày và có nguồn, nên chưa tính được tỷ lệ nào.`,
  userSharesMore: `Trang này vẽ {shown} trong {count} ${t.thing} có số liệu, nhiều số liệu nhất trước; đủ cả ở tệp CSV.`,
  thresholdHead: "Ngưỡng",
  noThreshold: "không có ngưỡng đang áp dụng",
  platform: `${t.Thing}`,
  /** "53,2%" */
  newestShare: "Tỷ lệ mới nhất",
  date: "Thời điểm",
  reachedLine: "đã đạt",
  openLine: "số liệu gần đúng, chưa rõ đạt hay không",
  belowLine: "còn thiếu {gap} điểm phần trăm",
  standing: "So với ngưỡng",
  shareDescription: "Tỷ lệ mới nhất {share} ngày {date}; {standing}.",

  overdue: "Quá hạn đánh giá lại",
  overdueText: `${t.Thing} ${t.recognised}, công bố phải đánh giá lại theo kỳ hạn của bộ tiêu chí${potentialToo}. Phần tô đậm là số đã quá hạn tại ngày cập nhật.`,
  overdueNone: `Chưa ghi nhận ${t.thing} nào phải đánh giá lại.`,
  overdueCount: "Quá hạn",
  dueCount: "Phải đánh giá lại",
  of: "{part}/{all}",

  completeness: "Mức độ đầy đủ của thông tin",
  completenessText: `Mỗi hồ sơ có {parts} mục được đếm. Phần tô đậm là số mục đã có nguồn trong mọi hồ sơ của ${t.agency}; phần rỗng là “chưa có thông tin”.`,
  sourced: "Mục đã có nguồn",
  ownerNotSourced: `Chưa có thông tin về ${t.owner}`,

  overdueChart: `Quá hạn theo ${t.owner}`,
  completenessChart: `Mục đã có nguồn theo ${t.owner}`,
  table: "Bảng số liệu",
  tableOf: "Bảng số liệu: {title}",
  assessors: {
    title: "Tổ chức đánh giá",
    text: `Ai đã đánh giá ${t.thing} nào, khi nào, kết luận thế nào; một lần đánh giá có nhiều tổ chức được tính cho từng tổ chức.`,
    none: "Trang này chưa ghi nhận lần đánh giá nào.",
    bodies: "Theo tổ chức đánh giá",
    all: "Các lần đánh giá, mới nhất trước",
    body: "Tổ chức đánh giá",
    count: "Số lần đánh giá",
    results: "Kết luận đánh giá",
    result: "Kết luận đánh giá",
    last: "Đánh giá gần nhất",
    platform: `${t.Thing}`,
    date: "Ngày đánh giá",
    method: "Hình thức",
    noResult: "chưa tính được kết quả",
  },
  /** What a chart shows, as its heading. */
  finding: "{title}: nhiều nhất là {name} ({count}/{all})",
  cite: "Trích dẫn: “{title}”, {site}, cập nhật ngày {date}, {address}",
  download: "Tải CSV",
  downloadOf: "Tải CSV: {title}",
  picture: "Tải hình",
  pictureOf: "Tải hình (SVG): {title}",
  all: "Mọi số liệu của trang này ở một tệp:",
  homeLink: "Xem thống kê",

  /** The steps: their names, when a platform counts as having reached one, and from when to when its days are counted. */
  stepNames: {
    propose: {
      title: "Đề xuất",
      definition: `có ghi nhận việc đề xuất; việc đã vào ${t.list} không thay cho ghi nhận này`,
      duration: `từ đề xuất đến khi vào ${t.list}`,
    },
    criteria: {
      title: "Bộ tiêu chí",
      definition: "có bộ tiêu chí đã ban hành đang áp dụng",
      duration: `từ khi vào ${t.list} đến khi bộ tiêu chí có hiệu lực`,
    },
    plan: {
      title: "Kế hoạch",
      definition: "có nội dung kế hoạch, hoặc có ghi nhận ban hành kế hoạch; không tính kế hoạch mới chỉ có báo chí nêu",
      duration: "từ kế hoạch đến khi đưa vào sử dụng",
    },
    assess: {
      title: "Đánh giá",
      definition: `có đánh giá của ${t.assessors}; không tính tự đánh giá`,
      duration: "từ khi đưa vào sử dụng đến lần đánh giá đầu tiên",
    },
    share: {
      title: "Có số liệu sử dụng",
      definition: "có ít nhất một số liệu sử dụng có ngày, có nguồn",
      duration: "từ khi đưa vào sử dụng đến số liệu đầu tiên",
    },
    recognise: {
      title: potentialToo ? `${t.Recognition}, ${t.fullThing} tiềm năng` : `${t.Recognition}`,
      definition: potentialToo ? `đã từng ${t.recognised}, hoặc được xét duyệt là ${t.fullThing} tiềm năng` : `đã từng ${t.recognised}`,
      duration: "từ lần đánh giá đầu tiên đến quyết định",
    },
    recognised: {
      title: `${t.Recognition}`,
      definition: `đã từng ${t.recognised}`,
      duration: `từ lần đánh giá đầu tiên đến khi ${t.recognition}`,
    },
    sharing: {
      title: "Chia sẻ dữ liệu",
      definition: `có ghi nhận ${t.owner} đã gửi dữ liệu để cập nhật ${portal}`,
      duration: "từ khi đưa vào sử dụng đến lần gửi đầu tiên",
    },
    potential: {
      title: `${t.FullThing} tiềm năng`,
      definition: `đã từng được xét duyệt là ${t.fullThing} tiềm năng`,
      duration: "từ lần đánh giá đầu tiên đến khi xét duyệt",
    },
  } satisfies Record<StepId, Record<"title" | "definition" | "duration", string>>,
};
