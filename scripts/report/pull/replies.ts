/** What the bot answers to a command in a comment: Vietnamese first, English below. Pure. */
import { scaffoldAssessment } from "../../authoring/scaffold.ts";
import type { CriteriaSet } from "../../records/schema/criteria.ts";
import { block, code, fold } from "../markdown.ts";

export const COMMANDS = ["/checklist", "/rerun", "/help"] as const;
export type CommandName = (typeof COMMANDS)[number];

const both = (vi: string, en: string): string => `${vi}\n\n*${en}*`;

const HELP = [
  [
    "/checklist",
    "tệp đánh giá điền sẵn theo bộ tiêu chí của nền tảng; thêm mã nếu yêu cầu này chạm nhiều nền tảng",
    "a prepared assessment file by the platform's criteria set; add the id when this request touches several",
  ],
  ["/rerun", "kiểm và chấm lại ngay", "check and score again now"],
  ["/help", "danh sách này", "this list"],
] as const satisfies readonly (readonly [CommandName, string, string])[];

export const replies = {
  help: () =>
    `Các lệnh, mỗi lệnh ở đầu một nhận xét · Commands, each at the start of a comment:\n\n${HELP.map(([name, vi, en]) => `- \`${name}\` — ${vi} · *${en}*`).join("\n")}`,
  unknown: (typed: string) =>
    both(
      `Không có lệnh ${code(typed, 40)}. Gõ \`/help\` để xem các lệnh.`,
      `There is no command ${code(typed, 40)}. Write \`/help\` for the list.`,
    ),
  stranger: () =>
    both(
      "Cảm ơn bạn. Các lệnh dành cho thành viên của cơ quan trong danh bạ; nhận xét kiểm tra ở trên vẫn tự cập nhật mỗi khi bạn đẩy thay đổi lên.",
      "Thank you. Commands are for members of the agencies in the register; the report above still follows every push.",
    ),
  noPlatform: (ids: readonly string[]) =>
    both(
      `Nêu mã nền tảng: \`/checklist MÃ\`.${ids.length > 0 ? ` Yêu cầu này chạm: ${ids.map((id) => code(id)).join(", ")}.` : ""}`,
      `Name the platform: \`/checklist ID\`.${ids.length > 0 ? ` This request touches: ${ids.map((id) => code(id)).join(", ")}.` : ""}`,
    ),
  unknownPlatform: (id: string) => both(`Không có nền tảng ${code(id)} đọc được.`, `There is no readable platform ${code(id)}.`),
  noCriteria: (id: string) =>
    both(
      `Nền tảng ${code(id)} chưa nêu bộ tiêu chí đã ban hành, nên chưa có gì để đánh giá theo.`,
      `The platform ${code(id)} names no issued criteria set, so there is nothing to assess it by.`,
    ),
  checklist: (id: string, criteria: string, set: CriteriaSet, today: string) => {
    const path = `platforms/${id}/assessments/${today}.md`;
    const intro = both(
      `Tệp đánh giá cho ${code(id)} theo bộ tiêu chí ${code(criteria)}, ${set.criteria.length} tiêu chí. Tạo tệp ${code(path)} (đổi ngày trong tên tệp thành ngày đánh giá), dán nội dung dưới đây, rồi điền.`,
      `An assessment file for ${code(id)} by the criteria set ${code(criteria)}, ${set.criteria.length} criteria. Create ${code(path)} (its name is the day of the assessment), paste what follows, and fill it in.`,
    );
    return `${intro}\n\n${fold("Nội dung tệp · The file", block(scaffoldAssessment(criteria, set), "yaml"))}`;
  },
} as const;
