/** Words of the reports for a terminal. */

export const report = {
  levels: { error: "lỗi", warning: "cảnh báo" },
  impact: {
    changes: "Thay đổi",
    impact: "Tác động",
    none: "không",
    new: "mới",
    gone: "bị xóa",
    because: "vì",
    nothing: "Không có thay đổi.",
    same: "Không nền tảng nào đổi giai đoạn hay kết quả.",
    dryRun: "Chấm thử theo bộ tiêu chí mới",
  },
  scores: {
    since: "từ",
    due: "hạn đánh giá lại",
    overdue: "QUÁ HẠN",
    next: "Tiếp theo",
    assessed: "Đánh giá",
    missing: "Còn thiếu",
    gates: "Điều kiện cửa",
    none: "chưa đánh giá",
  },
};
