/** Problems of the bytes, the front matter and the Markdown: what is wrong, and what to do. */
import { quote } from "../../../text/quote.ts";
import type { Sentences } from "../../sentences.ts";

export const formProblems = {
  "file-size": {
    message: ({ bytes, limit }) =>
      `Tệp ${Number.isFinite(bytes) ? `có ${bytes} byte, quá` : "vượt"} giới hạn ${limit} byte; tệp không được đọc.`,
    fix: () => "Rút ngắn tệp, chuyển tài liệu dài ra ngoài và dẫn địa chỉ.",
  } satisfies Sentences<{ bytes: number; limit: number }>,
  "problems-more": {
    message: ({ count }) => `Tệp này còn ${count} lỗi hoặc cảnh báo nữa, không nêu hết ở đây.`,
    fix: () => "Sửa các mục đã nêu rồi kiểm tra lại.",
  } satisfies Sentences<{ count: number }>,
  "id-malformed": {
    message: ({ id, isPage, isDevice }) =>
      `Tên ${quote(id)} không dùng làm mã được${isPage ? " vì trùng với địa chỉ một trang của danh sách" : ""}${isDevice ? " vì máy tính dành tên này cho thiết bị, không mở được tệp mang tên đó" : ""}.`,
    fix: ({ suggestion }) => `Dùng chữ thường không dấu, số và gạch nối${suggestion ? `, ví dụ ${quote(suggestion)}` : ""}.`,
  } satisfies Sentences<{ id: string; suggestion: string; isPage: boolean; isDevice: boolean }>,
  "assessment-name": {
    message: ({ name }) => `Tên tệp ${quote(name)} không phải là ngày có thật.`,
    fix: () => "Đặt tên theo ngày đánh giá, dạng NĂM-THÁNG-NGÀY.md, ví dụ 2026-01-31.md.",
  } satisfies Sentences<{ name: string }>,
  "id-mismatch": {
    message: ({ id, place }) => `Mã ${quote(id)} khác với nơi đặt tệp (${quote(place)}).`,
    fix: () => "Bỏ mục này: mã của hồ sơ lấy theo nơi đặt tệp.",
  } satisfies Sentences<{ id: unknown; place: string }>,
  "frontmatter-size": {
    message: ({ bytes, limit }) => `Phần khai báo có ${bytes} byte, quá giới hạn ${limit} byte; nó không được đọc.`,
    fix: () => "Rút ngắn, chuyển phần dài xuống nội dung hoặc ra tài liệu ngoài.",
  } satisfies Sentences<{ bytes: number; limit: number }>,
  "body-size": {
    message: ({ bytes, limit }) => `Nội dung có ${bytes} byte, quá giới hạn ${limit} byte.`,
    fix: () => "Rút ngắn và dẫn địa chỉ đến tài liệu đầy đủ.",
  } satisfies Sentences<{ bytes: number; limit: number }>,
  "body-html": {
    message: ({ tag }) => `Nội dung có mã HTML ${quote(tag)}; mã không chạy mà hiện nguyên văn.`,
    fix: () => "Bỏ mã đó; chữ cần giữ dấu < thì đặt trong dấu `…`.",
  } satisfies Sentences<{ tag: string }>,
  "body-link": {
    message: ({ url }) => `Liên kết ${quote(url)} không được dùng.`,
    fix: () => "Chỉ dẫn đến địa chỉ https:// hoặc http:// đầy đủ, mailto: hoặc #mục trong trang.",
  } satisfies Sentences<{ url: string }>,
  "body-image": {
    message: () => "Nội dung chèn ảnh; ảnh không được hiển thị vì có thể theo dõi người đọc.",
    fix: () => "Dẫn liên kết đến ảnh và tả bằng lời.",
  } satisfies Sentences<void>,
  "body-template": {
    message: ({ text }) => `Nội dung có ${quote(text)}; trang không chạy mã khuôn mẫu, chữ này hiện nguyên văn.`,
    fix: () => "Xóa nếu không cố ý, hoặc đặt trong dấu `…`.",
  } satisfies Sentences<{ text: string }>,
};
