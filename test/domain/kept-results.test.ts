/** Results of an assessment that goes on by another criteria set: what asks the same keeps its result, whatever its code. */
import { expect, test } from "vitest";
import { keptResults } from "../../scripts/authoring/draft/kept-results.ts";
import type { CriteriaSet, Criterion } from "../../scripts/records/schema/criteria.ts";

const asks = (id: string, vi: string, more: Partial<Criterion> = {}): Criterion => ({
  id,
  group: "KT",
  title: { vi, en: vi },
  requirement: "must",
  kind: "yes-no",
  ...more,
});
const share = (id: string, unit: "%" | "hours", atLeast = 50): Criterion =>
  asks(id, "Mức", { kind: "measured", measure: "mau", threshold: { atLeast, unit } });
const set = (...criteria: Criterion[]): CriteriaSet => ({
  title: { vi: "Bộ", en: "Set" },
  kind: "set",
  groups: [{ id: "KT", title: { vi: "Nhóm", en: "Group" } }],
  criteria,
});
const RESULTS = { A1: { verdict: "met" }, A2: { verdict: "unmet" } };
const OLD = set(asks("A1", "Có sao lưu"), asks("A2", "Có nhật ký"));

test.each<[string, CriteriaSet | undefined, CriteriaSet | undefined, object, object]>([
  ["of the same set all stay", OLD, OLD, RESULTS, RESULTS],
  [
    "a code that asks something else keeps nothing",
    OLD,
    set(asks("A1", "Có trực ban"), asks("A2", "Có nhật ký")),
    RESULTS,
    { A2: RESULTS.A2 },
  ],
  ["what has another code is found by what it asks", OLD, set(asks("B7", "Có sao lưu")), RESULTS, { B7: RESULTS.A1 }],
  [
    "of two that ask alike, the one of the same code",
    OLD,
    set(asks("B7", "Có sao lưu"), asks("A1", "Có sao lưu")),
    RESULTS,
    { A1: RESULTS.A1 },
  ],
  [
    "how much is enough is the set's to say",
    set(share("A1", "%")),
    set(share("A1", "%", 70)),
    { A1: { value: 60 } },
    { A1: { value: 60 } },
  ],
  ["a value in another unit is another value", set(share("A1", "%")), set(share("A1", "hours")), { A1: { value: 60 } }, {}],
  ["a verdict of what is measured by now", set(asks("A1", "Mức")), set(share("A1", "%")), RESULTS, {}],
  ["of a set that is not known nothing is certain", undefined, OLD, RESULTS, {}],
])("%s", (_, from, to, results, kept) => {
  expect(keptResults(results as Record<string, unknown>, from, to)).toEqual(kept);
});
