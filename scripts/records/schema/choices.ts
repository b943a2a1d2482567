/** What may be chosen for platforms, and what it is called in forms, on the site and in messages; what may be chosen for criteria. */

import type { Bilingual } from "../../text/bilingual.ts";
import { CONFIGURED } from "../../text/configured.ts";
import { inEach } from "../../text/languages.ts";
import type { Hedge } from "../../text/typed/phrases/numbers.ts";
import { TERMS } from "../../words/terms.ts";
import { chosen } from "./chosen.ts";
import { oneOf } from "./common.ts";

/** By who owns a platform. */
export const GROUP_NAMES = chosen("groups", {
  state: { vi: "Do cơ quan nhà nước làm chủ quản", en: "Owned by state bodies" },
  enterprise: { vi: "Do doanh nghiệp làm chủ quản", en: "Owned by enterprises" },
});

export const PILLAR_NAMES = chosen("pillars", {
  "digital-transformation": { vi: "Chuyển đổi số", en: "Digital transformation" },
  "digital-government": { vi: "Chính phủ số", en: "Digital government" },
  "digital-economy": { vi: "Kinh tế số", en: "Digital economy" },
  "digital-society": { vi: "Xã hội số", en: "Digital society" },
});

/**
 * What is counted where the settings do not say (`names.metrics`; every template does), and what that shows: people, of whom there
 * can be a share of all there are; other use; or only what there is to be used, which says nothing of its use. Some count a part of what another one counts; an amount needs its unit.
 */
const METRICS = {
  users: { name: { vi: "Người dùng", en: "Users" }, shows: "people" },
  "active-users": { name: { vi: "Người dùng thường xuyên", en: "Regular users" }, shows: "people", partOf: "users" },
  accounts: { name: { vi: "Tài khoản", en: "Accounts" }, shows: "people" },
  visits: { name: { vi: "Lượt truy cập", en: "Visits" }, shows: "use" },
  transactions: { name: { vi: "Giao dịch", en: "Transactions" }, shows: "use" },
  services: { name: { vi: "Dịch vụ cung cấp", en: "Services offered" }, shows: "supply" },
  applications: { name: { vi: "Hồ sơ trực tuyến", en: "Online applications" }, shows: "use" },
  payments: { name: { vi: "Giao dịch thanh toán", en: "Payments" }, shows: "use" },
  "payment-value": { name: { vi: "Giá trị thanh toán", en: "Value of payments" }, shows: "use", isAmount: true },
  utilities: { name: { vi: "Tiện ích", en: "Utilities" }, shows: "supply" },
  "integrated-documents": { name: { vi: "Giấy tờ tích hợp", en: "Integrated documents" }, shows: "use" },
  "connected-agencies": { name: { vi: "Cơ quan kết nối", en: "Connected agencies" }, shows: "use" },
  "connected-databases": { name: { vi: "Cơ sở dữ liệu kết nối", en: "Connected databases" }, shows: "supply" },
  "connected-systems": { name: { vi: "Hệ thống kết nối", en: "Connected systems" }, shows: "supply" },
  "concurrent-users": { name: { vi: "Người dùng đồng thời", en: "Concurrent users" }, shows: "use", partOf: "users" },
  books: { name: { vi: "Sổ", en: "Books" }, shows: "use" },
  organisations: { name: { vi: "Tổ chức", en: "Organisations" }, shows: "use" },
  auctions: { name: { vi: "Cuộc đấu giá", en: "Auctions" }, shows: "use" },
  addresses: { name: { vi: "Địa chỉ", en: "Addresses" }, shows: "supply" },
  channels: { name: { vi: "Kênh", en: "Channels" }, shows: "supply" },
} as const satisfies Record<string, MetricFacts>;

/** What a source says of a number that is not exact. */
export const HEDGE_NAMES = {
  over: { vi: "hơn", en: "over" },
  about: { vi: "khoảng", en: "about" },
  under: { vi: "gần", en: "nearly" },
} as const satisfies Record<Hedge, Bilingual>;
export const hedge = oneOf(HEDGE_NAMES);

interface CountedFacts {
  readonly partOf?: string;
  readonly isAmount?: true;
}

interface MetricFacts extends CountedFacts {
  readonly name: Bilingual;
  readonly shows: "people" | "use" | "supply";
}

