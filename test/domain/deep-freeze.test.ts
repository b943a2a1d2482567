/** What outputs are made from can not be written into by one of them. */
import { expect, test } from "vitest";
import { deepFreeze } from "../../scripts/catalogue/deep-freeze.ts";

test("all in a value is frozen, however deep, and is what it was", () => {
  const make = () => ({ list: [["a", 1, null, undefined, { text: "a" }], []], no: false, deep: { deeper: { text: "a", day: undefined } } });
  const frozen = deepFreeze(make());
  expect(frozen).toStrictEqual(make());
  const parts = (value: unknown): object[] =>
    typeof value === "object" && value !== null ? [value, ...Object.values(value).flatMap(parts)] : [];
  expect(parts(frozen)).toHaveLength(7);
  expect(parts(frozen).filter((part) => !Object.isFrozen(part))).toEqual([]);
});
