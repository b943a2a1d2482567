/** What others hold the address of stays where it was when the main language changes: badges, feeds, the days of the lists. */
import { expect, test } from "vitest";
import { formerFiles } from "../../site/routes.ts";

test("each file has its address from when English came first", () => {
  expect([...formerFiles(["en", "vi"], ["to-chim"])].map(([now, then]) => [now, ...then])).toEqual([
    ["/en/nhung/to-chim.svg", "/embed/to-chim.svg"],
    ["/nhung/to-chim.svg", "/vi/embed/to-chim.svg"],
    ["/en/feed.xml", "/feed.xml"],
    ["/feed.xml", "/vi/feed.xml"],
    ["/tai-ngay/events.json", "/as-of/events.json"],
  ]);
});
