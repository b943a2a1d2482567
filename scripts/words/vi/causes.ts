/** Clauses that end a sentence: what a decision lacks, and how a set loosens its framework. */
export const causes = {
  noAssessment: "không có bản đánh giá nào trước ngày quyết định",
  onlySelf: "trước ngày quyết định chỉ có tự đánh giá",
  notIssued: (set: string) => `bộ tiêu chí ${set} chưa ban hành`,
  noFramework: (set: string) => `bộ tiêu chí ${set} không theo khung tiêu chí nào`,
  outcome: (date: string, outcome: string, missing: string) =>
    `bản đánh giá ngày ${date} cho kết quả “${outcome}”${missing ? `: ${missing}` : ""}`,
  loosened: {
    requirement: "từ bắt buộc (must) thành khuyến khích (should)",
    kind: "từ đo bằng số thành đạt/không đạt",
    threshold: (from: string, to: string) => `ngưỡng từ ${from} thành ${to}`,
    gate: (gate: string) => `bỏ điều kiện ${gate}`,
    evidence: "minh chứng không còn bắt buộc",
    notApplicable: "cho phép không áp dụng",
  },
};
