/** `criteria/<id>.md`: a framework or an issued criteria set. All policy (thresholds, periods, gates) is here. */
import { metric } from "./choices.ts";
import { agencyCode, date, documentField, documentRef, id, key, longText, object, source, sourcesField, text } from "./common.ts";
import type { DataOf } from "./data-of.ts";
import { notListed } from "./node.ts";

export const CRITERIA_KINDS = ["framework", "set"] as const;
export const REQUIREMENTS = ["must", "should"] as const;
export const CRITERION_KINDS = ["yes-no", "measured"] as const;
/** Whether a criterion asks for evidence, and whether it may be answered with "not applicable". */
export const EVIDENCE_RULES = ["required", "optional"] as const;
export const APPLICABILITY_RULES = ["never", "allowed"] as const;
export const OPINIONS = ["agreed", "comments"] as const;

/** Codes of criteria and groups: KT1, ND, AT2b. */
const code = { type: "string", pattern: "^[A-ZĐ][A-ZĐ0-9]*[a-z]?$", maxLength: 12 } as const;

const threshold = {
  type: "object",
  properties: {
    atLeast: key(
      { vi: "Ít nhất", en: "At least" },
      { vi: "Giá trị nhỏ nhất được coi là đạt", en: "Smallest value that is met" },
      { type: "number" },
    ),
    atMost: key(
      { vi: "Nhiều nhất", en: "At most" },
      { vi: "Giá trị lớn nhất được coi là đạt", en: "Largest value that is met" },
      { type: "number" },
    ),
    unit: key(
      { vi: "Đơn vị", en: "Unit" },
      {
        vi: "Đơn vị của ngưỡng: % hoặc users, seconds, minutes, hours, days, months, years, vnd (được dịch); đơn vị khác hiện nguyên văn",
        en: "Unit of the threshold: % or users, seconds, minutes, hours, days, months, years, vnd (translated); others are shown as they stand",
      },
      { type: "string", minLength: 1, maxLength: 30 },
    ),
  },
  required: ["unit"],
  minProperties: 2,
  additionalProperties: false,
} as const;

const criterion = object(
  {
    id: key(
      { vi: "Mã tiêu chí", en: "Code" },
      { vi: "Mã ngắn, duy nhất trong bộ, ví dụ KT1", en: "Short code, unique in the set, such as KT1" },
      code,
    ),
    group: key({ vi: "Nhóm", en: "Group" }, { vi: "Mã nhóm tiêu chí", en: "Code of its group" }, code),
    from: key(
      { vi: "Từ tiêu chí khung", en: "Base criterion" },
      { vi: "Mã tiêu chí của khung mà nó cụ thể hoá", en: "Code of the framework's criterion it comes from" },
      code,
    ),
    title: key({ vi: "Tiêu chí", en: "Title" }, { vi: "Điều phải đạt", en: "What must be met" }, text),
    requirement: key(
      { vi: "Mức yêu cầu", en: "Requirement" },
      { vi: "must bắt buộc · should khuyến khích", en: "must · should" },
      { type: "string", enum: REQUIREMENTS },
    ),
    kind: key(
      { vi: "Cách đánh giá", en: "Kind" },
      { vi: "yes-no đạt/không đạt · measured đo bằng số", en: "yes-no · measured by a number" },
      { type: "string", enum: CRITERION_KINDS },
    ),
    measure: key(
      { vi: "Đại lượng đo", en: "Measure" },
      {
        vi: "user-share được tính từ số liệu sử dụng; đại lượng khác do người đánh giá ghi",
        en: "user-share is computed from the usage records; others are given by the assessor",
      },
      id,
    ),
    metric: key(
      { vi: "Chỉ số sử dụng", en: "Usage metric" },
      {
        vi: "Chỉ số dùng để tính user-share; mặc định là số người dùng hoặc tài khoản",
        en: "The metric user-share is computed from; by default users or accounts",
      },
      metric,
      { show: notListed("a detail of how a share is computed") },
    ),
    threshold: key(
      { vi: "Ngưỡng", en: "Threshold" },
      { vi: "Ít nhất hoặc nhiều nhất bao nhiêu", en: "At least or at most how much" },
      threshold,
    ),
    gate: key(
      { vi: "Điều kiện cửa", en: "Gate" },
      {
        vi: "Tên điều kiện được xét trước; user-share là điều kiện mà nền tảng tiềm năng được phép thiếu",
        en: "Name of a gate, shown first; user-share is the one that a potential platform may miss",
      },
      id,
    ),
    evidence: key(
      { vi: "Minh chứng", en: "Evidence" },
      { vi: "required bắt buộc · optional tuỳ chọn", en: "required · optional" },
      { type: "string", enum: EVIDENCE_RULES },
    ),
    notApplicable: key(
      { vi: "Không áp dụng", en: "Not applicable" },
      { vi: "never không được · allowed được, kèm ghi chú", en: "never · allowed with a note" },
      { type: "string", enum: APPLICABILITY_RULES },
    ),
    guidance: key({ vi: "Hướng dẫn", en: "Guidance" }, { vi: "Cách hiểu và cách kiểm tra", en: "How to read and test it" }, longText, {
      show: notListed("longer than a cell"),
    }),
    reason: key(
      { vi: "Lý do so với khung", en: "Reason against the framework" },
      {
        vi: "Vì sao thêm tiêu chí này, hoặc đánh giá khác tiêu chí khung",
        en: "Why this criterion was added, or is judged in another way than its base",
      },
      longText,
      { show: notListed("longer than a cell") },
    ),
    sourced: key(
      { vi: "Có văn bản nguồn", en: "Sourced" },
      { vi: "false: chưa đọc được văn bản nguồn của tiêu chí này", en: "false: the source text of this criterion has not been read" },
      { type: "boolean" },
      { show: notListed("a remark on the source") },
    ),
    source: key({ vi: "Nguồn", en: "Source" }, { vi: "Nơi đọc được tiêu chí", en: "Where the criterion can be read" }, source, {
      show: notListed("where it can be read"),
    }),
  },
  ["id", "group", "title", "requirement", "kind"],
);

