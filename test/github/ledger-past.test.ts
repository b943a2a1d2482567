/** Where the ledger's branch is known to have stood, from what GitHub says of moves that were none forward. */
import { expect, test } from "vitest";
import { lostTips } from "../../scripts/github/ledger-past.ts";

const NOTHING = "0".repeat(40);
const [MADE, GONE, FORCED] = [
  (after: string) => [NOTHING, after],
  (before: string) => [before, NOTHING],
  (before: string, after: string) => [before, after],
];
test.each<[string, string[][], string[]]>([
  ["nothing but its beginning", [MADE("a")], []],
  ["taken away", [MADE("a"), GONE("t")], ["t"]],
  ["taken away and put back", [GONE("t"), MADE("t")], ["t"]],
  ["taken away, made by another, forced back", [GONE("t"), MADE("x"), FORCED("x", "t")], ["t"]],
  ["forced elsewhere, written there, forced back", [FORCED("t", "x"), FORCED("x2", "t")], ["t"]],
  ["forced elsewhere twice", [FORCED("t", "x"), FORCED("x", "y")], ["t"]],
  ["put back, and forced later to where it once stood", [GONE("t"), MADE("t"), FORCED("t1", "t")], ["t1", "t"]],
  ["forced back and forth", [FORCED("t", "x"), FORCED("x", "t"), FORCED("t1", "x")], ["t1", "t"]],
])("%s", (_, moves, lost) => {
  const told = moves.map(([before = "", after = ""], id) => ({ id, before, after }));
  expect(lostTips(told)).toEqual(lost);
  expect(lostTips([...told].reverse())).toEqual(lost);
});
