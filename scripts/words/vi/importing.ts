/** Nói về một bảng được nhập vào. What is said of a table that is imported. */
import { quote } from "../../text/quote.ts";
import { TERMS } from "../terms.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const importing = {
  /** Before what is said of a row. */
  at: (row: number, place: string) => `Dòng ${row}${place ? `, ${place}` : ""}: `,
  notUtf8: (path: string) => `“${path}” không phải là tệp UTF-8; lưu lại từ bảng tính theo dạng “CSV UTF-8”.`,
  notCsv: (path: string) => `“${path}” có dấu ngoặc kép không đóng.`,
  noRows: (path: string) => `“${path}” cần một dòng tên cột và ít nhất một dòng nội dung.`,
  twiceNamed: (name: string) => `Cột ${quote(name)} có hai lần.`,
  unknownColumn: (name: string, near: string | undefined) => `Không có trường ${quote(name)}.${near ? ` Có phải là ${quote(near)}?` : ""}`,
  switchedOff: (name: string, field: string, setting: string) =>
    `Trang này đã tắt mục ${quote(name)}. Muốn dùng thì bỏ ${quote(field)} khỏi ${setting} trong thiết lập.`,
  howColumns: (names: readonly string[], languages: readonly string[]) =>
    `Tên cột là mã hoặc tiêu đề của mục: ${names.join(", ")}; thêm số cho nội dung thứ hai trở đi (events.2.date), thêm ngôn ngữ cho ngôn ngữ khác (${languages.map((lang) => `name.${lang}`).join(", ")}). Cột không nhập thì nêu rõ: --ignore TÊN,TÊN. Chưa ghi tệp nào.`,
  noColumn: (columns: readonly string[], first: readonly string[]) =>
    `Thiếu cột ${columns.join(", ")}: hồ sơ nào cũng phải có.${first.length > 0 ? ` Chỉ biết tình trạng hiện nay thì một sự kiện là đủ: events.type là một trong ${first.join(", ")}; events.date là ngày, hoặc tháng, năm mà nguồn nêu.` : ""} Chưa ghi tệp nào.`,
  ignoredUnknown: (name: string) => `--ignore: không có cột ${quote(name)}.`,
  tooLong: (cells: number, columns: number) => `có ${cells} ô, nhưng chỉ có ${columns} cột.`,
  registerBroken: (path: string) => `${path} có lỗi: chạy npx catalogue check trước. Chưa ghi tệp nào.`,
  twoDays: (text: string, dmy: string, mdy: string) =>
    `${quote(text)} là ${dmy} nếu ngày đứng trước, là ${mdy} nếu tháng đứng trước. Ghi rõ cho mọi dòng: --dates dmy hoặc --dates mdy; hoặc ghi năm trước.`,
  blank: (text: string) => `${quote(text)} nghĩa là không có; để trống ô đó.`,
  noLetters: (text: string) => `${quote(text)} không có chữ cái hay chữ số; ghi bằng chữ.`,
  noChoice: (text: string, near: string | undefined, choices: readonly string[]) =>
    `không có ${quote(text)}.${near ? ` Có phải là ${quote(near)}?` : ""} Chọn một trong: ${choices.join(", ")}.`,
  noHeading: (place: number) => `Cột ${place} không có tên nhưng có nội dung.`,
  notOneNumber: (text: string) => `${quote(text)} không đọc được thành một số; viết liền, như 1500 hoặc 1.5.`,
  noName: "chưa có tên, nên không có mã.",
  noLatin: (name: string) => `tên ${quote(name)} không có chữ Latinh để lập mã. Thêm cột id: chữ thường không dấu, chữ số và gạch nối.`,
  dayOfSheet: (text: string) =>
    `${quote(text)} là cách bảng tính đếm ngày. Hiển thị cột này thành chữ với năm đứng trước, như 2026-01-16, rồi lưu lại.`,
  notADay: (text: string) => `${quote(text)} không phải ngày có thật. Ghi năm trước, như 2026-01-16.`,
  badId: (id: string, near: string) =>
    `${quote(id)} không làm mã được: dùng chữ thường không dấu, chữ số và gạch nối${near ? `, chẳng hạn ${quote(near)}` : ""}.`,
  twice: (id: string, row: number) => `mã ${quote(id)} đã có ở dòng ${row}.`,
  isThere: (id: string) => `đã có ${t.thing} ${quote(id)}; không ghi đè.`,
  nothing: (faults: number) => `Có ${faults} chỗ chưa nhập được; chưa ghi tệp nào. Sửa bảng rồi chạy lại.`,
  done: (rows: number, ignored: readonly string[]) =>
    `Đã lập ${rows} hồ sơ từ ${rows} dòng.${ignored.length > 0 ? ` Theo yêu cầu, không nhập cột: ${ignored.join(", ")}.` : ""} Tiếp theo: npx catalogue check`,
};
