/** `platforms/<id>/plan.md` and `platforms/<id>/assessments/<date>.md`. */
import { inEach } from "../../text/languages.ts";
import { kindWords } from "../../words/words.ts";
import {
  date,
  documentField,
  formed,
  id,
  key,
  line,
  longText,
  number,
  object,
  oneOf,
  partDate,
  source,
  sourcesField,
  text,
} from "./common.ts";
import { policyFields } from "./council-policy.ts";
import type { DataOf } from "./data-of.ts";
import { METHOD_NAMES, ROLE_NAMES } from "./methods.ts";

/** The six kinds of work a plan covers (letter of 2024, item 3). */
export const PHASE_KINDS = ["develop", "launch", "exploit", "manage", "operate", "maintain"] as const;
export const VERDICTS = ["met", "unmet", "not-applicable", "unknown"] as const;

const criteriaField = key({ vi: "Bộ tiêu chí", en: "Criteria set" }, { vi: "Bộ tiêu chí được dùng", en: "The criteria set used" }, id, {
  control: "set",
});

export const planSchema = object(
  {
    document: documentField,
    criteria: criteriaField,
    phases: key(
      { vi: "Nhiệm vụ", en: "Activities" },
      { vi: "Các nhiệm vụ của kế hoạch", en: "The activities of the plan" },
      {
        type: "array",
        minItems: 1,
        items: object(
          {
            kind: key(
              { vi: "Loại việc", en: "Kind" },
              inEach((lang) => Object.values(kindWords[lang].phases).join(", ")),
              { type: "string", enum: PHASE_KINDS },
            ),
            title: key({ vi: "Nội dung", en: "Title" }, { vi: "Việc sẽ làm", en: "What will be done" }, text),
            from: key(
              { vi: "Từ ngày", en: "From" },
              { vi: "Ngày bắt đầu; tháng hoặc năm nếu chỉ biết đến đó", en: "First day, or the month or year if no more is known" },
              partDate,
            ),
            to: key(
              { vi: "Đến ngày", en: "To" },
              {
                vi: "Ngày kết thúc dự kiến; tháng hoặc năm nếu chỉ biết đến đó",
                en: "Last day planned, or the month or year if no more is known",
              },
              partDate,
            ),
            responsible: key(
              { vi: "Chịu trách nhiệm", en: "Responsible" },
              { vi: "Tên {agency} hoặc đơn vị chịu trách nhiệm", en: "The {agency} or unit responsible" },
              line,
            ),
            budget: key({ vi: "Kinh phí", en: "Budget" }, { vi: "Nguồn và mức kinh phí", en: "Source and size of the budget" }, text),
            outcome: key(
              { vi: "Kết quả cần đạt", en: "Expected result" },
              { vi: "Kết quả cần đạt khi hoàn thành", en: "What must be reached" },
              longText,
            ),
            done: key(
              { vi: "Hoàn thành", en: "Done" },
              {
                vi: "Ngày hoàn thành thực tế; tháng hoặc năm nếu chỉ biết đến đó",
                en: "Day it was completed, or the month or year if no more is known",
              },
              partDate,
              { past: true },
            ),
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
    { vi: "Kết quả", en: "Result" },
    {
      vi: "Đạt, Không đạt, Không áp dụng hoặc Chưa kết luận",
      en: "Met, not met, not applicable or not decided",
    },
    { type: "string", enum: VERDICTS },
  ),
  value: key(
    { vi: "Số đo", en: "Measured value" },
    {
      vi: "Số đo được, theo đơn vị của ngưỡng; kết quả được tính từ số đo",
      en: "The number measured, in the threshold’s unit; the result follows from it",
    },
    number,
  ),
  evidence: key(
    { vi: "Minh chứng", en: "Evidence" },
    { vi: "Tài liệu chứng minh kết quả", en: "{Documents} that prove the result" },
    { type: "array", items: source, minItems: 1 },
  ),
  note: key(
    { vi: "Ghi chú", en: "Note" },
    { vi: "Giải thích, bắt buộc khi không áp dụng", en: "Explanation; needed when not applicable" },
    longText,
  ),
  decided: key(
    { vi: "Lý do quyết định", en: "Reason of the decision" },
    {
      vi: "Vì sao quyết định kết quả này khi các thành viên chưa thống nhất",
      en: "Where the members disagree: why this result was decided on",
    },
    longText,
  ),
  seen: key(
    { vi: "Dấu của quyết định", en: "Seal of the decision" },
    {
      vi: "Mã băm của người quyết định, kết quả, lý do và các phiếu đã xem",
      en: "Hash of who decided, the result, the reason and the sheets seen",
    },
    formed("digest", "^[0-9a-f]{64}$"),
  ),
});

/** As the settings had it: nobody types it here, and their helps explain it. */
const keptPolicy = Object.fromEntries(
  Object.entries(policyFields).map(([name, { "x-help": _, ...field }]) => [
    name,
    { ...field, "x-help": { vi: "Theo thiết lập khi tổng hợp", en: "As the settings had it when they were put together" } },
  ]),
) as unknown as typeof policyFields;

/** Where members assess alone first: until when, and, once they are put together, by what rule and from which sheets. */
const ballots = object(
  {
    until: key({ vi: "Hạn gửi phiếu", en: "Closing day" }, { vi: "Ngày cuối nhận phiếu", en: "Last day for members’ sheets" }, date),
    decider: key(
      { vi: "Người quyết định thay", en: "Who decides instead" },
      {
        vi: "Mã phiếu của thành viên quyết định khi chủ tịch hoặc trưởng nhóm không quyết định được",
        en: "Sheet of the member who decides where the chair or lead may not",
      },
      id,
    ),
    ...keptPolicy,
    counted: key(
      { vi: "Phiếu đã tổng hợp", en: "Sheets counted" },
      {
        vi: "Để trống khi còn nhận phiếu",
        en: "Blank while they come in",
      },
      {
        type: "array",
        minItems: 1,
        items: object(
          {
            member: key({ vi: "Mã phiếu", en: "Sheet" }, { vi: "Tên tệp của phiếu", en: "File name of the sheet" }, id),
            sha256: key(
              { vi: "SHA-256", en: "SHA-256" },
              {
                vi: "Mã băm của tệp, các dòng kết thúc bằng LF",
                en: "Hash of the file, with lines that end in LF",
              },
              formed("digest", "^[0-9a-f]{64}$"),
            ),
          },
          ["member", "sha256"],
        ),
      },
    ),
  },
  ["until"],
);

export const assessmentSchema = object(
  {
    criteria: criteriaField,
    method: key(
      { vi: "Hình thức đánh giá", en: "Method" },
      {
        vi: "Do ai đánh giá, hoặc tự đánh giá",
        en: "Who assesses it, or that its {owner} does",
      },
      oneOf(METHOD_NAMES),
    ),
    assessors: key(
      { vi: "Tổ chức đánh giá", en: "Assessment body" },
      { vi: "Tổ chức và vai trò, không ghi tên cá nhân", en: "Organisations and their roles, without names of persons" },
      {
        type: "array",
        minItems: 1,
        items: object(
          {
            organisation: key(
              { vi: "Tổ chức", en: "Organisation" },
              { vi: "Tên tổ chức hoặc {agency}", en: "Name of the organisation or {agency}" },
              line,
            ),
            role: key(
              { vi: "Vai trò", en: "Role" },
              {
                vi: "Vai trò của tổ chức trong lần đánh giá",
                en: "What the organisation is in the assessment",
              },
              oneOf(ROLE_NAMES),
            ),
            member: key(
              { vi: "Mã phiếu", en: "Sheet" },
              {
                vi: "Khi từng thành viên có phiếu riêng: tên tệp của phiếu, chữ thường không dấu",
                en: "Where each member has a sheet of their own: its file name, lowercase ASCII",
              },
              id,
            ),
          },
          ["organisation", "role"],
        ),
      },
    ),
    ballots: key(
      { vi: "Phiếu của các thành viên", en: "Members’ sheets" },
      {
        vi: "Khi từng thành viên đánh giá riêng trước",
        en: "Where members assess alone first",
      },
      ballots,
    ),
    document: documentField,
    results: key(
      { vi: "Kết quả", en: "Results" },
      { vi: "Kết quả của từng tiêu chí", en: "The result of each criterion" },
      { type: "object", minProperties: 1, additionalProperties: result },
    ),
  },
  ["criteria", "method", "assessors", "results"],
);

export type Plan = DataOf<typeof planSchema>;
export type Assessment = DataOf<typeof assessmentSchema>;
export type AssessmentResult = DataOf<typeof result>;
export type Verdict = (typeof VERDICTS)[number];
