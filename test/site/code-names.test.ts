/** Beside every code of a table stands what it is called: a code alone tells a reader little. */
import { expect, test } from "vitest";
import { agenciesSchema } from "../../scripts/records/schema/agencies.ts";
import { assessmentSchema, planSchema } from "../../scripts/records/schema/assessment.ts";
import { criteriaSchema } from "../../scripts/records/schema/criteria.ts";
import { decisionSchema } from "../../scripts/records/schema/decision.ts";
import { documentsSchema } from "../../scripts/records/schema/documents.ts";
import { event } from "../../scripts/records/schema/event.ts";
import type { SchemaNode } from "../../scripts/records/schema/node.ts";
import { platformSchema } from "../../scripts/records/schema/platform.ts";
import { usage } from "../../scripts/records/schema/usage.ts";
import type { TableName } from "../../site/open-data/datasets.ts";
import { OUTPUTS } from "../../site/open-data/outputs.ts";
import { TABLES } from "../../site/open-data/tables.ts";

/** Paths of the values that come from a list of codes, as the columns of a table are called. */
const codesIn = (schema: SchemaNode, path = ""): string[] =>
  Object.entries(schema.properties ?? {}).flatMap(([key, node]) => {
    const own = path + key;
    if ((node.items ?? node).enum) return [own];
    return node.items ? [] : codesIn(node, `${own}.`);
  });

test.each<[TableName, string, SchemaNode]>([
  ["platforms", "", platformSchema],
  ["criteria", "set.", criteriaSchema],
  ["criteria", "", criteriaSchema.properties.criteria.items],
  ["agencies", "", agenciesSchema.items],
  ["documents", "", documentsSchema.items],
  ["events", "", event],
  ["usage", "", usage],
  ["assessments", "", assessmentSchema],
  ["plans", "", planSchema.properties.phases.items],
  ["plans", "plan.", planSchema],
  ["decisions", "", decisionSchema],
  ["lists", "", event],
  ["results", "", {}],
])("%s, %s", (table, prefix, schema) => {
  const columns = new Set(TABLES.get(table)?.columns.map(({ name }) => name));
  const codes = codesIn(schema, prefix).filter((name) => columns.has(name));
  for (const name of columns) if (/(?:^|\.)(?:unit|measure|gate)$/.test(name)) codes.push(name);
  expect(codes.filter((name) => !columns.has(`${name}Name.vi`) || !columns.has(`${name}Name.en`))).toEqual([]);
});

// A client that is made from the description fails on a day that its source gives as a year.
test.each(["since", "coming"])("what says %s may be a month or a year", (name) => {
  const { properties } = OUTPUTS.platforms.summarySchema as { properties: Record<string, { pattern?: string }> };
  const { pattern = "no pattern" } = properties[name] ?? {};
  expect(["2023", "2023-06", "2023-06-01", "06/2023"].filter((date) => new RegExp(pattern).test(date))).toHaveLength(3);
});

test("a field with codes is found", () => {
  expect(codesIn(usage)).toContain("source.confidence");
});
