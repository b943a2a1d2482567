/** What the bot remembers in the marker of its own comment, and what it makes of one that was written otherwise. */
import { expect, test } from "vitest";
import { waitOf, withWait } from "../../scripts/github/remembered.ts";
import { WAITING } from "../../scripts/records/schema/proposals.ts";

const REPORT = "<!-- catalogue:report -->\n\n## Hợp lệ <!-- catalogue:report -->";
const [MONDAY, TUESDAY] = ["2026-11-23", "2026-11-24"];

test.each(WAITING)("%s: since the first report that said so", (waiting) => {
  const first = withWait(REPORT, waiting, MONDAY, undefined);
  expect(waitOf(first)).toEqual({ waiting, since: MONDAY });
  expect(withWait(REPORT, waiting, TUESDAY, first)).toBe(first);
  expect(first.split("\n").slice(1).join("\n")).toBe(REPORT.split("\n").slice(1).join("\n"));
});

test("another wait begins anew, and a report that remembers nothing counts from today", () => {
  const first = withWait(REPORT, "council", MONDAY, undefined);
  expect(waitOf(withWait(REPORT, "merge", TUESDAY, first))).toEqual({ waiting: "merge", since: TUESDAY });
  expect(waitOf(withWait(REPORT, "merge", TUESDAY, REPORT))).toEqual({ waiting: "merge", since: TUESDAY });
});

test.each([
  REPORT,
  '<!-- catalogue:report {"waiting":"nobody","since":"2026-11-24"} -->',
  '<!-- catalogue:report {"waiting":"council","since":"2026-02-30"} -->',
  '<!-- catalogue:report {"waiting":"council" -->',
  "<!-- catalogue:report null -->",
  'xin chào <!-- catalogue:report {"waiting":"council","since":"2026-11-24"} -->',
])("nothing is remembered by %j", (body) => {
  expect(waitOf(body)).toBeUndefined();
});
