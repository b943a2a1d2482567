/** Vietnamese words of the workbook: its first sheets, which say what the others are. */
export const workbook = {
  about: "Giới thiệu",
  contents: "Các trang tính",
  columns: "Ý nghĩa các cột",
  title: "Danh mục",
  address: "Địa chỉ",
  generated: "Ngày cập nhật",
  commit: "Phiên bản dữ liệu",
  licence: "Giấy phép dữ liệu",
  sheet: "Trang tính",
  rows: "Số dòng",
  content: "Nội dung",
  column: "Cột",
  tooLarge: "Bảng này quá lớn nên không có ở đây; mở tệp CSV.",
};

export type WorkbookWords = typeof workbook;
