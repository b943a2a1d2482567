/** `criteria/<id>.md`: a framework or an issued criteria set. All policy (thresholds, periods, gates) is here. */
import { used } from "../../words/called.ts";
import { criteriaKind, opinion } from "./choices.ts";
import { agencyCode, date, documentField, documentRef, id, key, longText, object, partDate, sourcesField, text } from "./common.ts";
import { criterion, criterionCode } from "./criterion.ts";
import type { DataOf } from "./data-of.ts";
import { notListed } from "./node.ts";
import { whoFields } from "./parties.ts";
import { isUsed } from "./used.ts";
import { setWaivers } from "./waivers.ts";

export const criteriaSchema = object(
  used({
    title: key({ vi: "Tên bộ tiêu chí", en: "Title" }, { vi: "Tên đầy đủ", en: "Full title" }, text),
    kind: key({ vi: "Loại", en: "Kind" }, { vi: "{FullFramework} hoặc bộ tiêu chí", en: "{FullFramework} or criteria set" }, criteriaKind),
    extends: key(
      { vi: "Theo khung", en: "{Framework}" },
      { vi: "{FullFramework} mà bộ tiêu chí này cụ thể hóa", en: "The {fullFramework} that this set is based on" },
      id,
      { control: "framework", ask: { id: "framework", required: true } },
    ),
    issuer: key(
      { vi: "{Agency} ban hành", en: "Issuer" },
      { vi: "{Agency} ban hành bộ tiêu chí", en: "The {agency} that issues it" },
      agencyCode,
      {
        ask: { required: true },
      },
    ),
    document: key(documentField["x-title"], documentField["x-help"], documentRef, {
      show: { not: { csv: "its day stands there as issued" } },
    }),
    commentPeriod: key(
      { vi: "Lấy ý kiến dự thảo", en: "Consultation on the draft" },
      {
        vi: "Thời gian lấy ý kiến và các bên được lấy ý kiến; ý kiến góp ý ghi ở hồ sơ riêng",
        en: "When comments are asked for, and of whom; the comments have records of their own",
      },
      object(
        {
          from: key({ vi: "Từ ngày", en: "From" }, { vi: "Ngày bắt đầu lấy ý kiến", en: "First day for comments" }, date),
          until: key({ vi: "Đến hết ngày", en: "Closing day" }, { vi: "Ngày cuối nhận ý kiến", en: "Last day for comments" }, date),
          asked: key(
            { vi: "Được lấy ý kiến", en: "Asked" },
            { vi: "Các {agency} và bên liên quan được gửi lấy ý kiến", en: "The {agencies} and parties that were asked" },
            { type: "array", items: object(whoFields), minItems: 1 },
          ),
          document: documentField,
        },
        ["from", "until"],
      ),
      { show: notListed("how it came to be, not what it asks") },
    ),
    consultations: key(
      { vi: "Lấy ý kiến", en: "Consultations" },
      {
        vi: "Các {agency} và các bên liên quan đã được lấy ý kiến: hội, hiệp hội, doanh nghiệp, chuyên gia",
        en: "The {agencies} and the parties concerned that were consulted: associations, enterprises, experts",
      },
      {
        type: "array",
        items: object(
          {
            ...whoFields,
            date: key(
              { vi: "Ngày", en: "Date" },
              {
                vi: "Ngày có ý kiến; tháng hoặc năm nếu chỉ biết đến đó",
                en: "Day of the opinion, or the month or year if no more is known",
              },
              partDate,
              { past: true },
            ),
            opinion: key(
              { vi: "Ý kiến", en: "Opinion" },
              { vi: "Thống nhất, có góp ý, chưa thống nhất hoặc không có ý kiến", en: "Agreed, with comments, disagreed or no opinion" },
              opinion,
            ),
            document: documentField,
          },
          ["date", "opinion"],
        ),
      },
      { show: notListed("how it came to be, not what it asks") },
    ),
    effectiveFrom: key({ vi: "Có hiệu lực từ", en: "Effective from" }, { vi: "Ngày có hiệu lực", en: "First day in force" }, partDate, {
      show: notListed("the day of issue stands there"),
    }),
    replaces: key({ vi: "Thay thế", en: "Replaces" }, { vi: "Bộ tiêu chí bị thay thế", en: "The criteria set it replaces" }, id, {
      control: "set",
      show: { not: { csv: "the other way round, replacedBy" } },
    }),
    periods: key(
      { vi: "Thời hạn", en: "Periods" },
      { vi: "Chu kỳ đánh giá lại", en: "How often it is reassessed" },
      object(
        used({
          reassessmentMonths: key(
            { vi: "Chu kỳ đánh giá lại (tháng)", en: "Reassessment period (months)" },
            { vi: "Số tháng giữa hai lần đánh giá", en: "Months between two assessments" },
            { type: "integer", minimum: 1, maximum: 120 },
          ),
          renewalWindowDays: key(
            { vi: "Thời gian chuẩn bị (ngày)", en: "Preparation time (days)" },
            { vi: "Số ngày trước hạn để bắt đầu đánh giá lại", en: "Days before the due day when reassessment may start" },
            { type: "integer", minimum: 0, maximum: 365 },
          ),
          coversPotential: key(
            { vi: "Áp dụng cho {fullThing} tiềm năng", en: "Covers potential {things}" },
            {
              vi: "{Thing} đã công bố được đánh giá lại; chọn khi áp dụng cả với {fullThing} tiềm năng",
              en: "Announced {things} are reassessed; ticked: potential {things} too",
            },
            { type: "boolean" },
          ),
        }),
      ),
      { show: notListed("policy of the whole set") },
    ),
    potentialTrack: key(
      { vi: "Trường hợp {fullThing} tiềm năng", en: "Potential {things}" },
      { vi: "Tiêu chí mà {fullThing} tiềm năng được phép chưa đạt", en: "Criteria that a potential {thing} may not meet yet" },
      object(
        {
          mayMiss: key(
            { vi: "Tiêu chí được phép chưa đạt", en: "Criteria that may be unmet" },
            { vi: "Tên các tiêu chí xét riêng", en: "Names of the key criteria" },
            { type: "array", items: id, minItems: 1 },
            { control: "set-gates" },
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
            id: key({ vi: "Mã nhóm", en: "Code" }, { vi: "Mã ngắn, ví dụ KT", en: "Short code, such as KT" }, criterionCode),
            title: key({ vi: "Tên nhóm", en: "Title" }, { vi: "Tên đầy đủ của nhóm", en: "Full name of the group" }, text),
            from: key(
              { vi: "Nhóm của khung", en: "{Framework} group" },
              { vi: "Mã nhóm của khung, nếu khác mã này", en: "Code of the {framework}’s group, if different" },
              criterionCode,
              { control: "framework-group" },
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
      { vi: "Tiêu chí của khung không áp dụng", en: "{Framework} criteria left out" },
      {
        vi: "Tiêu chí của khung mà bộ tiêu chí này không áp dụng, kèm lý do",
        en: "Criteria of the {framework} that this set leaves out, with the reason",
      },
      {
        type: "array",
        items: object(
          {
            from: key(
              { vi: "Tiêu chí của khung", en: "{Framework} criterion" },
              { vi: "Mã tiêu chí của khung", en: "Code in the {framework}" },
              criterionCode,
              { control: "framework-criterion" },
            ),
            reason: key({ vi: "Lý do", en: "Reason" }, { vi: "Vì sao không áp dụng", en: "Why it is left out" }, longText),
          },
          ["from", "reason"],
        ),
      },
      { show: notListed("how it came to be, not what it asks") },
    ),
    ...((isUsed("waivers") ? { waivers: setWaivers } : {}) as { waivers: typeof setWaivers }),
    sources: sourcesField(
      { vi: "Nơi đọc được bộ tiêu chí", en: "Where the criteria set can be read" },
      { show: notListed("where the rest can be read") },
    ),
  }),
  ["title", "kind", "groups", "criteria"],
);

export type CriteriaSet = DataOf<typeof criteriaSchema>;
export type Criterion = CriteriaSet["criteria"][number];
export type Threshold = NonNullable<Criterion["threshold"]>;
