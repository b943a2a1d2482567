/** Problems of the bytes, the front matter and the Markdown: what is wrong, and what to do. */
import { quote } from "../../../text/quote.ts";
import type { Sentences } from "../../sentences.ts";

export const formProblems = {
  "file-unexpected": {
    message: ({ path }) => `Tệp ${quote(path)} không thuộc dữ liệu của trang.`,
    fix: () => "Chỉ dùng platforms/<mã>/platform.md, plan.md, assessments/NĂM-THÁNG-NGÀY.md và criteria/<mã>.md; xóa hoặc đổi tên tệp này.",
  } satisfies Sentences<{ path: string }>,
  "file-missing": {
    message: ({ path }) => `Thiếu tệp ${quote(path)}.`,
    fix: () => "Thêm tệp này; `catalogue new` tạo tệp mẫu.",
  } satisfies Sentences<{ path: string }>,
  "file-symlink": {
    message: () => "Đây là liên kết tệp (symlink); nó không được đọc.",
    fix: () => "Thay bằng tệp thật có nội dung.",
  } satisfies Sentences<void>,
  "file-mode": {
    message: ({ mode }) => `Đây không phải tệp thường (chế độ Git ${mode}); nó không được đọc.`,
    fix: () => "Chỉ gửi tệp thường: git update-index --chmod=-x TỆP; không dùng submodule.",
  } satisfies Sentences<{ mode: string }>,
  "file-size": {
    message: ({ bytes, limit }) => `Tệp có ${bytes} byte, quá giới hạn ${limit} byte; tệp không được đọc.`,
    fix: () => "Rút ngắn tệp, chuyển tài liệu dài ra ngoài và dẫn địa chỉ.",
  } satisfies Sentences<{ bytes: number; limit: number }>,
  "problems-more": {
    message: ({ count }) => `Tệp này còn ${count} lỗi hoặc cảnh báo nữa, không nêu hết ở đây.`,
    fix: () => "Sửa các mục đã nêu rồi kiểm tra lại.",
  } satisfies Sentences<{ count: number }>,
  "file-binary": {
    message: () => "Tệp không phải là văn bản (có byte NUL).",
    fix: () => "Lưu lại thành tệp văn bản UTF-8.",
  } satisfies Sentences<void>,
  "file-encoding": {
    message: () => "Tệp không dùng mã UTF-8; có thể là Windows-1258, TCVN3 hoặc VNI.",
    fix: () => "Lưu lại với mã UTF-8 (Unicode dựng sẵn).",
  } satisfies Sentences<void>,
  "text-nfc": {
    message: () => "Dòng này có chữ Unicode tổ hợp (dấu rời); cùng một tên sẽ bị coi là hai.",
    fix: () => "Gõ lại bằng Unicode dựng sẵn, hoặc chạy `npx catalogue fmt`.",
  } satisfies Sentences<void>,
  "text-control": {
    message: ({ code }) => `Có ký tự điều khiển ẩn ${code} ở đây.`,
    fix: () => "Xóa ký tự này; nó thường theo vào khi sao chép từ Word hoặc trang web.",
  } satisfies Sentences<{ code: string }>,
  "id-malformed": {
    message: ({ id }) => `Tên ${quote(id)} không dùng làm mã được.`,
    fix: ({ suggestion }) => `Dùng chữ thường không dấu, số và gạch nối${suggestion ? `, ví dụ ${quote(suggestion)}` : ""}.`,
  } satisfies Sentences<{ id: string; suggestion: string }>,
  "assessment-name": {
    message: ({ name }) => `Tên tệp ${quote(name)} không phải là ngày có thật.`,
    fix: () => "Đặt tên theo ngày đánh giá, dạng NĂM-THÁNG-NGÀY.md, ví dụ 2026-01-31.md.",
  } satisfies Sentences<{ name: string }>,
  "id-mismatch": {
    message: ({ id, place }) => `Mã ${quote(id)} khác với nơi đặt tệp (${quote(place)}).`,
    fix: () => "Xóa khóa `id`: mã là tên thư mục hoặc tên tệp.",
  } satisfies Sentences<{ id: unknown; place: string }>,
  "frontmatter-missing": {
    message: ({ unclosed }) =>
      unclosed ? "Phần khai báo không có dòng `---` kết thúc." : "Tệp không bắt đầu bằng phần khai báo giữa hai dòng `---`.",
    fix: ({ unclosed }) =>
      unclosed ? "Thêm một dòng chỉ có `---` sau phần khai báo." : "Dòng đầu phải đúng là `---`, rồi đến YAML, rồi lại `---`.",
  } satisfies Sentences<{ unclosed: boolean }>,
  "frontmatter-language": {
    message: () => "Phần khai báo ghi một ngôn ngữ khác YAML; nó bị từ chối và không được chạy.",
    fix: () => "Viết dòng đầu đúng là `---`, phần khai báo bằng YAML.",
  } satisfies Sentences<void>,
  "frontmatter-syntax": {
    message: ({ detail }) => `YAML không đọc được: ${detail}.`,
    fix: () =>
      "Xem dòng này và dòng trên: thụt lề bằng dấu cách (không dùng Tab), một dấu cách sau dấu hai chấm, đặt trong ngoặc kép chữ có `: ` hoặc ` #`.",
  } satisfies Sentences<{ detail: string }>,
  "frontmatter-aliases": {
    message: ({ count, limit }) => `Phần khai báo có ${count} bí danh YAML (*tên), quá giới hạn ${limit}; nó không được đọc.`,
    fix: () => "Viết lại các giá trị thay cho bí danh.",
  } satisfies Sentences<{ count: string; limit: number }>,
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
    fix: () => "Viết bằng Markdown; chữ cần giữ dấu < thì đặt trong dấu `…`.",
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
