/** What the bot answers on an issue that proposes something. */

export const intake = {
  thanks: "Cảm ơn bạn.",
  withdrawn: "## Đã rút\n\nVấn đề này đã đóng; yêu cầu thay đổi kèm theo cũng được đóng. Mở lại vấn đề để tiếp tục.",
  duplicate: (entry: string) =>
    `## Đã có trong danh mục\n\nNền tảng này đã có: ${entry}. Muốn sửa hồ sơ đã có, mở trang của nền tảng rồi bấm “Sửa hồ sơ này”. Nếu đây là nền tảng khác, sửa tên ở trên cho phân biệt được.`,
  manual: (pull: string) =>
    `## Có người đã sửa trực tiếp\n\nNhánh của yêu cầu ${pull} đã được sửa tay, nên từ nay biểu mẫu ở trên không ghi đè nữa. Sửa tiếp ngay trong yêu cầu đó.`,
  ready: (pull: string) =>
    `## Hợp lệ\n\nYêu cầu thay đổi ${pull} (bản nháp) đã được mở với hồ sơ của bạn. Sửa nội dung ở trên thì yêu cầu tự cập nhật; đóng vấn đề này thì yêu cầu được đóng theo.`,
  opening: "## Hợp lệ\n\nĐang mở yêu cầu thay đổi với hồ sơ của bạn.",
  incomplete: (count: number) =>
    `## Còn ${count} điều cần bổ sung\n\nBấm “…” rồi “Edit” ở nội dung đầu tiên để sửa; nhận xét này tự cập nhật.`,
  kept: (pull: string) => `Yêu cầu ${pull} giữ nguyên bản hợp lệ gần nhất.`,
  answered: (answered: number, all: number) => `Đã điền ${answered} trên ${all} mục; mục nào chưa có nguồn thì cứ để trống.`,
  file: "Tệp",
  whole: "Biểu mẫu",
  inThisLanguage: "Bằng tiếng Việt",
};
