/** The output of every kind of records: the lists, records and tables under /api/v1/ are made from these. */
import { type ApiFolder, PUBLISHED_KINDS, RECORD_KINDS } from "../../scripts/records/kinds.ts";
import { listOutput } from "./list-output.ts";
import type { Output } from "./output.ts";
import { platformsOutput } from "./platform-output.ts";
import { agenciesOutput, criteriaOutput, documentsOutput } from "./register-outputs.ts";

/** Kinds of which more is published than is written in their files. */
const DERIVED: Readonly<Partial<Record<ApiFolder, Output>>> = {
  platforms: platformsOutput,
  criteria: criteriaOutput,
  agencies: agenciesOutput,
  documents: documentsOutput,
};

/** By folder, in the order of the table of kinds. */
export const OUTPUTS = Object.fromEntries(
  PUBLISHED_KINDS.map((kind) => [RECORD_KINDS[kind].api, DERIVED[RECORD_KINDS[kind].api] ?? listOutput(kind)]),
) as Readonly<Record<ApiFolder, Output>>;
