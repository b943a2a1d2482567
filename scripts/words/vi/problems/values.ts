/** Problems of keys and values, which the schemas describe: what is wrong, and what to do. */
import { type Lang, MAIN_LANG } from "../../../text/languages.ts";
import { quote } from "../../../text/quote.ts";
import type { Sentences } from "../../sentences.ts";
import { number } from "../formats.ts";
import { names } from "../names.ts";

const or = (items: readonly string[]): string => items.join(", ");

interface Field {
  field: string;
}

/** By which setting the catalogue does without something, and what of the setting says so. */
export interface SwitchedOff {
  readonly setting: string;
  readonly name: string;
}

const switchOn = ({ setting, name }: SwitchedOff): string =>
  `Muốn dùng thì bỏ ${quote(name)} khỏi ${setting} trong thiết lập; không thì xóa ở đây.`;

const URL_FAULTS = {
  several: "có hơn một địa chỉ",
  blank: "có dấu cách ở giữa",
  end: "kết thúc bằng dấu câu",
  letters: "có ký tự phải mã hóa",
};

export const valueProblems = {
  "key-unknown": {
    message: ({ key, place, off, language }) =>
      language
        ? `Trang này không dùng ${language}.`
        : off
          ? `Trang này đã tắt mục ${quote(key)}.`
          : `Không có mục ${quote(key)}${place ? ` trong ${place}` : ""}.`,
    fix: ({ key, suggestion, known, off, language }) =>
      language
        ? `Bỏ phần này. Người bảo trì có thể thêm ngôn ngữ ${quote(key)} trong thiết lập, hoặc xóa ở mọi nơi bằng lệnh \`npx catalogue languages … --remove\`.`
        : off
          ? switchOn(off)
          : suggestion
            ? `Có phải là ${quote(suggestion)}?`
            : /^[\w-]+$/.test(key)
              ? `Bỏ mục này. Các mục dùng được: ${or(known)}.`
              : `Bỏ mục này; hoặc nếu là phần của giá trị đứng trước dấu phẩy thì đặt cả giá trị đó trong ngoặc kép. Các mục dùng được: ${or(known)}.`,
  } satisfies Sentences<{
    key: string;
    place?: string | undefined;
    suggestion?: string | undefined;
    known: readonly string[];
    off?: SwitchedOff | undefined;
    language?: string | undefined;
  }>,
  "key-missing": {
    message: ({ field, place }) => `Thiếu ${field}${place ? ` trong ${place}` : ""}.`,
    fix: ({ help }) => `Thêm vào: ${help}.`,
  } satisfies Sentences<Field & { place?: string | undefined; help: string }>,
  "key-duplicate": {
    message: () => "Mục này đã có ở trên; không rõ giá trị nào đúng.",
    fix: () => "Giữ một, xóa một.",
  } satisfies Sentences<void>,
  "value-empty": {
    message: ({ field }) => `${field} để trống.`,
    fix: () => "Điền giá trị; nếu chưa có nguồn thì bỏ mục này.",
  } satisfies Sentences<Field>,
  "value-type": {
    message: ({ field, value, expected }) => `${field} phải là ${expected}, nhưng đang là ${quote(value)}.`,
    fix: ({ fix }) => fix,
  } satisfies Sentences<Field & { value: unknown; expected: string; fix: string }>,
  "value-choice": {
    message: ({ field, value, off }) =>
      off ? `${field}: trang này đã tắt ${quote(value)}.` : `${field} không có giá trị ${quote(value)}.`,
    fix: ({ choices, suggestion, off }) =>
      off
        ? switchOn(off)
        : suggestion
          ? `Có phải là ${quote(suggestion)}? Chọn một trong: ${or(choices)}.`
          : `Chọn một trong: ${or(choices)}.`,
  } satisfies Sentences<
    Field & { value: unknown; choices: readonly string[]; suggestion?: string | undefined; off?: SwitchedOff | undefined }
  >,
  "value-format": {
    message: ({ field, value }) => `${field} ${quote(value)} không đúng dạng.`,
    fix: ({ value, expected, suggestion }) =>
      suggestion === undefined
        ? `Cần ${expected}.`
        : suggestion === String(value).trim()
          ? `Bỏ dấu cách thừa ở đầu hoặc cuối: ${quote(suggestion)}.`
          : `Có phải là ${quote(suggestion)}? Cần ${expected}.`,
  } satisfies Sentences<Field & { value: unknown; expected: string; suggestion?: string | undefined }>,
  "value-length": {
    message: ({ field, short }) => (short ? `${field} quá ngắn.` : `${field} quá dài.`),
    fix: ({ limit, short }) => (short ? `Cần ít nhất ${limit} ký tự.` : `Rút còn nhiều nhất ${limit} ký tự.`),
  } satisfies Sentences<Field & { limit: number; short: boolean }>,
  "value-range": {
    message: ({ field, value }) => `${field} ${quote(value)} nằm ngoài khoảng cho phép.`,
    fix: ({ bound, limit }) =>
      limit === Number.MAX_SAFE_INTEGER
        ? `Số lớn hơn ${limit} không được lưu đúng từng chữ số; đối chiếu với nguồn xem có thừa chữ số không.`
        : {
            least: `Ghi từ ${number(limit)} trở lên.`,
            most: `Ghi nhiều nhất là ${number(limit)}.`,
            above: `Ghi số lớn hơn ${number(limit)}.`,
          }[bound],
  } satisfies Sentences<Field & { value: unknown; bound: "least" | "most" | "above"; limit: number }>,
  "value-count": {
    message: ({ field, problem }) =>
      ({ few: `${field} chưa đủ mục.`, many: `${field} có quá nhiều mục.`, repeated: `${field} có mục lặp lại.` })[problem],
    fix: ({ problem, limit = 0 }) =>
      ({ few: "Thêm nội dung, hoặc bỏ mục này nếu không bắt buộc.", many: `Nhiều nhất ${limit} mục.`, repeated: "Xóa mục lặp." })[problem],
  } satisfies Sentences<Field & { problem: "few" | "many" | "repeated"; limit?: number | undefined }>,
  "url-scheme": {
    message: ({ field, value }) => `${field} ${quote(value)} không phải địa chỉ web http(s).`,
    fix: () => "Dùng địa chỉ bắt đầu bằng https:// hoặc http://.",
  } satisfies Sentences<Field & { value: unknown }>,
  "url-form": {
    message: ({ field, value, fault }) => `${field} ${quote(value)} ${URL_FAULTS[fault]}.`,
    fix: ({ suggestion }) => (suggestion ? `Ghi lại: ${suggestion}` : "Chỉ ghi một địa chỉ, chép từ trình duyệt."),
  } satisfies Sentences<Field & { value: string; fault: keyof typeof URL_FAULTS; suggestion: string | undefined }>,
  "url-letter": {
    message: ({ host, letter, code }) =>
      `Địa chỉ trên ${host} có ký tự ${quote(letter)} (${code}) trông giống chữ Latinh nhưng thuộc bảng chữ khác.`,
    fix: () => "Mở trang rồi chép lại địa chỉ; nếu đúng là tên miền đó thì ghi dạng xn--… của nó.",
  } satisfies Sentences<{ host: string; letter: string; code: string }>,
  "translation-missing": {
    message: ({ field, lang }) =>
      `${field} chưa có ${names.languages[lang]}; trang ${names.languages[lang]} sẽ hiện ${names.languages[MAIN_LANG]}.`,
    fix: ({ lang }) => `Ghi thêm nội dung bằng ${names.languages[lang]}.`,
  } satisfies Sentences<{ field: string; lang: Lang }>,
};
