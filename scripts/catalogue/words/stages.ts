/** What stages, events, outcomes and verdicts are called, everywhere: messages, reports, site. */

import type { Verdict } from "../../records/schema/assessment.ts";
import type { EventType, Stage } from "../../records/schema/events.ts";
import type { Bilingual } from "../../text/bilingual.ts";
import type { Lang } from "../../text/languages.ts";
import type { Outcome } from "../score.ts";
import type { BackedStage } from "../stages.ts";

export const STAGE_NAMES: Record<Stage, Bilingual> = {
  proposed: { vi: "Được đề xuất", en: "Proposed" },
  listed: { vi: "Trong Danh mục", en: "On the list" },
  planned: { vi: "Có kế hoạch", en: "Planned" },
  "in-use": { vi: "Đang sử dụng", en: "In use" },
  recognised: { vi: "Đã công nhận", en: "Recognised" },
  potential: { vi: "Tiềm năng", en: "Potential" },
  revoked: { vi: "Bị thu hồi công nhận", en: "Recognition withdrawn" },
  delisted: { vi: "Đưa ra khỏi Danh mục", en: "Taken off the list" },
  merged: { vi: "Đã sáp nhập", en: "Merged" },
};

/** The decisions that an assessment must stand behind, as they begin a sentence. */
export const DECISION_NAMES: Record<BackedStage, Bilingual> = {
  recognised: { vi: "Việc công nhận", en: "The recognition" },
  potential: { vi: "Việc xác định là nền tảng tiềm năng", en: "The decision to call it potential" },
};

export const EVENT_NAMES: Record<EventType, Bilingual> = {
  proposed: { vi: "Đề xuất đưa vào Danh mục", en: "Proposed for the list" },
  listed: { vi: "Đưa vào Danh mục", en: "Put on the list" },
  planned: { vi: "Ban hành kế hoạch", en: "Plan issued" },
  launched: { vi: "Đưa vào sử dụng", en: "Brought into use" },
  recognised: { vi: "Công nhận nền tảng số quốc gia", en: "Recognised as a national digital platform" },
  potential: { vi: "Xác định là nền tảng số tiềm năng", en: "Called a potential platform" },
  revoked: { vi: "Thu hồi công nhận", en: "Recognition withdrawn" },
  delisted: { vi: "Đưa ra khỏi Danh mục", en: "Taken off the list" },
  transferred: { vi: "Chuyển cơ quan chủ quản", en: "Handed to another owning agency" },
  renamed: { vi: "Đổi tên", en: "Renamed" },
  merged: { vi: "Sáp nhập", en: "Merged" },
};

export const OUTCOME_NAMES: Record<Outcome, Bilingual> = {
  eligible: { vi: "Đủ điều kiện công nhận", en: "Eligible for recognition" },
  potential: { vi: "Đủ điều kiện nền tảng số tiềm năng", en: "Eligible as a potential platform" },
  "not-eligible": { vi: "Chưa đủ điều kiện", en: "Not eligible yet" },
  incomplete: { vi: "Chưa đủ thông tin để kết luận", en: "Not enough information to decide" },
};

export const VERDICT_NAMES: Record<Verdict, Bilingual> = {
  met: { vi: "Đạt", en: "Met" },
  unmet: { vi: "Chưa đạt", en: "Unmet" },
  "not-applicable": { vi: "Không áp dụng", en: "Not applicable" },
  unknown: { vi: "Chưa rõ", en: "Unknown" },
};

/** The names of one table in one language. */
export function namesIn<Key extends string>(names: Readonly<Record<Key, Bilingual>>, lang: Lang): Record<Key, string> {
  return Object.fromEntries(Object.entries<Bilingual>(names).map(([key, name]) => [key, name[lang]])) as Record<Key, string>;
}
