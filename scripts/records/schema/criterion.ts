/** One criterion of a framework or a set. */
import { EXAMPLES } from "../../text/languages.ts";
import { isUsedHere } from "../../words/called.ts";
import { applicabilityRule, criterionKind, evidenceRule, metric, requirement } from "./choices.ts";
import { formed, id, key, longText, number, object, source, text } from "./common.ts";
import { notListed } from "./node.ts";

/** Codes of criteria and groups: KT1, ND, AT2b. */
export const criterionCode = { ...formed("code", "^[A-ZĐ][A-ZĐ0-9]*[a-z]?$"), maxLength: 12 } as const;

const threshold = {
  type: "object",
  properties: {
    atLeast: key(
      { vi: "Tối thiểu", en: "At least" },
      { vi: "Giá trị nhỏ nhất được coi là đạt", en: "Smallest value that is met" },
      number,
      { ask: { unit: "unit" } },
    ),
    atMost: key({ vi: "Tối đa", en: "At most" }, { vi: "Giá trị lớn nhất được coi là đạt", en: "Largest value that is met" }, number, {
      ask: { unit: "unit" },
    }),
    unit: key(
      { vi: "Đơn vị", en: "Unit" },
      {
        vi: "Đơn vị của ngưỡng, ví dụ %, giờ, ngày, người dùng, đồng",
        en: `Unit of the threshold, such as %, hours, days, users or ${EXAMPLES.currency}`,
      },
      { type: "string", minLength: 1, maxLength: 30 },
      { control: "unit" },
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
    group: key({ vi: "Nhóm", en: "Group" }, { vi: "Mã nhóm tiêu chí", en: "Code of its group" }, criterionCode, { control: "set-group" }),
    from: key(
      { vi: "Tiêu chí của khung", en: "{Framework} criterion" },
      { vi: "Mã tiêu chí của khung mà tiêu chí này cụ thể hóa", en: "Code of the {framework} criterion it is based on" },
      criterionCode,
      { control: "framework-criterion" },
    ),
    title: key({ vi: "Tiêu chí", en: "Title" }, { vi: "Nội dung phải đạt", en: "What must be met" }, text),
    requirement: key(
      { vi: "Mức yêu cầu", en: "Requirement" },
      { vi: "Bắt buộc hoặc khuyến khích", en: "Mandatory or recommended" },
      requirement,
    ),
    kind: key(
      { vi: "Cách đánh giá", en: "Kind" },
      { vi: "Đạt / không đạt, hoặc đo bằng số", en: "Met or not met, or measured by a number" },
      criterionKind,
    ),
    measure: key(
      { vi: "Đại lượng đo", en: "Measure" },
      {
        vi: "Tỷ lệ người dùng được tính từ số liệu sử dụng; đại lượng khác do tổ chức đánh giá ghi",
        en: "The user share is computed from the usage figures; others are given by the assessment body",
      },
      id,
      { control: "measure" },
    ),
    metric: key(
      { vi: "Chỉ số sử dụng", en: "Usage metric" },
      {
        vi: "Chỉ số dùng để tính tỷ lệ người dùng; nếu để trống là số người dùng hoặc tài khoản",
        en: "The metric the user share is computed from; if blank, users or accounts",
      },
      metric,
      { show: notListed("a detail of how a share is computed") },
    ),
    threshold: key(
      { vi: "Ngưỡng", en: "Threshold" },
      { vi: "Tối thiểu hoặc tối đa bao nhiêu", en: "At least or at most how much" },
      threshold,
    ),
    gate: key(
      { vi: "Tiêu chí xét riêng", en: "Key criterion" },
      isUsedHere("potential")
        ? {
            vi: "Tên của tiêu chí xét riêng, được nêu trước; tỷ lệ người dùng là tiêu chí {fullThing} tiềm năng được phép chưa đạt",
            en: "Name of a key criterion, shown first; the user share is the one that a potential {thing} may not meet yet",
          }
        : { vi: "Tên của tiêu chí xét riêng, được nêu trước", en: "Name of a key criterion, shown first" },
      id,
      { control: "measure" },
    ),
    evidence: key({ vi: "Minh chứng", en: "Evidence" }, { vi: "Bắt buộc hoặc không bắt buộc", en: "Required or optional" }, evidenceRule),
    notApplicable: key(
      { vi: "Không áp dụng", en: "Not applicable" },
      { vi: "Có được ghi “không áp dụng” kèm ghi chú hay không", en: "Whether “not applicable” is allowed, with a note" },
      applicabilityRule,
    ),
    guidance: key({ vi: "Hướng dẫn", en: "Guidance" }, { vi: "Cách hiểu và cách kiểm tra", en: "How to read and test it" }, longText, {
      show: notListed("longer than a cell"),
    }),
    reason: key(
      { vi: "Lý do khác với khung", en: "Reason for the difference from the {framework}" },
      {
        vi: "Vì sao thêm tiêu chí này, hoặc đánh giá khác tiêu chí của khung",
        en: "Why this criterion was added, or is assessed in another way than in the {framework}",
      },
      longText,
      { show: notListed("longer than a cell") },
    ),
    sourced: key(
      { vi: "Có toàn văn", en: "Full text available" },
      { vi: "Bỏ chọn khi chưa có toàn văn của tiêu chí này", en: "Not ticked: the full text of this criterion is not available" },
      { type: "boolean" },
      { show: notListed("a remark on the source") },
    ),
    source: key({ vi: "Nguồn", en: "Source" }, { vi: "Nơi đọc được tiêu chí", en: "Where the criterion can be read" }, source, {
      show: notListed("where it can be read"),
    }),
  },
  ["id", "group", "title", "requirement", "kind"],
);
