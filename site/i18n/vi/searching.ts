/** Vietnamese words about the answers of the finder: how something was found, and what is announced. Words in braces are filled in by the script. */

export const searching = {
  corrected: "Không tìm thấy “{typed}”. Kết quả dưới đây là của “{meant}”.",
  fewer: "Không có trang nào chứa đủ các từ của “{typed}”. Kết quả dưới đây là của “{meant}”.",
  sameThing: "Cùng nghĩa: {typed} = {meant}",
  announced: "{results} cho “{query}”",
};
