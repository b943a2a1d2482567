/** Vietnamese names of the items of the menu. */

export const menu = {
  home: "Trang chủ",
  platforms: "Nền tảng",
  criteria: "Tiêu chí",
  agencies: "Cơ quan",
  documents: "Văn bản",
  statistics: "Thống kê",
  propose: "Đề xuất",
  proposals: "Đang xét",
  guide: "Hướng dẫn",
  data: "Dữ liệu mở",
  search: "Tìm kiếm",
};
