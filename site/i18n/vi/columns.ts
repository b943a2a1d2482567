/** Vietnamese words of what stands in the open data beside the fields of the schemas: by the name of the key or column. */
import { TERMS } from "../../../scripts/words/terms.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];
export const columns = {
  schemaVersion: "Phiên bản của dạng dữ liệu.",
  id: "Mã, không bao giờ đổi.",
  url: "Địa chỉ của tệp hồ sơ.",
  html: "Địa chỉ của trang, theo từng ngôn ngữ.",
  path: "Tệp gốc trong kho dữ liệu.",
  schema: "Địa chỉ của lược đồ mà data theo.",
  data: "Nội dung ghi trong tệp gốc, theo lược đồ tương ứng.",
  body: "Mô tả, dạng Markdown.",
  hash: "SHA-256 của hồ sơ: không đổi khi hồ sơ không đổi; so với lần lấy trước để chỉ lấy hồ sơ mới.",
  lastChanged: "Ngày hồ sơ được sửa lần cuối, theo múi giờ của trang; không có khi chưa rõ lịch sử.",
  lastChangedCommit: "Commit của lần sửa đó.",
  counts: "Số lượng nội dung gắn với hồ sơ.",
  /** Of a field that holds a code. */
  nameOf: (field: string) => `${field}: tên`,

  // Of platforms
  derived:
    "Nội dung được tính ra: tình trạng (stage) và từ ngày nào (since), hạn đánh giá lại (due), quá hạn (overdue), việc tiếp theo và đơn vị thực hiện (next), kết luận đánh giá (outcome), việc sử dụng (use), kế hoạch (planState).",
  plan: "Kế hoạch, nếu có.",
  assessments: "Các lần đánh giá, cũ trước mới sau; score có kết quả từng tiêu chí kèm lý do.",
  unrecorded: `Sự kiện cần các ${t.agency} biểu quyết mà sổ chưa có biên bản biểu quyết, ghi loại và ngày: chưa thể coi là đã được biểu quyết.`,
  decisions: `Biểu quyết ghi nhận của các ${t.agency}, mới nhất trước.`,
  stage: "Tình trạng",
  stageName: "Tên tình trạng",
  unverified: "Tình trạng chưa kiểm chứng: chưa có nguồn nào nêu; nơi đếm theo tình trạng đếm riêng",
  unvoted: `Sổ không có đủ phiếu của các ${t.agency} cho tình trạng này như hồ sơ hiện nay: chưa thể coi là đã quyết định; nơi đếm theo tình trạng đếm riêng`,
  coming: `Ngày ${t.list} có hiệu lực, khi ${t.list} duy nhất có tên chưa có hiệu lực; nơi đếm theo tình trạng đếm riêng`,
  since: "Ở tình trạng này từ ngày",
  due: "Hạn đánh giá lại",
  overdue: "Quá hạn đánh giá lại",
  next: "Việc tiếp theo và đơn vị thực hiện",
  criteria: "Mã bộ tiêu chí đang áp dụng",
  assessed: "Ngày của lần đánh giá được tính",
  outcome: "Kết luận của lần đánh giá đó",
  use: `Sử dụng: có ghi nhận ngày đưa vào sử dụng (law), theo số liệu hoặc ${t.list} (evidence), chưa có thông tin (unknown); từ ngày nào (since), theo đâu (by), số liệu mới nhất (newest)`,
  useAgeMonths: "Số tháng từ số liệu mới nhất đến ngày cập nhật",
  planState:
    "Kế hoạch: đã có nội dung (content), đã ban hành mà nội dung chưa đưa vào (issued), chỉ theo báo chí (reported), chưa có thông tin (unknown)",
  assessorRoles: "Vai trò của từng tổ chức đánh giá, cùng thứ tự",
  evidenceAddresses: "Địa chỉ của từng minh chứng",
  results: "Số tiêu chí theo kết quả",
  missing: "Tiêu chí bắt buộc còn thiếu",
  enterprise: "Tên doanh nghiệp",

  // Of criteria sets, agencies and documents
  computed: "Nội dung được tính ra.",
  issued: "Ngày ban hành; không có là dự thảo",
  replacedBy: "Bộ tiêu chí thay thế",
  set: "Mã bộ tiêu chí",
  "group.title": "Tên nhóm",
  active: "Đang hoạt động",

  // Of lists by law and of the day, in files of their own
  group: `Nhóm trong ${t.list}, nếu ${t.list} chia nhóm`,
  item: `Số thứ tự trong ${t.list}, nếu có nguồn`,
  name: `Tên; trong tệp của một ${t.list} là tên hiện nay`,
  owner: `Mã ${t.owner}; trong tệp của một ${t.list} là ${t.agency} hiện nay`,
  ownerName: `Tên ${t.owner}`,
  ownerSince: `Là ${t.owner} từ ngày, theo sự kiện thay đổi`,
  ownerUntil: `Là ${t.owner} đến trước ngày, theo sự kiện thay đổi`,
  lead: `Mã ${t.agency} mà ${t.list} ghi`,
  leadName: `Tên ${t.agency} mà ${t.list} ghi`,
  operation: `Thời gian vận hành theo ${t.list}: đã vận hành (already), từ (from), đến (to)`,
  confidence: `Độ tin cậy, nếu thấp hơn ${t.document}: C là nguồn không đầy đủ, D là chưa kiểm chứng`,
  confidenceName: "Tên độ tin cậy",
  counted: "true: được tính vào số đã biết tên; false: chưa kiểm chứng, không tính",
  nameOnList: `Tên tại thời điểm của ${t.list}`,
  day: "Ngày được chọn; mọi cột khác là tính đến hết ngày này",
  lists: `Mã các ${t.list} chưa hết hiệu lực vào ngày này, như trong /api/v1/lists/<id>.csv`,
  listStates: `Tình trạng của các ${t.list} đó, theo cùng thứ tự: đang có hiệu lực (in-force), chưa rõ (unclear), đã được sửa đổi (amended)`,

  // Of what is within records, in tables of all
  platform: `Mã ${t.thing}`,
  platformName: `Tên ${t.thing}`,
  method: "Hình thức đánh giá",
  assessors: "Tổ chức đánh giá",
  document: `${t.Document} của lần đánh giá`,
  criterion: "Mã tiêu chí",
  criterionTitle: "Nội dung tiêu chí",
  requirement: "Mức yêu cầu: must là bắt buộc, should là khuyến khích",
  verdict: "Kết quả, dạng mã",
  value: "Số đo được, nếu tiêu chí được đo",
  unit: "Đơn vị của số đo",
  reason: "Lý do của kết quả",
  evidence: "Số minh chứng",
  signed: "Biên bản trong sổ có chữ ký",
  note: "Ghi chú của tổ chức đánh giá",
  list: `Mã của ${t.list}; trong codes.csv là danh sách mã`,
  listName: `Tên ${t.list}`,
  listState: `Tình trạng của ${t.list}`,
  listStateName: `Tên tình trạng của ${t.list}`,
  code: "Mã, như ghi trong dữ liệu",
};

export type ColumnWords = typeof columns;
