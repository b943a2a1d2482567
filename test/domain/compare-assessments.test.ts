/** Two assessments side by side: what is said to be better or worse is so, and what can not be compared is not compared. */
import { describe, expect, test } from "vitest";
import type { AssessmentEntry, PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { assessmentPairs, compareAssessments } from "../../scripts/catalogue/compare-assessments.ts";
import { scoreAssessment } from "../../scripts/catalogue/score.ts";
import type { Assessment, Verdict } from "../../scripts/records/schema/assessment.ts";
import type { CriteriaSet, Criterion } from "../../scripts/records/schema/criteria.ts";
import { catalogueOf } from "../site/built.ts";

const criterion = (id: string, more: Partial<Criterion> = {}): Criterion =>
  ({
    id,
    group: "KT",
    title: { vi: "Tiêu chí" },
    requirement: "must",
    kind: "yes-no",
    evidence: "optional",
    notApplicable: "allowed",
    ...more,
  }) as Criterion;
const set = (extending: string | undefined, ...criteria: Criterion[]): CriteriaSet =>
  ({
    title: { vi: "Bộ" },
    kind: "set",
    extends: extending,
    issuer: "A",
    groups: [{ id: "KT", title: { vi: "Kỹ thuật" } }],
    criteria,
  }) as CriteriaSet;

function assessed(id: string, of: CriteriaSet, results: Record<string, Verdict>): AssessmentEntry {
  const given = Object.fromEntries(Object.entries(results).map(([code, verdict]) => [code, { verdict, note: { vi: "vì" } }]));
  const data = { criteria: id, method: "council", assessors: [], results: given } as unknown as Assessment;
  return {
    path: "",
    body: "",
    data,
    date: "2025-01-01",
    score: scoreAssessment({ set: of, assessment: data, date: "2025-01-01", usage: [] }),
  };
}

const turns = ({ rows }: ReturnType<typeof compareAssessments>) =>
  rows.map(({ before, after, turn }) => `${before?.id ?? "-"} ${after?.id ?? "-"} ${turn}`);

describe("against one set", () => {
  const one = set("khung", criterion("KT1"));
  test.each([
    ["unmet", "met", "better"],
    ["met", "unmet", "worse"],
    ["met", "met", "same"],
    ["unknown", "unknown", "same"],
    // Nobody knows whether what was unknown was met.
    ["unknown", "met", "other"],
    ["met", "unknown", "other"],
    ["unmet", "not-applicable", "other"],
    ["not-applicable", "met", "other"],
  ] as const)("%s → %s is %s", (before, after, turn) => {
    const pair = compareAssessments(assessed("a", one, { KT1: before }), assessed("a", one, { KT1: after }), () => one);
    expect([pair.alignment, turns(pair)]).toEqual(["set", [`KT1 KT1 ${turn}`]]);
  });
});

describe("against two sets", () => {
  const between = (old: CriteriaSet, now: CriteriaSet, before: Record<string, Verdict>, after: Record<string, Verdict>) =>
    compareAssessments(assessed("a", old, before), assessed("b", now, after), (id) => (id === "a" ? old : now));

  test("criteria stand together by the base criterion they come from, whatever their codes", () => {
    const old = set("khung", criterion("A1", { from: "KT1" }), criterion("A2", { from: "KT2" }), criterion("A9"));
    const now = set("khung", criterion("A2", { from: "KT1" }), criterion("B1"));
    const pair = between(old, now, { A1: "unmet", A2: "met", A9: "met" }, { A2: "met", B1: "met" });
    expect([pair.alignment, turns(pair)]).toEqual(["base", ["A1 A2 better", "- B1 new", "A2 - gone", "A9 - gone"]]);
  });

  test.each([
    ["threshold", { kind: "measured", threshold: { atLeast: 50, unit: "%" } }, { kind: "measured", threshold: { atLeast: 40, unit: "%" } }],
    ["requirement", { requirement: "must" }, { requirement: "should" }],
    ["wording", { title: { vi: "Dễ" } }, { title: { vi: "Khó" } }],
  ] as const)("another %s: nothing is said to be better", (_, first, second) => {
    const old = set("khung", criterion("KT1", { from: "KT1", ...(first as Partial<Criterion>) }));
    const now = set("khung", criterion("KT1", { from: "KT1", ...(second as Partial<Criterion>) }));
    expect(turns(between(old, now, { KT1: "unmet" }, { KT1: "met" }))).toEqual(["KT1 KT1 changed"]);
  });

  test("two criteria from one base criterion have no single partner", () => {
    const old = set("khung", criterion("KT1", { from: "KT1" }));
    const now = set("khung", criterion("KT1", { from: "KT1" }), criterion("KT2", { from: "KT1" }));
    expect(turns(between(old, now, { KT1: "unmet" }, { KT1: "met", KT2: "met" }))).toEqual(["- KT1 new", "- KT2 new", "KT1 - gone"]);
  });

  test.each([
    ["another framework", "khung-khac"],
    ["no framework", undefined],
  ])("%s: the same code means nothing", (_, other) => {
    const pair = between(set("khung", criterion("KT1")), set(other, criterion("KT1")), { KT1: "unmet" }, { KT1: "met" });
    expect([pair.alignment, pair.rows]).toEqual(["none", []]);
  });
});

test("every assessment of the demonstration meets the one before it, newest first", () => {
  const catalogue = catalogueOf("demo");
  const setOf = (id: string) => catalogue.criteria.find((entry) => entry.id === id)?.data;
  const entry = catalogue.platforms.find(({ id }) => id === "nen-tang-ve-duong-sat-tren-may") as PlatformEntry;
  const pairs = assessmentPairs(entry, setOf);
  expect(pairs.map(({ before, after }) => [before.date, after.date])).toEqual([
    ["2025-09-10", "2026-09-08"],
    ["2024-09-12", "2025-09-10"],
  ]);
  expect(pairs[0]?.rows.filter(({ turn }) => turn === "better").map(({ after }) => after?.id)).toEqual(["VH3", "VH6", "ND1"]);
  const other = catalogue.platforms.find(({ id }) => id === "kho-du-lieu-mo-hat-giong") as PlatformEntry;
  expect(assessmentPairs(other, setOf)[0]?.alignment).toBe("base");
  expect(assessmentPairs({ ...entry, assessments: entry.assessments.slice(0, 1) }, setOf)).toEqual([]);
});
