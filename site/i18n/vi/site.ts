/** Vietnamese words that stand on every page. */

export const site = {
  skip: "Đến nội dung chính",
  mainMenu: "Mục chính",
  breadcrumb: "Đường dẫn",
  notice: "Thông báo",
  readHere: "Đọc trang này bằng tiếng Việt",
  footerMenu: "Về trang này",
  dataLicence: "Giấy phép dữ liệu:",
  builtOn: "Dựng ngày",
  commit: "bản",
  sourceCode: "Kho dữ liệu và mã nguồn",
  disclaimer: "Danh mục này ghi lại điều đọc được ở các nguồn nêu tên; văn bản chính thức có giá trị quyết định.",
  notSourced: "chưa có nguồn",
  yes: "có",
  no: "không",
  pages: "Các trang",
  pageNumber: (page: number) => `Trang ${page}`,
  pageOf: (page: number, pages: number) => `trang ${page}/${pages}`,
  previousPage: "Trang trước",
  nextPage: "Trang sau",
};
