/** Vietnamese words of the page of proposals under review. */

export const proposals = {
  describe: "Các đề xuất đang chờ: chờ ai, từ khi nào.",
  intro:
    "Mỗi đề xuất là một yêu cầu thay đổi trên GitHub, hoặc một biểu mẫu chưa đủ để thành yêu cầu. Thứ tự trong mỗi hàng chờ: chờ lâu nhất trước.",
  notRead: "Lần dựng trang này không đọc được danh sách đề xuất từ GitHub.",
  pullsOnGitHub: "Các yêu cầu thay đổi trên GitHub",
  issuesOnGitHub: "Các biểu mẫu trên GitHub",
  readOn: (date: string) => `Đọc từ GitHub ngày ${date}.`,
  none: "Không có đề xuất nào đang chờ.",
  waiting: {
    council: "Chờ hội đồng biểu quyết",
    "standing-ministry": "Chờ Bộ thường trực",
    owner: "Chờ cơ quan chủ quản",
    merge: "Đã chấp thuận, chờ hợp nhất",
    proposer: "Chờ người đề xuất",
  },
  table: (waiting: string) => `Bảng các đề xuất: ${waiting}`,
  proposal: "Đề xuất",
  agency: "Cơ quan đề xuất",
  noAgency: "không thuộc cơ quan nào",
  since: "Chờ từ",
  days: (days: number) => `${days} ngày`,
  state: "Tình trạng",
  draft: "bản nháp",
  kind: { pull: "đang xét", issue: "biểu mẫu" },
  filled: (done: number, all: number) => `đã điền ${done} trên ${all} mục`,
};
