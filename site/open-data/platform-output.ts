/**
 * A platform as open data. Its fields stand in the summary and in the table as the schema says; here is only what the
 * catalogue derives from them, and what of a platform is no field. In the whole record `data` is what was written in
 * the file and fits the published schema; `derived` is what the catalogue computed from it.
 */

import type { AssessmentEntry, FileEntry, PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { publishedCode, publishedNext } from "../../scripts/catalogue/published-codes.ts";
import { OUTCOMES } from "../../scripts/catalogue/score.ts";
import { stageCodeOf } from "../../scripts/catalogue/stage-codes.ts";
import { waivedIn } from "../../scripts/catalogue/statistics/waived.ts";
import { ACTORS, PLATFORM_TASKS } from "../../scripts/catalogue/tasks.ts";
import { PLAN_STATES, planStateOf, USE_BASES, USE_SIGNS, useAge } from "../../scripts/catalogue/use.ts";
import { STAGES } from "../../scripts/records/schema/events.ts";
import type { SchemaNode } from "../../scripts/records/schema/node.ts";
import { type Platform, platformSchema } from "../../scripts/records/schema/platform.ts";
import { isUsed } from "../../scripts/records/schema/used.ts";
import { isUsedHere } from "../../scripts/words/called.ts";
import { inAll } from "../i18n/words.ts";
import { sheetsRecord } from "../views/sheets.ts";
import { type CodeList, codesOf } from "./code-lists.ts";
import {
  ALWAYS,
  COUNT,
  type Column,
  columnsOf,
  DATE,
  FLAG,
  list,
  type Made,
  objectOf,
  oneOfMore,
  PART_DATE,
  STRING,
  TEXT,
  whatIs,
} from "./columns.ts";
import { fieldColumns, namesOfColumn, namesWithin, tableColumns } from "./field-columns.ts";
import { entryTable, makeOutput, type OutputOf, type RecordFile } from "./output.ts";
import type { Site } from "./output-site.ts";

const column = columnsOf<PlatformEntry>();
const OBJECT = { type: "object" } as const;

const USE = objectOf(
  {
    basis: oneOfMore(USE_BASES),
    since: PART_DATE,
    by: oneOfMore(USE_SIGNS),
    newest: objectOf({ date: PART_DATE, metric: STRING, value: { type: "number" }, unit: STRING, approximate: FLAG }, [
      "date",
      "metric",
      "value",
    ]),
  },
  ["basis"],
);

const NEXT_CODES = { actor: oneOfMore(ACTORS.map(publishedCode)), task: oneOfMore(PLATFORM_TASKS.map(publishedCode)) };

/** What is derived, in the summary and in the table. */
const STANDING = [
  column("stage", oneOfMore(STAGES), ({ lifecycle }) => lifecycle.stage, ALWAYS),
  column("since", PART_DATE, ({ lifecycle }) => lifecycle.since, ALWAYS),
  column("due", DATE, ({ lifecycle }) => lifecycle.due),
  column("overdue", FLAG, ({ lifecycle }) => lifecycle.overdue, ALWAYS),
  column("next", objectOf(NEXT_CODES), ({ lifecycle }) => publishedNext(lifecycle), ALWAYS),
  ...(isUsed("criteria") ? [column("criteria", STRING, ({ criteria }: PlatformEntry) => criteria)] : []),
  column("assessed", DATE, ({ latest }) => latest?.date),
  column("outcome", oneOfMore(OUTCOMES), ({ latest }) => latest?.score?.outcome),
  column("use", USE, ({ use }) => use, ALWAYS),
  column("useAgeMonths", COUNT, ({ use }, { today }) => useAge(use, today)),
  column("planState", oneOfMore(PLAN_STATES), ({ plan, data }) => planStateOf(plan, data.events), ALWAYS),
];

const UNVERIFIED = column("unverified", FLAG, ({ lifecycle }) => lifecycle.unverified);
const UNVOTED = column("unvoted", FLAG, ({ lifecycle }) => lifecycle.unvoted);
const COMING = column("coming", PART_DATE, ({ lifecycle }) => lifecycle.coming);
/** As the pages say «chưa có biên bản biểu quyết»: who reads data must not take them for decided either. */
const unrecordedIn = ({ unrecorded = [] }: PlatformEntry): string[] => unrecorded.map(({ type, date }) => `${type} ${date}`);
const UNRECORDED = column("unrecorded", list(STRING), (entry: PlatformEntry) => (entry.unrecorded ? unrecordedIn(entry) : undefined));
const COUNTED = {
  events: COUNT,
  assessments: COUNT,
  ...(isUsed("usage") ? { usage: COUNT } : {}),
  ...(isUsedHere("plan") ? { phases: COUNT } : {}),
};

const COUNTS = column(
  "counts",
  objectOf({ ...COUNTED, results: OBJECT }, Object.keys(COUNTED)),
  ({ data, assessments, plan, latest }) => ({
    events: data.events.length,
    assessments: assessments.length,
    ...(isUsed("usage") ? { usage: data.usage?.length ?? 0 } : {}),
    ...(isUsedHere("plan") ? { phases: plan?.data.phases.length ?? 0 } : {}),
    ...(latest?.score ? { results: latest.score.total } : {}),
  }),
  ALWAYS,
);

/** What a code that is derived is called. */
const named = (
  of: Parameters<typeof whatIs>[0],
  list: CodeList,
  codeOf: (entry: PlatformEntry) => string | undefined,
): Column<PlatformEntry> => namesOfColumn(of, whatIs(of), codeOf, () => codesOf(list));

/** In the table only: names of codes, and numbers that the summary counts. */
const TABLE_ONLY = [
  column("stageName", TEXT, ({ lifecycle }) => inAll(({ names }) => names.stageCode[stageCodeOf(lifecycle)])),
  named("outcome", "outcome", ({ latest }) => latest?.score?.outcome),
  ...(isUsed("criteria")
    ? [
        namesOfColumn(
          "criteria",
          whatIs("criteria"),
          ({ criteria }: PlatformEntry) => criteria,
          (site) => site.names.set,
        ),
      ]
    : []),
  named("next.actor", "actor", ({ lifecycle }) => publishedNext(lifecycle).actor),
  named("next.task", "task", ({ lifecycle }) => publishedNext(lifecycle).task),
  named("use.basis", "use", ({ use }) => use.basis),
  named("use.by", "useSign", ({ use }) => use.by),
  ...(isUsed("usage") ? [named("use.newest.metric", "metric", ({ use }) => use.newest?.metric)] : []),
  named("planState", "planState", ({ plan, data }) => planStateOf(plan, data.events)),
  ...(isUsed("enterprises")
    ? [column("enterprise", STRING, ({ data }: PlatformEntry) => data.enterprises?.map(({ name }) => name).join(" | "))]
    : []),
  column("results", objectOf({ met: COUNT, unmet: COUNT, unknown: COUNT, notApplicable: COUNT }), ({ latest }) => latest?.score?.total),
  column("missing", list(STRING), ({ latest }) => latest?.score?.missing),
  ...(isUsed("waivers")
    ? [
        column("waived", list(STRING), ({ latest }: PlatformEntry) => {
          const codes = waivedIn(latest);
          return codes.length > 0 ? codes : undefined;
        }),
      ]
    : []),
];

const NEWEST_UNIT = namesOfColumn(
  "use.newest.unit",
  whatIs("use.newest.unit"),
  ({ use }: PlatformEntry) => use.newest?.unit,
  ({ names }) => names.unit,
);

/** Where it stands on the lists in force: several beside each other, in one order. */
const IN_FORCE = (["list", "group", "item"] as const).map((part) =>
  column(`inForce.${part}`, STRING, ({ id }, { inForce }) => {
    const said = (inForce.get(id) ?? []).map((one) => one[part] ?? "");
    return said.some((one) => one !== "") ? said.join(" | ") : undefined;
  }),
);

const NEWEST_HEDGE = column("use.newest.hedge", STRING, ({ use }) => use.newest?.hedge);

const authored = <T>({ path, data, body }: FileEntry<T>) => ({ path, data, body });
const assessmentRecord = (entry: AssessmentEntry, { settings }: Site) => ({
  date: entry.date,
  ...authored(entry),
  score: entry.score,
  sheets: sheetsRecord(entry, { settings }),
});

/** The whole record after what was written: everything there is. */
const RECORD = [
  column(
    "derived",
    OBJECT,
    ({ lifecycle, criteria, data, latest, plan, use }, { record }) => ({
      ...lifecycle,
      criteria: criteria && { id: criteria, url: record("criteria", criteria) },
      owner: data.owner,
      latestAssessment: latest?.date,
      outcome: latest?.score?.outcome,
      // Without its age, which no change of the data makes.
      use,
      ...(isUsedHere("plan") ? { planState: planStateOf(plan, data.events) } : {}),
    }),
    ALWAYS,
  ),
  column("plan", OBJECT, ({ plan }) => plan && authored(plan)),
  column("assessments", list(OBJECT), ({ assessments }, site) => assessments.map((one) => assessmentRecord(one, site)), ALWAYS),
  column("open", list(OBJECT), ({ open }, site) => open?.map((one) => assessmentRecord(one, site))),
  column("decisions", list(OBJECT), ({ decisions }) => decisions ?? [], ALWAYS),
  column("unrecorded", list(STRING), unrecordedIn, ALWAYS),
  column("links", OBJECT, ({ links }) => links),
];

/** /api/v1/platforms/<id>.json, as those who read it see it. */
export type PlatformFile = RecordFile<Platform> & Made<typeof RECORD>;

/** A catalogue that keeps no plans says nothing of them. */
const withoutPlans = <C extends { readonly name: string }>(columns: readonly C[]): readonly C[] =>
  isUsedHere("plan") ? columns : columns.filter(({ name }) => !/^plan(?:State(?:Name)?)?$/.test(name));

/** @param schema whose fields stand in the summary and in the table */
export function platformOutput(schema: SchemaNode = platformSchema): OutputOf<PlatformEntry> {
  const dataOf = ({ data }: PlatformEntry) => data;
  const output = makeOutput<PlatformEntry, PlatformEntry>({
    kind: "platform",
    entriesOf: ({ platforms }) => platforms,
    idOf: ({ id }) => id,
    list: withoutPlans([...fieldColumns("list", schema, dataOf), ...STANDING, COUNTS, UNVERIFIED, UNVOTED, UNRECORDED, COMING]),
    record: withoutPlans(RECORD),
    table: entryTable([
      ...withoutPlans([...STANDING, ...TABLE_ONLY]),
      UNVERIFIED,
      UNVOTED,
      UNRECORDED,
      COMING,
      ...tableColumns(schema, dataOf),
      ...namesWithin(schema, dataOf),
      ...(isUsed("usage") ? [NEWEST_UNIT, NEWEST_HEDGE] : []),
      ...IN_FORCE,
    ]),
  });
  return { ...output, table: { ...output.table, rowsOfPlatform: output.rowsOfEntry } };
}

export const platformsOutput = platformOutput();
