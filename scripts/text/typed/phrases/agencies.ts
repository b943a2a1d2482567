/** How units of an agency are called, and what stands between a unit and its agency; capitals and marks say something. */
import type { Lang } from "../../languages.ts";

interface AgencyPhrases {
  readonly units: readonly string[];
  readonly of: readonly string[];
}

export const AGENCY_PHRASES: Readonly<Record<Lang, AgencyPhrases>> = {
  vi: {
    units: ["Tổng cục", "Cục", "Vụ", "Văn phòng", "Trung tâm", "Viện", "Phòng", "Ban"],
    of: ["trực thuộc", "thuộc", "của"],
  },
  en: {
    units: ["Department", "Division", "Office", "Centre", "Center", "Authority", "Bureau"],
    of: ["of", "under"],
  },
};
