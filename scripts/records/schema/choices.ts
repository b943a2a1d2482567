/** What may be chosen for platforms, and what it is called in forms, on the site and in messages; what may be chosen for criteria. */
import type { Bilingual } from "../../text/bilingual.ts";
import { oneOf } from "./common.ts";

/** The two groups of the letter of 2024, item 1: by whom they serve and by who is chủ quản. */
export const GROUP_NAMES = {
  state: {
    vi: "Nhóm 1: phục vụ hoạt động quản lý nhà nước hoặc cung cấp dịch vụ công cho xã hội",
    en: "Group 1: for public administration or public services",
  },
  enterprise: {
    vi: "Nhóm 2: do doanh nghiệp làm chủ quản, làm chủ công nghệ lõi, cung cấp dịch vụ phục vụ nhu cầu của cơ quan, doanh nghiệp và xã hội",
    en: "Group 2: owned by enterprises that master the core technology and serve agencies, enterprises and society",
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
  "connected-systems": { vi: "Hệ thống kết nối", en: "Connected systems" },
  "concurrent-users": { vi: "Người dùng đồng thời", en: "Concurrent users" },
  books: { vi: "Sổ", en: "Books" },
  organisations: { vi: "Tổ chức", en: "Organisations" },
  auctions: { vi: "Cuộc đấu giá", en: "Auctions" },
  addresses: { vi: "Địa chỉ", en: "Addresses" },
  channels: { vi: "Kênh", en: "Channels" },
} as const satisfies Record<string, Bilingual>;

/** The letter, item 4: an enterprise may own a platform; in group 1 one may develop what a state body owns. */
export const ENTERPRISE_ROLE_NAMES = {
  owner: { vi: "Doanh nghiệp chủ quản", en: "Owning enterprise" },
  developer: { vi: "Doanh nghiệp phát triển", en: "Developer" },
} as const satisfies Record<string, Bilingual>;

/** Whom a criteria set was put to who is no agency of the register (the letter, item 2: the parties concerned). */
export const PARTY_NAMES = {
  association: { vi: "Hội, hiệp hội", en: "Association" },
  enterprise: { vi: "Doanh nghiệp", en: "Enterprise" },
  expert: { vi: "Chuyên gia", en: "Expert" },
  other: { vi: "Bên liên quan khác", en: "Other party" },
} as const satisfies Record<string, Bilingual>;

export const enterpriseRole = oneOf(ENTERPRISE_ROLE_NAMES);
export const partyKind = oneOf(PARTY_NAMES);
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
export const OPINIONS = ["agreed", "comments", "disagreed", "none"] as const;
