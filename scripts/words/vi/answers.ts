/** What is said of an answer on an issue that can not be read: what was expected. It comes after the name of the question. */
import { quote } from "../../text/quote.ts";
import type { Personal } from "../../text/typed/personal.ts";
import { TERMS } from "../terms.ts";
import { exactNumber as number } from "./formats.ts";
import { lang } from "./lang.ts";
import { personalKinds } from "./personal.ts";

const t = TERMS[lang];

export const answers = {
  /** A number that is only about right. */
  hedged: {
    over: (number: string) => `hơn ${number}`,
    about: (number: string) => `khoảng ${number}`,
    under: (number: string) => `gần ${number}`,
  },
  twice: (text: string) =>
    `có hai lần trong nội dung; chỉ mục đầu được đọc, không đọc ${quote(text)}. Bỏ dòng tiêu đề thừa (bắt đầu bằng ###).`,
  missing: "còn thiếu.",
  noCarriedFile: "tệp kèm theo không đúng chỗ hoặc không đầy đủ. Mở lại bản nháp trên trang soạn hồ sơ và gửi lại.",
  carriedChanged:
    "hồ sơ đã công bố thay đổi sau khi bản nháp được lập. Mở lại bản nháp trên trang soạn hồ sơ để đưa thay đổi đó vào, rồi gửi lại.",
  unknown: (text: string, near: string | undefined) =>
    `không có ${quote(text)}.${near ? ` Có phải là ${quote(near)}?` : " Chọn trong danh sách của mục này, nếu có; không thì ghi tên đầy đủ hoặc chữ viết tắt."}`,
  /** An agency that the register does not have can be asked for. */
  unknownAgency: (text: string, near: string | undefined) =>
    `không có ${quote(text)} trong danh sách ${t.agency}.${near ? ` Có phải là ${quote(near)}?` : ` Ghi tên đầy đủ hoặc chữ viết tắt; nếu ${t.agency} chưa có trong danh sách, ghi tên đầy đủ và đề nghị bổ sung.`}`,
  unknownGroup: (text: string) => `bộ tiêu chí chưa có nhóm ${quote(text)}. Chọn một nhóm, hoặc thêm nhóm mới.`,
  unknownBase: (text: string) => `khung không có tiêu chí ${quote(text)}. Chọn tiêu chí của khung, hoặc để trống nếu là tiêu chí bổ sung.`,
  agencyAsked: (field: string, name: string) =>
    `${field}: ${quote(name)} chưa có trong danh sách ${t.agency}. Đề nghị bổ sung đã được ghi nhận; khi ${t.agency} có trong danh sách, đóng phiếu này rồi mở lại để hệ thống lập hồ sơ, không cần gửi lại nội dung.`,
  elsewhere: (text: string) =>
    `${quote(text)} chỉ nói đến nội dung ở mục khác. Ghi đầy đủ nội dung của mục này, hoặc để trống nếu không có.`,
  unsure: (text: string) =>
    `${quote(text)} còn dấu hỏi nên chưa được ghi. Nếu đúng thì ghi lại không có dấu hỏi; nếu chưa rõ thì để trống.`,
  denied: (text: string) => `${quote(text)} không nói rõ hiện thuộc cơ quan nào. Ghi cơ quan của mục này.`,
  noLead: (text: string) => `${quote(text)} chỉ nêu cơ quan phối hợp. Ghi cơ quan chủ trì.`,
  leftBlank: (text: string) => `${quote(text)} là chưa có nội dung nên mục này để trống.`,
  notADate: (text: string) => `${quote(text)} không phải là ngày có thật. Ghi ngày/tháng/năm, ví dụ 16/01/2026.`,
  noDate: (text: string) => `${quote(text)} không đọc được thành ngày. Ghi ngày/tháng/năm, ví dụ 16/01/2026.`,
  otherCalendar: (text: string) => `${quote(text)} là ngày hoặc tháng âm lịch. Ghi theo dương lịch: ngày/tháng/năm, ví dụ 16/01/2026.`,
  monthFirst: (text: string, date: string) =>
    `${quote(text)} không phải là ngày có thật khi đọc ngày trước, tháng sau. Nếu là ${quote(date)} thì ghi như vậy.`,
  severalDates: (text: string, dates: readonly string[]) =>
    `${quote(text)} có hơn một ngày; mục này ghi một ngày: ${dates.map(quote).join(" hoặc ")}.`,
  period: (text: string, lastMonth: string, year: string) =>
    `${quote(text)} là một phần của năm; mục này ghi ngày, tháng hoặc năm. Nếu là tháng cuối kỳ thì ghi ${quote(lastMonth)}; nếu chỉ cần năm thì ghi ${quote(year)}.`,
  periodNoDay: (text: string, day: string) =>
    `${quote(text)} chưa phải là một ngày; mục này cần đủ ngày, tháng, năm. Nếu là ngày cuối kỳ thì ghi ${quote(day)}.`,
  notANumber: (text: string) => `${quote(text)} không đọc được thành một số. Ghi như 1.000.000 hoặc 1,5 triệu.`,
  manyDigits: (text: string) => `${quote(text)} có nhiều chữ số hơn hồ sơ ghi được. Làm tròn theo nguồn rồi ghi lại.`,
  /** What stands behind a number and may be a part of it. */
  numberWith: (rest: string) => `mục này chỉ ghi một số; phần ${quote(rest)} cần bỏ khỏi số, nếu cần thì ghi vào mục về cách tính.`,
  exactNow: "số ghi lại không có “khoảng”, “hơn” hay “gần” nên đã bỏ dấu gần đúng; nếu nguồn vẫn ghi gần đúng thì đánh dấu lại.",
  unitStays: (unit: string) => `đơn vị bên cạnh vẫn là ${quote(unit)}; không đúng thì sửa hoặc xóa.`,
  unitOfFigure: (unit: string) => `đơn vị ${quote(unit)} ở mục bên cạnh là của số trước nên đã bỏ; nếu vẫn đúng thì ghi lại.`,
  dayOfOther: (old: string, now: string | undefined) =>
    now === undefined
      ? `ngày ${quote(old)} ở mục bên cạnh là của văn bản trước nên đã bỏ; ghi ngày của văn bản này.`
      : `ngày ở mục bên cạnh đã đổi từ ${quote(old)} thành ${quote(now)} theo văn bản mới.`,
  dayStays: (day: string) => `ngày ở mục bên cạnh vẫn là ${quote(day)}; nếu đây là văn bản khác thì sửa.`,
  unitOfOther: (unit: string) => `${quote(unit)} ở mục bên cạnh là đơn vị của cơ quan trước nên đã bỏ; nếu vẫn đúng thì ghi lại.`,
  unitAgain: (unit: string) => `đã ghi lại ${quote(unit)} ở mục bên cạnh: đơn vị đã công bố của cơ quan này.`,
  /** Of what a file holds that can be read, but does not stand there as it is kept. */
  asIs: (text: string) => `${quote(text)} chưa được ghi theo cách mà hồ sơ lưu.`,
  counted: (noun: string) =>
    `“${noun}” viết kèm số không được ghi vào hồ sơ. Xem lại chỉ số có đúng là “${noun}” không; nếu cần thì nói rõ ở mục về cách tính.`,
  secondDocument: (text: string) =>
    `mục này ghi một văn bản, phần ${quote(text)} chưa được ghi. Văn bản thứ hai ghi thành một sự kiện khác của hồ sơ.`,
  /** On an issue, of what its form has no place for. */
  addThere: "Để ghi thêm: mở hồ sơ này ở trang “Đề xuất và cập nhật” rồi thêm sự kiện.",
  otherDocument: (text: string, words: string) =>
    `${quote(text)} có “${words}” nên có thể nói về văn bản khác hoặc văn bản chưa có. Ghi số, ký hiệu của chính văn bản ở mục này.`,
  notAnAddress: (text: string) =>
    `${quote(text)} không phải là địa chỉ trang web. ${/^https?:\/\//i.test(text) ? "Chép lại từ thanh địa chỉ của trình duyệt." : "Địa chỉ bắt đầu bằng “https://”; không có trên mạng (văn bản giấy, trang đang xây dựng) thì để trống mục này."}`,
  addressWith: (text: string, address: string) =>
    `${quote(text)} không phải chỉ là địa chỉ trang web. Nếu địa chỉ là ${quote(address)} thì chỉ ghi phần đó.`,
  /** What was read, when that is not what stands there. */
  readAs: (meant: string) => `đã đọc là ${quote(meant)}; không đúng thì sửa lại.`,
  readFrom: (encoding: string, meant: string) =>
    `viết bằng bảng mã ${encoding} cũ, đã đọc là ${quote(meant)}; không đúng thì ghi lại bằng Unicode.`,
  letters: (meant: string) =>
    `có ký tự nhìn giống chữ, số thường dùng nhưng là ký tự khác (như Ð thay cho Đ, １ thay cho 1); đã ghi là ${quote(meant)}.`,
  leftOut: (text: string) => `phần ${quote(text)} không thuộc mục này nên không ghi vào hồ sơ.`,
  outside: (text: string) => `phần ${quote(text)} không thuộc mục nào nên không ghi vào hồ sơ; có thể chuyển vào mục thích hợp.`,
  personal: (kinds: readonly Personal[]) =>
    `đã bỏ ${kinds.map((kind) => personalKinds[kind]).join(", ")}: dữ liệu cá nhân không ghi vào hồ sơ công khai. Nên xóa cả trong biểu mẫu này.`,
  /** Of the line from which something was left out. */
  personalName: (line: string) => ` Dòng ${quote(line)} còn lại trong hồ sơ: nếu có tên cá nhân thì cũng nên bỏ.`,
  tags: "có thẻ HTML (thường do chép từ trang web hoặc thư); đã bỏ thẻ và giữ chữ.",
  hidden: (near: string) =>
    `có ký tự không nhìn thấy ở ${quote(near)} (thường do chép từ nơi khác hoặc trong biểu tượng cảm xúc ghép); đã bỏ.`,
  entities: (meant: string) => `có ký hiệu của trang web (như &lt; thay cho <); đã ghi là ${quote(meant)}.`,
  /** What stood before the answer. */
  label: (text: string) => `đã bỏ ${quote(`${text}:`)} ở đầu vì đó là tên của mục này.`,
  table: "bảng chép từ Word hoặc Excel đã được ghi thành bảng, mỗi ô một cột; xem lại dòng đầu có phải tiêu đề không.",
  lostLetters: (text: string) => `${quote(text)} có chữ đã hỏng (�), không khôi phục được. Chép lại từ bản gốc.`,
  several: (text: string, names: readonly string[]) => `${quote(text)} có thể là: ${names.join("; ")}. Ghi rõ một.`,
  twoNumbers: (text: string, one: number, other: number) =>
    `${quote(text)} có thể là ${number(one)} hoặc ${number(other)}. Ghi lại số nào đúng.`,
  range: (text: string, from: number, to: number) =>
    `${quote(text)} là một khoảng, từ ${number(from)} đến ${number(to)}; mục này ghi một số. Ghi số mà nguồn công bố.`,
  otherUnit: (text: string) => `${quote(text)} có đơn vị mà mục này không có. Ghi một số đếm.`,
  instead: (field: string) => `Nếu không có trên mạng thì ghi vào mục ${quote(field)}.`,
  notInUnit: (text: string, unit: string) => `${quote(text)} ghi theo đơn vị khác. Ở đây đơn vị là ${unit}: ghi số theo đơn vị đó.`,
  hedgeLeft: (value: number) => `được ghi là ${number(value)}; ở mục này không ghi được “khoảng”, “hơn”, “gần”.`,
  noDay: (text: string) => `${quote(text)} chưa có ngày; mục này cần đủ ngày, tháng, năm.`,
  severalLines: (text: string) => `${quote(text)} có nhiều dòng; mục này ghi một dòng.`,
  otherIssuer: (document: string, issuer: string) =>
    `số ${quote(document)} không phải số của ${quote(issuer)}. Đối chiếu với văn bản rồi ghi lại.`,
  shortNumber: (text: string, known: readonly string[]) =>
    `${quote(text)} chưa đủ số, ký hiệu.${known.length > 0 ? ` Có phải là ${known.map(quote).join(" hoặc ")}?` : " Ghi cả chữ viết tắt của cơ quan ban hành."}`,
  contradicts: (here: string, there: string) => `ghi ${quote(here)}, nhưng mục khác ghi ${quote(there)}. Giữ một.`,
  twoAddresses: (text: string) => `${quote(text)} có hơn một địa chỉ. Ghi một địa chỉ ở mục này.`,
  blankInAddress: (text: string, encoded: string | undefined) =>
    `${quote(text)} có dấu cách ở giữa.${encoded ? ` Nếu đó là một địa chỉ thì ghi ${quote(encoded)}.` : " Chép lại từ thanh địa chỉ của trình duyệt."}`,
};
