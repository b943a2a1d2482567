/** `platforms/<id>/assessments/<date>/<member>.md`: what one of those who assess together came to alone, before anything is put together. */
import { MAIN_LANG } from "../../text/languages.ts";
import { VERDICTS } from "./assessment.ts";
import { date, documentRef, key, line, longText, number, object, oneOf, source } from "./common.ts";
import { criterionCode } from "./criterion.ts";
import type { DataOf } from "./data-of.ts";

/** What a conflict of interest touches. */
export const CONFLICT_NAMES = {
  none: { vi: "Không có", en: "None" },
  criteria: { vi: "Có, đối với một số tiêu chí", en: "Yes, for some criteria" },
  whole: { vi: "Có, đối với cả lần đánh giá", en: "Yes, for the whole assessment" },
} as const;

/** How sure a member is of a result. */
export const CERTAINTY_NAMES = {
  high: { vi: "Chắc chắn", en: "Sure" },
  medium: { vi: "Tương đối chắc chắn", en: "Fairly sure" },
  low: { vi: "Chưa chắc chắn", en: "Not sure" },
} as const;

export const ballotResult = object({
  verdict: key(
    { vi: "Kết quả", en: "Result" },
    { vi: "Đạt, Không đạt, Không áp dụng hoặc Chưa kết luận", en: "Met, not met, not applicable or not decided" },
    { type: "string", enum: VERDICTS },
  ),
  value: key(
    { vi: "Số đo", en: "Measured value" },
    { vi: "Số đo được, theo đơn vị của ngưỡng", en: "The number measured, in the threshold’s unit" },
    number,
  ),
  evidence: key(
    { vi: "Minh chứng đã xem", en: "Evidence seen" },
    { vi: "Tài liệu mà thành viên đã xem", en: "{Documents} that the member has seen" },
    { type: "array", items: source, minItems: 1 },
  ),
  certainty: key(
    { vi: "Mức độ chắc chắn", en: "How sure" },
    { vi: "Thành viên chắc chắn đến đâu về kết quả này", en: "How sure the member is of this result" },
    oneOf(CERTAINTY_NAMES),
  ),
  note: key(
    { vi: "Nhận xét", en: "Remark" },
    { vi: "Nhận xét của thành viên; bắt buộc khi không áp dụng", en: "What the member remarks; needed when not applicable" },
    longText,
    // Members write in their own language; whoever puts sheets together adds others where they are wanted.
    { ask: { only: MAIN_LANG } },
  ),
});

export const ballotSchema = object(
  {
    name: key(
      { vi: "Thành viên", en: "Member" },
      {
        vi: "Chức vụ hoặc vai trò của thành viên, như trong quyết định thành lập, không ghi tên cá nhân; đơn vị thì ghi tên đơn vị",
        en: "Office or role of the member, as in the decision that appoints them, without names of persons; of a body, its name",
      },
      line,
    ),
    date: key({ vi: "Ngày ghi phiếu", en: "Date" }, { vi: "Ngày thành viên ghi phiếu này", en: "Day the member filled this in" }, date, {
      past: true,
    }),
    conflict: key(
      { vi: "Xung đột lợi ích", en: "Conflict of interest" },
      {
        vi: "Kê khai của thành viên: không có, hoặc có đối với nội dung nào và vì sao; nội dung đó không được tính kết quả của thành viên",
        en: "What the member declares: none, or for what and why; there the member’s results do not count",
      },
      object(
        {
          kind: key(
            { vi: "Có hay không", en: "Declared" },
            { vi: "Có xung đột lợi ích hay không", en: "Whether there is one" },
            oneOf(CONFLICT_NAMES),
          ),
          criteria: key(
            { vi: "Các tiêu chí", en: "Criteria" },
            { vi: "Mã của các tiêu chí mà xung đột lợi ích đụng đến", en: "Codes of the criteria that it touches" },
            { type: "array", items: criterionCode, minItems: 1, uniqueItems: true },
          ),
          reason: key(
            { vi: "Lý do", en: "Reason" },
            { vi: "Vì sao có xung đột lợi ích", en: "Why there is a conflict of interest" },
            longText,
            { ask: { only: MAIN_LANG } },
          ),
        },
        ["kind"],
      ),
    ),
    report: key(
      { vi: "Báo cáo đánh giá", en: "Assessment report" },
      {
        vi: "Báo cáo của đơn vị có năng lực đánh giá (được thuê): số, ký hiệu và ngày; chưa có trong danh sách thì ghi thêm trích yếu và địa chỉ hoặc nơi lưu giữ",
        en: "Report of a hired assessment body: number and date; if not listed, add its title and its address or who holds it",
      },
      documentRef,
    ),
    results: key(
      { vi: "Kết quả", en: "Results" },
      { vi: "Kết quả của từng tiêu chí theo thành viên", en: "The result of each criterion, as the member sees it" },
      { type: "object", additionalProperties: ballotResult },
      // Whoever keeps out of the whole assessment has none; everybody else is asked for them.
      { ask: { required: true } },
    ),
  },
  ["name", "date", "conflict"],
);

export type Ballot = DataOf<typeof ballotSchema>;
export type BallotResult = DataOf<typeof ballotResult>;
