/** Words of the rules on assessments, decisions and plans (design §5, Meaning). */
import type { Bilingual } from "../../text/bilingual.ts";
import { showDate } from "../../text/formats.ts";
import { meant, type Unknown } from "../meant.ts";
import { quote, rule } from "../rule-words.ts";

/** A decision that no assessment backs, and what stands in its way. */
interface Decision {
  decision: Bilingual;
  cause: Bilingual;
}

export const assessmentWords = {
  "assessment-criteria": rule<{ value: string; expected?: string | undefined }>(
    "error",
    { vi: "Đánh giá theo bộ tiêu chí của nền tảng", en: "Assessments are against the platform's set" },
    ({ value, expected }) => ({
      message: expected
        ? {
            vi: `Đánh giá theo ${quote(value)} nhưng nền tảng áp dụng ${quote(expected)}.`,
            en: `The assessment is against ${quote(value)}, but the platform uses ${quote(expected)}.`,
          }
        : {
            vi: `Đánh giá theo ${quote(value)} nhưng nền tảng chưa nêu bộ tiêu chí.`,
            en: `The assessment is against ${quote(value)}, but the platform names no criteria set.`,
          },
      fix: {
        vi: `Ghi criteria: ${expected ?? value} ở ${expected ? "bản đánh giá" : "platform.md"}.`,
        en: `Set criteria: ${expected ?? value} in ${expected ? "the assessment" : "platform.md"}.`,
      },
    }),
  ),
  "criterion-unknown": rule<Unknown & { set: string }>(
    "error",
    { vi: "Mã tiêu chí có trong bộ tiêu chí", en: "Criterion codes are in the set" },
    ({ value, suggestion, set }) => ({
      message: {
        vi: `Bộ tiêu chí ${quote(set)} không có tiêu chí ${quote(value)}.`,
        en: `The set ${quote(set)} has no criterion ${quote(value)}.`,
      },
      fix: meant(suggestion, { vi: "Dùng mã tiêu chí của bộ.", en: "Use a code of the set." }),
    }),
  ),
  "result-missing": rule<{ codes: readonly string[] }>(
    "warning",
    { vi: "Mỗi tiêu chí có kết quả", en: "Each criterion has a result" },
    ({ codes }) => ({
      message: {
        vi: `Chưa có kết quả cho: ${codes.join(", ")}; các tiêu chí này được coi là chưa rõ.`,
        en: `No result for: ${codes.join(", ")}; they count as unknown.`,
      },
      fix: { vi: "Thêm kết quả, hoặc ghi verdict: unknown.", en: "Add their results, or write verdict: unknown." },
    }),
  ),
  "verdict-missing": rule<{ code: string; measured: boolean }>(
    "error",
    { vi: "Kết quả có kết luận hoặc số đo", en: "Results have a verdict or a value" },
    ({ code, measured }) => ({
      message: measured
        ? {
            vi: `Tiêu chí ${quote(code)} đo bằng số nhưng chưa có value.`,
            en: `The criterion ${quote(code)} is measured but has no value.`,
          }
        : { vi: `Tiêu chí ${quote(code)} chưa có kết luận.`, en: `The criterion ${quote(code)} has no verdict.` },
      fix: measured
        ? { vi: "Ghi value là số đo được, hoặc verdict: unknown.", en: "Give the value that was measured, or verdict: unknown." }
        : { vi: "Ghi verdict: met, unmet, not-applicable hoặc unknown.", en: "Write verdict: met, unmet, not-applicable or unknown." },
    }),
  ),
  "verdict-contradicts": rule<{ code: string; verdict: Bilingual; computed: Bilingual; reason: Bilingual }>(
    "error",
    { vi: "Kết luận khớp số đo", en: "Verdicts agree with values" },
    ({ code, verdict, computed, reason }) => ({
      message: {
        vi: `Tiêu chí ${quote(code)} ghi «${verdict.vi}» nhưng số đo cho thấy «${computed.vi}»: ${reason.vi}`,
        en: `The criterion ${quote(code)} says “${verdict.en}”, but the value says “${computed.en}”: ${reason.en}`,
      },
      fix: {
        vi: "Bỏ verdict (kết luận được tính từ số đo), hoặc sửa value.",
        en: "Leave out the verdict (it is computed from the value), or correct the value.",
      },
    }),
  ),
  "value-contradicts": rule<{ code: string; value: string; computed: string }>(
    "error",
    { vi: "Tỷ lệ người dùng khớp số liệu sử dụng", en: "User shares agree with the usage records" },
    ({ code, value, computed }) => ({
      message: {
        vi: `Tiêu chí ${quote(code)} ghi ${value} % nhưng số liệu sử dụng cho ${computed} %.`,
        en: `The criterion ${quote(code)} gives ${value} %, but the usage records give ${computed} %.`,
      },
      fix: {
        vi: "Bỏ value (được tính từ số liệu sử dụng), hoặc sửa số liệu trong platform.md.",
        en: "Leave out the value (it is computed from the usage records), or correct the records in platform.md.",
      },
    }),
  ),
  "evidence-missing": rule<{ code: string }>(
    "error",
    { vi: "Kết luận đạt có minh chứng", en: "Met results have evidence" },
    ({ code }) => ({
      message: {
        vi: `Tiêu chí ${quote(code)} cần minh chứng mà chưa có; nó được coi là chưa rõ.`,
        en: `The criterion ${quote(code)} needs evidence and has none; it counts as unknown.`,
      },
      fix: { vi: "Thêm evidence: [{ title: …, url: … }].", en: "Add evidence: [{ title: …, url: … }]." },
    }),
  ),
  "not-applicable-refused": rule<{ code: string }>(
    "error",
    { vi: "Chỉ «không áp dụng» khi được phép", en: "Not applicable only where allowed" },
    ({ code }) => ({
      message: {
        vi: `Bộ tiêu chí không cho phép «không áp dụng» với ${quote(code)}.`,
        en: `The set does not allow “not applicable” for ${quote(code)}.`,
      },
      fix: { vi: "Kết luận met, unmet hoặc unknown.", en: "Judge it met, unmet or unknown." },
    }),
  ),
  "not-applicable-note": rule<{ code: string }>(
    "error",
    { vi: "«Không áp dụng» phải có giải thích", en: "Not applicable needs a note" },
    ({ code }) => ({
      message: {
        vi: `Tiêu chí ${quote(code)} «không áp dụng» mà không có giải thích.`,
        en: `The criterion ${quote(code)} is “not applicable” without a note.`,
      },
      fix: { vi: "Thêm note: { vi: … } nêu vì sao.", en: "Add a note: { vi: … } saying why." },
    }),
  ),
  "recognition-unbacked": rule<Decision>(
    "error",
    { vi: "Công nhận và tiềm năng dựa trên đánh giá", en: "Recognition and potential rest on an assessment" },
    ({ decision, cause }) => ({
      message: {
        vi: `${decision.vi} không có căn cứ: ${cause.vi}.`,
        en: `${decision.en} is not backed: ${cause.en}.`,
      },
      fix: {
        vi: "Thêm bản đánh giá của hội đồng, nhóm chuyên gia hoặc đơn vị được thuê theo bộ tiêu chí đã ban hành, có ngày trước quyết định và đủ kết quả; hoặc bỏ sự kiện.",
        en: "Add an assessment by a council, expert group or hired assessor against the issued set, dated before the decision and with that outcome; or delete the event.",
      },
    }),
  ),
  "recognition-unpublished": rule<Decision>(
    "warning",
    { vi: "Biên bản đánh giá được công bố", en: "Assessments are published" },
    ({ decision }) => ({
      message: {
        vi: `${decision.vi} có trước danh mục này: biên bản đánh giá chưa công bố.`,
        en: `${decision.en} is older than this catalogue: its assessment is not published.`,
      },
      fix: { vi: "Thêm bản đánh giá khi có nguồn.", en: "Add the assessment when there is a source." },
    }),
  ),
  "phase-order": rule<{ from: string; to: string }>(
    "error",
    { vi: "Phần việc của kế hoạch có ngày đúng thứ tự", en: "A plan's phases end after they start" },
    ({ from, to }) => ({
      message: {
        vi: `Ngày kết thúc ${showDate(to, "vi")} trước ngày bắt đầu ${showDate(from, "vi")}.`,
        en: `The end ${showDate(to, "en")} is before the start ${showDate(from, "en")}.`,
      },
      fix: { vi: "Sửa một trong hai ngày.", en: "Correct one of the two." },
    }),
  ),
};
