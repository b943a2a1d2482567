/** What the bot answers to a command in a comment. Names and paths come as code in Markdown. */

export const replies = {
  help: "Các lệnh, mỗi lệnh ở đầu một nhận xét",
  commands: {
    "/checklist": "tệp đánh giá điền sẵn theo bộ tiêu chí của nền tảng; thêm mã nếu yêu cầu này chạm nhiều nền tảng",
    "/rerun": "kiểm và chấm lại ngay",
    "/help": "danh sách này",
  },
  unknown: (typed: string) => `Không có lệnh ${typed}. Gõ \`/help\` để xem các lệnh.`,
  noMember:
    "Cảm ơn bạn. Các lệnh dành cho thành viên của cơ quan trong danh bạ; nhận xét kiểm tra ở trên vẫn tự cập nhật mỗi khi bạn đẩy thay đổi lên.",
  noPlatform: (touched: string) => `Nêu mã nền tảng: \`/checklist MÃ\`.${touched ? ` Yêu cầu này chạm: ${touched}.` : ""}`,
  unknownPlatform: (id: string) => `Không có nền tảng ${id} đọc được.`,
  noCriteria: (id: string) => `Nền tảng ${id} chưa nêu bộ tiêu chí đã ban hành, nên chưa có gì để đánh giá theo.`,
  checklist: (id: string, criteria: string, count: number, path: string) =>
    `Tệp đánh giá cho ${id} theo bộ tiêu chí ${criteria}, ${count} tiêu chí. Tạo tệp ${path} (đổi ngày trong tên tệp thành ngày đánh giá), dán nội dung dưới đây, rồi điền.`,
  file: "Nội dung tệp",
};
