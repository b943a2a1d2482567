/**
 * Every Vietnamese sentence of the site, by area. Names of schema values are in vi-names.ts; each larger area has a
 * file of its own. The English has the same shape or does not compile.
 */
import { showNumber } from "../../scripts/text/formats.ts";
import { viGuide } from "./vi-guide.ts";
import { viNames } from "./vi-names.ts";
import { viPlatform } from "./vi-platform.ts";
import { viRegisters } from "./vi-registers.ts";

export const vi = {
  names: viNames,
  platform: viPlatform,
  registers: viRegisters,
  guide: viGuide,

  site: {
    skip: "Đến nội dung chính",
    mainMenu: "Mục chính",
    breadcrumb: "Đường dẫn",
    notice: "Thông báo",
    readHere: "Đọc trang này bằng tiếng Việt",
    footerMenu: "Về trang này",
    dataLicence: "Giấy phép dữ liệu:",
    builtOn: "Dựng ngày",
    commit: "bản",
    openData: "Dữ liệu mở",
    sourceCode: "Kho dữ liệu và mã nguồn",
    disclaimer: "Danh mục này ghi lại điều đọc được ở các nguồn nêu tên; văn bản chính thức có giá trị quyết định.",
    notSourced: "chưa có nguồn",
    externalSite: "trang ngoài",
    pages: "Các trang",
    pageNumber: (page: number) => `Trang ${page}`,
    pageOf: (page: number, pages: number) => `trang ${page}/${pages}`,
    previousPage: "Trang trước",
    nextPage: "Trang sau",
  },

  proposals: {
    title: "Đề xuất đang xét",
    describe: "Các đề xuất đang chờ: chờ ai, từ khi nào.",
    intro:
      "Mỗi đề xuất là một yêu cầu thay đổi trên GitHub, hoặc một biểu mẫu chưa đủ để thành yêu cầu. Thứ tự trong mỗi hàng chờ: chờ lâu nhất trước.",
    notRead: "Lần dựng trang này không đọc được danh sách đề xuất từ GitHub.",
    pullsOnGitHub: "Các yêu cầu thay đổi trên GitHub",
    issuesOnGitHub: "Các biểu mẫu trên GitHub",
    readOn: (date: string) => `Đọc từ GitHub ngày ${date}.`,
    none: "Không có đề xuất nào đang chờ.",
    waiting: {
      council: "Chờ hội đồng biểu quyết",
      "standing-ministry": "Chờ Bộ thường trực",
      owner: "Chờ cơ quan chủ quản",
      merge: "Đã chấp thuận, chờ hợp nhất",
      proposer: "Chờ người đề xuất",
    },
    table: (waiting: string) => `Bảng các đề xuất: ${waiting}`,
    proposal: "Đề xuất",
    agency: "Cơ quan đề xuất",
    noAgency: "không thuộc cơ quan nào",
    since: "Chờ từ",
    days: (days: number) => `${days} ngày`,
    state: "Tình trạng",
    draft: "bản nháp",
    kind: { pull: "đang xét", issue: "biểu mẫu" },
    filled: (done: number, all: number) => `đã điền ${done} trên ${all} mục`,
  },
  menu: {
    home: "Trang chủ",
    platforms: "Nền tảng",
    criteria: "Tiêu chí",
    agencies: "Cơ quan",
    documents: "Văn bản",
    statistics: "Thống kê",
    propose: "Đề xuất",
    proposals: "Đang xét",
    guide: "Hướng dẫn",
    data: "Dữ liệu mở",
    search: "Tìm kiếm",
  },

  home: {
    intro:
      "Mỗi nền tảng có một trang: ai chủ quản, căn cứ vào văn bản nào, đáp ứng bộ tiêu chí đến đâu, ai phải làm gì tiếp theo. Mọi điều ghi ở đây đều kèm nguồn; điều chưa có nguồn được để trống và nói rõ.",
    searchTitle: "Tìm trong danh mục",
    searchLabel: "Tên nền tảng, cơ quan, số văn bản",
    searchHelp: "Gõ có dấu hay không dấu đều được.",
    searchButton: "Tìm",
    totals: "Danh mục có gì",
    platforms: (count: number) => `${showNumber(count, "vi")} nền tảng`,
    criteria: (count: number) => `${showNumber(count, "vi")} khung và bộ tiêu chí`,
    agencies: (count: number) => `${showNumber(count, "vi")} cơ quan`,
    documents: (count: number) => `${showNumber(count, "vi")} văn bản`,
    byStage: "Theo giai đoạn",
    byGroup: "Theo nhóm",
    byOwner: "Theo cơ quan chủ quản",
    groupUnknown: "Chưa có nguồn về nhóm",
    ownerUnknown: "Chưa có nguồn về cơ quan chủ quản",
    allAgencies: "Tất cả cơ quan",
    overdue: (count: number) => `${showNumber(count, "vi")} nền tảng quá hạn đánh giá lại`,
    andMore: (count: number) => `và ${showNumber(count, "vi")} nền tảng khác`,
    newest: "Quyết định và sự kiện mới nhất",
    allDocuments: "Tất cả văn bản",
    contribute: "Cùng hoàn thiện danh mục",
    contributeText:
      "Cơ quan chủ quản, người đánh giá và mọi người đều có thể sửa hoặc bổ sung: mỗi trang dẫn thẳng đến tệp của nó, mỗi thay đổi được kiểm tra tự động và có người duyệt.",
    contributePropose: "Đề xuất hoặc cập nhật một nền tảng",
    contributeGuide: "Xem hướng dẫn từng bước",
    contributeIssue: "Báo lỗi hoặc gửi nguồn",
  },

  notFound: {
    title: "Không tìm thấy trang",
    text: "Địa chỉ này không có trong danh mục. Có thể trang đã đổi địa chỉ, hoặc địa chỉ bị gõ sai.",
  },
};

export type Words = typeof vi;
