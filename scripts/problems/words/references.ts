/** Words of the rules on names, and what records refer to: platforms, agencies, domains, documents (design §5, Meaning). */
import type { Bilingual } from "../../text/bilingual.ts";
import { showDate } from "../../text/formats.ts";
import { meant, type Unknown } from "../meant.ts";
import { quote, rule } from "../rule-words.ts";

export const referenceWords = {
  "name-duplicate": rule<{ name: string; other: string }>(
    "error",
    { vi: "Không trùng tên nền tảng khác", en: "No two platforms of one name" },
    ({ name, other }) => ({
      message: {
        vi: `Tên ${quote(name)} trùng với tên của ${quote(other)} (không kể dấu).`,
        en: `The name ${quote(name)} is that of ${quote(other)} (accents aside).`,
      },
      fix: {
        vi: "Nếu là một nền tảng, sửa hồ sơ đã có; nếu là hai, đặt tên phân biệt được.",
        en: "If it is one platform, amend the existing entry; if two, give them names that differ.",
      },
    }),
  ),
  "name-similar": rule<{ name: string; other: string }>(
    "warning",
    { vi: "Tên khác hẳn tên nền tảng khác", en: "Names are told apart easily" },
    ({ name, other }) => ({
      message: {
        vi: `Tên ${quote(name)} gần giống tên của ${quote(other)}.`,
        en: `The name ${quote(name)} is very like that of ${quote(other)}.`,
      },
      fix: {
        vi: "Xem có phải là cùng một nền tảng không; nếu phải, sửa hồ sơ đã có.",
        en: "See whether it is the same platform; if so, amend the existing entry.",
      },
    }),
  ),
  "platform-unknown": rule<Unknown>(
    "error",
    { vi: "Nền tảng được dẫn có trong danh mục", en: "A platform referred to exists" },
    ({ value, suggestion }) => ({
      message: { vi: `Không có nền tảng ${quote(value)}.`, en: `There is no platform ${quote(value)}.` },
      fix: meant(suggestion, { vi: "Dùng tên thư mục trong platforms/.", en: "Use a folder name in platforms/." }),
    }),
  ),
  "time-zone-unknown": rule<{ value: string }>("error", { vi: "Múi giờ có thật", en: "The time zone is a known one" }, ({ value }) => ({
    message: { vi: `Không có múi giờ ${quote(value)}.`, en: `There is no time zone ${quote(value)}.` },
    fix: { vi: "Dùng tên theo IANA, ví dụ Asia/Ho_Chi_Minh.", en: "Use its IANA name, such as Asia/Ho_Chi_Minh." },
  })),
  "agency-unknown": rule<Unknown>(
    "error",
    { vi: "Cơ quan có trong danh sách cơ quan", en: "Agencies are in the register" },
    ({ value, suggestion }) => ({
      message: { vi: `Không có cơ quan mã ${quote(value)}.`, en: `There is no agency with the code ${quote(value)}.` },
      fix: meant(suggestion, {
        vi: "Dùng mã trong platforms/_registers/agencies.yml, hoặc thêm cơ quan vào đó.",
        en: "Use a code from platforms/_registers/agencies.yml, or add the agency there.",
      }),
    }),
  ),
  "agency-inactive": rule<{
    code: string;
    date: string;
    from?: string | undefined;
    to?: string | undefined;
    successor?: string | undefined;
  }>(
    "error",
    { vi: "Cơ quan đang hoạt động vào ngày đó", en: "Agencies are in being on the day" },
    ({ code, date, from, to, successor }) => ({
      message: {
        vi: `Cơ quan ${quote(code)} không hoạt động vào ngày ${showDate(date, "vi")}${to && date > to ? ` (đến ${showDate(to, "vi")})` : from ? ` (từ ${showDate(from, "vi")})` : ""}.`,
        en: `The agency ${quote(code)} was not in being on ${showDate(date, "en")}${to && date > to ? ` (until ${showDate(to, "en")})` : from ? ` (from ${showDate(from, "en")})` : ""}.`,
      },
      fix: successor
        ? {
            vi: `Cơ quan kế thừa là ${quote(successor)}; sửa mã hoặc ngày.`,
            en: `Its successor is ${quote(successor)}; correct the code or the date.`,
          }
        : { vi: "Sửa mã cơ quan hoặc ngày.", en: "Correct the code or the date." },
    }),
  ),
  "agency-duplicate": rule<{ code: string }>("error", { vi: "Mỗi mã cơ quan một lần", en: "Each agency code once" }, ({ code }) => ({
    message: { vi: `Mã cơ quan ${quote(code)} đã có ở trên.`, en: `The agency code ${quote(code)} stands above already.` },
    fix: { vi: "Gộp hai mục, hoặc dùng mã khác.", en: "Merge the two, or use another code." },
  })),
  "agency-dates": rule<{ from: string; to: string }>(
    "error",
    { vi: "Ngày của cơ quan theo thứ tự", en: "An agency's dates are in order" },
    ({ from, to }) => ({
      message: {
        vi: `Ngày cuối ${quote(to)} trước ngày đầu ${quote(from)}.`,
        en: `The last day ${quote(to)} is before the first day ${quote(from)}.`,
      },
      fix: { vi: "Sửa một trong hai ngày.", en: "Correct one of the two." },
    }),
  ),
  "domain-unknown": rule<Unknown>(
    "error",
    { vi: "Lĩnh vực có trong danh sách lĩnh vực", en: "Domains are in the register" },
    ({ value, suggestion }) => ({
      message: { vi: `Không có lĩnh vực ${quote(value)}.`, en: `There is no domain ${quote(value)}.` },
      fix: meant(suggestion, {
        vi: "Dùng mã trong platforms/_registers/domains.yml.",
        en: "Use an id from platforms/_registers/domains.yml.",
      }),
    }),
  ),
  "domain-duplicate": rule<{ id: string }>("error", { vi: "Mỗi lĩnh vực một lần", en: "Each domain once" }, ({ id }) => ({
    message: { vi: `Lĩnh vực ${quote(id)} đã có ở trên.`, en: `The domain ${quote(id)} stands above already.` },
    fix: { vi: "Giữ một, xoá một.", en: "Keep one of the two." },
  })),
  "synonym-duplicate": rule<{ term: string }>(
    "error",
    { vi: "Mỗi cách gọi một lần, dấu thanh và chữ hoa không kể", en: "Each synonym once, accents and capitals aside" },
    ({ term }) => ({
      message: { vi: `Cách gọi ${quote(term)} đã có ở trên.`, en: `The term ${quote(term)} stands above already.` },
      fix: { vi: "Gộp hai nhóm, hoặc bỏ cách gọi này ở một nhóm.", en: "Merge the two groups, or take the term out of one." },
    }),
  ),
  "document-unknown": rule<{ value: string; suggestion?: Bilingual | undefined }>(
    "error",
    { vi: "Văn bản có trong danh sách văn bản", en: "Documents are in the register" },
    ({ value, suggestion }) => ({
      message: {
        vi: `Văn bản ${quote(value)} chưa có trong documents.yml và không kèm tên, địa chỉ.`,
        en: `The document ${quote(value)} is not in documents.yml and carries no title and address.`,
      },
      fix: suggestion ?? {
        vi: "Thêm vào platforms/_registers/documents.yml, hoặc ghi thêm title và url.",
        en: "Add it to platforms/_registers/documents.yml, or give it a title and url.",
      },
    }),
  ),
  "document-number": rule<{ number: string; suggestion?: string | undefined; example: string }>(
    "error",
    { vi: "Số ký hiệu văn bản đúng dạng", en: "Document numbers are well formed" },
    ({ number, suggestion, example }) => ({
      message: {
        vi: `Số ký hiệu ${quote(number)} không đúng dạng của loại văn bản.`,
        en: `The number ${quote(number)} is malformed for its type of document.`,
      },
      fix: meant(suggestion, {
        vi: `Viết liền, đúng chữ viết tắt, ví dụ ${example}.`,
        en: `Write it without spaces and with the right codes, such as ${example}.`,
      }),
    }),
  ),
  "document-year": rule<{ number: string; year: string }>(
    "error",
    { vi: "Năm trong số ký hiệu là năm ban hành", en: "The year in a number is the year of issue" },
    ({ number, year }) => ({
      message: {
        vi: `Năm trong số ký hiệu ${quote(number)} khác năm ban hành ${year}.`,
        en: `The year in the number ${quote(number)} differs from the year of issue ${year}.`,
      },
      fix: { vi: "Sửa số ký hiệu hoặc ngày ban hành.", en: "Correct the number or the date." },
    }),
  ),
  "document-type": rule<Unknown>(
    "error",
    { vi: "Loại văn bản có trong thiết lập", en: "Document types are in the settings" },
    ({ value, suggestion }) => ({
      message: { vi: `Không có loại văn bản ${quote(value)}.`, en: `There is no document type ${quote(value)}.` },
      fix: meant(suggestion, { vi: "Dùng mã trong documentTypes của settings.yml.", en: "Use an id from documentTypes in settings.yml." }),
    }),
  ),
  "document-duplicate": rule<{ number: string }>("error", { vi: "Mỗi văn bản một lần", en: "Each document once" }, ({ number }) => ({
    message: {
      vi: `Văn bản ${quote(number)} cùng ngày đã có ở trên.`,
      en: `The document ${quote(number)} of that date stands above already.`,
    },
    fix: {
      vi: "Giữ một, xoá một; hai văn bản cùng số phải khác ngày.",
      en: "Keep one of the two; two documents of one number differ in date.",
    },
  })),
};
