/** `platforms/<id>/plan.md` and `platforms/<id>/assessments/<date>.md`. */
import { date, documentField, id, key, line, longText, object, source, sourcesField, text } from "./common.ts";
import type { DataOf } from "./data-of.ts";

/** The six kinds of work a plan covers (letter of 2024, item 3). */
export const PHASE_KINDS = ["develop", "launch", "exploit", "manage", "operate", "maintain"] as const;
/** Who may assess: council, expert group or hired assessor (letter, item 4); `self` cannot back a recognition. */
export const METHODS = ["council", "expert-group", "hired-assessor", "self"] as const;
export const ASSESSOR_ROLES = ["chair", "member", "expert", "assessor"] as const;
export const VERDICTS = ["met", "unmet", "not-applicable", "unknown"] as const;

const criteriaField = key(
  { vi: "Bộ tiêu chí", en: "Criteria set" },
  { vi: "Mã bộ tiêu chí được dùng, tên tệp trong criteria/", en: "Id of the criteria set used: a file name in criteria/" },
  id,
  { control: "set" },
);

export const planSchema = object(
  {
    document: documentField,
    criteria: criteriaField,
    phases: key(
      { vi: "Giai đoạn", en: "Phases" },
      { vi: "Các phần việc của kế hoạch", en: "The parts of the plan" },
      {
        type: "array",
        minItems: 1,
        items: object(
          {
            kind: key(
              { vi: "Loại việc", en: "Kind" },
              {
                vi: "develop phát triển · launch đưa vào sử dụng · exploit khai thác · manage quản lý · operate vận hành · maintain bảo trì",
                en: "develop · launch · exploit · manage · operate · maintain",
              },
              { type: "string", enum: PHASE_KINDS },
            ),
            title: key({ vi: "Nội dung", en: "Title" }, { vi: "Việc sẽ làm", en: "What will be done" }, text),
            from: key({ vi: "Từ ngày", en: "From" }, { vi: "Ngày bắt đầu", en: "First day" }, date),
            to: key({ vi: "Đến ngày", en: "To" }, { vi: "Ngày kết thúc dự kiến", en: "Last day planned" }, date),
            responsible: key(
              { vi: "Chịu trách nhiệm", en: "Responsible" },
              { vi: "Mã cơ quan hoặc tên đơn vị", en: "Agency code or name of the unit" },
              line,
            ),
            budget: key({ vi: "Kinh phí", en: "Budget" }, { vi: "Nguồn và mức kinh phí", en: "Source and size of the budget" }, text),
            outcome: key({ vi: "Kết quả", en: "Outcome" }, { vi: "Kết quả cần đạt", en: "What must be reached" }, longText),
            done: key({ vi: "Hoàn thành", en: "Done" }, { vi: "Ngày hoàn thành thật", en: "Day it was really done" }, date),
          },
          ["kind", "title"],
        ),
      },
    ),
    sources: sourcesField({ vi: "Nơi đọc được kế hoạch", en: "Where the plan can be read" }),
  },
  ["phases"],
);

const result = object({
  verdict: key(
    { vi: "Kết luận", en: "Verdict" },
    {
      vi: "met đạt · unmet chưa đạt · not-applicable không áp dụng · unknown chưa rõ",
      en: "met · unmet · not-applicable · unknown",
    },
    { type: "string", enum: VERDICTS },
  ),
  value: key(
    { vi: "Giá trị đo", en: "Measured value" },
    {
      vi: "Số đo được, theo đơn vị của ngưỡng; kết luận được tính từ đây",
      en: "The number measured, in the threshold's unit; the verdict is computed from it",
    },
    { type: "number" },
  ),
  evidence: key(
    { vi: "Minh chứng", en: "Evidence" },
    { vi: "Tài liệu chứng minh kết quả", en: "Documents that prove the result" },
    { type: "array", items: source, minItems: 1 },
  ),
  note: key(
    { vi: "Ghi chú", en: "Note" },
    { vi: "Giải thích, bắt buộc khi không áp dụng", en: "Explanation; needed when not applicable" },
    longText,
  ),
});

export const assessmentSchema = object(
  {
    criteria: criteriaField,
    method: key(
      { vi: "Hình thức đánh giá", en: "Method" },
      {
        vi: "council hội đồng · expert-group nhóm chuyên gia · hired-assessor thuê đơn vị đánh giá · self tự đánh giá",
        en: "council · expert-group · hired-assessor · self",
      },
      { type: "string", enum: METHODS },
    ),
    assessors: key(
      { vi: "Người đánh giá", en: "Assessors" },
      { vi: "Tổ chức và vai trò, không ghi tên cá nhân", en: "Organisations and their roles, without names of persons" },
      {
        type: "array",
        minItems: 1,
        items: object(
          {
            organisation: key(
              { vi: "Tổ chức", en: "Organisation" },
              { vi: "Tên tổ chức hoặc mã cơ quan", en: "Name or agency code" },
              line,
            ),
            role: key(
              { vi: "Vai trò", en: "Role" },
              {
                vi: "chair chủ tịch · member thành viên · expert chuyên gia · assessor đơn vị đánh giá",
                en: "chair · member · expert · assessor",
              },
              { type: "string", enum: ASSESSOR_ROLES },
            ),
          },
          ["organisation", "role"],
        ),
      },
    ),
    document: documentField,
    results: key(
      { vi: "Kết quả", en: "Results" },
      { vi: "Mã tiêu chí và kết quả của nó", en: "Criterion code and its result" },
      { type: "object", minProperties: 1, additionalProperties: result },
    ),
  },
  ["criteria", "method", "assessors", "results"],
);

export type Plan = DataOf<typeof planSchema>;
export type Assessment = DataOf<typeof assessmentSchema>;
export type AssessmentResult = DataOf<typeof result>;
export type Verdict = (typeof VERDICTS)[number];
export type Method = (typeof METHODS)[number];
