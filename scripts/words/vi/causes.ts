/** Clauses that end a sentence: what a decision lacks, and how a set loosens its framework. */
import { quote } from "../../text/quote.ts";
import { TERMS } from "../terms.ts";
import { day } from "./formats.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const causes = {
  /** Why a usage value can not be right. */
  doubts: {
    overMarket: (share: string) => `người dùng bằng ${share} thị trường tiềm năng, nhiều hơn cả thị trường`,
    fraction: (value: string) => `số người là ${value}, không phải số nguyên`,
    market: (value: string, least: string) => `thị trường tiềm năng chỉ là ${value}, nhỏ hơn mức nhỏ nhất được dùng (${least})`,
    marketFraction: (value: string) => `thị trường tiềm năng là ${value}, không phải số nguyên`,
    drop: (value: string, before: string, day: string) =>
      `${value} quá nhỏ so với số trước đó (${before}, ${day}), như ghi theo nghìn hoặc triệu`,
    rise: (value: string, after: string, day: string) =>
      `${value} quá nhỏ so với số sau đó (${after}, ${day}), như ghi theo nghìn hoặc triệu`,
    marketDrop: (value: string, before: string, day: string) =>
      `thị trường tiềm năng là ${value}, quá nhỏ so với số trước đó (${before}, ${day})`,
    unexplained: "; nếu đúng thì ghi chú thích vì sao",
    overWhole: (value: string, whole: string) => `${value} là một phần của số người dùng mà nhiều hơn cả số đó (${whole})`,
    differs: (value: string, other: string) => `cùng thời điểm, cùng cách tính mà có hai số: ${value} và ${other}`,
    marketDiffers: (value: string, other: string) => `cùng thời điểm, cùng cách tính mà có hai thị trường tiềm năng: ${value} và ${other}`,
    given: (value: string, possible: string) => `kết quả đo là ${value}, ngoài khoảng có thể có (${possible})`,
    figure: (metric: string, value: string, day: string) => `${value} ${metric} (${day})`,
    rival: (figure: string, other: string, hasMarket: boolean) =>
      `${figure}; có số khác ${hasMarket ? "" : "chưa ghi thị trường tiềm năng "}là ${other}, theo số này thì kết quả sẽ khác`,
    hedged: (figure: string, market: string, needed: string) =>
      `${figure} trên thị trường tiềm năng ${market} có thể đạt hoặc không đạt ngưỡng ${needed}`,
    exact: "; nếu có thì ghi số chính xác hoặc số đo",
    hedgeAlone: "có mức gần đúng nhưng không ghi là gần đúng",
    unit: (unit: string, suggestion?: string) => `không có đơn vị “${unit}”${suggestion ? ` (có thể là “${suggestion}”)` : ""}`,
    unitOfPeople: (unit: string) => `chỉ số này đếm người nên không có đơn vị “${unit}”: xem lại chỉ số, hoặc bỏ đơn vị`,
    unitMissing: "chưa ghi đơn vị, ví dụ đồng",
  },
  noAssessment: "không có lần đánh giá nào trước ngày quyết định",
  onlySelf: "trước ngày quyết định chỉ có tự đánh giá",
  assessedBefore: (assessed: string, lost: string) =>
    `lần đánh giá gần nhất (${day(assessed)}) có trước khi bị thu hồi hoặc đưa ra khỏi ${t.list} (${day(lost)})`,
  paperLater: (assessed: string, number: string, date: string) =>
    `lần đánh giá ngày ${day(assessed)} căn cứ ${[t.document, number].filter(Boolean).join(" ")} ngày ${day(date)}, sau ngày quyết định`,
  notIssued: (set: string) => `bộ tiêu chí ${quote(set)} chưa ban hành`,
  noFramework: (set: string) => `bộ tiêu chí ${quote(set)} không theo ${t.fullFramework} nào`,
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
