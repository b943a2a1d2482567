/** What is said of an answer on an issue that can not be read: what was expected. It comes after the name of the question. */
import { quote } from "../../text/quote.ts";

export const answers = {
  /** A number that is only about right. */
  hedged: {
    over: (number: string) => `hơn ${number}`,
    about: (number: string) => `khoảng ${number}`,
    under: (number: string) => `gần ${number}`,
  },
  twice: "có hai lần trong nội dung; chỉ mục đầu được đọc. Bỏ dòng tiêu đề thừa (bắt đầu bằng ###).",
  missing: "còn thiếu.",
  unknown: (text: string, near: string | undefined) =>
    `không có ${quote(text)}.${near ? ` Có phải là ${quote(near)}?` : " Chọn một mục trong danh sách, hoặc ghi mã hoặc tên đầy đủ."}`,
  notADate: (text: string) => `${quote(text)} không phải là ngày có thật. Ghi ngày/tháng/năm, ví dụ 16/01/2026.`,
  notANumber: (text: string) =>
    `${quote(text)} không đọc được thành một số. Ghi như 1.000.000 hoặc 1,5 triệu; 1500 thì viết liền hoặc 1.500.`,
  notAnAddress: (text: string) => `${quote(text)} không phải là địa chỉ trang web. Địa chỉ bắt đầu bằng “https://”.`,
};
