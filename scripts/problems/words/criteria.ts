/** Words of the rules on criteria sets and their framework (design §5, Meaning). */
import type { Bilingual } from "../../text/bilingual.ts";
import { showDate } from "../../text/formats.ts";
import { meant, type Unknown } from "../meant.ts";
import { quote, rule } from "../rule-words.ts";

export const criteriaWords = {
  "criteria-unknown": rule<Unknown>(
    "error",
    { vi: "Bộ tiêu chí có trong danh mục", en: "Criteria sets exist" },
    ({ value, suggestion }) => ({
      message: { vi: `Không có bộ tiêu chí ${quote(value)}.`, en: `There is no criteria set ${quote(value)}.` },
      fix: meant(suggestion, { vi: "Dùng tên tệp trong criteria/, không có đuôi .md.", en: "Use a file name in criteria/, without .md." }),
    }),
  ),
  "criteria-framework": rule<{ value: string }>(
    "error",
    { vi: "Bộ tiêu chí theo một khung", en: "Sets extend a framework" },
    ({ value }) => ({
      message: { vi: `${quote(value)} không phải khung tiêu chí.`, en: `${quote(value)} is not a framework.` },
      fix: {
        vi: "extends của một bộ tiêu chí phải nêu một khung (kind: framework); khung thì không có extends.",
        en: "A set extends a framework (kind: framework); a framework extends nothing.",
      },
    }),
  ),
  "criteria-platform": rule<{ value: string }>(
    "error",
    { vi: "Nền tảng áp dụng bộ tiêu chí, không phải khung", en: "Platforms use sets, not frameworks" },
    ({ value }) => ({
      message: {
        vi: `${quote(value)} là khung tiêu chí; không đánh giá nền tảng theo khung được.`,
        en: `${quote(value)} is a framework; platforms are not assessed against it.`,
      },
      fix: { vi: "Ban hành một bộ tiêu chí theo khung đó rồi nêu bộ tiêu chí.", en: "Issue a set that extends it and name that set." },
    }),
  ),
  "criteria-cycle": rule<{ key: string; value: string }>(
    "error",
    { vi: "Bộ tiêu chí không thay thế vòng quanh", en: "Criteria sets form no circle" },
    ({ key, value }) => ({
      message: {
        vi: `${key}: ${quote(value)} dẫn vòng trở lại chính bộ tiêu chí này.`,
        en: `${key}: ${quote(value)} leads back to this very set.`,
      },
      fix: { vi: "Bộ mới nêu bộ cũ; bộ cũ không nêu bộ mới.", en: "The newer set names the older, never the other way round." },
    }),
  ),
  "criteria-not-issued": rule<{ value: string; date?: string | undefined; issued?: string | undefined }>(
    "error",
    { vi: "Bộ tiêu chí đã ban hành mới được dùng", en: "Only issued sets are used" },
    ({ value, date, issued }) =>
      issued && date
        ? {
            message: {
              vi: `Bộ tiêu chí ${quote(value)} được dùng ngày ${showDate(date, "vi")}, trước khi ban hành (${showDate(issued, "vi")}).`,
              en: `The set ${quote(value)} is used on ${showDate(date, "en")}, before it was issued (${showDate(issued, "en")}).`,
            },
            fix: { vi: "Sửa ngày, hoặc dùng bộ tiêu chí đã có hiệu lực lúc đó.", en: "Correct the date, or use the set in force then." },
          }
        : {
            message: {
              vi: `Bộ tiêu chí ${quote(value)} còn là dự thảo (chưa có văn bản ban hành).`,
              en: `The set ${quote(value)} is still a draft (no document issues it).`,
            },
            fix: {
              vi: "Thêm document vào bộ tiêu chí khi đã ban hành, rồi mới dùng.",
              en: "Add the document to the set once it is issued; use it then.",
            },
          },
  ),
  "criteria-code-duplicate": rule<{ code: string }>(
    "error",
    { vi: "Mỗi mã tiêu chí một lần", en: "Each criterion code once" },
    ({ code }) => ({
      message: { vi: `Mã ${quote(code)} đã có ở trên.`, en: `The code ${quote(code)} stands above already.` },
      fix: { vi: "Đặt mã khác cho một trong hai.", en: "Give one of the two another code." },
    }),
  ),
  "criteria-group-unknown": rule<Unknown>(
    "error",
    { vi: "Nhóm của tiêu chí có trong bộ", en: "A criterion's group is in the set" },
    ({ value, suggestion }) => ({
      message: { vi: `Bộ tiêu chí không có nhóm ${quote(value)}.`, en: `The set has no group ${quote(value)}.` },
      fix: meant(suggestion, {
        vi: "Dùng mã nhóm trong groups, hoặc thêm nhóm vào đó.",
        en: "Use a code from groups, or add the group there.",
      }),
    }),
  ),
  "criteria-group-uncovered": rule<{ group: string; title: Bilingual; framework: string }>(
    "error",
    { vi: "Bộ tiêu chí phủ mọi nhóm của khung", en: "A set covers all groups of its framework" },
    ({ group, title, framework }) => ({
      message: {
        vi: `Bộ tiêu chí không có tiêu chí nào của nhóm ${quote(group)} (${title.vi}) trong khung ${quote(framework)}.`,
        en: `The set has no criterion of the group ${quote(group)} (${title.en}) of the framework ${quote(framework)}.`,
      },
      fix: { vi: `Thêm nhóm ${group} và ít nhất một tiêu chí.`, en: `Add the group ${group} and at least one criterion.` },
    }),
  ),
  "criteria-base-unknown": rule<Unknown & { framework?: string | undefined }>(
    "error",
    { vi: "Tiêu chí khung được dẫn có trong khung", en: "Base criteria are in the framework" },
    ({ value, suggestion, framework }) =>
      framework
        ? {
            message: {
              vi: `Khung ${quote(framework)} không có tiêu chí ${quote(value)}.`,
              en: `The framework ${quote(framework)} has no criterion ${quote(value)}.`,
            },
            fix: meant(suggestion, {
              vi: "Dùng mã tiêu chí của khung, hoặc bỏ khoá from nếu là tiêu chí bổ sung.",
              en: "Use a code of the framework, or leave out from when it is an addition.",
            }),
          }
        : {
            message: {
              vi: `Tiêu chí dẫn ${quote(value)} nhưng bộ tiêu chí không nêu khung (extends).`,
              en: `The criterion names ${quote(value)}, but the set names no framework (extends).`,
            },
            fix: { vi: "Thêm extends, hoặc bỏ khoá from.", en: "Add extends, or leave out from." },
          },
  ),
  "criteria-base-dropped": rule<{ base: string; title: Bilingual }>(
    "error",
    { vi: "Bỏ tiêu chí khung phải có lý do", en: "Dropping a base criterion needs a reason" },
    ({ base, title }) => ({
      message: {
        vi: `Bộ tiêu chí bỏ tiêu chí khung ${quote(base)} (${title.vi}) mà không nêu lý do.`,
        en: `The set drops the base criterion ${quote(base)} (${title.en}) without a reason.`,
      },
      fix: {
        vi: `Thêm tiêu chí có from: ${base}, hoặc ghi vào dropped kèm reason.`,
        en: `Add a criterion with from: ${base}, or list it under dropped with a reason.`,
      },
    }),
  ),
  "criteria-reason-missing": rule<{ code: string; base: string | undefined }>(
    "warning",
    { vi: "Tiêu chí thêm hoặc khác khung nên có lý do", en: "A criterion added or adapted should say why" },
    ({ code, base }) => ({
      message: base
        ? {
            vi: `Tiêu chí ${quote(code)} được đánh giá khác tiêu chí khung ${quote(base)} mà chưa nêu lý do.`,
            en: `Criterion ${quote(code)} is judged in another way than its base ${quote(base)} without a reason.`,
          }
        : {
            vi: `Tiêu chí ${quote(code)} không có trong khung mà chưa nêu lý do.`,
            en: `Criterion ${quote(code)} is not in the framework and gives no reason.`,
          },
      fix: {
        vi: "Ghi reason: vì sao thêm, hoặc vì sao đánh giá khác khung.",
        en: "Write reason: why it was added, or is judged in another way.",
      },
    }),
  ),
  "criteria-loosened": rule<{ code: string; base: string; what: Bilingual }>(
    "error",
    { vi: "Bộ tiêu chí không nới lỏng khung", en: "A set does not loosen its framework" },
    ({ code, base, what }) => ({
      message: {
        vi: `Tiêu chí ${quote(code)} nới lỏng tiêu chí khung ${quote(base)}: ${what.vi}.`,
        en: `The criterion ${quote(code)} loosens the base criterion ${quote(base)}: ${what.en}.`,
      },
      fix: { vi: "Giữ yêu cầu của khung hoặc đặt cao hơn.", en: "Keep the framework's demand or ask for more." },
    }),
  ),
  "criteria-measure": rule<{ code: string; lacks: "threshold" | "measure" | "kind" }>(
    "error",
    { vi: "Tiêu chí đo bằng số có đại lượng và ngưỡng", en: "Measured criteria have a measure and a threshold" },
    ({ code, lacks }) => {
      if (lacks === "kind") {
        return {
          message: {
            vi: `Tiêu chí ${quote(code)} có ngưỡng nhưng được đánh giá đạt/không đạt.`,
            en: `The criterion ${quote(code)} has a threshold but is judged yes or no.`,
          },
          fix: { vi: "Ghi kind: measured, hoặc bỏ threshold và measure.", en: "Set kind: measured, or leave out threshold and measure." },
        };
      }
      return {
        message: {
          vi: `Tiêu chí đo bằng số ${quote(code)} thiếu ${lacks}.`,
          en: `The measured criterion ${quote(code)} lacks its ${lacks}.`,
        },
        fix:
          lacks === "threshold"
            ? { vi: 'Thêm threshold, ví dụ { atLeast: 50, unit: "%" }.', en: 'Add a threshold, such as { atLeast: 50, unit: "%" }.' }
            : { vi: "Thêm measure, ví dụ user-share.", en: "Add a measure, such as user-share." },
      };
    },
  ),
};
