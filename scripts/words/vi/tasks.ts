/** What must be done next with a platform, as an instruction to whoever must act. */

export const tasks = {
  "decide-listing": "Bộ thường trực xem xét đưa vào danh mục",
  "name-owner": "Bộ thường trực xác định cơ quan chủ quản (chưa có nguồn)",
  "issue-criteria": "Cơ quan chủ quản ban hành bộ tiêu chí xét duyệt",
  "make-plan": "Cơ quan chủ quản lập kế hoạch phát triển và đưa vào sử dụng",
  launch: "Cơ quan chủ quản đưa nền tảng vào sử dụng",
  assess: "Hội đồng, nhóm chuyên gia hoặc đơn vị được thuê đánh giá",
  "complete-assessment": "Người đánh giá làm rõ các tiêu chí còn chưa rõ",
  "meet-criteria": "Cơ quan chủ quản khắc phục các tiêu chí chưa đạt",
  recognise: "Cơ quan chủ quản trình công nhận",
  "call-potential": "Cơ quan chủ quản trình xác định là nền tảng số tiềm năng",
  "raise-user-share": "Cơ quan chủ quản tăng tỷ lệ người dùng và cập nhật số liệu",
  reassess: "Cơ quan chủ quản chuẩn bị đánh giá lại",
  "reassess-overdue": "Cơ quan chủ quản tổ chức đánh giá lại (đã quá hạn)",
  none: "Không có việc đang chờ",
};
