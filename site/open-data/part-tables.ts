/**
 * What a record of a platform holds many of, as tables of all platforms: a row for each event, each value of use, each result of
 * an assessment, each entry of the ledger. The columns are the fields of the schemas, so that none is forgotten, with the names of
 * codes beside them.
 */
import type { AssessmentEntry, PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import type { DecisionEntry } from "../../scripts/catalogue/decisions.ts";
import type { CriterionResult } from "../../scripts/catalogue/score.ts";
import { waivedIn } from "../../scripts/catalogue/statistics/waived.ts";
import type { HeldWaiver } from "../../scripts/catalogue/waivers.ts";
import { assessmentSchema, type Plan, planSchema } from "../../scripts/records/schema/assessment.ts";
import { decisionSchema } from "../../scripts/records/schema/decision.ts";
import { event } from "../../scripts/records/schema/event.ts";
import { namedFirst } from "../../scripts/records/schema/fields.ts";
import type { SchemaNode } from "../../scripts/records/schema/node.ts";
import type { PlatformEvent, UsageRecord } from "../../scripts/records/schema/platform.ts";
import { usage } from "../../scripts/records/schema/usage.ts";
import { isUsed } from "../../scripts/records/schema/used.ts";
import { waiver } from "../../scripts/records/schema/waivers.ts";
import { type CellTable, platformTable } from "./cell-table.ts";
import { type CodeList, codesOf } from "./code-lists.ts";
import { COUNT, type Column, columnsOf, DATE, FLAG, flatten, list, objectOf, STRING, TEXT, whatIs } from "./columns.ts";
import { namesOfColumn, namesWithin, tableColumns } from "./field-columns.ts";

/** Something of a platform. */
interface Part<One> {
  readonly platform: PlatformEntry;
  readonly one: One;
}

const column = columnsOf<Part<unknown>>();
const PLATFORM: readonly Column<Part<unknown>>[] = [
  column("platform", STRING, ({ platform }) => platform.id),
  column("platformName", TEXT, ({ platform }) => platform.data.name),
];

function table<One>(partsOf: (platform: PlatformEntry) => readonly One[], of: readonly Column<Part<One>>[]): CellTable {
  // An entry of the ledger says of which platform it is, too.
  const columns = new Map([...of, ...PLATFORM].map((column) => [column.name, column]));
  const first = PLATFORM.map(({ name }) => name);
  return platformTable(flatten(namedFirst(first, [...columns.values()], ({ name }) => name)), (platform) =>
    partsOf(platform).map((one) => ({ platform, one })),
  );
}

/**
 * The fields of a part, each a column.
 * @param placed keys that the table has as columns of its own
 */
const fields = <One, Data extends object>(
  schema: SchemaNode,
  dataOf: (one: One) => Data | undefined,
  placed: readonly (keyof Data & string)[] = [],
): Column<Part<One>>[] => {
  const others = Object.entries(schema.properties ?? {}).filter(([key]) => !placed.some((one) => one === key));
  const rest = { ...schema, properties: Object.fromEntries(others) };
  const data = ({ one }: Part<One>) => dataOf(one) ?? {};
  return [...tableColumns(rest, data), ...namesWithin(rest, data)];
};
const own = <One>(one: One): One => one;

interface Activity {
  readonly plan: PlatformEntry["plan"];
  readonly phase: Plan["phases"][number];
}

interface Result {
  readonly assessment: AssessmentEntry;
  readonly result: CriterionResult;
}

/** How the members stood to a criterion, where each had a sheet. */
const tallyOf = ({ assessment, result }: Result) => assessment.council?.tallies.find(({ id }) => id === result.id);

const ofAssessment = columnsOf<Part<AssessmentEntry>>();
const ofDecision = columnsOf<Part<DecisionEntry>>();
const ofWaiver = columnsOf<Part<HeldWaiver>>();
const ofResult = columnsOf<Part<Result>>();

/** By which criteria and by whom something was assessed. */
const assessed = <One>(assessmentOf: (part: Part<One>) => AssessmentEntry): Column<Part<One>>[] => {
  const column = columnsOf<Part<One>>();
  const set = (part: Part<One>) => assessmentOf(part).data.criteria;
  return [
    column("assessed", DATE, (part) => assessmentOf(part).date),
    ...coded("method", "method", (part: Part<One>) => assessmentOf(part).data.method),
    column("set", STRING, set),
    namesOfColumn("set", whatIs("set"), set, ({ names }) => names.set),
  ];
};

/** A code, and what it is called. */
const coded = <One>(
  name: "method" | "requirement" | "verdict" | "outcome" | "agreement",
  of: CodeList,
  codeOf: (part: Part<One>) => string | undefined,
) => [columnsOf<Part<One>>()(name, STRING, codeOf), namesOfColumn(name, whatIs(name), codeOf, () => codesOf(of))];

export const PART_TABLES = {
  events: table(({ data }) => data.events, fields(event, own<PlatformEvent>)),
  usage: table(({ data }) => data.usage ?? [], fields(usage, own<UsageRecord>)),
  assessments: table<AssessmentEntry>(
    ({ assessments }) => assessments,
    [
      ...assessed<AssessmentEntry>(({ one }) => one),
      ofAssessment("assessors", list(STRING), ({ one }) => one.data.assessors.map(({ organisation }) => organisation)),
      ofAssessment("assessorRoles", list(STRING), ({ one }) => one.data.assessors.map(({ role }) => role)),
      ofAssessment("assessorSheets", list(STRING), ({ one }) => one.data.assessors.flatMap(({ member }) => member ?? [])),
      ...coded<AssessmentEntry>("outcome", "outcome", ({ one }) => one.score?.outcome),
      ofAssessment("results", objectOf({ met: COUNT, unmet: COUNT, unknown: COUNT, notApplicable: COUNT }), ({ one }) => one.score?.total),
      ...fields(assessmentSchema, ({ data }: AssessmentEntry) => data, ["criteria", "method", "assessors", "results"]),
      ...(isUsed("waivers") ? [ofAssessment("waived", list(STRING), ({ one }) => waivedIn(one))] : []),
    ],
  ),
  plans: table<Activity>(
    ({ plan }) => (plan?.data.phases ?? []).map((phase) => ({ plan, phase })),
    [
      ...fields(planSchema.properties.phases.items, ({ phase }: Activity) => phase),
      ...fields(planSchema, ({ plan }: Activity) => plan?.data, ["phases"]).map((column) => ({ ...column, name: `plan.${column.name}` })),
    ],
  ),
  results: table<Result>(
    ({ assessments }) => assessments.flatMap((assessment) => (assessment.score?.results ?? []).map((result) => ({ assessment, result }))),
    [
      ...assessed<Result>(({ one }) => one.assessment),
      ofResult("criterion", STRING, ({ one }) => one.result.id),
      ofResult("criterionTitle", TEXT, ({ one }) => one.result.title),
      ...coded<Result>("requirement", "requirement", ({ one }) => one.result.requirement),
      ...coded<Result>("verdict", "verdict", ({ one }) => one.result.result),
      ofResult("value", { type: "number" }, ({ one }) => one.result.value),
      ofResult("unit", STRING, ({ one }) => one.result.threshold?.unit),
      ofResult("reason", TEXT, ({ one }) => one.result.reason),
      ofResult("evidence", COUNT, ({ one }) => one.result.evidence.length),
      ofResult("evidenceAddresses", list(STRING), ({ one }) => one.result.evidence.flatMap(({ url }) => url ?? [])),
      ofResult("note", TEXT, ({ one }) => one.result.note),
      ofResult("waivedUntil", DATE, ({ one }) => one.result.waiver?.until),
      ...fields(
        assessmentSchema.properties.results.additionalProperties,
        ({ assessment, result }: Result) => assessment.data.results[result.id],
        ["verdict", "value", "evidence", "note"],
      ),
      ...coded<Result>("agreement", "agreement", ({ one }) => tallyOf(one)?.agreement),
      ofResult("sheetsCounted", COUNT, ({ one }) => tallyOf(one)?.counted),
      ofResult("sheetsEntitled", COUNT, ({ one }) => tallyOf(one)?.entitled),
      ofResult("sheetsSay", STRING, ({ one }) =>
        tallyOf(one)
          ?.positions.map(({ verdict, value, members }) => [verdict, value ?? [], members.length].flat().join(" "))
          .join(" | "),
      ),
      namesOfColumn(
        "unit",
        whatIs("unit"),
        ({ one }: Part<Result>) => one.result.threshold?.unit,
        ({ names }) => names.unit,
      ),
    ],
  ),
  waivers: table<HeldWaiver>(
    ({ waivers = [] }) => waivers,
    [...fields(waiver, own<HeldWaiver>), ofWaiver("ofSet", FLAG, ({ one }) => one.ofSet === true)],
  ),
  decisions: table<DecisionEntry>(
    ({ decisions }) => decisions ?? [],
    [...fields(decisionSchema, own<DecisionEntry>), ofDecision("signed", FLAG, ({ one }) => one.signed)],
  ),
};
