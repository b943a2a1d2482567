/** What the bot writes into the repository and its history, in the main language but for heads of files. */
import { TERMS } from "../terms.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

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
    `Thêm nhóm GitHub của một ${t.agency}: khóa github.team trong agencies.yml; của người bảo trì: maintainers trong settings.yml.`,
  ],
  /** Head of labels.yml. */
  labels: "Nhãn của hệ thống, ba họ: “loại:”, “chờ:”, “chú ý:”. Hệ thống tự tạo, gắn và gỡ; không đụng đến nhãn khác do người đặt.",
  /** What GitHub puts into the description of a new pull request: a remark that is not shown, and the question. */
  pullTemplate: {
    remark: "Hệ thống sẽ kiểm tra và trả lời ở bên dưới, sau mỗi lần sửa. Không cần điền gì nếu tiêu đề đã rõ.",
    question: `Thay đổi gì, vì sao, căn cứ ${t.document} nào?`,
  },
  /** Its part of the name of the check run that carries the votes. GitHub's rulesets name it: it stays when other words change. */
  approvalsCheck: "Chấp thuận",
};
