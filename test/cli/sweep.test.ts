/** In which order a sweep looks at pull requests. */
import { expect, test } from "vitest";
import { inTurn } from "../../scripts/cli/github.ts";

test.each([
  [[], []],
  [[1], [1]],
  [
    [1, 2],
    [2, 1],
  ],
  [
    [1, 2, 3, 4, 5],
    [5, 1, 4, 2, 3],
  ],
])("the newest and the oldest by turns: %j", (numbers, order) => {
  expect(inTurn<number>(numbers)).toEqual(order);
});
