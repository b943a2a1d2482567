/** Vietnamese words of what stands in the open data beside the fields of the schemas: by the name of the key or column. */

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
  decisions: "Biểu quyết ghi nhận của các cơ quan, mới nhất trước.",
  stage: "Tình trạng",
  stageName: "Tên tình trạng",
  unverified: "Tình trạng chưa kiểm chứng: chưa có nguồn nào nêu",
  since: "Ở tình trạng này từ ngày",
  due: "Hạn đánh giá lại",
  overdue: "Quá hạn đánh giá lại",
  next: "Việc tiếp theo và đơn vị thực hiện",
  criteria: "Mã bộ tiêu chí đang áp dụng",
  assessed: "Ngày của lần đánh giá được tính",
  outcome: "Kết luận của lần đánh giá đó",
  use: "Sử dụng: có ghi nhận ngày đưa vào sử dụng (law), theo số liệu hoặc Danh mục (evidence), chưa có thông tin (unknown); từ ngày nào (since), theo đâu (by), số liệu mới nhất (newest)",
  useAgeMonths: "Số tháng từ số liệu mới nhất đến ngày cập nhật",
  planState: "Kế hoạch: đã có nội dung (content), đã ban hành mà nội dung chưa đưa vào (issued), chưa có thông tin (unknown)",
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
};

export type ColumnWords = typeof columns;
