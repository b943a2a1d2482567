/** Problems of characters that look right and are not, which the editor's page fetches with what looks for them: what is wrong, and what to do. */
import { quote } from "../../../text/quote.ts";
import type { Personal } from "../../../text/typed/personal.ts";
import type { Sentences } from "../../sentences.ts";
import { personalKinds } from "../personal.ts";

export const characterProblems = {
  "text-nfc": {
    message: () => "Dòng này có chữ Unicode tổ hợp (dấu rời); cùng một tên sẽ bị coi là hai.",
    fix: () => "Gõ lại bằng Unicode dựng sẵn, hoặc chạy `npx catalogue fmt`.",
  } satisfies Sentences<void>,
  "text-control": {
    message: ({ code }) => `Có ký tự điều khiển ẩn ${code} ở đây.`,
    fix: () => "Xóa ký tự này; nó thường theo vào khi sao chép từ Word hoặc trang web.",
  } satisfies Sentences<{ code: string }>,
  "text-blank": {
    message: ({ code }) => `Dấu cách ở đây là ký tự khác (${code}).`,
    fix: () => "Thay bằng dấu cách thường.",
  } satisfies Sentences<{ code: string }>,
  "text-letter": {
    message: ({ word, letter, code, latin }) =>
      `Chữ ${quote(letter)} (${code}) trong ${quote(word)} không phải là ${quote(latin)} tuy nhìn giống.`,
    fix: ({ meant }) => `Ghi lại: ${quote(meant)}.`,
  } satisfies Sentences<{ word: string; letter: string; code: string; latin: string; meant: string }>,
  "text-encoding": {
    message: ({ encoding, value }) => `${quote(value)} dùng bảng mã ${encoding} cũ.`,
    fix: ({ meant }) => `Ghi lại: ${quote(meant)}.`,
  } satisfies Sentences<{ encoding: string; value: string; meant: string }>,
  "text-lost": {
    message: ({ value }) => `${quote(value)} có chữ đã hỏng (�), không khôi phục được.`,
    fix: () => "Chép lại từ bản gốc.",
  } satisfies Sentences<{ value: string }>,
  "text-personal": {
    message: ({ kinds }) => `Có dữ liệu cá nhân (${kinds.map((kind) => personalKinds[kind]).join(", ")}); hồ sơ là công khai.`,
    fix: () => "Nếu là của cá nhân thì bỏ đi, cả tên người đi kèm.",
  } satisfies Sentences<{ kinds: readonly Personal[] }>,
  "text-entity": {
    message: ({ entity }) => `Có mã HTML ${quote(entity)}; nó hiện nguyên văn.`,
    fix: ({ meant }) => `Ghi lại: ${quote(meant)}.`,
  } satisfies Sentences<{ entity: string; meant: string }>,
  "text-quote": {
    message: ({ value }) => `Tên ${quote(value)} nằm trong dấu ngoặc kép.`,
    fix: ({ meant }) => `Ghi lại: ${quote(meant)}.`,
  } satisfies Sentences<{ value: string; meant: string }>,
  "number-separator": {
    message: ({ value }) => `Số ${quote(value)} được đọc là ${quote(Number(value))}, không phải ${quote(value.replace(".", ""))}.`,
    fix: ({ value }) => `Viết liền các chữ số, không có dấu chấm: ${value.replace(".", "")}.`,
  } satisfies Sentences<{ value: string }>,
};
