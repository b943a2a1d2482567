/** What the editor says of a file that it opened: what it corrected, and what it could not read. */
import { quote } from "../../text/quote.ts";

export const draft = {
  assessedThen:
    "Ngày này đã có lần đánh giá: nội dung đã công bố được mở ra ở đây để soạn văn bản. Kết quả đã công bố không sửa được; số văn bản thì thêm được.",
  empty: "Tệp rỗng: không có gì để đọc. Có thể điền từ đầu.",
  binary:
    "Đây không phải tệp văn bản (có thể là Word, PDF hoặc ảnh), nên không đọc được. Vui lòng mở bằng phần mềm tương ứng và chép nội dung.",
  large: ({ bytes, limit }: { bytes: number; limit: number }) =>
    `Tệp có ${bytes} byte, lớn hơn giới hạn ${limit} byte; chỉ phần đầu được đọc.`,
  oldEncoding: (encoding: string) =>
    `Tệp không phải UTF-8 và được đọc như bảng mã ${encoding} (tiếng Việt). Vui lòng xem lại các chữ có dấu.`,
  utf16: "Tệp dùng bảng mã UTF-16; đã chuyển sang UTF-8.",
  composed: "Chữ có dấu được ghép từ nhiều ký tự (NFD); đã chuyển sang dạng dựng sẵn (NFC).",
  hidden: (codes: string) => `Có ký tự ẩn (${codes}); đã bỏ đi.`,
  blanks: (codes: string) => `Có dấu cách đặc biệt (${codes}, thường từ Word); đã đổi thành dấu cách thường.`,
  second:
    "Dưới mục ghi chú về thông tin và nguồn còn một hồ sơ thứ hai, có lẽ do dán hai tệp liền nhau. Biểu mẫu đang có hồ sơ thứ nhất; hồ sơ thứ hai được giữ nguyên bên dưới để đối chiếu.",
  language: "Đầu tệp ghi tên một ngôn ngữ lập trình. Không mã nào được chạy; nội dung được đọc như các mục của hồ sơ.",
  unfenced: "Tệp không có hai dòng “---” đánh dấu phần các mục; cả tệp được đọc như các mục của hồ sơ.",
  prose: "Tệp không có các mục của hồ sơ; cả nội dung được đặt vào mục ghi chú về thông tin và nguồn.",
  unclosed:
    "Tệp có vẻ không đầy đủ: không thấy dòng “---” kết thúc phần các mục. Đã đọc đến hết tệp; nếu thiếu nội dung, vui lòng hỏi lại người gửi tệp đầy đủ.",
  quoted: "Mọi dòng đều có dấu > ở đầu (thường do chép từ thư trả lời); dấu này đã được bỏ.",
  fenced: "Cả tệp nằm trong khối mã (dấu ``` ở đầu và cuối, thường do chép từ phần mềm nhắn tin); các dấu này đã được bỏ.",
  fences: "Dòng “---” ở đầu hoặc cuối phần các mục viết chưa đúng; đã được đọc như “---”.",
  plain: "Một số giá trị viết theo cách của chương trình (&, *, !, ?, số theo hệ khác) đã được viết lại thành giá trị thường.",
  number: ({ written, number }: { written: string; number: number }) => `Số ${quote(written)} được đọc là ${number}.`,
  /** What was done to lines; each takes their numbers. */
  tidied: {
    tabs: (lines: string) => `Dòng ${lines}: thụt đầu dòng bằng phím Tab, đã đổi thành dấu cách.`,
    blanks: (lines: string) => `Dòng ${lines}: có khoảng trắng đặc biệt (thường từ Word), đã đổi thành dấu cách.`,
    colons: (lines: string) => `Dòng ${lines}: có dấu hai chấm toàn khổ, đã đổi thành dấu hai chấm thường.`,
    bullets: (lines: string) => `Dòng ${lines}: dấu đầu dòng (•, –, 1.) được đọc là gạch đầu dòng.`,
    conflict: (lines: string) =>
      `Dòng ${lines}: dấu giữa hai phía xung đột (<<<<<<<, =======, >>>>>>>) đã được bỏ; nội dung của cả hai phía được giữ, mục hai phía ghi khác nhau thì chọn ở bên dưới.`,
    indented: (_lines: string) => "Mọi dòng đều thụt vào (thường do Word); phần thụt chung đã được bỏ.",
  },
  /** What was read otherwise than it stands; each takes the numbers of the lines. */
  guessed: {
    quote: (lines: string) =>
      `Dòng ${lines}: dấu ngoặc kép không được đóng, hoặc còn chữ sau dấu đóng; giá trị được đọc đến trước mục tiếp theo.`,
    bracket: (lines: string) =>
      `Dòng ${lines}: dấu ngoặc { } hoặc [ ] mở mà chưa đóng, có thể tệp bị thiếu; đã đọc đến trước mục tiếp theo. Xem lại nội dung ở đó.`,
    text: (lines: string) => `Dòng ${lines}: giá trị có dấu hai chấm hoặc ký tự đặc biệt; được đọc là chữ.`,
    column: (lines: string) => `Dòng ${lines}: không thẳng cột với các mục cùng cấp; được đọc là mục cùng cấp.`,
    flat: (lines: string) => `Dòng ${lines}: không thụt vào (thường do chép qua phần mềm nhắn tin); được đọc là phần của mục ở trên.`,
    joined: (lines: string) => `Dòng ${lines}: các phần rời được nối thành một giá trị.`,
  },
  bodyConflict:
    "Mục ghi chú về thông tin và nguồn còn dấu giữa hai phía xung đột (<<<<<<<, =======, >>>>>>>): giữ một phía rồi xóa các dấu này.",
  recovered: "Phần các mục viết chưa đúng dạng; đã được đọc theo từng dòng.",
  notMap: "Phần đầu tệp không phải các dòng “tên mục: giá trị” nên được giữ ở mục ghi chú về thông tin và nguồn.",
  /** A value that was written as people write it; what is said of it besides follows. */
  read: (field: string, written: string, meant: string) => `${field}: ${quote(written)} được đọc là ${quote(meant)}.`,
  readSaid: (field: string, said: string) => `${field}: ${said}`,
};
