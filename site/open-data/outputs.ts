/** The output of every kind of records: the lists, records and tables under /api/v1/ are made from these. */
import type { RecordKind } from "./addresses.ts";
import type { Output } from "./output.ts";
import { platformOutput } from "./platform-output.ts";
import { agenciesOutput, criteriaOutput, documentsOutput } from "./register-outputs.ts";

export const OUTPUTS: Readonly<Record<RecordKind, Output>> = {
  platforms: platformOutput(),
  criteria: criteriaOutput,
  agencies: agenciesOutput,
  documents: documentsOutput,
};
