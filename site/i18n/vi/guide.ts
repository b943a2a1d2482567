/** Vietnamese words of the guide that are the same in every catalogue: the ways to send, and the files for who uses Git. */

export const guide = {
  waysTitle: "Ba cách gửi",
  waysText: "Cả ba cách đều qua cùng các bước kiểm tra và xét duyệt.",
  openEditor: "Mở trang soạn hồ sơ",
  openForms: "Mở biểu mẫu trên GitHub",
  doStep: "Soạn việc này",
  ways: {
    editor: {
      title: "Trang soạn hồ sơ",
      text: "Không cần biết Git: điền biểu mẫu trong trình duyệt, thông tin được kiểm tra tự động khi nhập, lưu bản nháp, in hồ sơ, rồi gửi.",
    },
    forms: {
      title: "Biểu mẫu trên GitHub",
      text: "Mở “Issues”, chọn biểu mẫu và điền. Hệ thống thông báo nội dung còn thiếu, tự lập hồ sơ và gửi xét duyệt; sửa biểu mẫu thì hồ sơ tự cập nhật.",
    },
    files: {
      title: "Đề xuất thay đổi qua Git",
      text: "Dành cho người dùng Git: lập tệp, kiểm tra trên máy tính rồi gửi đề xuất thay đổi (pull request). Hệ thống kiểm tra và đối chiếu với bộ tiêu chí.",
    },
  },
  gitTitle: "Dành cho người dùng Git",
  gitText: "Hồ sơ được ghi vào các tệp sau:",
  placeholders: { id: "mã", date: "ngày" },
};
