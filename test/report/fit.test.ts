/** Texts are cut as GitHub counts, and never in the middle of a letter. */
import { expect, test } from "vitest";
import { COMMENT_ROOM, cutTo, fitInto, SUMMARY_ROOM, TITLE_ROOM } from "../../scripts/report/fit.ts";

test.each([
  ["a comment, in characters", COMMENT_ROOM, (text: string) => text.length],
  ["a check's summary, in bytes", SUMMARY_ROOM, (text: string) => Buffer.byteLength(text)],
  ["a title, in characters", TITLE_ROOM, (text: string) => text.length],
])("%s", (_, room, count) => {
  for (const letter of ["a", "ế", "🏛"]) {
    const whole = letter.repeat(room.most / count(letter));
    expect(cutTo(room, whole)).toBe(whole);
    const cut = cutTo(room, whole + letter);
    expect(count(cut)).toBeLessThanOrEqual(room.most);
    expect(count(cut)).toBeGreaterThan(room.most - 8);
    expect(cut).not.toMatch(/\p{Surrogate}/u);
  }
});

test("the fullest text that fits: what fits as characters may not as bytes", () => {
  const make = (items: number) => "ế".repeat(Math.min(items, 1_000) * 100);
  expect(fitInto(COMMENT_ROOM, make)).toHaveLength(20_000);
  expect(fitInto(SUMMARY_ROOM, make)).toHaveLength(20_000);
  const longer = (items: number) => "ế".repeat(Math.min(items, 300) * 200);
  expect(fitInto(COMMENT_ROOM, longer)).toHaveLength(60_000);
  expect(fitInto(SUMMARY_ROOM, longer)).toHaveLength(12_000);
});
