/** Problems of what was once decided: it is added to, not rewritten: what is wrong, and what to do. */

import type { Lang } from "../../../text/languages.ts";
import { quote } from "../../../text/quote.ts";
import type { Sentences } from "../../sentences.ts";
import { TERMS } from "../../terms.ts";
import { day } from "../formats.ts";
import { lang } from "../lang.ts";
import { names } from "../names.ts";

const t = TERMS[lang];

export const baseProblems = {
  "ballot-policy": {
    message: ({ agreedPercent, leastPercent }) =>
      `Phiếu được tổng hợp theo cách khác với thiết lập của trang (thống nhất khi ${agreedPercent}% số phiếu cùng kết quả, cần phiếu của ${leastPercent}% thành viên).`,
    fix: () => "Tổng hợp lại theo thiết lập; muốn đổi cách tổng hợp thì đổi thiết lập trước, trong một đề xuất thay đổi khác.",
  } satisfies Sentences<{ agreedPercent: number; leastPercent: number }>,
  "event-rewritten": {
    message: ({ event, date }) =>
      `Sự kiện “${event}” ngày ${day(date)} đã bị sửa, bỏ hoặc đổi thứ tự trong ngày so với nội dung đã công bố.`,
    fix: () =>
      "Ghi lại sự kiện như đã công bố; có nội dung mới thì thêm sự kiện mới. Sự kiện đã công bố khi chưa đủ phiếu thì được sửa hoặc bỏ nếu nơi có thẩm quyền chấp thuận.",
  } satisfies Sentences<{ event: string; date: string }>,
  "assessment-rewritten": {
    message: ({ date }) => `Lần đánh giá ngày ${day(date)} đã bị sửa hoặc xóa so với nội dung đã công bố.`,
    fix: () =>
      "Khôi phục lần đánh giá; kết quả mới thì thêm lần đánh giá có ngày mới. Chỉ ghi thêm được văn bản (số biên bản) nếu lúc công bố chưa có.",
  } satisfies Sentences<{ date: string }>,
  "usage-frozen": {
    message: ({ date }) => `Số liệu người dùng mà lần đánh giá ngày ${day(date)} đã dùng bị sửa, bỏ hoặc thay so với nội dung đã công bố.`,
    fix: () => "Khôi phục số liệu cũ; số liệu mới thì thêm với thời điểm sau lần đánh giá.",
  } satisfies Sentences<{ date: string }>,
  "criteria-rewritten": {
    message: ({ id }) => `Bộ tiêu chí đã ban hành ${quote(id)} đã bị sửa hoặc xóa so với nội dung đã công bố.`,
    fix: ({ id }) => `Không sửa bộ tiêu chí đã ban hành: khôi phục lại, rồi lập bộ mới và ghi rõ thay thế ${quote(id)}.`,
  } satisfies Sentences<{ id: string }>,
  "comment-rewritten": {
    message: ({ name }) => `Góp ý trong ${quote(name)} đã bị sửa hoặc xóa so với nội dung đã công bố.`,
    fix: () =>
      `Khôi phục lời góp ý, tiêu chí được góp ý, ngày và số văn bản; ${t.agency} ban hành chỉ ghi thêm hoặc sửa phần tiếp thu, giải trình.`,
  } satisfies Sentences<{ name: string }>,
  "shared-rewritten": {
    message: ({ date }) => `Lần gửi dữ liệu ${day(date)} đã công bố nhưng bị sửa hoặc xóa.`,
    fix: () => "Khôi phục; lần gửi mới thì ghi thêm.",
  } satisfies Sentences<{ date: string }>,
  "platform-deleted": {
    message: ({ id, to }) =>
      to === undefined
        ? `Hồ sơ của ${t.thing} ${quote(id)} đã bị xóa.`
        : `Hồ sơ của ${t.thing} ${quote(id)} bị chuyển sang mã ${quote(to)}.`,
    fix: ({ id, to }) =>
      to === undefined
        ? `Khôi phục hồ sơ và thêm sự kiện “Đưa ra khỏi ${t.list}”, kèm lý do và ${t.document}.`
        : `Giữ mã ${quote(id)}: mã là địa chỉ đã công bố và không đổi theo tên. Tên mới thì ghi trong hồ sơ, kèm sự kiện ${quote(names.events.renamed)}. Nếu buộc phải đổi mã thì người bảo trì dùng lệnh \`npx catalogue rename\`: địa chỉ cũ khi đó dẫn đến địa chỉ mới.`,
  } satisfies Sentences<{ id: string; to?: string }>,
  "languages-rewritten": {
    message: ({ was, now }) =>
      `Ngôn ngữ của trang đổi từ ${quote(was.join(", "))} sang ${quote(now.join(", "))} nhưng thiết lập chưa ghi ngôn ngữ trước đây: địa chỉ cũ sẽ không còn.`,
    fix: ({ was }) => `Thêm vào thiết lập: formerLanguages: [ ${was.join(", ")} ]. Địa chỉ cũ khi đó dẫn đến trang hiện nay.`,
  } satisfies Sentences<{ was: readonly Lang[]; now: readonly Lang[] }>,
  "owner-rewritten": {
    message: ({ from, to }) =>
      `${t.Owner} đổi từ ${quote(from)}${to ? ` sang ${quote(to)}` : " thành để trống"} nhưng chưa ghi sự kiện thay đổi ${t.owner}.`,
    fix: ({ from, to }) =>
      to ? `Thêm sự kiện ${quote(names.events.transferred)} từ ${quote(from)} sang ${quote(to)}.` : `Ghi lại ${t.owner} ${quote(from)}.`,
  } satisfies Sentences<{ from: string; to?: string | undefined }>,
};
