/** Criteria, agencies and documents as tables. Column names are the paths of the same values in the JSON. */
import type { AgencyEntry, Catalogue, CriteriaEntry, DocumentEntry } from "../../scripts/catalogue/catalogue.ts";
import type { Criterion } from "../../scripts/records/schema/criteria.ts";
import type { Addresses, RecordKind } from "./addresses.ts";
import { type Column, csvTable, textColumns } from "./csv.ts";

/** Addresses of the record, last in each row. */
const links = <Row>(kind: RecordKind, { html, record }: Addresses, idOf: (row: Row) => string): Column<Row>[] => [
  ["html.vi", (row) => html(kind, idOf(row)).vi],
  ["html.en", (row) => html(kind, idOf(row)).en],
  ["url", (row) => record(kind, idOf(row))],
];

interface CriterionRow {
  readonly set: CriteriaEntry;
  readonly criterion: Criterion;
}

/** /api/v1/criteria.csv: one criterion a row, with the set it belongs to. */
export function criteriaCsv({ criteria }: Catalogue, addresses: Addresses): string {
  const columns: Column<CriterionRow>[] = [
    ["set", ({ set }) => set.id],
    ...textColumns<CriterionRow>("set.title", ({ set }) => set.data.title),
    ["set.kind", ({ set }) => set.data.kind],
    ["set.extends", ({ set }) => set.data.extends],
    ["set.issuer", ({ set }) => set.data.issuer],
    ["set.issued", ({ set }) => set.issued],
    ["set.replacedBy", ({ set }) => set.replacedBy],
    ["id", ({ criterion }) => criterion.id],
    ["from", ({ criterion }) => criterion.from],
    ["group", ({ criterion }) => criterion.group],
    ...textColumns<CriterionRow>("group.title", ({ set, criterion }) => set.data.groups.find(({ id }) => id === criterion.group)?.title),
    ...textColumns<CriterionRow>("title", ({ criterion }) => criterion.title),
    ["requirement", ({ criterion }) => criterion.requirement],
    ["kind", ({ criterion }) => criterion.kind],
    ["measure", ({ criterion }) => criterion.measure],
    ["threshold.atLeast", ({ criterion }) => criterion.threshold?.atLeast],
    ["threshold.atMost", ({ criterion }) => criterion.threshold?.atMost],
    ["threshold.unit", ({ criterion }) => criterion.threshold?.unit],
    ["gate", ({ criterion }) => criterion.gate],
    ["evidence", ({ criterion }) => criterion.evidence],
    ["notApplicable", ({ criterion }) => criterion.notApplicable],
    ...links<CriterionRow>("criteria", addresses, ({ set }) => set.id),
  ];
  return csvTable(
    columns,
    criteria.flatMap((set) => set.data.criteria.map((criterion) => ({ set, criterion }))),
  );
}

/** /api/v1/agencies.csv: one agency a row. */
export const agenciesCsv = ({ agencies }: Catalogue, addresses: Addresses): string =>
  csvTable<AgencyEntry>(
    [
      ["id", ({ slug }) => slug],
      ["code", ({ data }) => data.code],
      ...textColumns<AgencyEntry>("name", ({ data }) => data.name),
      ["kind", ({ data }) => data.kind],
      ["active", ({ active }) => active],
      ["validFrom", ({ data }) => data.validFrom],
      ["validTo", ({ data }) => data.validTo],
      ["successor", ({ data }) => data.successor],
      ["counts.owns", ({ owns }) => owns.length],
      ["counts.handedOver", ({ handedOver }) => handedOver.length],
      ...links<AgencyEntry>("agencies", addresses, ({ slug }) => slug),
    ],
    agencies,
  );

/** /api/v1/documents.csv: one document a row. */
export const documentsCsv = ({ documents }: Catalogue, addresses: Addresses): string =>
  csvTable<DocumentEntry>(
    [
      ["id", ({ slug }) => slug],
      ["number", ({ data }) => data.number],
      ["date", ({ data }) => data.date],
      ["type", ({ data }) => data.type],
      ["issuer", ({ data }) => data.issuer],
      ...textColumns<DocumentEntry>("title", ({ data }) => data.title),
      ["effectiveFrom", ({ data }) => data.effectiveFrom],
      ["effectiveTo", ({ data }) => data.effectiveTo],
      ["confidence", ({ data }) => data.confidence],
      ["counts.uses", ({ uses }) => uses.length],
      ["counts.criteria", ({ criteria }) => criteria.length],
      ["counts.plans", ({ plans }) => plans.length],
      ...links<DocumentEntry>("documents", addresses, ({ slug }) => slug),
    ],
    documents,
  );
