/** Criteria sets, agencies and documents as open data: a summary for the list, and the whole record. */
import type { AgencyEntry, CriteriaEntry, DocumentEntry } from "../../scripts/catalogue/catalogue.ts";
import { to } from "../routes.ts";
import type { Addresses, RecordKind } from "./addresses.ts";
import { SCHEMA_VERSION } from "./version.ts";

const head = (kind: RecordKind, id: string, { record, html }: Addresses) => ({
  id,
  url: record(kind, id),
  html: html(kind, id),
});

/** One line of /api/v1/criteria.json. */
export const criteriaSummary = ({ id, data, issued, platforms, replacedBy }: CriteriaEntry, addresses: Addresses) => ({
  ...head("criteria", id, addresses),
  title: data.title,
  kind: data.kind,
  extends: data.extends,
  issuer: data.issuer,
  document: data.document,
  issued,
  replaces: data.replaces,
  replacedBy,
  counts: { groups: data.groups.length, criteria: data.criteria.length, platforms: platforms.length },
});

/** /api/v1/criteria/<id>.json */
export const criteriaRecord = (
  { id, path, data, body, issued, platforms, extendedBy, replacedBy }: CriteriaEntry,
  addresses: Addresses,
) => ({
  schemaVersion: SCHEMA_VERSION,
  ...head("criteria", id, addresses),
  path,
  schema: addresses.absolute(to("schema", { kind: "criteria" })),
  data,
  body,
  derived: { issued, replacedBy, extendedBy, platforms },
});

/** One line of /api/v1/agencies.json. */
export const agencySummary = ({ slug, data, active, owns, handedOver }: AgencyEntry, addresses: Addresses) => ({
  ...head("agencies", slug, addresses),
  code: data.code,
  name: data.name,
  kind: data.kind,
  active,
  validFrom: data.validFrom,
  validTo: data.validTo,
  successor: data.successor,
  counts: { owns: owns.length, handedOver: handedOver.length },
});

/** /api/v1/agencies/<slug>.json */
export const agencyRecord = ({ slug, data, active, owns, handedOver, predecessors }: AgencyEntry, addresses: Addresses) => ({
  schemaVersion: SCHEMA_VERSION,
  ...head("agencies", slug, addresses),
  data,
  derived: { active, owns, handedOver, predecessors },
});

/** One line of /api/v1/documents.json. */
export const documentSummary = ({ slug, data, uses, criteria, plans }: DocumentEntry, addresses: Addresses) => ({
  ...head("documents", slug, addresses),
  number: data.number,
  date: data.date,
  type: data.type,
  issuer: data.issuer,
  title: data.title,
  effectiveFrom: data.effectiveFrom,
  effectiveTo: data.effectiveTo,
  confidence: data.confidence,
  counts: { uses: uses.length, criteria: criteria.length, plans: plans.length },
});

/** /api/v1/documents/<slug>.json */
export const documentRecord = ({ slug, data, uses, criteria, plans }: DocumentEntry, addresses: Addresses) => ({
  schemaVersion: SCHEMA_VERSION,
  ...head("documents", slug, addresses),
  data,
  derived: { uses, criteria, plans },
});
