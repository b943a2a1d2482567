/** What the fields of a record go by in messages, and what a value should be. */
import { LANGS } from "../../text/languages.ts";
export const fields = {
  frontMatter: "Phần khai báo",
  or: "hoặc",
  unnamed: (key: string | number) => `Mục ${key}`,
  item: (list: string, place: number) => `${list} mục ${place}`,
  types: {
    string: "chữ",
    number: "số",
    integer: "số nguyên",
    boolean: "có (true) hoặc không (false)",
    array: "danh sách",
    object: "nhóm các mục có giá trị",
  },
  advice: {
    quotes: (value: string) => `Đặt trong dấu ngoặc kép: "${value}".`,
    line: () => "Viết một dòng chữ.",
    list: () => "Viết thành danh sách: mỗi mục một dòng bắt đầu bằng gạch nối và dấu cách.",
    inline: () => `Viết thành các mục có giá trị, ví dụ { ${LANGS.map((one) => `${one}: …`).join(", ")} }.`,
    keys: () => "Viết các mục và giá trị, mỗi mục một dòng.",
    yesNo: () => "Viết true hoặc false, không có ngoặc kép.",
    number: () => "Viết số không có dấu chấm phân cách, không có ngoặc kép, ví dụ 1000000.",
  },
  forms: {
    url: () => "địa chỉ web đầy đủ, không có dấu cách, không kèm tên đăng nhập",
    date: () => "ngày có thật, trong tệp ghi năm trước, như 2024-07-19",
    wholeDate: () => "đủ ngày, tháng và năm, như 2024-07-19; khi chưa biết ngày thì bỏ trống nếu không bắt buộc",
    partDate: () => "ngày, tháng hoặc năm, dạng 2024-07-19, 2024-07 hoặc 2024",
    id: () => "chữ thường không dấu, số và gạch nối",
    code: () => "mã viết liền bằng chữ in hoa và số, như ABC hoặc KT1",
  },
};
