/** What the editor says of a file that it opened: what it fixed, and what it could not read. */

import { quote } from "../../problems/rule-words.ts";
import type { Bilingual } from "../../text/bilingual.ts";

export const openWords = {
  empty: (): Bilingual => ({
    vi: "Tệp rỗng: không có gì để đọc. Có thể điền từ đầu.",
    en: "The file is empty: there was nothing to read. You can fill it in from the start.",
  }),
  binary: (): Bilingual => ({
    vi: "Đây không phải tệp văn bản (có thể là Word, PDF hoặc ảnh), nên không đọc được. Hãy mở nó trong chương trình của nó và chép nội dung.",
    en: "This is not a text file (perhaps Word, PDF or a picture), so it can not be read. Open it in its own program and copy the text.",
  }),
  large: ({ bytes, limit }: { bytes: number; limit: number }): Bilingual => ({
    vi: `Tệp có ${bytes} byte, lớn hơn ${limit} byte mà danh mục nhận; chỉ phần đầu được đọc.`,
    en: `The file has ${bytes} bytes, more than the ${limit} that the catalogue takes; only its beginning was read.`,
  }),
  windows1258: (): Bilingual => ({
    vi: "Tệp không phải UTF-8 và được đọc như bảng mã Windows-1258 (tiếng Việt). Hãy xem lại các chữ có dấu.",
    en: "The file is not UTF-8 and was read as Windows-1258 (Vietnamese). Please look at the accented letters.",
  }),
  utf16: (): Bilingual => ({
    vi: "Tệp dùng bảng mã UTF-16; đã chuyển sang UTF-8.",
    en: "The file was UTF-16; it is UTF-8 now.",
  }),
  composed: (): Bilingual => ({
    vi: "Chữ có dấu được ghép từ nhiều ký tự (NFD); đã chuyển sang dạng dựng sẵn (NFC).",
    en: "Accented letters were made of several characters (NFD); they are composed (NFC) now.",
  }),
  hidden: (): Bilingual => ({
    vi: "Có ký tự ẩn (khoảng trắng không độ rộng, dấu điều hướng chữ); đã bỏ đi.",
    en: "There were hidden characters (zero-width or direction marks); they were taken out.",
  }),
  language: (): Bilingual => ({
    vi: "Phần khai báo ghi là ngôn ngữ khác YAML. Không mã nào được chạy; nội dung được đọc như YAML.",
    en: "The front matter says that it is not YAML. No code was run; it was read as YAML.",
  }),
  unfenced: (): Bilingual => ({
    vi: "Tệp không có phần khai báo giữa hai dòng «---»; cả tệp được đọc như phần khai báo.",
    en: "The file has no front matter between two lines «---»; the whole was read as front matter.",
  }),
  prose: (): Bilingual => ({
    vi: "Tệp không có phần khai báo; cả nội dung được đặt vào phần mô tả.",
    en: "The file has no front matter; all its text was put into the description.",
  }),
  unclosed: (): Bilingual => ({
    vi: "Phần khai báo không được đóng bằng dòng «---»; đã đọc đến hết tệp.",
    en: "The front matter is not closed by a line «---»; it was read to the end of the file.",
  }),
  quoted: ({ line, text }: { line: number; text: string }): Bilingual => ({
    vi: `Dòng ${line}: giá trị có dấu hai chấm hoặc ký tự đặc biệt, đã được đặt trong ngoặc kép: ${quote(text)}.`,
    en: `Line ${line}: the value holds a colon or a special character and was put in quotes: ${quote(text)}.`,
  }),
  tabs: ({ line }: { line: number }): Bilingual => ({
    vi: `Dòng ${line}: thụt đầu dòng bằng phím Tab, đã đổi thành dấu cách.`,
    en: `Line ${line}: indented with a tab, which was changed to spaces.`,
  }),
  dropped: ({ line, text }: { line: number; text: string }): Bilingual => ({
    vi: `Dòng ${line} không đọc được và bị bỏ ra: ${quote(text)}. Hãy điền lại vào mục của nó.`,
    en: `Line ${line} could not be read and was left out: ${quote(text)}. Please fill it in again.`,
  }),
  twice: ({ line, text }: { line: number; text: string }): Bilingual => ({
    vi: `Dòng ${line}: khoá có hai lần; lần sau bị bỏ ra: ${quote(text)}.`,
    en: `Line ${line}: the key stands there twice; the later one was left out: ${quote(text)}.`,
  }),
  notMap: (): Bilingual => ({
    vi: "Phần khai báo không phải các dòng «khoá: giá trị»; nó được giữ trong phần mô tả.",
    en: "The front matter is not lines of «key: value»; it was kept in the description.",
  }),
} as const;
