/** Problems of the sheets of those who assess together: what is wrong, and what to do. */

import { quote } from "../../../text/quote.ts";
import { type NamedThing, someNamed } from "../../../text/some-named.ts";
import type { Sentences, Unknown } from "../../sentences.ts";
import { TERMS } from "../../terms.ts";
import { day } from "../formats.ts";
import { lang } from "../lang.ts";
import { meant } from "../meant.ts";
import { otherCriteria } from "../other-criteria.ts";

const t = TERMS[lang];

export const ballotProblems = {
  "ballot-alone": {
    message: ({ date, isUnasked }) =>
      isUnasked
        ? `Lần đánh giá ${day(date)} không nhận phiếu của từng thành viên, nên không biết phiếu này của ai.`
        : `Không có lần đánh giá ${day(date)} để nhận phiếu này.`,
    fix: ({ isUnasked }) =>
      isUnasked
        ? "Ghi hạn gửi phiếu và danh sách thành viên vào lần đánh giá, hoặc bỏ phiếu."
        : "Thêm lần đánh giá của ngày đó với danh sách thành viên, hoặc chuyển phiếu đến đúng ngày.",
  } satisfies Sentences<{ date: string; isUnasked?: boolean }>,
  "ballot-member": {
    message: ({ value, isSilent }) =>
      isSilent
        ? `Vai trò của ${quote(value)} không đánh giá tiêu chí, nên không có phiếu.`
        : `Lần đánh giá không có thành viên ${quote(value)}.`,
    fix: ({ suggestion, isDecider }) =>
      meant(suggestion, `${isDecider ? "Ghi" : "Đặt tên tệp"} đúng mã phiếu trong danh sách thành viên của lần đánh giá.`),
  } satisfies Sentences<Unknown & { isSilent: boolean; isDecider?: boolean }>,
  "ballot-twice": {
    message: ({ name, other }) => `${quote(name)} đã có phiếu ${quote(other)} trong lần đánh giá này.`,
    fix: () => "Một người thì bỏ một phiếu; hai người thì ghi chức danh khác nhau.",
  } satisfies Sentences<{ name: string; other: string }>,
  "ballot-late": {
    message: ({ date, until }) => `Phiếu ghi ${day(date)}, sau hạn ${day(until)}.`,
    fix: () => "Để nguyên: phiếu muộn được nêu, và chỉ được tính khi quy định của trang cho phép; ngày ghi nhầm thì sửa.",
  } satisfies Sentences<{ date: string; until: string }>,
  "ballot-day": {
    message: ({ of, date, limit, member }) =>
      of === "closing"
        ? `Hạn gửi phiếu ${day(date)} sau ngày đánh giá ${day(limit)}: kết quả không thể có trước khi hết hạn.`
        : of === "sheet"
          ? `Phiếu ${quote(member ?? "")} ghi ${day(date)}, sau ngày đánh giá ${day(limit)}, nên kết quả không thể dựa vào phiếu này.`
          : of === "set"
            ? `Phiếu ghi ${day(date)}, trước khi bộ tiêu chí được ban hành (${day(limit)}).`
            : `Đã tổng hợp ngày ${day(date)} khi chưa hết hạn gửi phiếu (${day(limit)}) và còn thiếu phiếu.`,
    fix: ({ of }) =>
      of === "early"
        ? "Chờ đủ phiếu hoặc hết hạn rồi mới tổng hợp."
        : of === "set"
          ? "Sửa ngày ghi phiếu; đã đánh giá theo bộ tiêu chí khác thì ghi phiếu mới theo bộ này."
          : "Chuyển lần đánh giá cùng các phiếu đến ngày tổng hợp, hoặc sửa ngày ghi nhầm.",
  } satisfies Sentences<{ of: "closing" | "sheet" | "set" | "early"; date: string; limit: string; member?: string }>,
  "ballot-few": {
    message: ({ codes }) => `Kết quả của ${codes.join(", ")} chỉ dựa vào phiếu của một người.`,
    fix: () => "Ghi trong thiết lập cần ít nhất mấy phiếu được tính cho mỗi tiêu chí; một người là đủ thì ghi 1.",
  } satisfies Sentences<{ codes: readonly string[] }>,
  "ballot-incomplete": {
    message: ({ criteria }) =>
      `Thành viên chưa có kết quả cho: ${someNamed(criteria, otherCriteria)}; phiếu không được tính ở các tiêu chí này.`,
    fix: () => "Ghi kết quả, hoặc chọn “Chưa kết luận”.",
  } satisfies Sentences<{ criteria: readonly NamedThing[] }>,
  "ballot-computed": {
    message: ({ criteria }) =>
      `${someNamed(criteria, otherCriteria)} được tính từ số liệu sử dụng, nên kết quả ghi trong phiếu không được tính.`,
    fix: () => `Bỏ kết quả này; số liệu sử dụng chưa đúng thì đề nghị sửa ở hồ sơ của ${t.thing}.`,
  } satisfies Sentences<{ criteria: readonly NamedThing[] }>,
  "ballot-evidence": {
    message: ({ criteria }) =>
      `Phiếu ghi kết quả nhưng chưa nêu minh chứng cho: ${someNamed(criteria, otherCriteria)}; lần đánh giá cũng chưa có.`,
    fix: () => "Ghi minh chứng đã xem: không có minh chứng nào thì khi tổng hợp kết quả là chưa kết luận.",
  } satisfies Sentences<{ criteria: readonly NamedThing[] }>,
  "conflict-unsaid": {
    message: ({ lacks }) =>
      lacks === "reason"
        ? "Có xung đột lợi ích nhưng chưa nêu lý do."
        : "Có xung đột lợi ích đối với một số tiêu chí nhưng chưa nêu tiêu chí nào.",
    fix: ({ lacks }) => (lacks === "reason" ? "Ghi lý do." : "Ghi mã của các tiêu chí đó, hoặc chọn có đối với cả lần đánh giá."),
  } satisfies Sentences<{ lacks: "reason" | "criteria" }>,
  "conflict-judged": {
    message: ({ code }) => `Thành viên kê khai xung đột lợi ích đối với ${quote(code)} nhưng vẫn ghi kết quả.`,
    fix: () => "Bỏ kết quả của tiêu chí này, hoặc sửa kê khai nếu ghi nhầm.",
  } satisfies Sentences<{ code: string }>,
  "member-twice": {
    message: ({ value }) => `Mã phiếu ${quote(value)} đã có ở trên.`,
    fix: () => "Mỗi thành viên một mã phiếu riêng.",
  } satisfies Sentences<{ value: string }>,
  "council-empty": {
    message: () => "Lần đánh giá nhận phiếu của từng thành viên nhưng không ghi thành viên nào có phiếu.",
    fix: () => "Ghi mã phiếu cho từng thành viên trong danh sách tổ chức đánh giá, hoặc bỏ hạn gửi phiếu.",
  } satisfies Sentences<void>,
  "ballot-changed": {
    message: ({ member, isGone }) =>
      isGone ? `Phiếu ${quote(member)} đã được tổng hợp nhưng không còn.` : `Phiếu ${quote(member)} đã bị sửa sau khi tổng hợp.`,
    fix: () => "Khôi phục phiếu như lúc tổng hợp; kết quả phải khác thì đánh giá lại, vào ngày khác.",
  } satisfies Sentences<{ member: string; isGone: boolean }>,
  "ballot-rewritten": {
    message: ({ how, member, date }) =>
      how === "set"
        ? `Lần đánh giá ngày ${day(date)} đổi sang bộ tiêu chí khác khi đã có phiếu.`
        : how === "gone"
          ? `Phiếu ${quote(member ?? "")} của lần đánh giá ngày ${day(date)} đã công bố nhưng không còn.`
          : `Phiếu ${quote(member ?? "")} của lần đánh giá ngày ${day(date)} bị sửa sau hạn gửi phiếu.`,
    fix: ({ how }) =>
      how === "changed"
        ? "Khôi phục phiếu; cần sửa thì lùi hạn gửi phiếu trước, trong một đề xuất thay đổi khác."
        : "Khôi phục nội dung đã công bố; đánh giá theo bộ tiêu chí khác hoặc với thành viên khác thì mở lần đánh giá khác.",
  } satisfies Sentences<{ how: "gone" | "changed" | "set"; date: string; member?: string }>,
  "ballot-uncounted": {
    message: ({ member }) => `Phiếu ${quote(member)} ghi ngày trong hạn nhưng không có trong các phiếu đã tổng hợp.`,
    fix: () => "Tổng hợp lại cùng phiếu này khi kết quả chưa cập nhật lên trang; phiếu đến sau khi tổng hợp thì ghi đúng ngày.",
  } satisfies Sentences<{ member: string }>,
  "ballot-result": {
    message: ({ code, agreement, said, given }) =>
      agreement === "open"
        ? `Tiêu chí ${quote(code)} chưa đủ phiếu hoặc các thành viên chưa kết luận, nhưng lần đánh giá ghi “${given}”.`
        : `Các thành viên thống nhất tiêu chí ${quote(code)} là “${said}”, nhưng lần đánh giá ghi “${given}”.`,
    fix: () => "Ghi kết quả như các phiếu, hoặc tổng hợp lại.",
  } satisfies Sentences<{ code: string; agreement: string; said: string; given: string }>,
  "ballot-undecided": {
    message: ({ code, why }) =>
      why === "changed"
        ? `Các thành viên chưa thống nhất tiêu chí ${quote(code)}; sau khi quyết định, phiếu, kết quả, lý do hoặc người quyết định đã đổi.`
        : why === "nobody"
          ? `Các thành viên chưa thống nhất tiêu chí ${quote(code)}, và không ai được quyết định: chủ tịch Hội đồng hoặc trưởng nhóm không có, chưa có phiếu, hoặc có xung đột lợi ích.`
          : `Các thành viên chưa thống nhất tiêu chí ${quote(code)}, và chưa nêu ai quyết định, vì sao.`,
    fix: ({ why }) =>
      why === "nobody"
        ? "Ghi mã phiếu của người quyết định thay vào lần đánh giá, rồi người đó quyết định."
        : "Chủ tịch Hội đồng, trưởng nhóm hoặc người quyết định thay quyết định kết quả và ghi lý do.",
  } satisfies Sentences<{ code: string; why: "undecided" | "changed" | "nobody" }>,
  "ballots-overdue": {
    message: ({ came, asked, until }) => `Hạn gửi phiếu ${day(until)} đã qua: có ${came} trên ${asked} phiếu, chưa tổng hợp.`,
    fix: () => "Nhắc thành viên còn thiếu, lùi hạn, hoặc tổng hợp các phiếu đã có.",
  } satisfies Sentences<{ came: number; asked: number; until: string }>,
};
