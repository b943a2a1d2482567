/** What GitHub refuses for a while is waited out or left; it is never asked again and again. */
import { expect, test } from "vitest";
import { conditionalFetch, LONGEST_WAIT } from "../../scripts/github/conditional.ts";

const NOW = "Tue, 24 Nov 2026 02:00:00 GMT";
const seconds = (after: number) => String(Date.parse(NOW) / 1000 + after);
const limit = (after: number) => ({ "x-ratelimit-remaining": "0", "x-ratelimit-reset": seconds(after) });

test.each<[string, number, Record<string, string>, number | undefined]>([
  ["an answer", 200, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": seconds(3_000) }, undefined],
  ["what is not there", 404, {}, undefined],
  ["what the token may not", 403, { "x-ratelimit-remaining": "4999", "x-ratelimit-reset": seconds(3_000) }, undefined],
  ["too much at once", 403, { "retry-after": "60" }, undefined],
  ["too much at once, for long", 429, { "retry-after": "600" }, 600],
  ["the hour's end in a moment", 403, limit(20), undefined],
  ["the hour's end in forty minutes", 403, limit(2_400), 2_400],
  ["the same as 429", 429, limit(2_400), 2_400],
  ["an hour that has ended", 429, limit(-5), undefined],
])("%s", async (_, status, headers, refused) => {
  const spent: Parameters<typeof conditionalFetch>[0] = { counted: 0, free: 0 };
  let asked = 0;
  const fetch = conditionalFetch(spent, 1_000, async () => {
    asked++;
    return new Response("{}", { status, headers: { date: NOW, ...headers } });
  });
  const answers = [await fetch("https://example.vn/a"), await fetch("https://example.vn/b", { method: "POST" })];
  expect(spent.refused).toBe(refused);
  expect([asked, ...answers.map((one) => one.status)]).toEqual(refused === undefined ? [2, status, status] : [1, 403, 403]);
  expect(await answers[1]?.text()).toBe("{}");
  expect(LONGEST_WAIT).toBeLessThan(600);
});
