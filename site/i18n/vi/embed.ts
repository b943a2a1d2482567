/** Vietnamese words of the badge and the card that other sites show. */

export const embed = {
  badge: "Nền tảng số quốc gia",
  groups: "{met}/{all} nhóm tiêu chí đạt",
  gates: "{met}/{all} điều kiện xét trước đạt",
  shortBoth: "đạt {gates} điều kiện, {groups} nhóm",
  shortGates: "đạt {gates} điều kiện",
  shortGroups: "đạt {groups} nhóm",
  notAssessed: "chưa có đánh giá được công bố",
  overdue: "quá hạn đánh giá lại",
  assessed: "Đánh giá ngày {date}",
  since: "từ {date}",
  owner: "Cơ quan chủ quản",
  built: "Cập nhật {date}",

  // On the page of a platform
  title: "Nhúng vào trang khác",
  help: "Hai cách dưới đây không cần JavaScript và tự đổi theo danh mục. Chép đoạn mã vào trang của bạn.",
  badgeCode: "Huy hiệu (ảnh SVG có liên kết):",
  cardCode: "Thẻ (khung nhúng):",
  markdownCode: "Huy hiệu trong Markdown:",
};
