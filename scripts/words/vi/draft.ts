/** What the editor says of a file that it opened: what it corrected, and what it could not read. */
import { quote } from "../../text/quote.ts";

export const draft = {
  empty: "Tệp rỗng: không có gì để đọc. Có thể điền từ đầu.",
  binary:
    "Đây không phải tệp văn bản (có thể là Word, PDF hoặc ảnh), nên không đọc được. Vui lòng mở bằng phần mềm tương ứng và chép nội dung.",
  large: ({ bytes, limit }: { bytes: number; limit: number }) =>
    `Tệp có ${bytes} byte, lớn hơn giới hạn ${limit} byte; chỉ phần đầu được đọc.`,
  windows1258: "Tệp không phải UTF-8 và được đọc như bảng mã Windows-1258 (tiếng Việt). Vui lòng xem lại các chữ có dấu.",
  utf16: "Tệp dùng bảng mã UTF-16; đã chuyển sang UTF-8.",
  composed: "Chữ có dấu được ghép từ nhiều ký tự (NFD); đã chuyển sang dạng dựng sẵn (NFC).",
  hidden: "Có ký tự ẩn (khoảng trắng không độ rộng, dấu điều hướng chữ); đã bỏ đi.",
  language: "Phần khai báo ghi là ngôn ngữ khác YAML. Không mã nào được chạy; nội dung được đọc như YAML.",
  unfenced: "Tệp không có phần khai báo giữa hai dòng “---”; cả tệp được đọc như phần khai báo.",
  prose: "Tệp không có phần khai báo; cả nội dung được đặt vào phần mô tả.",
  unclosed: "Phần khai báo không được đóng bằng dòng “---”; đã đọc đến hết tệp.",
  quoted: ({ line, text }: { line: number; text: string }) =>
    `Dòng ${line}: giá trị có dấu hai chấm hoặc ký tự đặc biệt, đã được đặt trong ngoặc kép: ${quote(text)}.`,
  tabs: ({ line }: { line: number }) => `Dòng ${line}: thụt đầu dòng bằng phím Tab, đã đổi thành dấu cách.`,
  dropped: ({ line, text }: { line: number; text: string }) =>
    `Dòng ${line} không đọc được và bị bỏ ra: ${quote(text)}. Vui lòng điền lại vào mục tương ứng.`,
  twice: ({ line, text }: { line: number; text: string }) => `Dòng ${line}: mục này có hai lần; lần sau bị bỏ ra: ${quote(text)}.`,
  notMap: "Phần khai báo không phải các dòng “tên mục: giá trị” nên được giữ trong phần mô tả.",
};
