/** What `catalogue init` and `catalogue migrate` say. */
export const start = {
  isCatalogue: (folder: string) =>
    `“${folder}” đã là một trang tra cứu. Chuyển lên phiên bản mới: npx catalogue migrate; xem còn thiếu gì trên GitHub: npx catalogue doctor`,
  kept: (path: string) => `Đã có ${path}; giữ nguyên.`,
  completed: (path: string) => `Đã bổ sung vào ${path} những gì còn thiếu; những gì đã có giữ nguyên.`,
  begun: (folder: string) =>
    `Đã tạo trang tra cứu. Tiếp theo: ${folder ? `cd ${folder} && ` : ""}npm install && npm start; rồi sửa hồ sơ mẫu. Đưa lên GitHub xong: npx catalogue doctor`,
  codeTaken: (code: string) =>
    `Chưa nêu mã cơ quan quản lý (--agency-code) nên dùng mã ${code}. Muốn đổi, ghi mã khác trong agencies.yml; npx catalogue check sẽ nêu mọi chỗ phải đổi theo.`,
  stopped: "Chưa trả lời hết; chưa có gì được ghi.",
  upToDate: (schema: number, version: string) =>
    `Đã ở phiên bản lược đồ ${schema}, workflow ở phiên bản ${version}; không có gì để chuyển.`,
  broken: (paths: readonly string[]) => `Chưa đọc được ${paths.join(", ")}; chưa ghi tệp nào. Xem chỗ sai: npx catalogue check`,
  passed: (version: number) => `Chuyển các tệp lên phiên bản lược đồ ${version}.`,
  toMigrate: (path: string) => `${path} cần chuyển. Chạy: npx catalogue migrate`,
  tooNew: (version: number, current: number) =>
    `Các tệp ở phiên bản lược đồ ${version}, mới hơn phiên bản ${current} mà chương trình này đọc được. Cài phiên bản mới: sửa trong package.json rồi chạy npm install.`,
  unknownVersion: (version: string) =>
    `schemaVersion: ${version} trong settings.yml không phải là phiên bản lược đồ nào. Xóa dòng đó nếu chưa từng chuyển tệp.`,
  lacking: (count: number, main: string) =>
    `${count} nội dung chưa có ngôn ngữ chính mới là ${main}; chưa ghi gì. Bổ sung cho từng nội dung nêu ở trên rồi chạy lại.`,
  wouldGo: (count: number) =>
    `${count} nội dung nêu ở trên sẽ bị bỏ; chưa ghi gì. Lưu phiên bản hiện nay vào Git trước để lịch sử còn giữ, rồi chạy lại với --remove.`,
  sameLanguages: "Trang đã có đúng các ngôn ngữ này; không đổi gì.",
  languagesChanged: (files: number, texts: number) =>
    `Đã sửa ${files} tệp${texts > 0 ? `, bỏ ${texts} nội dung, nêu từng nội dung ở trên` : ""}; thiết lập ghi các ngôn ngữ trước đây để địa chỉ cũ dẫn tiếp. Tiếp theo: npx catalogue migrate && npx catalogue check`,
  questions: {
    template: "Mẫu: vn-ministry (bộ), vn-province (tỉnh) hay plain (tiếng Anh, không theo quy định nào)?",
    languages: "Các ngôn ngữ, ngôn ngữ chính đứng đầu?",
    title: "Tên trang tra cứu?",
    titleEn: "Tên trang bằng tiếng Anh?",
    agencyCode: "Mã của cơ quan quản lý trang, như trong số ký hiệu văn bản?",
    agencyName: "Tên đầy đủ của cơ quan đó?",
    agencyNameEn: "Tên cơ quan bằng tiếng Anh?",
    agencyKind: "Loại của cơ quan đó?",
    repository: "Địa chỉ kho trên GitHub?",
    site: "Địa chỉ trang sẽ công bố?",
    maintainer: "Tài khoản GitHub của người bảo trì (để trống nếu chưa có)?",
  },
  faults: {
    template: "Chọn vn-ministry, vn-province hoặc plain.",
    languages: (known: string) => `Chọn một hay nhiều trong các mã sau, mỗi mã một lần, ngôn ngữ chính đứng đầu: ${known}.`,
    title: "Cần một dòng chữ, tối đa 400 ký tự.",
    titleEn: "Cần một dòng chữ, tối đa 400 ký tự.",
    agencyCode: "Mã bắt đầu bằng chữ hoa, chỉ gồm chữ không dấu (trừ Đ) và số, tối đa 20 ký tự, ví dụ SKHCN.",
    agencyName: "Cần một dòng chữ, tối đa 400 ký tự.",
    agencyNameEn: "Cần một dòng chữ, tối đa 400 ký tự.",
    agencyKind: (known: string) => `Chọn một trong: ${known}.`,
    repository: "Cần một địa chỉ http(s).",
    site: "Cần một địa chỉ http(s).",
    maintainer: "Tên đăng nhập chỉ gồm chữ không dấu, số và dấu gạch nối.",
  },
};
