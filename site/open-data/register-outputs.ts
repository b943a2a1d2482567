/** Criteria sets, agencies and documents as open data: their fields as the schemas say, and what is derived of them. */
import type { AgencyEntry, CriteriaEntry, DocumentEntry } from "../../scripts/catalogue/catalogue.ts";
import { COMMENT_COUNTS, countComments } from "../../scripts/catalogue/consultation.ts";
import { agenciesSchema } from "../../scripts/records/schema/agencies.ts";
import { type CriteriaSet, type Criterion, criteriaSchema } from "../../scripts/records/schema/criteria.ts";
import { documentsSchema } from "../../scripts/records/schema/documents.ts";
import { namedFirst } from "../../scripts/records/schema/fields.ts";
import { ALWAYS, COUNT, type Column, columnsOf, FLAG, list, objectOf, PART_DATE, STRING, TEXT, whatIs } from "./columns.ts";
import { fieldColumns, namesOfColumn, namesWithin, tableColumns } from "./field-columns.ts";
import { entryTable, makeOutput, type Output, type RecordFile } from "./output.ts";

/** What is computed of a record: some of what its entry has. */
const derived = <Row, Key extends keyof Row>(...keys: readonly Key[]): Column<Row> => ({
  ...columnsOf<Row>()("derived", { type: "object" }, (row) => Object.fromEntries(keys.map((key) => [key, row[key]])), ALWAYS),
  what: whatIs("computed"),
});

/** How many of what: always there. */
const counts = <Row>(of: Readonly<Record<string, (row: Row) => readonly unknown[]>>): Column<Row> =>
  columnsOf<Row>()(
    "counts",
    objectOf(Object.fromEntries(Object.keys(of).map((name) => [name, COUNT]))),
    (row) => Object.fromEntries(Object.entries(of).map(([name, listOf]) => [name, listOf(row).length])),
    ALWAYS,
  );

const set = columnsOf<CriteriaEntry>();
const ISSUED = set("issued", PART_DATE, ({ issued }) => issued);
const REPLACED_BY = set("replacedBy", STRING, ({ replacedBy }) => replacedBy);
/** Where the consultation on a draft stands, and what became of the comments; absent where there was none. */
const CONSULTATION = set(
  "consultation",
  objectOf({ standing: STRING, ...Object.fromEntries(COMMENT_COUNTS.map((name) => [name, COUNT])) }, [...COMMENT_COUNTS]),
  ({ standing, comments }) =>
    standing || comments.length > 0 ? { standing, ...countComments(comments.map(({ data }) => data)) } : undefined,
);
const COMMENTS = set("comments", list(objectOf({ id: STRING, path: STRING, data: { type: "object" }, body: STRING })), ({ comments }) =>
  comments.length > 0 ? comments.map(({ key: id, path, data, body }) => ({ id, path, data, body })) : undefined,
);
const SET_COUNTS = counts<CriteriaEntry>({
  groups: ({ data }) => data.groups,
  criteria: ({ data }) => data.criteria,
  platforms: ({ platforms }) => platforms,
});

/** /api/v1/criteria/<id>.json, as those who read it see it. */
export type CriteriaFile = RecordFile<CriteriaSet>;

interface CriterionRow {
  readonly set: CriteriaEntry;
  readonly criterion: Criterion;
}
const row = columnsOf<CriterionRow>();
const groupTitle = ({ set, criterion }: CriterionRow) => set.data.groups.find(({ id }) => id === criterion.group)?.title;

/** Columns of the set in a table of its criteria, whose own columns have the same names. */
const ofSet = (columns: readonly Column<CriteriaEntry>[]): Column<CriterionRow>[] =>
  columns.map((column) => ({ ...column, name: `set.${column.name}`, value: ({ set }, site) => column.value(set, site) }));

/** Criteria sets; the table has one criterion a row, with the set it belongs to. */
export const criteriaOutput: Output = makeOutput<CriteriaEntry, CriterionRow>({
  kind: "criteria",
  entriesOf: ({ criteria }) => criteria,
  idOf: ({ id }) => id,
  list: namedFirst(
    ["title", "kind", "extends", "issuer", "document", "issued"],
    [...fieldColumns<CriteriaEntry>("list", criteriaSchema, ({ data }) => data), ISSUED, REPLACED_BY, CONSULTATION, SET_COUNTS],
    ({ name }) => name,
  ),
  record: [
    derived<CriteriaEntry, keyof CriteriaEntry>("issued", "replacedBy", "extendedBy", "platforms", "consultations"),
    CONSULTATION,
    COMMENTS,
  ],
  table: {
    rowsOf: (set) => set.data.criteria.map((criterion) => ({ set, criterion })),
    entryOf: ({ set }) => set,
    columns: [
      row("set", STRING, ({ set }) => set.id),
      ...ofSet([...tableColumns<CriteriaEntry>(criteriaSchema, ({ data }) => data), ISSUED, REPLACED_BY]),
      ...tableColumns<CriterionRow>(criteriaSchema.properties.criteria.items, ({ criterion }) => criterion),
      row("group.title", TEXT, groupTitle),
      ...ofSet(namesWithin<CriteriaEntry>(criteriaSchema, ({ data }) => data)),
      ...namesWithin<CriterionRow>(criteriaSchema.properties.criteria.items, ({ criterion }) => criterion),
    ],
  },
});

const agency = columnsOf<AgencyEntry>();
const agencyData = ({ data }: AgencyEntry) => data;
const AGENCY = [
  agency("active", FLAG, ({ active }) => active, ALWAYS),
  counts<AgencyEntry>({ owns: ({ owns }) => owns, handedOver: ({ handedOver }) => handedOver }),
];

export const agenciesOutput: Output = makeOutput<AgencyEntry, AgencyEntry>({
  kind: "agencies",
  entriesOf: ({ agencies }) => agencies,
  idOf: ({ slug }) => slug,
  list: namedFirst(
    ["code", "name", "kind", "active", "validFrom", "validTo", "successor"],
    [...AGENCY, ...fieldColumns("list", agenciesSchema.items, agencyData)],
    ({ name }) => name,
  ),
  record: [derived<AgencyEntry, keyof AgencyEntry>("active", "owns", "handedOver", "predecessors")],
  table: entryTable([...AGENCY, ...tableColumns(agenciesSchema.items, agencyData), ...namesWithin(agenciesSchema.items, agencyData)]),
});

const TYPE_TITLE = documentsSchema.items.properties.type["x-title"];
const documentData = ({ data }: DocumentEntry) => data;
const DOCUMENT_COUNTS = counts<DocumentEntry>({
  uses: ({ uses }) => uses,
  criteria: ({ criteria }) => criteria,
  plans: ({ plans }) => plans,
});

export const documentsOutput: Output = makeOutput<DocumentEntry, DocumentEntry>({
  kind: "documents",
  entriesOf: ({ documents }) => documents,
  idOf: ({ slug }) => slug,
  list: [...fieldColumns("list", documentsSchema.items, documentData), DOCUMENT_COUNTS],
  record: [derived<DocumentEntry, keyof DocumentEntry>("uses", "criteria", "plans")],
  table: entryTable([
    DOCUMENT_COUNTS,
    ...tableColumns(documentsSchema.items, documentData),
    namesOfColumn(
      "type",
      TYPE_TITLE,
      ({ data }) => data.type,
      (site) => site.names.documentType,
    ),
    ...namesWithin(documentsSchema.items, documentData),
  ]),
});
