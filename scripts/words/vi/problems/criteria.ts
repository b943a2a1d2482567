/** Problems of criteria sets and their framework: what is wrong, and what to do. */

import { quote } from "../../../text/quote.ts";
import { upperFirst } from "../../../text/text.ts";
import type { Sentences, Unknown } from "../../sentences.ts";
import { TERMS } from "../../terms.ts";
import { day, onDay } from "../formats.ts";
import { lang } from "../lang.ts";
import { meant } from "../meant.ts";

const t = TERMS[lang];

const LACKS = { threshold: "ngưỡng", measure: "đại lượng đo" };
const LINKS = { extends: "Khung", replaces: "Bộ tiêu chí bị thay thế" };

export const criteriaProblems = {
  "criteria-framework": {
    message: ({ value }) => `${quote(value)} không phải ${t.fullFramework}.`,
    fix: () => `Bộ tiêu chí phải theo một ${t.fullFramework}; khung thì không theo khung nào khác.`,
  } satisfies Sentences<{ value: string }>,
  "criteria-cycle": {
    message: ({ key, value }) => `${LINKS[key]} ${quote(value)} dẫn trở lại chính bộ tiêu chí này.`,
    fix: () => "Các bộ tiêu chí không thay thế lẫn nhau: chỉ bộ mới nêu bộ cũ.",
  } satisfies Sentences<{ key: "extends" | "replaces"; value: string }>,
  "criteria-code-duplicate": {
    message: ({ code }) => `Mã ${quote(code)} đã có ở trên.`,
    fix: () => "Đặt mã khác cho một trong hai.",
  } satisfies Sentences<{ code: string }>,
  "criteria-group-unknown": {
    message: ({ value }) => `Bộ tiêu chí không có nhóm ${quote(value)}.`,
    fix: ({ suggestion }) => meant(suggestion, "Dùng mã của một nhóm trong bộ tiêu chí, hoặc thêm nhóm đó."),
  } satisfies Sentences<Unknown>,
  "criteria-group-uncovered": {
    message: ({ group, title, framework }) =>
      `Bộ tiêu chí không có tiêu chí nào của nhóm ${quote(group)} (${title}) trong khung ${quote(framework)}.`,
    fix: ({ group }) => `Thêm nhóm ${quote(group)} và ít nhất một tiêu chí.`,
  } satisfies Sentences<{ group: string; title: string; framework: string }>,
  "criteria-base-unknown": {
    message: ({ value, framework }) =>
      framework
        ? `Khung ${quote(framework)} không có tiêu chí ${quote(value)}.`
        : `Tiêu chí dẫn ${quote(value)} nhưng bộ tiêu chí không nêu ${t.fullFramework}.`,
    fix: ({ suggestion, framework }) =>
      framework
        ? meant(suggestion, "Dùng mã tiêu chí của khung, hoặc để trống nếu là tiêu chí bổ sung.")
        : `Nêu ${t.fullFramework}, hoặc để trống tiêu chí của khung.`,
  } satisfies Sentences<Unknown & { framework?: string | undefined }>,
  "criteria-base-dropped": {
    message: ({ base, title }) => `Bộ tiêu chí bỏ tiêu chí ${quote(base)} (${title}) của khung nhưng chưa nêu lý do.`,
    fix: ({ base }) => `Thêm tiêu chí xuất phát từ ${quote(base)}, hoặc ghi vào mục “Tiêu chí của khung không áp dụng” kèm lý do.`,
  } satisfies Sentences<{ base: string; title: string }>,
  "consultation-missing": {
    message: (given) =>
      given.lacks === "days"
        ? `Bộ tiêu chí được ban hành ${onDay(given.issued)} khi đang lấy ý kiến đến hết ngày ${day(given.until)}.`
        : given.lacks === "keeper"
          ? `Bộ tiêu chí chưa ghi ý kiến của ${t.Keeper} trước khi ban hành.`
          : `Bộ tiêu chí chưa ghi ý kiến của các bên liên quan ngoài ${t.Keeper} trước khi ban hành.`,
    fix: (given) =>
      given.lacks === "days"
        ? "Đề nghị ban hành sau ngày cuối nhận ý kiến, hoặc sửa ngày đó trước khi ban hành nếu đã lấy ý kiến xong."
        : `${upperFirst(given.process)} (mục ${given.item}) yêu cầu lấy ý kiến của ${t.keeper} và các bên liên quan khi xây dựng bộ tiêu chí; đề nghị ghi bổ sung.`,
  } satisfies Sentences<{ lacks: "keeper" | "others"; process: string; item: number } | { lacks: "days"; issued: string; until: string }>,
  "consultation-who": {
    message: ({ both }) => (both ? `Một lần lấy ý kiến ghi cả ${t.agency} và bên liên quan.` : "Một lần lấy ý kiến chưa ghi là của ai."),
    fix: () => `Chọn ${t.agency} trong danh sách, hoặc ghi tên bên liên quan; mỗi ý kiến một mục.`,
  } satisfies Sentences<{ both: boolean }>,
  "consultation-order": {
    message: ({ from, until }) => `Lấy ý kiến đến ${day(until)}, trước ngày bắt đầu (${day(from)}).`,
    fix: () => "Sửa một trong hai ngày.",
  } satisfies Sentences<{ from: string; until: string }>,
  "consultation-silent": {
    message: ({ who, until }) => `${quote(who)} được lấy ý kiến đến ngày ${day(until)} nhưng chưa ghi nhận ý kiến.`,
    fix: () => "Ghi ý kiến đã nhận; nếu không nhận được thì ghi là không có ý kiến.",
  } satisfies Sentences<{ who: string; until: string }>,
  "consultation-twice": {
    message: (given) =>
      "who" in given
        ? `${quote(given.who)} được ghi hai lần trong các nơi được lấy ý kiến.`
        : `Ý kiến ${onDay(given.date)} này đã có trong các ý kiến góp ý.`,
    fix: (given) => ("who" in given ? "Bỏ một lần." : "Bỏ ở đây: hệ thống lấy từ các ý kiến góp ý."),
  } satisfies Sentences<{ date: string } | { who: string }>,
  "comment-criterion": {
    message: ({ value }) => `Dự thảo không có tiêu chí ${quote(value)}.`,
    fix: ({ suggestion }) => meant(suggestion, "Ghi mã tiêu chí của dự thảo, hoặc để trống nếu góp ý chung."),
  } satisfies Sentences<Unknown>,
  "comment-late": {
    message: (given) =>
      "opened" in given
        ? `Góp ý ${onDay(given.date)} có trước ngày bắt đầu lấy ý kiến (${day(given.opened)}).`
        : `Góp ý ${onDay(given.date)} đến sau ngày cuối nhận ý kiến (${day(given.closed)}).`,
    fix: () => `Nếu ngày ghi đúng thì để nguyên; ${t.agency} ban hành xem xét có tiếp thu hay không.`,
  } satisfies Sentences<{ date: string } & ({ closed: string } | { opened: string })>,
  "comment-unanswered": {
    message: ({ criterion }) =>
      criterion === undefined
        ? "Bộ tiêu chí đã ban hành nhưng một góp ý chung chưa được trả lời."
        : `Bộ tiêu chí đã ban hành nhưng một góp ý về tiêu chí ${quote(criterion)} chưa được trả lời.`,
    fix: () => "Ghi kết quả tiếp thu, giải trình.",
  } satisfies Sentences<{ criterion: string | undefined }>,
  "comment-reason": {
    message: ({ isPart }) =>
      isPart ? "Góp ý được tiếp thu một phần nhưng chưa có giải trình." : "Góp ý không được tiếp thu nhưng chưa có giải trình.",
    fix: () => "Ghi lý do.",
  } satisfies Sentences<{ isPart: boolean }>,
  "comment-none": {
    message: () => "Ghi là có góp ý nhưng không có nội dung góp ý nào.",
    fix: () => "Ghi từng góp ý, hoặc chọn ý kiến chung khác.",
  } satisfies Sentences<void>,
  "criteria-reason-missing": {
    message: ({ code, base }) =>
      base
        ? `Tiêu chí ${quote(code)} được đánh giá khác tiêu chí ${quote(base)} của khung nhưng chưa nêu lý do.`
        : `Tiêu chí ${quote(code)} không có trong khung nhưng chưa nêu lý do.`,
    fix: () => "Ghi lý do: vì sao thêm, hoặc vì sao đánh giá khác khung.",
  } satisfies Sentences<{ code: string; base: string | undefined }>,
  "criteria-loosened": {
    message: ({ code, base, what }) => `Tiêu chí ${quote(code)} nới lỏng tiêu chí ${quote(base)} của khung: ${what}.`,
    fix: () => "Giữ yêu cầu của khung hoặc đặt cao hơn.",
  } satisfies Sentences<{ code: string; base: string; what: string }>,
  "criteria-unit": {
    message: ({ code, base, unit, wanted }) =>
      `Ngưỡng của tiêu chí ${quote(code)} tính bằng ${unit}, ngưỡng của tiêu chí ${quote(base)} trong khung tính bằng ${wanted} nên không so sánh được.`,
    fix: ({ wanted }) => `Ghi ngưỡng bằng ${wanted}.`,
  } satisfies Sentences<Record<"code" | "base" | "unit" | "wanted", string>>,
  "criteria-measure": {
    message: ({ code, lacks }) =>
      lacks === "kind"
        ? `Tiêu chí ${quote(code)} có ngưỡng nhưng được đánh giá đạt/không đạt.`
        : lacks === "percent"
          ? `Ngưỡng của tỷ lệ người dùng ${quote(code)} không phải là tỷ lệ phần trăm (nhiều nhất 100%).`
          : `Tiêu chí đo bằng số ${quote(code)} chưa có ${LACKS[lacks]}.`,
    fix: ({ lacks }) =>
      lacks === "kind"
        ? "Chọn cách đánh giá “Đo bằng số”, hoặc bỏ ngưỡng và đại lượng đo."
        : lacks === "percent"
          ? "Ghi đơn vị % và tỷ lệ cần đạt, ví dụ tối thiểu 50%."
          : lacks === "threshold"
            ? "Ghi ngưỡng, ví dụ tối thiểu 50%."
            : "Ghi đại lượng đo, ví dụ tỷ lệ người dùng.",
  } satisfies Sentences<{ code: string; lacks: "threshold" | "measure" | "kind" | "percent" }>,
};
