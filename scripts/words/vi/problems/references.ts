/** Problems of names, and what records refer to: platforms, agencies, domains, documents: what is wrong, and what to do. */

import { quote } from "../../../text/quote.ts";
import type { Sentences, Unknown } from "../../sentences.ts";
import { TERMS } from "../../terms.ts";
import { day } from "../formats.ts";
import { lang } from "../lang.ts";
import { meant } from "../meant.ts";

const t = TERMS[lang];

/** What a document that is not listed does not say of itself, and what to do. */
const LACKS = { both: "đủ trích yếu và địa chỉ hoặc nơi lưu giữ", title: "trích yếu", place: "địa chỉ hoặc nơi lưu giữ" };
const HOW = {
  both: `Ghi trích yếu, và địa chỉ của ${t.document}; nếu không có trên mạng thì ghi nơi lưu giữ.`,
  title: `Ghi trích yếu của ${t.document}.`,
  place: `Ghi địa chỉ của ${t.document}; nếu không có trên mạng thì ghi nơi lưu giữ.`,
};

export const referenceProblems = {
  "name-duplicate": {
    message: ({ name, other }) => `Tên ${quote(name)} trùng với tên của ${quote(other)} (không kể dấu).`,
    fix: () => `Nếu là một ${t.thing}, sửa hồ sơ đã có; nếu là hai, đặt tên phân biệt được.`,
  } satisfies Sentences<{ name: string; other: string }>,
  "name-similar": {
    message: ({ name, other }) => `Tên ${quote(name)} gần giống tên của ${quote(other)}.`,
    fix: () => `Xem có phải là cùng một ${t.thing} không; nếu phải, sửa hồ sơ đã có.`,
  } satisfies Sentences<{ name: string; other: string }>,
  "platform-unknown": {
    message: ({ value }) => `Không có ${t.thing} ${quote(value)}.`,
    fix: ({ suggestion }) => meant(suggestion, `Chọn một ${t.thing} trong danh sách.`),
  } satisfies Sentences<Unknown>,
  "agency-unknown": {
    message: ({ value }) => `Không có ${t.agency} mã ${quote(value)}.`,
    fix: ({ suggestion }) =>
      meant(suggestion, `Chọn một ${t.agency} trong danh sách ${t.agency}, hoặc đề nghị bổ sung ${t.agency} vào danh sách.`),
  } satisfies Sentences<Unknown>,
  "agency-unlisted": {
    message: ({ value, code }) =>
      code
        ? `${t.Agency} ${quote(value)} có trong danh sách ${t.agency} là ${quote(code)}.`
        : `${t.Agency} ${quote(value)} chưa có trong danh sách ${t.agency}.`,
    fix: ({ code }) =>
      code
        ? `Ghi ${quote(code)}.`
        : `Chọn ${t.agency} trong danh sách; nếu không có thì phải bổ sung ${t.agency} này vào danh sách trước, rồi mới cập nhật hồ sơ lên trang được.`,
  } satisfies Sentences<{ value: string; code?: string | undefined }>,
  "agency-inactive": {
    message: ({ code, date, from, to }) =>
      `${t.Agency} ${quote(code)} không hoạt động vào ngày ${day(date)}${to && date > to ? ` (đến hết ngày ${day(to)})` : from ? ` (từ ${day(from)})` : ""}.`,
    fix: ({ successor }) => (successor ? `${t.Agency} kế thừa là ${quote(successor)}; sửa mã hoặc ngày.` : `Sửa mã ${t.agency} hoặc ngày.`),
  } satisfies Sentences<{
    code: string;
    date: string;
    from?: string | undefined;
    to?: string | undefined;
    successor?: string | undefined;
  }>,
  "domain-unknown": {
    message: ({ value }) => `Không có lĩnh vực ${quote(value)}.`,
    fix: ({ suggestion }) => meant(suggestion, "Chọn một lĩnh vực trong danh sách."),
  } satisfies Sentences<Unknown>,
  "document-unknown": {
    message: ({ value, registered, isUndated, lacks = "both" }) =>
      isUndated
        ? `${t.Document} ${quote(value)} chưa ghi ngày ban hành.`
        : registered
          ? `Danh sách ${t.document} không có ${quote(value)}: số này có ngày khác.`
          : `${t.Document} ${quote(value)} chưa có trong danh sách ${t.document} và chưa ghi ${LACKS[lacks]}.`,
    fix: ({ suggestion, registered, isUndated, lacks = "both" }) =>
      registered
        ? registered.length < 10
          ? `Danh sách ${t.document} mới ghi ${day(registered)} cho số này: ghi như trong danh sách, hoặc đề nghị bổ sung ngày ban hành vào danh sách.`
          : `Danh sách ${t.document} có số này, ban hành ngày ${day(registered)}: ${isUndated ? "ghi ngày đó" : "sửa ngày"}; nếu là ${t.document} khác cùng số thì ghi ${isUndated ? "ngày, " : ""}trích yếu và địa chỉ hoặc nơi lưu giữ.`
        : meant(suggestion, HOW[lacks]),
  } satisfies Sentences<
    Unknown & { registered?: string | undefined; isUndated?: boolean | undefined; lacks?: "both" | "title" | "place" | undefined }
  >,
  "document-number": {
    message: ({ number }) => `Số ký hiệu ${quote(number)} không đúng dạng của loại ${t.document}.`,
    fix: ({ suggestion, example }) => meant(suggestion, `Viết liền, đúng chữ viết tắt, ví dụ ${example}.`),
  } satisfies Sentences<{ number: string; suggestion?: string | undefined; example: string }>,
  "number-code": {
    message: ({ number, code }) =>
      `Trang này chưa có ${t.agency} hay loại ${t.document} nào viết tắt là ${quote(code)} như trong số ký hiệu ${quote(number)}.`,
    fix: ({ suggestion }) =>
      `Nếu ${t.document} ghi như vậy thì giữ nguyên.${suggestion ? ` Nếu không, có phải là ${quote(suggestion)}?` : ""}`,
  } satisfies Sentences<{ number: string; code: string; suggestion?: string | undefined }>,
  "document-year": {
    message: ({ number, year }) => `Năm trong số ký hiệu ${quote(number)} khác năm ban hành ${year}.`,
    fix: () => "Sửa số ký hiệu hoặc ngày ban hành.",
  } satisfies Sentences<{ number: string; year: string }>,
  "list-unknown": {
    message: ({ number }) =>
      `${t.Document} ${quote(number)} đưa ${t.thing} vào ${t.list} nhưng chưa được ghi là ${t.document} ban hành ${t.list}.`,
    fix: () => `Ghi tên và số lượng chính thức của ${t.list} vào ${t.document} này trong danh sách ${t.document}.`,
  } satisfies Sentences<{ number: string }>,
  "list-over": {
    message: ({ number, date, ended }: Record<"number" | "date" | "ended", string>) =>
      `Sự kiện ngày ${day(date)} đưa ${t.thing} vào ${t.list} của ${t.document} ${quote(number)}, nhưng ${t.list} đó hết hiệu lực từ ${day(ended)}.`,
    fix: () => `Sửa ngày, hoặc dẫn ${t.document} của ${t.list} có hiệu lực khi đó.`,
  },
  "list-group-unknown": {
    message: ({ value }) => `${t.List} không có nhóm ${quote(value)}.`,
    fix: ({ suggestion }) => meant(suggestion, `Dùng mã nhóm như đã ghi ở ${t.list}.`),
  } satisfies Sentences<Unknown>,
  "confidence-host": {
    message: ({ host }) => `Nguồn ở ${host} ghi độ tin cậy A, nhưng đó không phải trang chính thức hay cổng pháp luật đã biết.`,
    fix: () =>
      `Ghi độ tin cậy B hoặc C, dẫn trang chính thức, hoặc thêm tên miền vào thiết lập nếu đó là trang của đơn vị ban hành ${t.document}.`,
  } satisfies Sentences<{ host: string }>,
  "criteria-unknown": {
    message: ({ value }) => `Không có bộ tiêu chí ${quote(value)}.`,
    fix: ({ suggestion }) => meant(suggestion, "Chọn một bộ tiêu chí trong danh sách."),
  } satisfies Sentences<Unknown>,
};
