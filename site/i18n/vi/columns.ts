/** Vietnamese words of what stands in the open data beside the fields of the schemas: by the name of the key or column. */

export const columns = {
  schemaVersion: "Phiên bản của dạng dữ liệu.",
  id: "Mã, không bao giờ đổi.",
  url: "Địa chỉ của tệp bản ghi.",
  html: "Địa chỉ của trang, theo từng ngôn ngữ.",
  path: "Tệp gốc trong kho dữ liệu.",
  schema: "Địa chỉ của lược đồ mà data theo.",
  data: "Điều được ghi trong tệp gốc, theo lược đồ của nó.",
  body: "Mô tả, dạng Markdown.",
  hash: "SHA-256 của bản ghi: không đổi khi không có gì trong bản ghi đổi; so với lần lấy trước để chỉ lấy bản ghi mới.",
  lastChanged: "Ngày, theo múi giờ của danh mục, mà hồ sơ được sửa lần cuối; không có khi không biết lịch sử.",
  lastChangedCommit: "Commit của lần sửa ấy.",
  counts: "Số lượng những gì gắn với bản ghi.",
  /** Of a field that holds a code. */
  nameOf: (field: string) => `${field}: tên`,

  // Of platforms
  derived:
    "Điều được tính ra: giai đoạn (stage) và từ ngày nào (since), hạn đánh giá lại (due), quá hạn (overdue), ai làm gì tiếp theo (next), kết luận (outcome).",
  plan: "Kế hoạch, nếu có.",
  assessments: "Các lần đánh giá, cũ trước mới sau; score có kết quả từng tiêu chí kèm lý do.",
  decisions: "Quyết định của hội đồng, mới nhất trước.",
  stage: "Giai đoạn",
  stageName: "Tên giai đoạn",
  since: "Ở giai đoạn này từ ngày",
  due: "Hạn đánh giá lại",
  overdue: "Quá hạn đánh giá lại",
  next: "Ai làm gì tiếp theo",
  criteria: "Mã bộ tiêu chí đang áp dụng",
  assessed: "Ngày của lần đánh giá được tính",
  outcome: "Kết luận của lần đánh giá ấy",
  results: "Số tiêu chí theo kết quả",
  missing: "Tiêu chí bắt buộc còn thiếu",
  enterprise: "Tên doanh nghiệp",

  // Of criteria sets, agencies and documents
  computed: "Điều được tính ra.",
  issued: "Ngày ban hành; không có là dự thảo",
  replacedBy: "Bộ thay thế nó",
  set: "Mã bộ tiêu chí",
  "group.title": "Tên nhóm",
  active: "Đang hoạt động",
};

export type ColumnWords = typeof columns;
