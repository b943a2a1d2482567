/** Figures that are written with a unit: of a criterion that is measured, and of the thresholds of a set. */
import { expect, test } from "vitest";
import { lookupIn } from "../../scripts/authoring/intake/entries.ts";
import { diagnostic } from "../../scripts/problems/diagnostic.ts";
import type { Pointer } from "../../scripts/problems/problem.ts";
import { assessmentSchema } from "../../scripts/records/schema/assessment.ts";
import { ballotSchema } from "../../scripts/records/schema/ballot.ts";
import { criteriaSchema } from "../../scripts/records/schema/criteria.ts";
import { nodeAt } from "../../scripts/records/schema-diagnostics.ts";
import { unitCode } from "../../scripts/records/units.ts";
import { LANGS } from "../../scripts/text/languages.ts";
import { measureWords } from "../../scripts/words/words.ts";
import { readTyped } from "../../site/browser/editor/read-typed.ts";
import { retold } from "../../site/browser/editor/retold.ts";
import { KNOWN } from "../github/typed-issue.ts";

/** A set with a criterion for each unit, by codes that a test can write. */
const UNITS = { TL: "%", TG: "hours", SD: "users", DI: "điểm", PT: "phần trăm" };
const criteria = Object.entries(UNITS).map(([id, unit]) => ({ id, kind: "measured", threshold: { atLeast: 80, unit } }));
const LOOKUP = { ...lookupIn(KNOWN.records), criteria: () => ({ criteria }) as never };

test.each<[keyof typeof UNITS, string, number | RegExp]>([
  ["TL", "82,5%", 82.5],
  ["TL", "80 %", 80],
  ["TL", "99,9 phần trăm", 99.9],
  ["TL", "99.9 percent", 99.9],
  ["TL", "82,5", 82.5],
  ["PT", "82,5%", 82.5],
  ["TL", "82,5 giờ", /“82,5 giờ”.*đơn vị là %/],
  ["TL", "82,5 điểm", /“82,5 điểm”.*đơn vị là %/],
  ["TG", "4 giờ", 4],
  ["TG", "4 hours", 4],
  ["TG", "4%", /“4%”.*đơn vị là giờ/],
  ["SD", "1,5 triệu người dùng", 1_500_000],
  ["SD", "5.000 người dùng", 5000],
  ["DI", "8,5 điểm", 8.5],
  ["DI", "8,5 Điểm", 8.5],
  ["TL", "nhiều", /“nhiều” không đọc được/],
])("measured by %s: %s", (code, text, wanted) => {
  const pointer = ["results", code, "value"];
  const data = { criteria: "bo-thu", results: { [code]: { value: text } } };
  const node = nodeAt(assessmentSchema, pointer) ?? {};
  const read = readTyped({ node, pointer, text, before: undefined }, data, LOOKUP);
  if (typeof wanted === "number") return expect(read).toEqual({ set: [{ path: pointer, value: wanted }], said: [] });
  expect(read?.isUnread).toBe(true);
  expect(read?.said.map(({ said }) => said.vi).join()).toMatch(wanted);
  const problem = diagnostic("value-empty", { field: "X" }, { pointer });
  expect(retold(problem, data, assessmentSchema, LOOKUP).message.vi).toMatch(wanted);
});

test("a member's sheet is by the set of its assessment", () => {
  const pointer = ["results", "TL", "value"];
  const node = nodeAt(ballotSchema, pointer) ?? {};
  const data = { results: { TL: { value: "88%" } } };
  const sheetOf = { criteria: "bo-thu" } as never;
  const lookup = { ...LOOKUP, criteria: (id: string) => (id === "bo-thu" ? LOOKUP.criteria() : undefined) };
  expect(readTyped({ node, pointer, text: "88%", before: undefined, sheetOf }, data, lookup)?.set).toEqual([{ path: pointer, value: 88 }]);
  const problem = diagnostic("value-empty", { field: "X" }, { pointer });
  expect(retold(problem, data, ballotSchema, lookup, sheetOf)).toMatchObject({ readings: [88] });
});

const AT_LEAST = ["criteria", 0, "threshold", "atLeast"];
test.each<[string, Pointer, string, string | undefined, object, RegExp | undefined]>([
  ["with the unit that is there", AT_LEAST, "98,5%", "%", { atLeast: 98.5 }, undefined],
  ["with the first unit", AT_LEAST, "98,5 phần trăm", undefined, { atLeast: 98.5, unit: "%" }, undefined],
  ["with a unit of time", AT_LEAST, "4 giờ", undefined, { atLeast: 4, unit: "hours" }, undefined],
  ["with another unit than is there", AT_LEAST, "48 giờ", "%", { atLeast: 48 }, /“giờ”.*“%”/],
  ["alone", AT_LEAST, "98,5", "%", { atLeast: 98.5 }, undefined],
  ["its unit in words", ["criteria", 0, "threshold", "unit"], "phần trăm", undefined, { unit: "%" }, undefined],
  ["its unit as a sign", ["criteria", 0, "threshold", "unit"], "%", undefined, { unit: "%" }, undefined],
  ["its unit without marks", ["criteria", 0, "threshold", "unit"], "GIO", undefined, { unit: "hours" }, undefined],
  ["a unit that nobody named", ["criteria", 0, "threshold", "unit"], "điểm", undefined, { unit: "điểm" }, undefined],
])("a threshold %s", (_, pointer, text, unit, wanted, said) => {
  const data = { criteria: [{ threshold: { unit } }] };
  const read = readTyped({ node: nodeAt(criteriaSchema, pointer) ?? {}, pointer, text, before: undefined }, data, LOOKUP);
  expect(Object.fromEntries((read?.set ?? []).map(({ path, value }) => [path.at(-1), value]))).toEqual(wanted);
  expect(read?.said.map((one) => one.said.vi).join() ?? "").toMatch(said ?? /^$/);
});

test("every unit is read by its code and by its name in every language", () => {
  for (const lang of LANGS)
    for (const [code, name] of Object.entries(measureWords[lang].units))
      expect([name, name.toUpperCase(), code].map(unitCode), name).toEqual([code, code, code]);
});
