/** Vietnamese sentences of the platform page. */
import { rowOf } from "../../../scripts/words/called.ts";
import { TERMS } from "../../../scripts/words/terms.ts";
import { nameWords } from "../../../scripts/words/words.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];
export const platform = {
  onThisPage: "Trên trang này",
  overdue: "quá hạn đánh giá lại",
  process: "Các bước của quy trình",
  step: {
    passed: "đã qua",
    present: "hiện nay",
    evident: "có bằng chứng",
    "not-recorded": "chưa ghi nhận",
    unverified: nameWords[lang].unverified,
  },
  since: (date: string) => `từ ${date}`,
  due: (date: string) => `Hạn đánh giá lại: ${date}`,
  dueOverdue: (date: string) => `Quá hạn đánh giá lại từ ${date}`,
  unpublishedAssessment: "biên bản, báo cáo đánh giá chưa công bố",

  open: (address: string) => `Mở ${address}`,
  asOf: (date: string) => `thời điểm ${date}`,
  newest: "Số liệu mới nhất",
  missingFacts: "Chưa có thông tin:",
  whetherUsed: "việc đưa vào sử dụng",
  supply: "Bổ sung thông tin",
  /** Journalists ask for it; no field of a record holds it. */
  noCost: "Hồ sơ không có mục kinh phí.",

  next: "Việc tiếp theo và đơn vị thực hiện",

  profile: "Hồ sơ",
  owner: `${t.Owner}`,
  formerOwners: `${t.Owner} trước đây`,
  formerNames: "Tên trước đây",

  description: "Ghi chú về thông tin và nguồn",

  events: `Quá trình đề xuất, ${t.recognition}`,
  previousName: "Tên trước:",
  into: "Sáp nhập vào:",
  reason: "Lý do:",
  document: `${t.Basis}:`,
  /** Before what is no legal document: an article, a page. */
  readIn: "Nguồn:",
  noDocument: `chưa có thông tin về ${t.document} căn cứ`,
  documentOf: (date: string) => `ngày ${date}`,

  decision: {
    title: `Ý kiến của các ${t.agency} khi ghi nhận`,
    result: "Biểu quyết ghi nhận",
    reached: "đã đủ phiếu",
    identity: `Thành ${t.thing} khác`,
    removed: (event: string) => `Bỏ sự kiện: ${event}`,
    agreed: "đã được nơi có thẩm quyền chấp thuận",
    notAgreed: "đã cập nhật khi chưa được nơi có thẩm quyền chấp thuận",
    notReached: "đã cập nhật khi chưa đủ phiếu",
    votes: (votes: number, quorum: number) => `${votes}/${quorum} phiếu cần có`,
    noQuorum: "chưa đặt số phiếu cần có",
    approvals: "Đồng ý",
    objections: "Không đồng ý",
    recused: "Có phiếu nhưng không tính",
    proposer: `${t.Agency} đề xuất`,
    pull: "Đề xuất thay đổi",
    head: "biểu quyết trên phiên bản",
    files: "Tệp được xét",
    same: "như khi biểu quyết",
    updated: "đã cập nhật sau biểu quyết",
    tampered: "đã bị sửa sau biểu quyết",
    record: "Biên bản biểu quyết",
    former: "Ghi trong sổ theo mã cũ của hồ sơ",
    signed: "đã ký",
    unsigned: "chưa ký",
    noPull: "không qua đề xuất thay đổi",
    overtaken: "không còn ứng với hồ sơ hiện nay: nội dung đã biểu quyết bị sửa sau đó mà không qua biểu quyết",
    unrecorded: `chưa có biên bản biểu quyết ghi nhận của các ${t.agency}`,
  },

  usage: "Số liệu sử dụng",
  usageNote: "Mỗi số liệu có ngày, cách tính và nguồn riêng.",
  usageSupply: (metrics: string) =>
    `Số liệu về những gì ${t.thing} cung cấp, chứa sẵn (${metrics}) không được coi là bằng chứng đã sử dụng.`,
  products: (count: number) =>
    `Mục này của ${t.list} gồm ${count} sản phẩm có hồ sơ riêng; mỗi sản phẩm được đánh giá, ${t.recognition} riêng:`,
  older: (count: number) => `${count} số liệu cũ hơn`,
  usageCsv: "Tải số liệu (CSV)",
  unit: "Đơn vị",
  hedge: "Mức gần đúng",
  address: "Địa chỉ nguồn",
  date: "Thời điểm",
  metric: "Chỉ số",
  value: "Giá trị",
  basis: "Cách tính, ghi chú",
  share: "Thị phần của thị trường tiềm năng",
  source: "Nguồn",
  shareOf: (share: string, market: string) => `${share} của ${market}`,

  scorecard: "Phiếu đánh giá",
  scorecardNone: "Trang này chưa ghi nhận lần đánh giá nào.",
  methodLabel: "Hình thức",
  assessors: "Tổ chức đánh giá",
  against: "Theo bộ tiêu chí",
  minutes: "Biên bản, báo cáo",
  selfNote: `Tự đánh giá không làm căn cứ ${t.recognition}.`,
  missing: "Tiêu chí bắt buộc còn thiếu:",
  gates: "Tiêu chí xét riêng",
  metOfApplicable: (met: string, applicable: string) => `đạt ${met}/${applicable} tiêu chí áp dụng`,
  noneApplicable: "không có tiêu chí áp dụng",
  threshold: "Ngưỡng:",
  evidence: "Minh chứng:",
  note: "Ghi chú:",
  recommended: "khuyến khích",
  notScored: "Không đọc được bộ tiêu chí của lần đánh giá này nên chưa tính được kết quả.",
  earlier: "Các lần đánh giá khác",

  plan: "Kế hoạch",
  planDocument: `${t.Document} kế hoạch:`,
  planState: "Kế hoạch:",
  /** Of a plan that only the press tells of. */
  planReported: (dates: string) =>
    `có kế hoạch theo báo chí, ${dates}; chưa có thông tin về số, ngày của ${t.document}; nội dung chưa đưa vào`,
  done: (date: string) => `Hoàn thành ${date}`,
  late: "Quá ngày kết thúc theo kế hoạch",
  running: "Chưa đến hạn",
  responsible: "Đơn vị chịu trách nhiệm:",
  budget: "Kinh phí:",
  planOutcome: "Kết quả cần đạt:",
  from: (date: string) => `từ ${date}`,
  to: (date: string) => `đến ${date}`,
  noPeriod: "chưa có thông tin về thời gian",

  sources: "Nguồn",
  /** Before a level and its meaning, in brackets. */
  grade: "độ tin cậy",
  sourcesHelp: "Độ tin cậy của nguồn",
  issuedBy: "của",
  heldBy: "nơi lưu giữ:",
  archived: "bản lưu",
  links: {
    title: "Địa chỉ cần xem lại",
    dead: "Các địa chỉ sau không còn mở được:",
    since: (date: string) => `thấy lần đầu ngày ${date}`,
    changed: "Trang của các minh chứng sau đã thay đổi sau ngày đánh giá:",
    seen: (date: string) => `thấy thay đổi lần đầu ngày ${date}`,
  },
  retrieved: (date: string) => `truy cập ${date}`,

  contribute: "Sửa và góp ý",
  correct: "Sửa hồ sơ này",
  edit: "Sửa tệp trên GitHub",
  /** To its assessments beside each other. */
  compareOver: "So sánh các lần đánh giá",
  compareWith: `So sánh với ${t.thing} khác`,
  reportFault: "Báo lỗi",
  reportTitle: (name: string) => `Lỗi ở trang “${name}”`,
  describe: (name: string, stage: string, owner: string) =>
    `${name}: ${stage}. ${t.Owner}: ${owner}. ${rowOf(["Hồ sơ", t.document, "kết quả đánh giá", { usage: "số liệu" }, "nguồn"], "và")}.`,
};
