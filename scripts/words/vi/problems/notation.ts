/**
 * Problems of a file that is no text, has no front matter, or YAML that can not be read or is not used here. The editor leaves
 * them out: a draft is written by it. What is wrong, and what to do.
 */

import { quote } from "../../../text/quote.ts";
import type { Sentences } from "../../sentences.ts";
import type { YamlFault } from "../../yaml-fault.ts";

/** What is wrong with YAML, and what to write instead. */
const yamlFaults: Readonly<Record<YamlFault, { readonly message: (detail: string) => string; readonly fix: string }>> = {
  tab: { message: () => "dòng này thụt đầu dòng bằng phím Tab", fix: "Thụt đầu dòng bằng dấu cách, mỗi cấp hai dấu cách." },
  colon: {
    message: () => "có dấu hai chấm ở giữa giá trị, hoặc dòng này không thuộc mục nào",
    fix: "Viết `tên mục: giá trị`; đặt trong ngoặc kép giá trị có `: `; giá trị sang dòng khác thì thụt dòng sau vào.",
  },
  quote: {
    message: () => "dấu ngoặc kép hoặc nháy đơn không được đóng đúng chỗ",
    fix: "Đóng ngoặc ở cuối giá trị; giá trị sang dòng khác thì thụt dòng sau vào ít nhất hai dấu cách.",
  },
  bracket: {
    message: () => "dấu { } hoặc [ ] không được đóng, hoặc dòng bên trong không thụt vào",
    fix: "Đóng ngoặc; dòng tiếp theo ở trong ngoặc thụt vào ít nhất hai dấu cách.",
  },
  comment: {
    message: () => "chú thích # viết liền sau giá trị",
    fix: "Thêm một dấu cách trước dấu #; nếu # là chữ thì đặt trong ngoặc kép.",
  },
  comma: {
    message: () => "thừa hoặc thiếu dấu phẩy trong { } hoặc [ ]",
    fix: "Giữa hai phần có đúng một dấu phẩy; số viết liền các chữ số, không có dấu phẩy.",
  },
  indent: {
    message: () => "dòng này không thẳng cột với các mục cùng cấp, hoặc còn chữ sau khi giá trị đã hết",
    fix: "Thụt các mục cùng cấp bằng nhau; giá trị có dấu ngoặc, dấu * hoặc # thì đặt cả giá trị trong ngoặc kép.",
  },
  start: {
    message: () => "giá trị bắt đầu bằng ký tự có nghĩa riêng",
    fix: "Đặt cả giá trị trong ngoặc kép.",
  },
  escape: {
    message: () => "sau dấu \\ trong ngoặc kép là ký tự không dùng được",
    fix: "Viết hai dấu \\ liền nhau, hoặc dùng nháy đơn thay cho ngoặc kép.",
  },
  nesting: { message: () => "các mục lồng nhau quá sâu", fix: "Xem lại các dấu ngoặc và dấu gạch đầu dòng: không tệp nào cần đến thế." },
  tag: { message: (detail) => `nhãn ${quote(detail)} không dùng ở đây`, fix: "Bỏ nhãn; giá trị là chữ thì đặt trong ngoặc kép." },
  key: {
    message: (detail) => `tên mục ${quote(detail)} không phải là chữ`,
    fix: "Nếu là phần của số hoặc chữ đứng trước dấu phẩy thì viết liền, hoặc đặt cả giá trị đó trong ngoặc kép; không thì sửa theo tên mục của mẫu.",
  },
  question: { message: () => "dấu ? đứng trước tên mục không dùng ở đây", fix: "Viết `tên mục: giá trị` trên một dòng, không có dấu ?." },
  other: {
    message: () => "dòng này không theo cách ghi của tệp",
    fix: "Xem dòng này và dòng trên: thụt lề bằng dấu cách, một dấu cách sau dấu hai chấm, đặt trong ngoặc kép chữ có `: ` hoặc ` #`.",
  },
};

export const notationProblems = {
  "file-binary": {
    message: () => "Tệp không phải là văn bản.",
    fix: () => "Lưu lại thành tệp văn bản UTF-8.",
  } satisfies Sentences<void>,
  "file-encoding": {
    message: () => "Tệp không dùng mã UTF-8; có thể là Windows-1258, TCVN3 hoặc VNI.",
    fix: () => "Lưu lại với mã UTF-8 (Unicode dựng sẵn).",
  } satisfies Sentences<void>,
  "frontmatter-missing": {
    message: ({ unclosed }) =>
      unclosed ? "Phần khai báo không có dòng `---` kết thúc." : "Tệp không bắt đầu bằng phần khai báo giữa hai dòng `---`.",
    fix: ({ unclosed }) =>
      unclosed ? "Thêm một dòng chỉ có `---` sau phần khai báo." : "Dòng đầu phải đúng là `---`, rồi đến các mục, rồi lại `---`.",
  } satisfies Sentences<{ unclosed: boolean }>,
  "frontmatter-language": {
    message: () => "Dòng đầu ghi thêm tên một ngôn ngữ sau dấu `---`; phần này bị từ chối và không được chạy.",
    fix: () => "Viết dòng đầu đúng là `---`.",
  } satisfies Sentences<void>,
  "frontmatter-aliases": {
    message: ({ source }) => `${quote(source)} được hiểu là tham chiếu đến chỗ khác; các tệp này không dùng tham chiếu.`,
    fix: () => "Nếu là chữ thì đặt trong ngoặc kép; nếu là tham chiếu thì viết lại giá trị, hoặc chạy `npx catalogue fmt`.",
  } satisfies Sentences<{ source: string }>,
  "number-notation": {
    message: ({ value }) => `Số ${quote(value)} không viết bằng chữ số thường, dễ đọc nhầm.`,
    fix: () => "Viết liền các chữ số từ 0 đến 9, ví dụ 2026; nếu là chữ thì đặt trong dấu ngoặc kép.",
  } satisfies Sentences<{ value: string }>,
  "frontmatter-syntax": {
    message: ({ fault, detail }) => `Tệp không đọc được ở đây: ${yamlFaults[fault].message(detail)}.`,
    fix: ({ fault }) => yamlFaults[fault].fix,
  } satisfies Sentences<{ fault: YamlFault; detail: string }>,
};
