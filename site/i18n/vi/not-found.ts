/** Vietnamese words of the page that is shown for an unknown address. */

export const notFound = {
  title: "Không tìm thấy trang",
  text: "Không có trang nào ở địa chỉ này. Trang có thể đã đổi địa chỉ, hoặc địa chỉ nhập chưa đúng.",
};
