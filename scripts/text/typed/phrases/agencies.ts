/** How units of an agency are called, what stands between a unit and its agency, and between agencies that work together; capitals and marks say something. */
import type { Lang } from "../../languages.ts";

interface AgencyPhrases {
  readonly units: readonly string[];
  readonly of: readonly string[];
  /** Parts of patterns: after whoever leads, before the others. */
  readonly together: readonly string[];
}

export const AGENCY_PHRASES: Readonly<Record<Lang, AgencyPhrases>> = {
  vi: {
    units: ["Tổng cục", "Cục", "Vụ", "Văn phòng", "Trung tâm", "Viện", "Phòng", "Ban"],
    of: ["trực thuộc", "thuộc", "của"],
    together: [String.raw`[,;]?\s*(?:là\s+cơ\s+quan\s+)?(?:chủ\s+trì)?[,;]?\s*(?:và\s+)?phối\s+hợp(?:\s+(?:với|cùng))?\s+`],
  },
  en: {
    units: ["Department", "Division", "Office", "Centre", "Center", "Authority", "Bureau"],
    of: ["of", "under"],
    together: [String.raw`,?\s+in cooperation with\s+`],
  },
};
