/** Problems of assessments, decisions and plans: what is wrong, and what to do. */
import { quote } from "../../../text/quote.ts";
import type { Sentences, Unknown } from "../../sentences.ts";
import { day, number } from "../formats.ts";
import { meant } from "../meant.ts";

interface Decision {
  decision: string;
  cause: string;
}

export const assessmentProblems = {
  "assessment-criteria": {
    message: ({ value, expected }) =>
      expected
        ? `Đánh giá theo ${quote(value)} nhưng nền tảng áp dụng ${quote(expected)}.`
        : `Đánh giá theo ${quote(value)} nhưng nền tảng chưa nêu bộ tiêu chí.`,
    fix: ({ value, expected }) => `Ghi criteria: ${expected ?? value} ở ${expected ? "bản đánh giá" : "platform.md"}.`,
  } satisfies Sentences<{ value: string; expected?: string | undefined }>,
  "criterion-unknown": {
    message: ({ value, set }) => `Bộ tiêu chí ${quote(set)} không có tiêu chí ${quote(value)}.`,
    fix: ({ suggestion }) => meant(suggestion, "Dùng mã tiêu chí của bộ."),
  } satisfies Sentences<Unknown & { set: string }>,
  "result-missing": {
    message: ({ codes }) => `Chưa có kết quả cho: ${codes.join(", ")}; các tiêu chí này được coi là chưa rõ.`,
    fix: () => "Thêm kết quả, hoặc ghi verdict: unknown.",
  } satisfies Sentences<{ codes: readonly string[] }>,
  "verdict-missing": {
    message: ({ code, measured }) =>
      measured ? `Tiêu chí ${quote(code)} đo bằng số nhưng chưa có value.` : `Tiêu chí ${quote(code)} chưa có kết luận.`,
    fix: ({ measured }) =>
      measured ? "Ghi value là số đo được, hoặc verdict: unknown." : "Ghi verdict: met, unmet, not-applicable hoặc unknown.",
  } satisfies Sentences<{ code: string; measured: boolean }>,
  "verdict-contradicts": {
    message: ({ code, verdict, computed, reason }) =>
      `Tiêu chí ${quote(code)} ghi “${verdict}” nhưng số đo cho thấy “${computed}”: ${reason}`,
    fix: () => "Bỏ verdict (kết luận được tính từ số đo), hoặc sửa value.",
  } satisfies Sentences<{ code: string; verdict: string; computed: string; reason: string }>,
  "value-contradicts": {
    message: ({ code, value, computed }) => `Tiêu chí ${quote(code)} ghi ${number(value)}% nhưng số liệu sử dụng cho ${number(computed)}%.`,
    fix: () => "Bỏ value (được tính từ số liệu sử dụng), hoặc sửa số liệu trong platform.md.",
  } satisfies Sentences<{ code: string; value: number; computed: number }>,
  "evidence-missing": {
    message: ({ code }) => `Tiêu chí ${quote(code)} cần minh chứng mà chưa có; nó được coi là chưa rõ.`,
    fix: () => "Thêm evidence: [{ title: …, url: … }].",
  } satisfies Sentences<{ code: string }>,
  "not-applicable-refused": {
    message: ({ code }) => `Bộ tiêu chí không cho phép “không áp dụng” với ${quote(code)}.`,
    fix: () => "Kết luận met, unmet hoặc unknown.",
  } satisfies Sentences<{ code: string }>,
  "not-applicable-note": {
    message: ({ code }) => `Tiêu chí ${quote(code)} “không áp dụng” mà không có giải thích.`,
    fix: () => "Thêm note: { vi: … } nêu vì sao.",
  } satisfies Sentences<{ code: string }>,
  "recognition-unbacked": {
    message: ({ decision, cause }) => `${decision} không có căn cứ: ${cause}.`,
    fix: () =>
      "Thêm bản đánh giá của hội đồng, nhóm chuyên gia hoặc đơn vị được thuê theo bộ tiêu chí đã ban hành, có ngày trước quyết định và đủ kết quả; hoặc bỏ sự kiện.",
  } satisfies Sentences<Decision>,
  "recognition-unpublished": {
    message: ({ decision }) => `${decision} có trước danh mục này: biên bản đánh giá chưa công bố.`,
    fix: () => "Thêm bản đánh giá khi có nguồn.",
  } satisfies Sentences<Decision>,
  "phase-order": {
    message: ({ from, to }) => `Ngày kết thúc ${day(to)} trước ngày bắt đầu ${day(from)}.`,
    fix: () => "Sửa một trong hai ngày.",
  } satisfies Sentences<{ from: string; to: string }>,
};
