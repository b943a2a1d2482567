/** One criterion of a framework or a set. */
import { APPLICABILITY_RULES, CRITERION_KINDS, EVIDENCE_RULES, metric, REQUIREMENTS } from "./choices.ts";
import { id, key, longText, object, source, text } from "./common.ts";
import { notListed } from "./node.ts";

/** Codes of criteria and groups: KT1, ND, AT2b. */
export const criterionCode = { type: "string", pattern: "^[A-ZĐ][A-ZĐ0-9]*[a-z]?$", maxLength: 12 } as const;

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

export const criterion = object(
  {
    id: key(
      { vi: "Mã tiêu chí", en: "Code" },
      { vi: "Mã ngắn, duy nhất trong bộ, ví dụ KT1", en: "Short code, unique in the set, such as KT1" },
      criterionCode,
    ),
    group: key({ vi: "Nhóm", en: "Group" }, { vi: "Mã nhóm tiêu chí", en: "Code of its group" }, criterionCode),
    from: key(
      { vi: "Từ tiêu chí khung", en: "Base criterion" },
      { vi: "Mã tiêu chí của khung mà nó cụ thể hóa", en: "Code of the framework's criterion it comes from" },
      criterionCode,
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
      { vi: "required bắt buộc · optional tùy chọn", en: "required · optional" },
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
