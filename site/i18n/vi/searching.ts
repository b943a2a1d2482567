/** Vietnamese words about the answers of the finder: how something was found, and what is announced. Words in braces are filled in by the script. */

import { TERMS } from "../../../scripts/words/terms.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const searching = {
  read: "Chữ đã nhập dùng bảng mã cũ hoặc mã HTML. Đã tìm “{meant}”.",
  corrected: "Không tìm thấy “{typed}”. Kết quả dưới đây là của “{meant}”.",
  fewer: "Không có trang nào chứa đủ các từ của “{typed}”. Kết quả dưới đây là của “{meant}”.",
  sameThing: "Cùng nghĩa: {typed} = {meant}",
  everyday: "Tìm thấy theo từ thường dùng “{typed}”",
  absent: `Trang này chưa có ${t.thing} nào về “{typed}”. Gần nhất:`,
  removeFilter: "Bỏ lọc: {filter}",
  zero: `0 kết quả: trang này chưa có ${t.thing} nào như vậy.`,
  noneSo: `Không có ${t.thing} nào của “{rest}” ở tình trạng: {filters}. Kết quả dưới đây là của “{rest}”.`,
  /** What is counted apart from the status that was asked for. */
  beside: "Tính riêng, có ở bộ lọc: {list}.",
  unheard: "Không hiểu: {parts}.",
  /** Where a page of the site answers, and no record. */
  answered: "Trang này trả lời:",
  noResultsFor: "Không tìm thấy kết quả nào cho “{query}”.",
  announced: "{results} cho “{query}”",
};
