/** What may be chosen for platforms, and what it is called in forms, on the site and in messages; what may be chosen for criteria. */
import type { Bilingual } from "../../text/bilingual.ts";
import { oneOf } from "./common.ts";

/** QĐ 186/QĐ-BTTTT: group 1 is owned by state bodies, group 2 by enterprises that master the technology. */
export const GROUP_NAMES = {
  state: {
    vi: "Nhóm 1: phục vụ hoạt động quản lý nhà nước hoặc cung cấp dịch vụ công cho xã hội",
    en: "Group 1: for public administration or public services",
  },
  enterprise: {
    vi: "Nhóm 2: do doanh nghiệp làm chủ quản, làm chủ công nghệ",
    en: "Group 2: owned by enterprises that master the technology",
  },
} as const satisfies Record<string, Bilingual>;

export const PILLAR_NAMES = {
  "digital-transformation": { vi: "Chuyển đổi số", en: "Digital transformation" },
  "digital-government": { vi: "Chính phủ số", en: "Digital government" },
  "digital-economy": { vi: "Kinh tế số", en: "Digital economy" },
  "digital-society": { vi: "Xã hội số", en: "Digital society" },
} as const satisfies Record<string, Bilingual>;

export const METRIC_NAMES = {
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
} as const satisfies Record<string, Bilingual>;

export const group = oneOf(GROUP_NAMES);
export const pillar = oneOf(PILLAR_NAMES);
export const metric = oneOf(METRIC_NAMES);
export const GROUPS = group.enum;
export const PILLARS = pillar.enum;
export type Metric = keyof typeof METRIC_NAMES;

export const CRITERIA_KINDS = ["framework", "set"] as const;
export const REQUIREMENTS = ["must", "should"] as const;
export const CRITERION_KINDS = ["yes-no", "measured"] as const;
/** Whether a criterion asks for evidence, and whether it may be answered with "not applicable". */
export const EVIDENCE_RULES = ["required", "optional"] as const;
export const APPLICABILITY_RULES = ["never", "allowed"] as const;
export const OPINIONS = ["agreed", "comments"] as const;
