/** What the values of groups, pillars and metrics are called: in forms, on the site, in messages. */
import type { Bilingual } from "../text/bilingual.ts";
import type { GROUPS, Metric, PILLARS } from "./schema/platform.ts";

export const GROUP_NAMES: Record<(typeof GROUPS)[number], Bilingual> = {
  state: { vi: "Nhóm 1: phục vụ quản lý nhà nước, dịch vụ công", en: "Group 1: state management and public services" },
  enterprise: { vi: "Nhóm 2: doanh nghiệp làm chủ", en: "Group 2: owned by enterprises" },
};

export const PILLAR_NAMES: Record<(typeof PILLARS)[number], Bilingual> = {
  "digital-transformation": { vi: "Chuyển đổi số", en: "Digital transformation" },
  "digital-government": { vi: "Chính phủ số", en: "Digital government" },
  "digital-economy": { vi: "Kinh tế số", en: "Digital economy" },
  "digital-society": { vi: "Xã hội số", en: "Digital society" },
};

export const METRIC_NAMES: Record<Metric, Bilingual> = {
  users: { vi: "Người dùng", en: "Users" },
  "active-users": { vi: "Người dùng thường xuyên", en: "Regular users" },
  accounts: { vi: "Tài khoản", en: "Accounts" },
  visits: { vi: "Lượt truy cập", en: "Visits" },
  transactions: { vi: "Giao dịch", en: "Transactions" },
  services: { vi: "Dịch vụ cung cấp", en: "Services offered" },
  applications: { vi: "Hồ sơ trực tuyến", en: "Online applications" },
  payments: { vi: "Giao dịch thanh toán", en: "Payments" },
  "payment-value": { vi: "Giá trị thanh toán", en: "Value of payments" },
  utilities: { vi: "Tiện ích", en: "Utilities" },
  "integrated-documents": { vi: "Giấy tờ tích hợp", en: "Integrated documents" },
  "connected-agencies": { vi: "Cơ quan kết nối", en: "Connected agencies" },
  "connected-databases": { vi: "Cơ sở dữ liệu kết nối", en: "Connected databases" },
  addresses: { vi: "Địa chỉ", en: "Addresses" },
  channels: { vi: "Kênh", en: "Channels" },
};
