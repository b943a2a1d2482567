/**
 * The schemas by kind of file, compiled when first needed, and their errors as faults in our words.
 * Types come from the same schemas (schema/*.ts), so nothing is said twice.
 */

import type { Fault } from "../problems/fault.ts";
import type { Bilingual } from "../text/bilingual.ts";
import { compileSchema, type SchemaCheck } from "./compile-schema.ts";
import { assessmentSchema, planSchema } from "./schema/assessment.ts";
import { criteriaSchema } from "./schema/criteria.ts";
import { decisionSchema } from "./schema/decision.ts";
import { platformSchema } from "./schema/platform.ts";
import { proposalsSchema } from "./schema/proposals.ts";
import { agenciesSchema, documentsSchema, domainsSchema, settingsSchema, synonymsSchema } from "./schema/registers.ts";
import { schemaFault } from "./schema-fault.ts";

export const SCHEMAS = {
  platform: platformSchema,
  plan: planSchema,
  assessment: assessmentSchema,
  criteria: criteriaSchema,
  agencies: agenciesSchema,
  documents: documentsSchema,
  domains: domainsSchema,
  settings: settingsSchema,
  synonyms: synonymsSchema,
  decision: decisionSchema,
  proposals: proposalsSchema,
} as const;

export type FileKind = keyof typeof SCHEMAS;
export const FILE_KINDS = Object.keys(SCHEMAS) as FileKind[];

/** What each kind of file is called. */
export const KIND_TITLES: Record<FileKind, Bilingual> = {
  platform: { vi: "Nền tảng", en: "Platform" },
  plan: { vi: "Kế hoạch", en: "Plan" },
  assessment: { vi: "Đánh giá", en: "Assessment" },
  criteria: { vi: "Bộ tiêu chí", en: "Criteria set" },
  agencies: { vi: "Cơ quan", en: "Agencies" },
  documents: { vi: "Văn bản", en: "Documents" },
  domains: { vi: "Lĩnh vực", en: "Domains" },
  settings: { vi: "Thiết lập", en: "Settings" },
  synonyms: { vi: "Cách gọi khác", en: "Synonyms" },
  decision: { vi: "Quyết định của hội đồng", en: "Council decision" },
  proposals: { vi: "Đề xuất đang xét", en: "Proposals under review" },
};

const compiled = new Map<FileKind, SchemaCheck>();

/** Holds the data of one file against its schema: every fault, in our words. */
export function validate(kind: FileKind, data: unknown): Fault[] {
  let check = compiled.get(kind);
  if (!check) {
    check = compileSchema(kind, SCHEMAS[kind]);
    compiled.set(kind, check);
  }
  return check(data).flatMap((error) => schemaFault(error, SCHEMAS[kind], data) ?? []);
}