export const METRIC_NAMES = chosen(
  "metrics",
  Object.fromEntries(Object.entries(METRICS).map(([id, { name }]) => [id, name])) as Record<keyof typeof METRICS, Bilingual>,
);

const metricsThatShow = (what: "people" | "supply"): readonly string[] =>
  CONFIGURED.choices?.metrics?.flatMap((one) => (one[what] ? [one.id] : [])) ??
  Object.entries(METRICS).flatMap(([id, { shows }]) => (shows === what ? [id] : []));

/** Metrics that count people, the most telling first. */
export const PEOPLE_METRICS = metricsThatShow("people");
/** Metrics that are no evidence of use. */
export const SUPPLY_METRICS = metricsThatShow("supply");

const facts: readonly (readonly [string, CountedFacts])[] =
  CONFIGURED.choices?.metrics?.map(({ id, partOf, amount }) => [
    id,
    { ...(partOf === undefined ? {} : { partOf }), ...(amount ? { isAmount: true } : {}) },
  ]) ?? Object.entries<MetricFacts>(METRICS);
/** Metrics that are no counts: a number of these says nothing without its unit. */
export const AMOUNT_METRICS: readonly string[] = facts.flatMap(([id, { isAmount }]) => (isAmount ? [id] : []));
/** By metric the one of which it counts a part. */
export const PART_METRICS: Readonly<Record<string, string>> = Object.fromEntries(
  facts.flatMap(([id, { partOf }]) => (partOf ? [[id, partOf]] : [])),
);

/** Groups whose platforms state bodies own. */
export const STATE_GROUPS: readonly string[] = CONFIGURED.choices?.groups?.flatMap(({ id, stateOwned }) => (stateOwned ? [id] : [])) ?? [
  "state",
];

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

export const CRITERIA_KIND_NAMES = {
  framework: inEach((lang) => TERMS[lang].FullFramework),
  set: { vi: "Bộ tiêu chí", en: "Criteria set" },
} as const satisfies Record<string, Bilingual>;

export const REQUIREMENT_NAMES = {
  must: { vi: "Bắt buộc", en: "Mandatory" },
  should: { vi: "Khuyến khích", en: "Recommended" },
} as const satisfies Record<string, Bilingual>;

export const CRITERION_KIND_NAMES = {
  "yes-no": { vi: "Đạt / không đạt", en: "Met or not met" },
  measured: { vi: "Đo bằng số", en: "Measured" },
} as const satisfies Record<string, Bilingual>;

/** Whether a criterion asks for evidence, and whether it may be answered with "not applicable". */
const EVIDENCE_NAMES = {
  required: { vi: "Bắt buộc", en: "Required" },
  optional: { vi: "Không bắt buộc", en: "Optional" },
} as const satisfies Record<string, Bilingual>;
const APPLICABILITY_NAMES = {
  never: { vi: "Không được", en: "Never" },
  allowed: { vi: "Được, kèm ghi chú", en: "Allowed with a note" },
} as const satisfies Record<string, Bilingual>;

/** In a sentence, after a date. */
export const OPINION_NAMES = {
  agreed: { vi: "thống nhất", en: "agreed" },
  comments: { vi: "có góp ý", en: "with comments" },
  disagreed: { vi: "chưa thống nhất", en: "disagreed" },
  none: { vi: "không có ý kiến", en: "no opinion" },
} as const satisfies Record<string, Bilingual>;

/** What the issuer of a draft makes of a comment on it. */
export const COMMENT_RESULT_NAMES = {
  accepted: { vi: "Tiếp thu", en: "Accepted" },
  partly: { vi: "Tiếp thu một phần", en: "Accepted in part" },
  rejected: { vi: "Không tiếp thu", en: "Not accepted" },
} as const satisfies Record<string, Bilingual>;

export const criteriaKind = oneOf(CRITERIA_KIND_NAMES);
export const requirement = oneOf(REQUIREMENT_NAMES);
export const criterionKind = oneOf(CRITERION_KIND_NAMES);
export const evidenceRule = oneOf(EVIDENCE_NAMES);
export const applicabilityRule = oneOf(APPLICABILITY_NAMES);
export const opinion = oneOf(OPINION_NAMES);
export const commentResult = oneOf(COMMENT_RESULT_NAMES);
