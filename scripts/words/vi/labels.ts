/** Labels of pull requests, a family each: GitHub shows "<family>: <name>". All of them are in `.github/labels.yml`. */
export const labels = {
  kind: {
    family: "loại",
    names: {
      proposal: "đề xuất",
      update: "cập nhật",
      criteria: "bộ tiêu chí",
      assessment: "đánh giá",
      decision: "quyết định",
      registers: "danh bạ",
      code: "mã nguồn",
    },
  },
  waiting: {
    family: "chờ",
    names: {
      proposer: "người đề xuất",
      "standing-ministry": "bộ thường trực",
      owner: "cơ quan chủ quản",
      council: "hội đồng",
      merge: "hợp nhất",
    },
  },
  attention: {
    family: "chú ý",
    names: { outside: "ngoài cơ quan chủ quản", similar: "gần trùng tên", conflict: "xung đột", loss: "mất kết quả" },
  },
};
