/** What others hold the address of stays where it was when the main language changes: badges, feeds, the days of the lists. */
import { expect, test } from "vitest";
import { makeAddresses } from "../../site/open-data/addresses.ts";
import { feedFiles } from "../../site/open-data/feed.ts";
import { placeOf } from "../../site/routes.ts";
import { formerFiles, formerPaths } from "../../site/views/former-addresses.ts";
import { catalogueOf } from "./built.ts";

test("each file has its address from when English came first", () => {
  expect([...formerFiles(["en", "vi"], ["to-chim"])].map(([now, then]) => [now, ...then])).toEqual([
    ["/en/nhung/to-chim.svg", "/embed/to-chim.svg"],
    ["/nhung/to-chim.svg", "/vi/embed/to-chim.svg"],
    ["/en/feed.xml", "/feed.xml"],
    ["/feed.xml", "/vi/feed.xml"],
    ["/tai-ngay/events.json", "/as-of/events.json"],
  ]);
});

test("the page for proposals had the address that speakers of its language guess, where the addresses were in another one", () => {
  const place = placeOf("propose");
  expect(formerPaths(["vi", "en"], "en", place)).toEqual(["/en/de-xuat/", "/en/propose/"]);
  expect(formerPaths(["vi", "en"], "vi", place)).toEqual(["/de-xuat/"]);
  expect(formerPaths(["en", "vi"], "en", place)).toEqual(["/propose/"]);
  expect(formerPaths(["en", "vi"], "vi", place)).toEqual(["/vi/propose/", "/vi/de-xuat/"]);
});

test("a feed at the address of another language's says so, and where that one is", () => {
  const demo = catalogueOf("demo");
  const feedsAfter = (...formerLanguages: ("vi" | "en")[]) =>
    feedFiles(
      { ...demo, settings: { ...demo.settings, formerLanguages } },
      { steps: [], lines: {}, shallow: false },
      makeAddresses("https://example.org/"),
    ).map(({ content }) => content.split("\n").filter((line) => /<subtitle|hreflang|\((?:tiếng|English)/.test(line)));
  expect(feedsAfter("vi", "en")).toEqual([[], []]);
  expect(feedsAfter("en", "vi")).toEqual([
    [
      expect.stringMatching(/^<title>.* \(tiếng Việt\)<\/title>$/),
      '<subtitle xml:lang="en">This address was in English and is now in Vietnamese.</subtitle>',
      '<link rel="alternate" type="application/atom+xml" hreflang="en" href="https://example.org/en/feed.xml"/>',
    ],
    [],
  ]);
});
