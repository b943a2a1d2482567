/** Vietnamese words about the site itself: who runs it, whom to ask, how to cite it. */
import { TERMS } from "../../../scripts/words/terms.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const about = {
  runBy: (name: string) => `Đơn vị vận hành: ${name}.`,
  operator: "Đơn vị vận hành",
  contact: "Liên hệ",
  contactText: "Không cần tài khoản GitHub.",
  onlyOnGitHub: "Trang này chưa có điện thoại hay thư điện tử; hiện chỉ nhận góp ý trên GitHub, cần có tài khoản.",
  ofThings: `Số điện thoại hỗ trợ của từng ${t.thing} không phải là một mục của hồ sơ: vui lòng xem trang web và đơn vị đầu mối nêu trên trang của ${t.thing}.`,
  noCost: `Kinh phí xây dựng, vận hành của ${t.thing} không phải là một mục của hồ sơ, nên trang này không có số liệu để trả lời: chưa có nguồn ghi theo cùng một cách cho mọi ${t.thing}.`,
  builders: (known: string, all: string) =>
    `Doanh nghiệp chủ quản hoặc phát triển chỉ được ghi khi có nguồn: hiện có ở ${known}/${all} ${t.thing}.`,
  /** Of one record. */
  builtBy: `Doanh nghiệp chủ quản hoặc phát triển {thing}, theo nguồn nêu ở hồ sơ: {names}.`,
  builtByNobody: `Hồ sơ {thing} chưa ghi đơn vị xây dựng: chưa có nguồn.`,
  meaning: `Ở trang này, ${t.fullThing} là ${t.thing} có tên trong một ${t.list} do cơ quan có thẩm quyền ban hành, hoặc đang được đề xuất vào ${t.list}.`,
  licenceIs: "Dữ liệu được dùng lại theo giấy phép {licence}.",
  mail: "Thư điện tử",
  telephone: "Điện thoại",
  page: "Trang liên hệ",
  address: "Địa chỉ",
  report: "Báo lỗi trên GitHub",
  cite: "Cách trích dẫn",
  citeText: "Trích dẫn cả trang:",
  citeRecord: `Trích dẫn một ${t.thing}: ghi tên ${t.thing}, địa chỉ trang thông tin của ${t.thing} và ngày truy cập; với một số liệu, ghi thêm nguồn và thời điểm nêu cạnh số liệu.`,
  citation: "{title}. {address} (cập nhật ngày {date}{version}). Giấy phép {licence}.",
  version: ", phiên bản {commit}",
  licenceText: "Dữ liệu được dùng lại theo giấy phép:",
};
