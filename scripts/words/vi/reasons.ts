/** Why a criterion has its result. */

export const reasons = {
  met: (evidence: number) => (evidence > 0 ? `Đạt, có ${evidence} minh chứng.` : "Đạt."),
  measured: (shown: string, needed: string) => `Đo được ${shown}; ngưỡng ${needed}.`,
  about: (shown: string) => `khoảng ${shown}`,
  /** Users ÷ potential market on a day. */
  share: (users: string, market: string, shown: string, day: string, needed: string) =>
    `${users} ÷ ${market} = ${shown} (ngày ${day}); ngưỡng ${needed}.`,
  unmet: "Tổ chức đánh giá kết luận không đạt.",
  unknown: "Tổ chức đánh giá chưa kết luận.",
  "no-result": "Lần đánh giá không có kết quả cho tiêu chí này.",
  "no-value": "Chưa có số đo.",
  "no-usage": "Chưa có số liệu người dùng kèm thị trường tiềm năng tính đến ngày đánh giá.",
  doubtful: "Số liệu cần xem lại nên chưa dùng để kết luận.",
  "evidence-missing": "Thiếu minh chứng bắt buộc nên coi là chưa kết luận.",
  "not-applicable": "Không áp dụng, có giải thích.",
  "not-applicable-refused": "Đã chọn “không áp dụng” nhưng bộ tiêu chí không cho phép, nên coi là chưa kết luận.",
  "not-applicable-note": "Đã chọn “không áp dụng” nhưng thiếu giải thích, nên coi là chưa kết luận.",
};
