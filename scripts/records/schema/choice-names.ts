/** Names of choices that no form of the editor asks for; apart from them, so that it does not load them. */
import type { Bilingual } from "../../text/bilingual.ts";
import { CONFIGURED } from "../../text/configured.ts";
import { GROUP_NAMES } from "./choices.ts";
import { chosen, inAllLanguages } from "./chosen.ts";

/** What is called shorter where there is little room. */
export const SHORT_GROUP_NAMES: Readonly<Record<string, Bilingual>> = {
  ...GROUP_NAMES,
  ...Object.fromEntries((CONFIGURED.choices?.groups ?? []).flatMap(({ id, short }) => (short ? [[id, inAllLanguages(short, id)]] : []))),
};

export const AGENCY_KIND_NAMES = chosen("agencyKinds", {
  ministry: { vi: "Bộ", en: "Ministry" },
  "ministerial-agency": { vi: "Cơ quan ngang bộ", en: "Ministerial-level agency" },
  "government-agency": { vi: "Cơ quan thuộc Chính phủ", en: "Agency under the Government" },
  government: { vi: "Chính phủ", en: "Government" },
  "prime-minister": { vi: "Thủ tướng Chính phủ", en: "Prime Minister" },
  "national-assembly": { vi: "Quốc hội", en: "National Assembly" },
  committee: { vi: "Ủy ban", en: "Committee" },
  party: { vi: "Cơ quan Đảng", en: "Party body" },
  other: { vi: "Cơ quan khác", en: "Other body" },
});
