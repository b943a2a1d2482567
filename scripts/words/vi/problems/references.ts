/** Problems of names, and what records refer to: platforms, agencies, domains, documents: what is wrong, and what to do. */
import { quote } from "../../../text/quote.ts";
import type { Sentences, Unknown } from "../../sentences.ts";
import { day, number } from "../formats.ts";
import { meant } from "../meant.ts";

export const referenceProblems = {
  "name-duplicate": {
    message: ({ name, other }) => `Tên ${quote(name)} trùng với tên của ${quote(other)} (không kể dấu).`,
    fix: () => "Nếu là một nền tảng, sửa hồ sơ đã có; nếu là hai, đặt tên phân biệt được.",
  } satisfies Sentences<{ name: string; other: string }>,
  "name-similar": {
    message: ({ name, other }) => `Tên ${quote(name)} gần giống tên của ${quote(other)}.`,
    fix: () => "Xem có phải là cùng một nền tảng không; nếu phải, sửa hồ sơ đã có.",
  } satisfies Sentences<{ name: string; other: string }>,
  "platform-unknown": {
    message: ({ value }) => `Không có nền tảng ${quote(value)}.`,
    fix: ({ suggestion }) => meant(suggestion, "Chọn một nền tảng trong danh sách."),
  } satisfies Sentences<Unknown>,
  "time-zone-unknown": {
    message: ({ value }) => `Không có múi giờ ${quote(value)}.`,
    fix: () => "Dùng tên theo IANA, ví dụ Asia/Ho_Chi_Minh.",
  } satisfies Sentences<{ value: string }>,
  "agency-unknown": {
    message: ({ value }) => `Không có cơ quan mã ${quote(value)}.`,
    fix: ({ suggestion }) => meant(suggestion, "Chọn một cơ quan trong danh sách cơ quan, hoặc đề nghị bổ sung cơ quan vào danh sách."),
  } satisfies Sentences<Unknown>,
  "agency-inactive": {
    message: ({ code, date, from, to }) =>
      `Cơ quan ${quote(code)} không hoạt động vào ngày ${day(date)}${to && date > to ? ` (đến hết ngày ${day(to)})` : from ? ` (từ ${day(from)})` : ""}.`,
    fix: ({ successor }) => (successor ? `Cơ quan kế thừa là ${quote(successor)}; sửa mã hoặc ngày.` : "Sửa mã cơ quan hoặc ngày."),
  } satisfies Sentences<{
    code: string;
    date: string;
    from?: string | undefined;
    to?: string | undefined;
    successor?: string | undefined;
  }>,
  "agency-duplicate": {
    message: ({ entry }) => `Mã cơ quan ${quote(entry)} đã có ở trên (không kể dấu).`,
    fix: () => "Gộp hai mục, hoặc dùng mã khác.",
  } satisfies Sentences<{ entry: string }>,
  "agency-dates": {
    message: ({ from, to }) => `Ngày kết thúc ${day(to)} trước ngày bắt đầu ${day(from)}.`,
    fix: () => "Sửa một trong hai ngày.",
  } satisfies Sentences<{ from: string; to: string }>,
  "domain-unknown": {
    message: ({ value }) => `Không có lĩnh vực ${quote(value)}.`,
    fix: ({ suggestion }) => meant(suggestion, "Chọn một lĩnh vực trong danh sách."),
  } satisfies Sentences<Unknown>,
  "domain-duplicate": {
    message: ({ entry }) => `Lĩnh vực ${quote(entry)} đã có ở trên.`,
    fix: () => "Giữ một, xóa một.",
  } satisfies Sentences<{
    entry: string;
  }>,
  "synonym-duplicate": {
    message: ({ term }) => `Cách gọi ${quote(term)} đã có ở trên.`,
    fix: () => "Gộp hai nhóm, hoặc bỏ cách gọi này ở một nhóm.",
  } satisfies Sentences<{ term: string }>,
  "document-unknown": {
    message: ({ value }) => `Văn bản ${quote(value)} chưa có trong danh sách văn bản và chưa ghi trích yếu, địa chỉ.`,
    fix: ({ suggestion, registered }) =>
      registered
        ? `Danh sách văn bản có số này với ngày ${day(registered)}; sửa ngày ban hành.`
        : meant(suggestion, "Ghi thêm trích yếu và địa chỉ của văn bản."),
  } satisfies Sentences<Unknown & { registered?: string | undefined }>,
  "document-number": {
    message: ({ number }) => `Số ký hiệu ${quote(number)} không đúng dạng của loại văn bản.`,
    fix: ({ suggestion, example }) => meant(suggestion, `Viết liền, đúng chữ viết tắt, ví dụ ${example}.`),
  } satisfies Sentences<{ number: string; suggestion?: string | undefined; example: string }>,
  "document-year": {
    message: ({ number, year }) => `Năm trong số ký hiệu ${quote(number)} khác năm ban hành ${year}.`,
    fix: () => "Sửa số ký hiệu hoặc ngày ban hành.",
  } satisfies Sentences<{ number: string; year: string }>,
  "document-type": {
    message: ({ value }) => `Không có loại văn bản ${quote(value)}.`,
    fix: ({ suggestion }) => meant(suggestion, "Chọn một loại văn bản trong danh sách."),
  } satisfies Sentences<Unknown>,
  "list-unknown": {
    message: ({ number }) => `Văn bản ${quote(number)} đưa nền tảng vào Danh mục nhưng chưa được ghi là văn bản ban hành Danh mục.`,
    fix: () => "Ghi tên và số lượng chính thức của Danh mục vào văn bản này trong danh sách văn bản.",
  } satisfies Sentences<{ number: string }>,
  "list-group-unknown": {
    message: ({ value }) => `Danh mục không có nhóm ${quote(value)}.`,
    fix: ({ suggestion }) => meant(suggestion, "Dùng mã nhóm như đã ghi ở Danh mục."),
  } satisfies Sentences<Unknown>,
  "list-order": {
    message: ({ number: value, other }) =>
      `Văn bản ${quote(value)} không thể thay thế, bãi bỏ, sửa đổi hay bổ sung ${quote(other)}: đó là chính nó hoặc ban hành sau.`,
    fix: () => "Sửa số, ký hiệu hoặc ngày của văn bản được dẫn.",
  } satisfies Sentences<{ number: string; other: string }>,
  "list-total": {
    message: ({ total, sum }) => `Tổng số của Danh mục là ${number(total)} nhưng các nhóm cộng lại là ${number(sum)}.`,
    fix: () => "Đối chiếu với nguồn rồi sửa tổng số hoặc số của từng nhóm.",
  } satisfies Sentences<{ total: number; sum: number }>,
  "list-overfull": {
    message: ({ total, named }) => `Danh mục có ${number(total)} nền tảng nhưng trang này ghi tên ${number(named)}.`,
    fix: () => "Xem lại nền tảng nào không thuộc Danh mục, hoặc số lượng chính thức.",
  } satisfies Sentences<{ total: number; named: number }>,
  "confidence-host": {
    message: ({ host }) => `Nguồn ở ${host} ghi độ tin cậy A, nhưng đó không phải trang chính thức hay cổng pháp luật đã biết.`,
    fix: () => "Ghi độ tin cậy B hoặc C, dẫn trang chính thức, hoặc thêm tên miền vào thiết lập nếu đó là trang của cơ quan nhà nước.",
  } satisfies Sentences<{ host: string }>,
  "document-duplicate": {
    message: ({ entry }) => `Văn bản ${quote(entry)} cùng ngày đã có ở trên.`,
    fix: () => "Giữ một, xóa một; hai văn bản cùng số phải khác ngày.",
  } satisfies Sentences<{ entry: string }>,
};
