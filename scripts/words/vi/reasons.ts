/** Why a criterion has its result. */
import { onDay } from "./formats.ts";

export const reasons = {
  met: (evidence: number) => (evidence > 0 ? `Đạt, có ${evidence} minh chứng.` : "Đạt."),
  measured: (shown: string, needed: string) => `Đo được ${shown}; ngưỡng ${needed}.`,
  /** What was counted ÷ potential market on a day. */
  share: ({ metric, users, market, shown, day, needed }: Record<"metric" | "users" | "market" | "shown" | "day" | "needed", string>) =>
    `${users} ${metric} ÷ ${market} = ${shown} (${day}); ngưỡng ${needed}.`,
  unmet: "Tổ chức đánh giá kết luận không đạt.",
  unknown: "Tổ chức đánh giá chưa kết luận.",
  "no-result": "Lần đánh giá không có kết quả cho tiêu chí này.",
  "no-value": "Chưa có số đo.",
  "no-usage": "Chưa có số liệu người dùng kèm thị trường tiềm năng tính đến ngày đánh giá.",
  doubtful: (cause: string) => `Số liệu cần xem lại nên chưa dùng để kết luận${cause ? `: ${cause}` : ""}.`,
  hedged: (cause: string) => `Số liệu gần đúng nên chưa kết luận được: ${cause}.`,
  "evidence-missing": "Thiếu minh chứng bắt buộc nên coi là chưa kết luận.",
  "not-applicable": "Không áp dụng, có giải thích.",
  "not-applicable-refused": "Đã chọn “không áp dụng” nhưng bộ tiêu chí không cho phép, nên coi là chưa kết luận.",
  "not-applicable-note": "Đã chọn “không áp dụng” nhưng thiếu giải thích, nên coi là chưa kết luận.",
  /** Behind the reason of a result that is not met or not decided. */
  waived: (until: string) => `Được miễn đến hết ${onDay(until)}.`,
};
