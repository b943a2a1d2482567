/** How and by whom an assessment is made: what a catalogue calls it is in its settings (`names.methods`, `names.roles`). */
import { CONFIGURED } from "../../text/configured.ts";
import { chosen } from "./chosen.ts";

export const METHOD_NAMES = chosen("methods", {
  council: { vi: "Hội đồng đánh giá", en: "Assessment council" },
  "expert-group": { vi: "Nhóm chuyên gia", en: "Expert group" },
  "hired-assessor": { vi: "Thuê đơn vị có năng lực đánh giá", en: "Hired assessment body" },
  self: { vi: "Tự đánh giá", en: "Self-assessment" },
});

export const ROLE_NAMES = chosen("roles", {
  chair: { vi: "chủ tịch", en: "chair" },
  member: { vi: "thành viên", en: "member" },
  secretary: { vi: "thư ký", en: "secretary" },
  lead: { vi: "trưởng nhóm", en: "lead expert" },
  expert: { vi: "chuyên gia", en: "expert" },
  assessor: { vi: "đơn vị đánh giá", en: "assessment body" },
});

/** Methods by which owners assess what is theirs: these back no recognition. */
export const SELF_METHODS: readonly string[] = CONFIGURED.choices?.methods?.flatMap(({ id, self }) => (self ? [id] : [])) ?? ["self"];

/** Roles that decide where members disagree, and roles that judge nothing. */
export const DECIDING_ROLES: readonly string[] = CONFIGURED.choices?.roles?.flatMap(({ id, decides }) => (decides ? [id] : [])) ?? [
  "chair",
  "lead",
];
export const SILENT_ROLES: readonly string[] = CONFIGURED.choices?.roles?.flatMap(({ id, silent }) => (silent ? [id] : [])) ?? [
  "secretary",
];

export type Method = keyof typeof METHOD_NAMES;
export type Role = keyof typeof ROLE_NAMES;
