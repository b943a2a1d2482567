/** Words of the issue forms that no schema has. */

export const forms = {
  generated: "Làm ra từ các lược đồ bằng lệnh: npx catalogue github forms. Không sửa tay.",
  titles: { platform: "Đề xuất nền tảng", usage: "Cập nhật số liệu sử dụng", criteria: "Đề xuất bộ tiêu chí" },
  intros: {
    platform:
      "Điền những gì bạn biết và có nguồn; mục nào chưa có nguồn thì để trống. Máy sẽ kiểm và trả lời ngay dưới đây, sửa lại lúc nào cũng được.",
    usage: "Mỗi lần một số liệu, có ngày và nguồn. Số liệu cũ được giữ nguyên.",
    criteria:
      "Máy lập bản dự thảo từ khung: mỗi tiêu chí của khung thành một tiêu chí của bộ. Điều chỉnh từng tiêu chí, có lý do, trong yêu cầu thay đổi mà máy mở.",
  },
  /** Behind the titles of a document's questions. */
  ofProposal: "của văn bản đề xuất",
  whichPlatform: { title: "Nền tảng", help: "Tên hoặc mã nền tảng trong danh mục" },
  scope: { title: "Phạm vi áp dụng", help: "Áp dụng cho loại nền tảng nào, dùng thế nào" },
  yesNo: { true: "Có", false: "Không" },
  errorReport: {
    title: "Báo lỗi",
    intro: "Một hồ sơ sai, thiếu hoặc cũ",
    page: { title: "Trang hoặc hồ sơ", help: "Địa chỉ trang, hoặc tên nền tảng" },
    wrong: { title: "Điều sai", help: "Đang ghi gì, đúng ra là gì" },
    source: { title: "Nguồn", help: "Nơi đọc được điều đúng" },
  },
};
