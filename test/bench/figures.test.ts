/** What the bench says of a figure: the decision alone, for no test measures time. */
import { expect, test } from "vitest";
import { faultsOf, figureOf, lineOf, type Row } from "./figures.ts";

const MOST: Row = { id: "serve", work: "saved to seen", unit: "ms", budget: { most: 100 }, measure: () => [] };
const LEAST: Row = { ...MOST, id: "finding", unit: "MRR", budget: { least: 0.9 } };
const at = (median: number) => ({ median, lowest: median, highest: median });

test.each<[name: string, row: Row, median: number, last: number | undefined, faults: string[]]>([
  ["within its budget, nothing known of before", MOST, 100, undefined, []],
  ["over its budget", MOST, 100.1, undefined, ["OVER BUDGET"]],
  ["a fifth worse is let be", MOST, 60, 50, []],
  ["more than a fifth worse, though within its budget", MOST, 60.1, 50, ["WORSE THAN 50 ms"]],
  ["over its budget, and worse", MOST, 130, 100, ["OVER BUDGET", "WORSE THAN 100 ms"]],
  ["over its budget as before", MOST, 130, 130, ["OVER BUDGET"]],
  ["better", MOST, 10, 50, []],
  ["what should be large is", LEAST, 0.9, undefined, []],
  ["what should be large is too small", LEAST, 0.89, 0.9, ["OVER BUDGET"]],
  ["what should be large is more than a fifth smaller", LEAST, 0.9, 1.09, ["WORSE THAN 1.09 MRR"]],
])("%s", (_, row, median, last, faults) => {
  expect(faultsOf(row, at(median), last === undefined ? undefined : at(last))).toEqual(faults);
});

test("a figure is the middle of its runs, with their spread", () => {
  expect(figureOf([30, 10, 20])).toEqual({ median: 20, lowest: 10, highest: 30 });
});

test.each([[[]], [[1, Number.NaN, 2]]])("what was not measured is no figure: %j", (values) => {
  expect(() => figureOf(values)).toThrow();
});

test("the line of a row says its figure, its budget and its faults, or why there is no figure", () => {
  expect(lineOf(MOST, figureOf([130, 140, 120]), ["OVER BUDGET"]).replace(/ +/g, " ")).toBe(
    "serve saved to seen 130 ms (120 to 140) ≤ 100 OVER BUDGET",
  );
  expect(lineOf(LEAST, undefined, ["NOT MEASURED: no browser"]).replace(/ +/g, " ")).toBe(
    "finding saved to seen – ≥ 0.9 NOT MEASURED: no browser",
  );
});
