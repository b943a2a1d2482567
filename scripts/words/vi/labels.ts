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
      registers: "danh sách chung",
      code: "mã nguồn",
    },
  },
  waiting: {
    family: "chờ",
    names: {
      proposer: "người đề xuất",
      "standing-ministry": "Bộ quản lý Danh mục",
      owner: "cơ quan chủ quản",
      council: "các cơ quan cho ý kiến",
      merge: "cập nhật lên trang",
    },
  },
  attention: {
    family: "chú ý",
    names: { outside: "ngoài cơ quan chủ quản", similar: "gần trùng tên", conflict: "xung đột", loss: "mất kết quả" },
  },
};
