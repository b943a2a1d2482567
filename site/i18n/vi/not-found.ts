/** Vietnamese words of the page that is shown for an unknown address. */

export const notFound = {
  title: "Không tìm thấy trang",
  text: "Địa chỉ này không có trong danh mục. Có thể trang đã đổi địa chỉ, hoặc địa chỉ bị gõ sai.",
};
