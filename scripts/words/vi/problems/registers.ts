/**
 * Problems of what the editor never writes, so that it leaves them out: where files stand, the registers with their lists, and
 * the records of votes. What is wrong, and what to do.
 */
import { quote } from "../../../text/quote.ts";
import type { Sentences } from "../../sentences.ts";
import { TERMS } from "../../terms.ts";
import { day, number } from "../formats.ts";
import { lang } from "../lang.ts";

const t = TERMS[lang];

export const registerProblems = {
  "file-unexpected": {
    message: ({ path }) => `Tệp ${quote(path)} không thuộc dữ liệu của trang.`,
    fix: ({ names, near }) =>
      near.length > 0
        ? `Có phải là ${near.map(quote).join(" hoặc ")}?`
        : names.length > 0
          ? `Thư mục này chỉ có ${names.join(", ")}; xóa hoặc đổi tên tệp này.`
          : "Chỉ dùng platforms/<mã>/platform.md, plan.md, assessments/NĂM-THÁNG-NGÀY.md và criteria/<mã>.md; xóa hoặc đổi tên tệp này.",
  } satisfies Sentences<{ path: string; names: readonly string[]; near: readonly string[] }>,
  "file-missing": {
    message: ({ path }) => `Thiếu tệp ${quote(path)}.`,
    fix: ({ how }) =>
      ({
        new: "Thêm tệp này; `npx catalogue new` tạo tệp mẫu.",
        init: "Lấy lại từ phiên bản trước, hoặc chép từ trang mà `npx catalogue init` tạo trong một thư mục trống.",
        text: "Viết bài này bằng ngôn ngữ chính trước, hoặc xóa các bản dịch.",
      })[how],
  } satisfies Sentences<{ path: string; how: "new" | "init" | "text" }>,
  "file-symlink": {
    message: () => "Đây là liên kết tệp (symlink); nó không được đọc.",
    fix: () => "Thay bằng tệp thật có nội dung.",
  } satisfies Sentences<void>,
  "file-mode": {
    message: ({ mode }) => `Đây không phải tệp thường (chế độ Git ${mode}); nó không được đọc.`,
    fix: () => "Chỉ gửi tệp thường: git update-index --chmod=-x TỆP; không dùng submodule.",
  } satisfies Sentences<{ mode: string }>,
  "agency-duplicate": {
    message: ({ entry }) => `Mã ${t.agency} ${quote(entry)} đã có ở trên (không kể dấu).`,
    fix: () => "Gộp hai mục, hoặc dùng mã khác.",
  } satisfies Sentences<{ entry: string }>,
  "agency-dates": {
    message: ({ from, to }) => `Ngày kết thúc ${day(to)} trước ngày bắt đầu ${day(from)}.`,
    fix: () => "Sửa một trong hai ngày.",
  } satisfies Sentences<{ from: string; to: string }>,
  "agency-successor": {
    message: ({ code, successor }) =>
      `${t.Agency} ${quote(code)} không thể được ${quote(successor)} kế thừa: theo các mục đã ghi thì lại trở về chính nó.`,
    fix: () => `Sửa hoặc bỏ ${t.agency} kế thừa.`,
  } satisfies Sentences<{ code: string; successor: string }>,
  "document-issuer": {
    message: ({ issuer, number: value }) =>
      `${t.Agency} ban hành ghi là ${quote(issuer)}, không phải ${t.agency} trong số, ký hiệu ${quote(value)}.`,
    fix: () => `Đối chiếu với ${t.document} rồi sửa ${t.agency} ban hành hoặc số, ký hiệu.`,
  } satisfies Sentences<{ issuer: string; number: string }>,
  "domain-duplicate": {
    message: ({ entry }) => `Lĩnh vực ${quote(entry)} đã có ở trên.`,
    fix: () => "Giữ một, xóa một.",
  } satisfies Sentences<{
    entry: string;
  }>,
  "synonym-duplicate": {
    message: ({ term }) => `Cách gọi ${quote(term)} đã có ở trên.`,
    fix: () => "Gộp hai nhóm, hoặc bỏ cách gọi này ở một nhóm.",
  } satisfies Sentences<{ term: string }>,
  "synonym-open": {
    message: ({ what }) =>
      ({
        both: `Nhóm này vừa ghi ${t.thing} làm việc này, vừa ghi ${t.thing} gần nhất khi chưa có.`,
        alone: "Nhóm này chỉ có một cách gọi và không dẫn đến đâu.",
        sourceless: "Nhóm này không ghi nguồn, cũng không ghi là do trang này chọn.",
      })[what],
    fix: ({ what }) =>
      ({
        both: "Giữ platforms khi có nơi nói rõ như vậy; nếu không thì giữ near.",
        alone: "Bổ sung cách gọi khác, hoặc platforms, hoặc near.",
        sourceless: "Bổ sung sources, hoặc ghi editorial: true khi cách gọi chọn theo nội dung hồ sơ.",
      })[what],
  } satisfies Sentences<{ what: "both" | "alone" | "sourceless" }>,
  "list-order": {
    message: ({ number: value, other }) =>
      `${t.Document} ${quote(value)} không thể thay thế, bãi bỏ, sửa đổi hay bổ sung ${quote(other)}: đó là chính nó, ban hành sau, hoặc lại tác động đến nó.`,
    fix: () => `Sửa số, ký hiệu hoặc ngày của ${t.document} được dẫn.`,
  } satisfies Sentences<{ number: string; other: string }>,
  "list-acts": {
    message: ({ other }) => `Đối với ${t.list} của ${quote(other)} đã ghi hơn một trong các việc thay thế, bãi bỏ, bổ sung.`,
    fix: () => "Chỉ giữ một.",
  } satisfies Sentences<{ other: string }>,
  "list-target": {
    message: ({ other }) => `${t.Document} ${quote(other)} chưa được ghi nhận là ${t.document} ban hành ${t.list}.`,
    fix: () => `Sửa ${t.document} được dẫn, hoặc ghi tên và số lượng chính thức của ${t.list} ở ${t.document} đó.`,
  } satisfies Sentences<{ other: string }>,
  "list-count-rewritten": {
    message: ({ number: value, was, is }) =>
      is === undefined
        ? `${t.List} của ${t.document} ${quote(value)} (${number(was)} ${t.thing}) đã công bố nhưng bị xóa.`
        : `Số lượng chính thức của ${t.list} ở ${t.document} ${quote(value)} được sửa (tổng số ${number(was)} → ${number(is)}) mà nguồn vẫn như cũ.`,
    fix: () => "Ghi thêm nguồn của số lượng mới, hoặc khôi phục.",
  } satisfies Sentences<{ number: string; was: number; is: number | undefined }>,
  "list-repeated": {
    message: ({ name }) => `Ở trên đã có ${t.list} ${quote(name)} cùng ngày.`,
    fix: () => `Nếu là một ${t.list} thì chỉ giữ ở một ${t.document}; nếu là hai thì ghi tên để phân biệt.`,
  } satisfies Sentences<{ name: string }>,
  "list-number-repeated": {
    message: ({ id, number: value, group }) =>
      `Số thứ tự ${quote(value)}${group ? ` của nhóm ${quote(group)}` : ""} trong ${t.list} đã có; ${quote(id)} cũng ghi số này.`,
    fix: () => `Đối chiếu với ${t.list} rồi sửa số thứ tự hoặc nhóm của một trong hai.`,
  } satisfies Sentences<{ id: string; number: string; group: string | undefined }>,
  "list-number-beyond": {
    message: ({ id, number: value, total }) =>
      `Hồ sơ ${quote(id)} ghi số thứ tự ${quote(value)} nhưng ${t.list} hoặc nhóm chỉ có số từ 1 đến ${number(total)}.`,
    fix: () => `Đối chiếu với ${t.list} rồi sửa số thứ tự, hoặc sửa số lượng chính thức.`,
  } satisfies Sentences<{ id: string; number: string; total: number }>,
  "document-from": {
    message: ({ from, date }) => `${t.Document} có hiệu lực từ ${day(from)}, trước khi được ban hành (${day(date)}).`,
    fix: () => `Đối chiếu với ${t.document} rồi sửa một trong hai.`,
  } satisfies Sentences<{ from: string; date: string }>,
  "document-dates": {
    message: ({ from, to }) => `${t.Document} hết hiệu lực (${day(to)}) trước khi có hiệu lực (${day(from)}).`,
    fix: () => `Đối chiếu với ${t.document} rồi sửa một trong hai.`,
  } satisfies Sentences<{ from: string; to: string }>,
  "list-total": {
    message: ({ total, sum }) => `Tổng số của ${t.list} là ${number(total)} nhưng các nhóm cộng lại là ${number(sum)}.`,
    fix: () => "Đối chiếu với nguồn rồi sửa tổng số hoặc số của từng nhóm.",
  } satisfies Sentences<{ total: number; sum: number }>,
  "list-from": {
    message: ({ from, date, early }) =>
      `${t.List} áp dụng từ ${day(from)}, ${early ? "trước" : "hơn 10 năm sau"} thời điểm ${t.document} được ban hành (${day(date)}).`,
    fix: () => `Đối chiếu với ${t.document} rồi sửa thời điểm áp dụng hoặc ngày ban hành.`,
  } satisfies Sentences<{ from: string; date: string; early: boolean }>,
  "list-group-duplicate": {
    message: ({ code }) => `Mã nhóm ${quote(code)} của ${t.list} đã có ở trên.`,
    fix: () => "Gộp hai nhóm, hoặc sửa mã của một nhóm.",
  } satisfies Sentences<{ code: string }>,
  "list-overfull": {
    message: ({ total, named, group, day: on }) =>
      `${group ? `Nhóm ${quote(group)} của ${t.list}` : `${t.List}`} có ${number(total)} ${t.thing} nhưng trang này ghi tên ${number(named)}${on === undefined ? "" : ` (${day(on)})`}.`,
    fix: () => `Xem lại ${t.thing} nào không thuộc ${t.list}, hoặc số lượng chính thức.`,
  } satisfies Sentences<{ total: number; named: number; group?: string | undefined; day?: string }>,
  "document-duplicate": {
    message: ({ entry }) => `${t.Document} ${quote(entry)} cùng ngày đã có ở trên.`,
    fix: () => `Giữ một, xóa một; hai ${t.document} cùng số phải khác ngày.`,
  } satisfies Sentences<{ entry: string }>,
  "decision-unreadable": {
    message: () => "Bản ghi biểu quyết này không đọc được (không phải JSON).",
    fix: () => "Bản ghi biểu quyết do hệ thống lập; không sửa tay. Xem lịch sử nhánh decisions để biết ai đã ghi.",
  } satisfies Sentences<void>,
  "decision-misplaced": {
    message: ({ path }) => `Nội dung bản ghi này thuộc về ${quote(path)}.`,
    fix: () => "Bản ghi biểu quyết do hệ thống lập; không sửa tay. Xem lịch sử nhánh decisions để biết ai đã ghi.",
  } satisfies Sentences<{ path: string }>,
};
