/** Vietnamese words that stand on every page. */
import { TERMS } from "../../../scripts/words/terms.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const site = {
  skip: "Đến nội dung chính",
  mainMenu: "Mục chính",
  menu: "Menu",
  breadcrumb: "Đường dẫn",
  notice: "Thông báo",
  readHere: "Đọc trang này bằng tiếng Việt",
  footerMenu: "Về trang này",
  dataLicence: "Giấy phép dữ liệu:",
  builtOn: "Cập nhật ngày",
  commit: "phiên bản",
  sourceCode: "Kho dữ liệu và mã nguồn",
  forReference: "Thông tin trên trang có tính chất tham khảo, được tổng hợp từ các nguồn đã nêu.",
  documentsApply: `Trường hợp có khác biệt, áp dụng theo ${t.document} được dẫn.`,
  /** Once before words that are not in the language of the page. */
  writtenIn: (language: string) => `(bằng ${language})`,
  /** Above a block of figures or links: what of it is in another language. */
  sourcesIn: (language: string) => `Tên nguồn bằng ${language}, ghi như trong nguồn.`,
  notSourced: "chưa có thông tin",
  notTranslated: "Chưa có mô tả bằng tiếng Việt. Bằng tiếng Anh:",
  /** Until when something held. */
  lastDay: "đến hết ngày {date}",
  before: "đến trước {date}",
  yes: "có",
  no: "không",
  pages: "Các trang",
  pageNumber: (page: number) => `Trang ${page}`,
  pageOf: (page: number, pages: number) => `trang ${page}/${pages}`,
  previousPage: "Trang trước",
  nextPage: "Trang sau",
};
