/** Problems of assessments, decisions and plans: what is wrong, and what to do. */

import { quote } from "../../../text/quote.ts";
import { type NamedThing, someNamed } from "../../../text/some-named.ts";
import type { Sentences, Unknown } from "../../sentences.ts";
import { TERMS } from "../../terms.ts";
import { day } from "../formats.ts";
import { lang } from "../lang.ts";
import { meant } from "../meant.ts";
import { otherCriteria } from "../other-criteria.ts";

const t = TERMS[lang];

interface Decision {
  decision: string;
  cause: string;
}

export const assessmentProblems = {
  "assessment-criteria": {
    message: ({ value, expected }) =>
      expected
        ? `Đánh giá theo bộ tiêu chí ${quote(value)} nhưng ${t.thing} áp dụng bộ tiêu chí ${quote(expected)}.`
        : `Đánh giá theo bộ tiêu chí ${quote(value)} nhưng hồ sơ ${t.thing} chưa nêu bộ tiêu chí.`,
    fix: ({ value, expected }) =>
      expected ? `Chọn lại bộ tiêu chí ${quote(expected)} cho lần đánh giá.` : `Chọn bộ tiêu chí ${quote(value)} trong hồ sơ ${t.thing}.`,
  } satisfies Sentences<{ value: string; expected?: string | undefined }>,
  "criterion-unknown": {
    message: ({ value, set }) => `Bộ tiêu chí ${quote(set)} không có tiêu chí ${quote(value)}.`,
    fix: ({ suggestion }) => meant(suggestion, "Dùng mã tiêu chí của bộ."),
  } satisfies Sentences<Unknown & { set: string }>,
  "waiver-unfit": {
    message: ({ what, months }) =>
      ({
        dates: "Ngày hết miễn trước ngày bắt đầu miễn.",
        long: `Thời gian miễn dài hơn ${months} tháng mà thiết lập cho phép.`,
        never: "Thiết lập không cho miễn tiêu chí xét riêng này.",
        undated: `${t.Document} cho miễn chưa có ngày, nên không biết tiêu chí được miễn từ khi nào.`,
        framework: `Không có gì được đánh giá theo ${t.fullFramework}, nên lần miễn này không có tác dụng.`,
        rewritten: "Nội dung của lần miễn đã công bố bị sửa.",
      })[what],
    fix: ({ what }) =>
      ({
        dates: `Sửa ngày theo ${t.document} cho miễn.`,
        long: `Sửa ngày theo ${t.document} cho miễn.`,
        never: "Bỏ việc miễn này.",
        undated: `Ghi ngày của ${t.document}.`,
        framework: "Ghi vào từng bộ tiêu chí có tiêu chí được miễn.",
        rewritten: `Ghi thêm lần miễn mới kèm ${t.document}; giữ nguyên lần miễn cũ. Nếu đã ghi sai so với ${t.document} thì bỏ lần miễn này bằng một đề xuất, rồi ghi lại bằng đề xuất sau.`,
      })[what],
  } satisfies Sentences<{ what: "dates" | "long" | "never" | "undated" | "framework" | "rewritten"; months?: number }>,
  "waiver-ended": {
    message: ({ criterion, until }) => `Việc miễn tiêu chí ${quote(criterion)} đã hết từ sau ngày ${day(until)}, và tiêu chí này chưa đạt.`,
    fix: () => `Đánh giá lại, xem xét ${t.recognition}, hoặc ghi thêm lần miễn mới kèm ${t.document}; giữ nguyên lần miễn cũ.`,
  } satisfies Sentences<{ criterion: string; until: string }>,
  "result-missing": {
    message: ({ criteria }) => `Chưa có kết quả cho: ${someNamed(criteria, otherCriteria)}; các tiêu chí này được coi là chưa kết luận.`,
    fix: () => "Thêm kết quả, hoặc chọn “Chưa kết luận”.",
  } satisfies Sentences<{ criteria: readonly NamedThing[] }>,
  "verdict-missing": {
    message: ({ code, measured }) =>
      measured ? `Tiêu chí ${quote(code)} đo bằng số nhưng chưa có số đo.` : `Tiêu chí ${quote(code)} chưa có kết quả.`,
    fix: ({ measured }) =>
      measured ? "Ghi số đo được, hoặc chọn “Chưa kết luận”." : "Chọn kết quả: Đạt, Không đạt, Không áp dụng hoặc Chưa kết luận.",
  } satisfies Sentences<{ code: string; measured: boolean }>,
  "verdict-contradicts": {
    message: ({ code, verdict, computed, reason }) =>
      `Tiêu chí ${quote(code)} ghi “${verdict}” nhưng số đo cho thấy “${computed}”: ${reason}`,
    fix: () => "Bỏ kết quả đã chọn (kết quả được tính từ số đo), hoặc sửa số đo.",
  } satisfies Sentences<{ code: string; verdict: string; computed: string; reason: string }>,
  "value-contradicts": {
    message: ({ code, value, computed }) => `Tiêu chí ${quote(code)} ghi ${value} nhưng số liệu sử dụng cho ${computed}.`,
    fix: () => `Bỏ số đo đã ghi (được tính từ số liệu sử dụng), hoặc sửa số liệu sử dụng của ${t.thing}.`,
  } satisfies Sentences<{ code: string; value: string; computed: string }>,
  "evidence-missing": {
    message: ({ code }) => `Tiêu chí ${quote(code)} cần minh chứng nhưng chưa có nên được coi là chưa kết luận.`,
    fix: () => "Thêm minh chứng: tên và địa chỉ tài liệu.",
  } satisfies Sentences<{ code: string }>,
  "not-applicable-refused": {
    message: ({ code }) => `Bộ tiêu chí không cho phép ghi “không áp dụng” đối với ${quote(code)}.`,
    fix: () => "Chọn Đạt, Không đạt hoặc Chưa kết luận.",
  } satisfies Sentences<{ code: string }>,
  "not-applicable-note": {
    message: ({ code }) => `Tiêu chí ${quote(code)} được chọn “Không áp dụng” nhưng chưa có giải thích.`,
    fix: () => "Thêm ghi chú nêu vì sao không áp dụng.",
  } satisfies Sentences<{ code: string }>,
  "recognition-unbacked": {
    message: ({ decision, cause }) => `${decision} không có căn cứ: ${cause}.`,
    fix: () =>
      `Thêm lần đánh giá của ${t.assessors}, theo bộ tiêu chí đã ban hành, trước ngày quyết định và có kết luận tương ứng; hoặc bỏ sự kiện.`,
  } satisfies Sentences<Decision>,
  "recognition-unpublished": {
    message: ({ decision }) => `${decision} có trước khi trang này bắt đầu ghi nhận: biên bản, báo cáo đánh giá chưa công bố.`,
    fix: () => "Thêm lần đánh giá khi có nguồn.",
  } satisfies Sentences<Decision>,
  "phase-order": {
    message: ({ from, to }) => `Ngày kết thúc ${day(to)} trước ngày bắt đầu ${day(from)}.`,
    fix: () => "Sửa một trong hai ngày.",
  } satisfies Sentences<{ from: string; to: string }>,
  "criteria-platform": {
    message: ({ value }) => `${quote(value)} là ${t.fullFramework}; không đánh giá ${t.thing} trực tiếp theo khung.`,
    fix: () => "Chọn bộ tiêu chí đã ban hành theo khung đó.",
  } satisfies Sentences<{ value: string }>,
  "criteria-not-issued": {
    message: ({ value, date, issued }) =>
      issued && date
        ? `Bộ tiêu chí ${quote(value)} được dùng ngày ${day(date)}, trước khi ban hành (${day(issued)}).`
        : `Bộ tiêu chí ${quote(value)} còn là dự thảo (chưa ghi ${t.document} ban hành).`,
    fix: ({ date, issued }) =>
      issued && date
        ? "Sửa ngày, hoặc dùng bộ tiêu chí đã có hiệu lực lúc đó."
        : `Ghi ${t.document} ban hành vào bộ tiêu chí khi đã ban hành, rồi mới dùng.`,
  } satisfies Sentences<{ value: string; date?: string | undefined; issued?: string | undefined }>,
};
