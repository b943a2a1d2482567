/** Vietnamese words of the pages that show the list as it stood on a day. */

export const asOf = {
  intro: "Danh mục như đã có hiệu lực sau từng quyết định, tính theo ngày của sự kiện pháp lý chứ không theo ngày ghi vào kho dữ liệu.",
  describe: "Danh mục nền tảng số quốc gia sau từng quyết định và ở một ngày bất kỳ.",
  decisions: "Sau từng quyết định",
  noDecisions: "Chưa có quyết định nào được ghi nhận.",
  noDocument: "chưa có nguồn về văn bản căn cứ",
  anyDay: "Ở một ngày bất kỳ",
  day: "Ngày",
  show: "Xem danh mục",
  noScript: "Chọn một ngày bất kỳ cần JavaScript; không có JavaScript vẫn xem được danh mục sau từng quyết định ở dưới.",
  failed: "Không tải được dữ liệu. Xin kiểm tra kết nối rồi thử lại.",
  effects: "Quyết định làm gì",
  noEffects: "chưa có sự kiện nào của nền tảng dẫn văn bản này",
  listed: "Các nền tảng trong Danh mục",
  table: "Bảng các nền tảng trong Danh mục ở ngày ấy",
  platform: "Nền tảng",
  stage: "Giai đoạn khi ấy",
  since: "Từ ngày",
  owner: "Cơ quan chủ quản khi ấy",
  none: "Ở ngày ấy chưa có nền tảng nào trong Danh mục.",
  tooMany: "Danh sách đầy đủ ở ngày này không có trang riêng; xem bằng ô chọn ngày.",
  present: "Giai đoạn và cơ quan chủ quản là như ở ngày ấy; tên dẫn đến hồ sơ hiện nay.",
  back: "Mọi quyết định và chọn ngày khác",
  on: "Danh mục ngày {date}",
  oneListed: "{count} nền tảng trong Danh mục",
  manyListed: "{count} nền tảng trong Danh mục",
};

export type AsOfWords = typeof asOf;
