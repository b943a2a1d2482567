/**
 * What a record of a platform holds many of, as tables of all platforms: a row for each event, each value of use, each result of
 * an assessment, each entry of the ledger. The columns are the fields of the schemas, so that none is forgotten, with the names of
 * codes beside them.
 */
import type { AssessmentEntry, Catalogue, PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import type { DecisionEntry } from "../../scripts/catalogue/decisions.ts";
import type { CriterionResult } from "../../scripts/catalogue/score.ts";
import { decisionSchema } from "../../scripts/records/schema/decision.ts";
import { event } from "../../scripts/records/schema/event.ts";
import { namedFirst } from "../../scripts/records/schema/fields.ts";
import type { SchemaNode } from "../../scripts/records/schema/node.ts";
import type { PlatformEvent, UsageRecord } from "../../scripts/records/schema/platform.ts";
import { usage } from "../../scripts/records/schema/usage.ts";
import { inAll } from "../i18n/words.ts";
import { type SiteFile, to } from "../routes.ts";
import type { Addresses } from "./addresses.ts";
import {
  COUNT,
  type Column,
  columnsOf,
  DATE,
  FLAG,
  type Flat,
  fieldColumns,
  flatten,
  nameColumns,
  outputSite,
  STRING,
  TEXT,
} from "./columns.ts";
import { csvTable } from "./csv.ts";
import { PART_TABLES, type PartTableName, partTableFile } from "./datasets.ts";

/** Something of a platform. */
interface Part<One> {
  readonly platform: PlatformEntry;
  readonly one: One;
}

interface PartTable<One> {
  readonly columns: readonly Flat<Part<One>>[];
  readonly partsOf: (platform: PlatformEntry) => readonly One[];
}

const column = columnsOf<Part<unknown>>();
const PLATFORM: readonly Column<Part<unknown>>[] = [
  column("platform", STRING, ({ platform }) => platform.id),
  column("platformName", TEXT, ({ platform }) => platform.data.name),
];

/** @param more beside the fields: names of codes, and what is computed */
function table<One extends object>(
  partsOf: PartTable<One>["partsOf"],
  schema: SchemaNode | undefined,
  more: readonly Column<Part<One>>[],
): PartTable<One> {
  const oneOf = ({ one }: Part<One>) => one;
  const fields = schema ? [...fieldColumns("csv", schema, oneOf), ...nameColumns(schema, oneOf)] : [];
  // An entry of the ledger says of which platform it is, too.
  const columns = new Map([...fields, ...PLATFORM, ...more].map((column) => [column.name, column]));
  const first = PLATFORM.map(({ name }) => name);
  return { columns: flatten(namedFirst(first, [...columns.values()], ({ name }) => name)), partsOf };
}

interface Result {
  readonly assessment: AssessmentEntry;
  readonly result: CriterionResult;
}

const ofEvent = columnsOf<Part<PlatformEvent>>();
const ofUsage = columnsOf<Part<UsageRecord>>();
const ofDecision = columnsOf<Part<DecisionEntry>>();
const ofResult = columnsOf<Part<Result>>();

const TABLES = {
  events: table(({ data }) => data.events, event, [ofEvent("typeName", TEXT, ({ one }) => inAll(({ names }) => names.event[one.type]))]),
  usage: table(({ data }) => data.usage ?? [], usage, [
    ofUsage("metricName", TEXT, ({ one }) => inAll(({ names }) => names.metric[one.metric])),
  ]),
  results: table<Result>(
    ({ assessments }) => assessments.flatMap((assessment) => (assessment.score?.results ?? []).map((result) => ({ assessment, result }))),
    undefined,
    [
      ofResult("assessed", DATE, ({ one }) => one.assessment.date),
      ofResult("methodName", TEXT, ({ one }) => inAll(({ names }) => names.method[one.assessment.data.method])),
      ofResult("set", STRING, ({ one }) => one.assessment.data.criteria),
      ofResult("criterion", STRING, ({ one }) => one.result.id),
      ofResult("criterionTitle", TEXT, ({ one }) => one.result.title),
      ofResult("requirement", STRING, ({ one }) => one.result.requirement),
      ofResult("verdict", STRING, ({ one }) => one.result.result),
      ofResult("verdictName", TEXT, ({ one }) => inAll(({ names }) => names.verdict[one.result.result])),
      ofResult("value", { type: "number" }, ({ one }) => one.result.value),
      ofResult("unit", STRING, ({ one }) => one.result.threshold?.unit),
      ofResult("reason", TEXT, ({ one }) => one.result.reason),
      ofResult("evidence", COUNT, ({ one }) => one.result.evidence.length),
      ofResult("note", TEXT, ({ one }) => one.result.note),
    ],
  ),
  decisions: table<DecisionEntry>(({ decisions }) => decisions ?? [], decisionSchema, [
    ofDecision("signed", FLAG, ({ one }) => one.signed),
  ]),
} satisfies Readonly<Record<PartTableName, unknown>>;

export function* partTables(catalogue: Catalogue, addresses: Addresses): Iterable<SiteFile> {
  const site = outputSite(catalogue, addresses);
  const tables = TABLES as unknown as Readonly<Record<PartTableName, PartTable<object>>>;
  for (const name of PART_TABLES) {
    const { columns, partsOf } = tables[name];
    const rows = catalogue.platforms.flatMap((platform) => partsOf(platform).map((one) => ({ platform, one })));
    const shown = columns.map(({ name, value }) => ({ name, value: (row: Part<object>) => value(row, site) }));
    yield { path: to("apiFile", { file: partTableFile(name) }), content: csvTable(shown, rows) };
  }
}
