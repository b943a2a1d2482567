/** What is said of an answer that can not be read: what was expected. */
import { quote } from "../../problems/rule-words.ts";
import type { Bilingual } from "../../text/bilingual.ts";
import { didYouMean } from "../../text/text.ts";

export const answerWords = {
  twice: (): Bilingual => ({
    vi: "có hai lần trong nội dung; chỉ mục đầu được đọc. Bỏ dòng tiêu đề thừa (bắt đầu bằng ###).",
    en: "stands twice in the text; only the first was read. Take out the extra heading (a line starting with ###).",
  }),
  missing: (): Bilingual => ({ vi: "còn thiếu.", en: "is missing." }),
  /** @param entries with their codes and names */
  unknown: (text: string, entries: readonly { readonly code: string; readonly names: readonly string[] }[]): Bilingual => {
    const near = didYouMean(
      text,
      entries.flatMap(({ code, names: [, name = ""] }) => [code, name]),
    );
    return {
      vi: `không nhận ra ${quote(text)}.${near ? ` Có phải là ${quote(near)}?` : " Ghi mã hoặc tên đầy đủ như trong danh mục."}`,
      en: `is not known: ${quote(text)}.${near ? ` Did you mean ${quote(near)}?` : " Give the code or the full name as in the catalogue."}`,
    };
  },
  notADate: (text: string): Bilingual => ({
    vi: `${quote(text)} không phải là ngày. Ghi ngày/tháng/năm, ví dụ 16/01/2026.`,
    en: `is no date: ${quote(text)}. Write day/month/year, such as 16/01/2026.`,
  }),
  notANumber: (text: string): Bilingual => ({
    vi: `${quote(text)} không đọc được thành một số. Ghi như 1.000.000 hoặc 1,5 triệu; 1500 thì viết liền hoặc 1.500.`,
    en: `can not be read as one number: ${quote(text)}. Write 1.000.000 or 1,5 triệu; for 1500 write it whole or 1.500.`,
  }),
  notAnAddress: (text: string): Bilingual => ({
    vi: `${quote(text)} không phải là địa chỉ trang web. Cần bắt đầu bằng «https://».`,
    en: `is no web address: ${quote(text)}. It must start with «https://».`,
  }),
  notWritten: (detail: string): Bilingual => ({ vi: `Không ghi được tệp: ${detail}.`, en: `The file can not be written: ${detail}.` }),
};
