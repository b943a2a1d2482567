/** What the bot writes into the repository and its history, in the main language but for heads of files. */

export const written = {
  /** Before the number of the issue, in the name of the branch that is kept for it. */
  branchOfIssue: "de-xuat/van-de-",
  pullTitle: (path: string) => `Đề xuất: ${path}`,
  pullBody: (number: number, author: string) =>
    `Từ biểu mẫu ở #${number} của ${author}. Sửa ở đó thì đề xuất này tự cập nhật, cho đến khi có người sửa trực tiếp tại đây.`,
  proposes: (path: string) => `Đề xuất ${path}`,
  updates: (path: string) => `Cập nhật ${path}`,
  fromForm: (number: number) => `Từ biểu mẫu ở #${number}.`,
  decision: (path: string) => `Quyết định: ${path}`,
  owners: [
    "Làm ra từ platforms/_registers/ bằng lệnh: npx catalogue github owners. Không sửa tay.",
    "Thêm nhóm GitHub của một cơ quan: khóa github.team trong agencies.yml; của người bảo trì: maintainers trong settings.yml.",
  ],
};
