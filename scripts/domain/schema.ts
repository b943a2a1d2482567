/**
 * The schemas by kind of file, compiled by ajv when first needed, and ajv's errors as faults in our words.
 * Types come from the same schemas (schema/*.ts), so nothing is said twice.
 */
import { Ajv, type ValidateFunction } from "ajv";
import { isDate } from "./dates.ts";
import { assessmentSchema, planSchema } from "./schema/assessment.ts";
import type { Bilingual } from "./schema/common.ts";
import { criteriaSchema } from "./schema/criteria.ts";
import { decisionSchema } from "./schema/decision.ts";
import { platformSchema } from "./schema/platform.ts";
import { proposalsSchema } from "./schema/proposals.ts";
import { agenciesSchema, documentsSchema, domainsSchema, settingsSchema } from "./schema/registers.ts";
import { schemaFault } from "./schema-fault.ts";
import type { Fault } from "./words/fault.ts";

export const SCHEMAS = {
  platform: platformSchema,
  plan: planSchema,
  assessment: assessmentSchema,
  criteria: criteriaSchema,
  agencies: agenciesSchema,
  documents: documentsSchema,
  domains: domainsSchema,
  settings: settingsSchema,
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
  decision: { vi: "Quyết định của hội đồng", en: "Council decision" },
  proposals: { vi: "Đề xuất đang xét", en: "Proposals under review" },
};

/** An absolute http(s) address with a host and without credentials. */
export function isWebAddress(text: string): boolean {
  return WEB_ADDRESS.test(text);
}
const WEB_ADDRESS = /^https?:\/\/[\p{L}\p{N}_]+(?:[.-]+[\p{L}\p{N}_]+)*(?::\d{1,5})?(?:[/?#]\S*)?$/iu;

/** Quick to compile rather than quickest to run: most runs check a few files (the schemas themselves are under test). */
const ajv = new Ajv({
  meta: false,
  validateSchema: false,
  code: { optimize: false },
  allErrors: true,
  verbose: true,
  strictTypes: false,
  strictRequired: false,
  formats: { date: isDate, url: isWebAddress },
  keywords: ["x-title", "x-help"],
});
const compiled = new Map<FileKind, ValidateFunction>();

/** Holds the data of one file against its schema: every fault, in our words. */
export function validate(kind: FileKind, data: unknown): Fault[] {
  let check = compiled.get(kind);
  if (!check) {
    check = ajv.compile(SCHEMAS[kind]);
    compiled.set(kind, check);
  }
  if (check(data)) return [];
  return (check.errors ?? []).flatMap((error) => schemaFault(error, SCHEMAS[kind], data) ?? []);
}
