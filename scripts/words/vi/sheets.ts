/** Nói về phiếu của các thành viên đánh giá. What is said of the sheets of those who assess together. */
import { day } from "./formats.ts";
import { names } from "./names.ts";

type Verdict = keyof typeof names.verdicts;

export const sheets = {
  progress: (came: number, asked: number) => `${came} trên ${asked} phiếu`,
  until: (date: string) => `hạn gửi phiếu ${day(date)}`,
  missing: (roles: readonly (readonly [string, number])[]) =>
    `còn thiếu: ${roles.map(([role, count]) => (count === 1 ? role : `${count} ${role}`)).join(", ")}`,
  late: (count: number) => `${count} phiếu gửi muộn, không được tính`,
  recused: (count: number) => `${count} thành viên có xung đột lợi ích`,
  agreements: { agreed: "thống nhất", split: "chưa thống nhất", open: "chưa kết luận" },
  counts: (counts: readonly (readonly [Verdict, string | undefined, number])[]) =>
    counts.map(([verdict, value, count]) => `${names.verdicts[verdict]}${value === undefined ? "" : ` (${value})`}: ${count}`).join(", "),
  /** Of how many members sheets count on a criterion. */
  counted: (counted: number, entitled: number) => `${counted}/${entitled} phiếu được tính`,
  decidedBy: (role: string) => `${role} quyết định`,
  /** The sheets have been put together. */
  done: "đã tổng hợp",
  toDecide: "chưa có quyết định",
  faulty: (path: string) => `phiếu còn lỗi, chưa được tính: ${path} (npx catalogue check ${path})`,
};