export const criteriaSchema = object(
  {
    title: key({ vi: "Tên bộ tiêu chí", en: "Title" }, { vi: "Tên đầy đủ", en: "Full title" }, text),
    kind: key(
      { vi: "Loại", en: "Kind" },
      { vi: "framework khung tiêu chí · set bộ tiêu chí", en: "framework · set" },
      { type: "string", enum: CRITERIA_KINDS },
    ),
    extends: key(
      { vi: "Theo khung", en: "Framework" },
      { vi: "Mã khung tiêu chí mà bộ này cụ thể hoá", en: "Id of the framework that this set makes concrete" },
      id,
      { control: "framework", ask: { id: "framework", required: true } },
    ),
    issuer: key({ vi: "Cơ quan ban hành", en: "Issuer" }, { vi: "Mã cơ quan ban hành", en: "Code of the issuing agency" }, agencyCode, {
      ask: { required: true },
    }),
    document: key(documentField["x-title"], documentField["x-help"], documentRef, {
      show: { not: { csv: "its day stands there as issued" } },
    }),
    consultations: key(
      { vi: "Lấy ý kiến", en: "Consultations" },
      { vi: "Các cơ quan đã được lấy ý kiến", en: "The agencies that were consulted" },
      {
        type: "array",
        items: object(
          {
            agency: key({ vi: "Cơ quan", en: "Agency" }, { vi: "Mã cơ quan", en: "Agency code" }, agencyCode),
            date: key({ vi: "Ngày", en: "Date" }, { vi: "Ngày có ý kiến", en: "Day of the opinion" }, date),
            opinion: key(
              { vi: "Ý kiến", en: "Opinion" },
              { vi: "agreed thống nhất · comments có góp ý", en: "agreed · comments" },
              {
                type: "string",
                enum: OPINIONS,
              },
            ),
            document: documentField,
          },
          ["agency", "date", "opinion"],
        ),
      },
      { show: notListed("how it came to be, not what it asks") },
    ),
    effectiveFrom: key({ vi: "Có hiệu lực từ", en: "Effective from" }, { vi: "Ngày có hiệu lực", en: "First day in force" }, date, {
      show: notListed("the day of issue stands there"),
    }),
    replaces: key({ vi: "Thay thế", en: "Replaces" }, { vi: "Mã bộ tiêu chí bị thay thế", en: "Id of the set it replaces" }, id, {
      control: "set",
      show: { not: { csv: "the other way round, replacedBy" } },
    }),
    periods: key(
      { vi: "Thời hạn", en: "Periods" },
      { vi: "Chu kỳ đánh giá lại", en: "The cycle of re-assessment" },
      object({
        reassessmentMonths: key(
          { vi: "Chu kỳ đánh giá lại (tháng)", en: "Re-assessment period (months)" },
          { vi: "Số tháng giữa hai lần đánh giá", en: "Months between two assessments" },
          { type: "integer", minimum: 1, maximum: 120 },
        ),
        renewalWindowDays: key(
          { vi: "Cửa sổ chuẩn bị (ngày)", en: "Renewal window (days)" },
          { vi: "Số ngày trước hạn để bắt đầu đánh giá lại", en: "Days before the due day when re-assessment may start" },
          { type: "integer", minimum: 0, maximum: 365 },
        ),
      }),
      { show: notListed("policy of the whole set") },
    ),
    potentialTrack: key(
      { vi: "Hướng tiềm năng", en: "Potential track" },
      { vi: "Những điều kiện mà nền tảng tiềm năng được phép thiếu", en: "The gates that a potential platform may miss" },
      object(
        {
          mayMiss: key(
            { vi: "Được thiếu", en: "May miss" },
            { vi: "Tên các điều kiện", en: "Names of the gates" },
            { type: "array", items: id, minItems: 1 },
          ),
          document: documentField,
        },
        ["mayMiss"],
      ),
      { show: notListed("policy of the whole set") },
    ),
    groups: key(
      { vi: "Nhóm tiêu chí", en: "Groups" },
      { vi: "Các nhóm, theo thứ tự trình bày", en: "The groups, in order" },
      {
        type: "array",
        minItems: 1,
        items: object(
          {
            id: key({ vi: "Mã nhóm", en: "Code" }, { vi: "Mã ngắn, ví dụ KT", en: "Short code, such as KT" }, code),
            title: key({ vi: "Tên nhóm", en: "Title" }, { vi: "Tên đầy đủ của nhóm", en: "Full name of the group" }, text),
            from: key(
              { vi: "Từ nhóm khung", en: "Base group" },
              { vi: "Mã nhóm của khung, nếu khác mã này", en: "Code of the framework's group, if another" },
              code,
            ),
          },
          ["id", "title"],
        ),
      },
      { show: notListed("beside each criterion") },
    ),
    criteria: key(
      { vi: "Tiêu chí", en: "Criteria" },
      { vi: "Các tiêu chí, theo thứ tự trình bày", en: "The criteria, in order" },
      { type: "array", items: criterion, minItems: 1 },
      { show: notListed("rows of their own") },
    ),
    dropped: key(
      { vi: "Tiêu chí khung không dùng", en: "Dropped base criteria" },
      { vi: "Tiêu chí của khung mà bộ này bỏ, kèm lý do", en: "Criteria of the framework that this set leaves out, with the reason" },
      {
        type: "array",
        items: object(
          {
            from: key({ vi: "Tiêu chí khung", en: "Base criterion" }, { vi: "Mã tiêu chí của khung", en: "Code in the framework" }, code),
            reason: key({ vi: "Lý do", en: "Reason" }, { vi: "Vì sao không áp dụng", en: "Why it is left out" }, longText),
          },
          ["from", "reason"],
        ),
      },
      { show: notListed("how it came to be, not what it asks") },
    ),
    sources: sourcesField(
      { vi: "Nơi đọc được bộ tiêu chí", en: "Where the set can be read" },
      { show: notListed("where the rest can be read") },
    ),
  },
  ["title", "kind", "groups", "criteria"],
);

export type CriteriaSet = DataOf<typeof criteriaSchema>;
export type Criterion = CriteriaSet["criteria"][number];
export type Threshold = NonNullable<Criterion["threshold"]>;
