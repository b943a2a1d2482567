/** How units of an agency are called, what stands between a unit and its agency, and between agencies that work together; capitals and marks say something. */
import type { Lang } from "../../languages.ts";

interface AgencyPhrases {
  readonly units: readonly string[];
  readonly of: readonly string[];
  /** Parts of patterns: after whoever leads, before the others. */
  readonly together: readonly string[];
  /** At the end of a unit, before what it is of: that it is not, or not now. */
  readonly denied: readonly string[];
  /** Between agencies of which each may be meant. */
  readonly and: readonly string[];
}

export const AGENCY_PHRASES: Readonly<Record<Lang, AgencyPhrases>> = {
  vi: {
    units: ["Tổng cục", "Cục", "Vụ", "Văn phòng", "Trung tâm", "Viện", "Phòng", "Ban"],
    of: ["trực thuộc", "thuộc", "của"],
    together: [
      String.raw`[,;]?\s*(?:là\s+cơ\s+quan\s+)?(?:chủ\s+trì)?[,;]?\s*(?:và\s+)?phối\s+hợp(?:\s+(?:với|cùng))?\s+`,
      String.raw`\s+(?:là\s+cơ\s+quan\s+)?chủ\s+trì\s*[,;]\s*(?:và\s+)?`,
    ],
    // "Cục Hàng không" is a name.
    denied: ["(?<!hàng |phòng )không(?: phải| còn)?", "chưa", "tách(?: khỏi)?", "trước(?: đây| kia)?", "từng", "nguyên", "sẽ", "dự kiến"],
    and: ["và", "hoặc"],
  },
  en: {
    units: ["Department", "Division", "Office", "Centre", "Center", "Authority", "Bureau"],
    of: ["of", "under"],
    together: [String.raw`,?\s+in cooperation with\s+`],
    denied: ["not", "no longer", "formerly", "previously"],
    and: ["and", "or"],
  },
};
