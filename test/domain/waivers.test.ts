/** Waivers: what was not met stays so, stands in nobody's way until a day, and then does again, by itself. */
import { expect, test } from "vitest";
import { standingIn } from "../../scripts/catalogue/as-of.ts";
import { dueByAgency } from "../../scripts/catalogue/due/by-agency.ts";
import { outcomeOn } from "../../scripts/catalogue/outcome-on.ts";
import { statisticsOf } from "../../scripts/catalogue/statistics/statistics.ts";
import { addDays } from "../../scripts/text/dates.ts";
import { demoOn } from "../demo-on.ts";

const ID = "nen-tang-hop-truc-tuyen-tieng-vong";
/** With ND2 waived as well, as long as the other. */
const BOTH = {
  [`${ID}/platform.md`]: [
    / {2}- criteria: phuc-vu-nguoi-dan-2024\n {4}criterion: DL1[\s\S]*?until: 2027-04-15\n/,
    (whole: string) => whole + whole.replace("DL1", "ND2"),
  ],
} as unknown as Parameters<typeof demoOn>[1];
const entryOn = (day: string, changes?: Parameters<typeof demoOn>[1]) => demoOn(day, changes).platforms.find(({ id }) => id === ID);
const UNTIL = "2027-04-15";

test("a result that is waived stays what it is, in every count; its reason says until when", () => {
  const [now, then] = [entryOn("2026-11-24"), entryOn("2026-04-30")].map((entry) => entry?.latest?.score);
  const result = now?.results.find(({ id }) => id === "DL1");
  expect([result?.result, result?.waiver?.until]).toEqual(["unmet", UNTIL]);
  expect(result?.reason.vi).toBe("Tổ chức đánh giá kết luận không đạt. Được miễn đến hết ngày 15/4/2027.");
  expect(then?.results.find(({ id }) => id === "DL1")?.reason.vi).toBe("Tổ chức đánh giá kết luận không đạt.");
  expect([now?.total, now?.groups]).toEqual([then?.total, then?.groups]);
  expect([then?.missing, now?.missing]).toEqual([
    ["DL1", "ND1", "ND2"],
    ["ND1", "ND2"],
  ]);
  expect(statisticsOf(demoOn("2026-11-24")).waived).toEqual({ platforms: 1, criteria: 1 });
  expect(statisticsOf(demoOn("2027-04-16")).waived).toEqual({ platforms: 0, criteria: 0 });
});

test("what the whole comes to follows from day to day, and ends with the last waiver", () => {
  const outcomes = ["2026-04-30", "2026-05-01", UNTIL, addDays(UNTIL, 1)].map((day) => entryOn(day, BOTH)?.latest?.score?.outcome);
  expect(outcomes).toEqual(["not-eligible", "potential", "potential", "not-eligible"]);
  const tasks = [UNTIL, addDays(UNTIL, 1)].map((day) => entryOn(day, BOTH)?.lifecycle.next.task);
  expect(tasks).toEqual(["call-potential", "meet-criteria"]);
});

test("as of a day it is what it was on that day, whenever that is asked", () => {
  const later = demoOn("2027-06-01", BOTH);
  const standing = standingIn(later);
  const entry = later.platforms.find(({ id }) => id === ID);
  const days = ["2026-04-30", "2026-05-01", UNTIL, addDays(UNTIL, 1)];
  for (const day of days) expect(entry?.latest && outcomeOn(entry.latest, day), day).toBe(entryOn(day, BOTH)?.latest?.score?.outcome);
  const [before, first, last, after] = days.map((day) => entry && standing(entry, day)?.lifecycle.next.task);
  expect([before, first]).toEqual([after, last]);
  expect(first).not.toBe(before);
});

test("who has it assessed is told before a waiver ends, and not after", () => {
  const told = (day: string) =>
    [...dueByAgency(demoOn(day))].flatMap(([code, items]) =>
      items.flatMap(({ kind, key, day: by }) => (key.startsWith("waiver ") && kind !== "later" ? [`${code} ${kind} ${by}`] : [])),
    );
  expect([addDays(UNTIL, -46), addDays(UNTIL, -45), UNTIL, addDays(UNTIL, 1)].map(told)).toEqual([
    [],
    [`BSD soon ${UNTIL}`],
    [`BSD soon ${UNTIL}`],
    [],
  ]);
});
