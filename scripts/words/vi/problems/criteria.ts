/** Problems of criteria sets and their framework: what is wrong, and what to do. */
import { quote } from "../../../text/quote.ts";
import type { Sentences, Unknown } from "../../sentences.ts";
import { day } from "../formats.ts";
import { meant } from "../meant.ts";

export const criteriaProblems = {
  "criteria-unknown": {
    message: ({ value }) => `Không có bộ tiêu chí ${quote(value)}.`,
    fix: ({ suggestion }) => meant(suggestion, "Dùng tên tệp trong criteria/, không có đuôi .md."),
  } satisfies Sentences<Unknown>,
  "criteria-framework": {
    message: ({ value }) => `${quote(value)} không phải khung tiêu chí.`,
    fix: () => "extends của một bộ tiêu chí phải nêu một khung (kind: framework); khung thì không có extends.",
  } satisfies Sentences<{ value: string }>,
  "criteria-platform": {
    message: ({ value }) => `${quote(value)} là khung tiêu chí; không đánh giá nền tảng theo khung được.`,
    fix: () => "Ban hành một bộ tiêu chí theo khung đó rồi nêu bộ tiêu chí.",
  } satisfies Sentences<{ value: string }>,
  "criteria-cycle": {
    message: ({ key, value }) => `${key}: ${quote(value)} dẫn vòng trở lại chính bộ tiêu chí này.`,
    fix: () => "Bộ mới nêu bộ cũ; bộ cũ không nêu bộ mới.",
  } satisfies Sentences<{ key: string; value: string }>,
  "criteria-not-issued": {
    message: ({ value, date, issued }) =>
      issued && date
        ? `Bộ tiêu chí ${quote(value)} được dùng ngày ${day(date)}, trước khi ban hành (${day(issued)}).`
        : `Bộ tiêu chí ${quote(value)} còn là dự thảo (chưa có văn bản ban hành).`,
    fix: ({ date, issued }) =>
      issued && date
        ? "Sửa ngày, hoặc dùng bộ tiêu chí đã có hiệu lực lúc đó."
        : "Thêm document vào bộ tiêu chí khi đã ban hành, rồi mới dùng.",
  } satisfies Sentences<{ value: string; date?: string | undefined; issued?: string | undefined }>,
  "criteria-code-duplicate": {
    message: ({ code }) => `Mã ${quote(code)} đã có ở trên.`,
    fix: () => "Đặt mã khác cho một trong hai.",
  } satisfies Sentences<{ code: string }>,
  "criteria-group-unknown": {
    message: ({ value }) => `Bộ tiêu chí không có nhóm ${quote(value)}.`,
    fix: ({ suggestion }) => meant(suggestion, "Dùng mã nhóm trong groups, hoặc thêm nhóm vào đó."),
  } satisfies Sentences<Unknown>,
  "criteria-group-uncovered": {
    message: ({ group, title, framework }) =>
      `Bộ tiêu chí không có tiêu chí nào của nhóm ${quote(group)} (${title}) trong khung ${quote(framework)}.`,
    fix: ({ group }) => `Thêm nhóm ${group} và ít nhất một tiêu chí.`,
  } satisfies Sentences<{ group: string; title: string; framework: string }>,
  "criteria-base-unknown": {
    message: ({ value, framework }) =>
      framework
        ? `Khung ${quote(framework)} không có tiêu chí ${quote(value)}.`
        : `Tiêu chí dẫn ${quote(value)} nhưng bộ tiêu chí không nêu khung (extends).`,
    fix: ({ suggestion, framework }) =>
      framework
        ? meant(suggestion, "Dùng mã tiêu chí của khung, hoặc bỏ khóa from nếu là tiêu chí bổ sung.")
        : "Thêm extends, hoặc bỏ khóa from.",
  } satisfies Sentences<Unknown & { framework?: string | undefined }>,
  "criteria-base-dropped": {
    message: ({ base, title }) => `Bộ tiêu chí bỏ tiêu chí khung ${quote(base)} (${title}) mà không nêu lý do.`,
    fix: ({ base }) => `Thêm tiêu chí có from: ${base}, hoặc ghi vào dropped kèm reason.`,
  } satisfies Sentences<{ base: string; title: string }>,
  "criteria-reason-missing": {
    message: ({ code, base }) =>
      base
        ? `Tiêu chí ${quote(code)} được đánh giá khác tiêu chí khung ${quote(base)} mà chưa nêu lý do.`
        : `Tiêu chí ${quote(code)} không có trong khung mà chưa nêu lý do.`,
    fix: () => "Ghi reason: vì sao thêm, hoặc vì sao đánh giá khác khung.",
  } satisfies Sentences<{ code: string; base: string | undefined }>,
  "criteria-loosened": {
    message: ({ code, base, what }) => `Tiêu chí ${quote(code)} nới lỏng tiêu chí khung ${quote(base)}: ${what}.`,
    fix: () => "Giữ yêu cầu của khung hoặc đặt cao hơn.",
  } satisfies Sentences<{ code: string; base: string; what: string }>,
  "criteria-measure": {
    message: ({ code, lacks }) =>
      lacks === "kind"
        ? `Tiêu chí ${quote(code)} có ngưỡng nhưng được đánh giá đạt/không đạt.`
        : `Tiêu chí đo bằng số ${quote(code)} thiếu ${lacks}.`,
    fix: ({ lacks }) =>
      lacks === "kind"
        ? "Ghi kind: measured, hoặc bỏ threshold và measure."
        : lacks === "threshold"
          ? 'Thêm threshold, ví dụ { atLeast: 50, unit: "%" }.'
          : "Thêm measure, ví dụ user-share.",
  } satisfies Sentences<{ code: string; lacks: "threshold" | "measure" | "kind" }>,
};
