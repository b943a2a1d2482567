/** Problems of days, owners and events: what is wrong, and what to do. */

import { quote } from "../../../text/quote.ts";
import type { Sentences } from "../../sentences.ts";
import { TERMS } from "../../terms.ts";
import { day } from "../formats.ts";
import { lang } from "../lang.ts";
import { names } from "../names.ts";

const t = TERMS[lang];

/** What only some events have. */
const DETAILS = {
  from: `${t.agency} bàn giao`,
  to: `${t.agency} tiếp nhận`,
  reason: "lý do",
  previousName: "tên trước đây",
  into: `${t.thing} tiếp nhận`,
};

export const eventProblems = {
  "date-future": {
    message: ({ date, today }) => `Ngày ${day(date)} sau ngày hôm nay (${day(today)}).`,
    fix: () => "Sửa ngày, hoặc ghi khi đã đến ngày đó.",
  } satisfies Sentences<{ date: string; today: string }>,
  "owner-dissolved": {
    message: ({ owner, to }) =>
      `${t.Owner} ${quote(owner)} đã kết thúc hoạt động sau ngày ${day(to)}, chưa ghi sự kiện thay đổi ${t.owner}.`,
    // A form asks for the owner alone: whose it is now comes first, which is enough there.
    fix: ({ owner, heirs }) =>
      heirs.length > 0
        ? `Ghi ${t.owner} là ${quote(heirs.at(-1) ?? "")}; từng thuộc ${quote(owner)} thì thêm cả sự kiện ${quote(names.events.transferred)} ${heirs.map((heir, index) => `từ ${quote(heirs[index - 1] ?? owner)} sang ${quote(heir)}`).join(", rồi ")}.`
        : `Thêm sự kiện ${quote(names.events.transferred)} và ghi ${t.owner} mới.`,
  } satisfies Sentences<{ owner: string; to: string; heirs: readonly string[] }>,
  "event-document": {
    message: ({ type }) => `Sự kiện ${quote(type)} chưa có ${t.document}.`,
    fix: () => `Ghi số, ký hiệu và ngày của ${t.document}; nếu ${t.document} chưa có trong danh sách, ghi thêm trích yếu và địa chỉ.`,
  } satisfies Sentences<{ type: string }>,
  "event-detail": {
    message: ({ type, key }) => `Sự kiện ${quote(type)} chưa ghi ${DETAILS[key]}.`,
    fix: ({ key }) => `Ghi ${DETAILS[key]} vào sự kiện này.`,
  } satisfies Sentences<{ type: string; key: keyof typeof DETAILS }>,
};
