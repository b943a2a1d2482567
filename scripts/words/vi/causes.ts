/** Clauses that end a sentence: what a decision lacks, and how a set loosens its framework. */
import { quote } from "../../text/quote.ts";
import { day } from "./formats.ts";

export const causes = {
  /** Why a usage value can not be right. */
  doubts: {
    overMarket: (share: string) => `người dùng bằng ${share}% thị trường tiềm năng, nhiều hơn cả thị trường`,
    fraction: (value: string) => `số người là ${value}, không phải số nguyên`,
    market: (value: string) => `thị trường tiềm năng chỉ là ${value} người`,
    drop: (value: string, before: string, day: string) => `${value} nhỏ hơn số trước đó (${before}, ${day}) từ một nghìn lần trở lên`,
    marketDrop: (value: string, before: string, day: string) =>
      `thị trường tiềm năng là ${value}, nhỏ hơn số trước đó (${before}, ${day}) từ một nghìn lần trở lên`,
    differs: (value: string, other: string) => `cùng thời điểm, cùng cách tính mà có hai số: ${value} và ${other}`,
    given: (value: string) => `kết quả đo là ${value}, ngoài khoảng có thể có`,
    unit: (unit: string) => `không có đơn vị “${unit}”`,
  },
  noAssessment: "không có lần đánh giá nào trước ngày quyết định",
  onlySelf: "trước ngày quyết định chỉ có tự đánh giá",
  notIssued: (set: string) => `bộ tiêu chí ${quote(set)} chưa ban hành`,
  noFramework: (set: string) => `bộ tiêu chí ${quote(set)} không theo khung tiêu chí cơ bản nào`,
  outcome: (date: string, outcome: string, missing: string) =>
    `lần đánh giá ngày ${day(date)} kết luận “${outcome}”${missing ? `; tiêu chí bắt buộc còn thiếu: ${missing}` : ""}`,
  loosened: {
    requirement: "từ bắt buộc thành khuyến khích",
    kind: "từ đo bằng số thành đạt/không đạt",
    threshold: (from: string, to: string) => `ngưỡng từ ${from} thành ${to}`,
    gate: (gate: string) => `không còn là tiêu chí xét riêng ${quote(gate)}`,
    evidence: "minh chứng không còn bắt buộc",
    notApplicable: "cho phép không áp dụng",
  },
};
