/** The page reads the schemas as ajv does, and so does the quick look of the command line: the same errors at the same places. */
import { describe, expect, test } from "vitest";
import { checkWithAjv } from "../../scripts/records/check-schema.ts";
import { FILE_KINDS, RECORD_KINDS } from "../../scripts/records/kinds.ts";
import { parseFile } from "../../scripts/records/parse.ts";
import type { SchemaNode } from "../../scripts/records/schema/node.ts";
import { walkSchema } from "../../scripts/records/walk-schema.ts";
import { fixturesOf, overlaid, parsingOnce } from "../overlay.ts";

const errorsBy =
  (check: typeof walkSchema) =>
  (schema: SchemaNode, data: unknown): string[] =>
    check(schema, data)
      .map(({ keyword, pointer, key = "" }) => {
        const path = pointer.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
        return `${keyword} ${path} ${key}`;
      })
      .sort();

const ours = errorsBy(walkSchema);
const expected = errorsBy(checkWithAjv);

const parse = parsingOnce(parseFile);
const FIXTURES = ["base", ...["invalid", "warning", "against-base", "valid"].flatMap(fixturesOf)];

test("every file of every fixture", () => {
  const files = FIXTURES.flatMap((fixture) => overlaid(fixture).map((raw) => ({ fixture, file: parse(raw).file })));
  const read = files.flatMap(({ fixture, file }) => (file ? [{ fixture, ...file }] : []));
  const compared = read.map(({ fixture, path, kind, data }) => [fixture, path, ours(RECORD_KINDS[kind].schema, data)]);
  expect(compared).toEqual(read.map(({ fixture, path, kind, data }) => [fixture, path, expected(RECORD_KINDS[kind].schema, data)]));
  expect(compared.filter(([, , errors]) => errors?.length).length).toBeGreaterThan(15);
});

/** Values of every type, with the edges that the schemas ask about. */
const VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  101,
  Number.NaN,
  "",
  "x",
  "đ".repeat(2001),
  "🚀".repeat(400),
  "2024-02-30",
  "2024-02-29",
  "javascript:alert(1)",
  "https://a.vn/",
  [],
  ["a", "a"],
  Array.from({ length: 13 }, (_, index) => `từ ${index}`),
  {},
  { vi: "" },
  { vi: "a", fr: 1 },
  { constructor: 1, "a/b~c": {} },
];

/** The value of a key replaced by each of the values, at every place of a schema. */
function variants(node: SchemaNode): unknown[] {
  const inside = Object.entries(node.properties ?? {}).flatMap(([key, child]) => variants(child).map((value) => ({ [key]: value })));
  const others = typeof node.additionalProperties === "object" ? variants(node.additionalProperties).map((value) => ({ KT1: value })) : [];
  const items = node.items ? variants(node.items).map((value) => [value]) : [];
  return [...VALUES, ...inside, ...others, ...items];
}

describe.each(FILE_KINDS)("any value at any place of %s", (kind) => {
  const { schema } = RECORD_KINDS[kind];
  test("the same errors", () => {
    const values = variants(schema);
    expect(values.map((value) => ours(schema, value))).toEqual(values.map((value) => expected(schema, value)));
  });
});
