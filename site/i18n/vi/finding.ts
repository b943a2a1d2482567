/** Vietnamese words about the answers of the finder: how something was found, and what is announced. Words in braces are filled in by the script. */

export const finding = {
  corrected: "Không có kết quả đúng với “{typed}”. Đây là kết quả gần đúng, cho “{meant}”.",
  fewer: "Không có trang nào chứa đủ các từ của “{typed}”. Đây là kết quả cho “{meant}”.",
  sameThing: "Cùng nghĩa: {typed} = {meant}",
  announced: "{results} cho “{query}”",
};
