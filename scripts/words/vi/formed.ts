/** The forms that only registers and what the system writes ask for, in words; the editor leaves them out. */
export const formed = {
  host: () => "tên miền viết thường, không có https://, cổng hay đường dẫn, như example.org; tên miền có dấu ghi dạng xn--…",
  branch: () => "tên nhánh không có dấu cách, như main",
  convener: () => "owner, keeper hoặc mã cơ quan bằng chữ in hoa và số",
  teamOf: () => "tổ chức và nhóm trên GitHub, như to-chuc/nhom",
  team: () => "tên nhóm trên GitHub, hoặc tổ chức và nhóm, như to-chuc/nhom",
  login: () =>
    "tên đăng nhập GitHub, chỉ gồm chữ không dấu, số và gạch nối; không phải “ghost”, là tên GitHub ghi thay mọi tài khoản đã xóa",
  documentCode: () => "chữ viết tắt, từ 2 đến 8 chữ cái không có dấu thanh, như QĐ",
  publicKey: () => "khóa công khai mà lệnh npx catalogue github keys ghi ra, chép nguyên",
  colour: () => "mã màu gồm # và sáu chữ số từ 0 đến 9, a đến f, như #0b5394",
  mail: () => "một địa chỉ thư điện tử, như lien-he@example.org",
  telephone: () => "số điện thoại dạng quốc tế, bắt đầu bằng + và mã nước, viết liền, như +84241234567",
  version: () => "40 chữ số và chữ cái của một phiên bản",
  digest: () => "64 chữ số và chữ cái của mã băm SHA-256",
  fingerprint: () => "40 chữ số và chữ cái của dấu nội dung",
  workflow: () => "tên workflow, chỉ gồm chữ không dấu, số và gạch dưới",
};
