/** The line that says how far long work is: what a terminal is sent, and when. */
import { expect, test } from "vitest";
import { progress } from "../../scripts/cli/progress.ts";
import type { Lang } from "../../scripts/text/languages.ts";

/** What is written when so many of ten parts are done after so many seconds. */
function written(steps: readonly (readonly [done: number, seconds: number])[], { lang = "vi" as Lang, isTTY = true } = {}): string[] {
  const said: string[] = [];
  let seconds = 0;
  const shell = { stderr: { isTTY, write: (text: string) => said.push(text) } };
  const tell = progress({ shell, lang } as never, () => seconds * 1_000);
  for (const [done, after] of steps) {
    seconds = after;
    tell(done, 10);
  }
  return said;
}

const CLEAR = "\r\u001b[K";

test("long work says how far it is and how long it will take, and takes the line away at the end", () => {
  expect(
    written([
      [1, 1.9],
      [2, 10],
      [5, 20],
      [9, 500],
      [10, 505],
    ]),
  ).toEqual([
    `${CLEAR}Đã xong 20%, còn khoảng 40 giây`,
    `${CLEAR}Đã xong 50%, còn khoảng 20 giây`,
    `${CLEAR}Đã xong 90%, còn khoảng 56 giây`,
    CLEAR,
  ]);
});
test.each([
  [9, 9, "90% done, about 1 second left"],
  [5, 4, "50% done, about 4 seconds left"],
  [1, 20, "10% done, about 3 minutes left"],
])("in English, %i of ten after %i s", (done, seconds, words) => {
  expect(written([[done, seconds]], { lang: "en" })).toEqual([`${CLEAR}${words}`]);
});
test("short work, and work that nobody looks at, has no line", () => {
  expect(
    written([
      [1, 1],
      [9, 1.9],
      [10, 2.5],
    ]),
  ).toEqual([]);
  expect(written([[2, 10]], { isTTY: false })).toEqual([]);
});
