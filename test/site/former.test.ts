/** What others hold the address of stays where it was when the main language changes: badges, feeds, the days of the lists. */
import { expect, test } from "vitest";
import { createContext } from "../../site/context.ts";
import { makeAddresses } from "../../site/open-data/addresses.ts";
import { changesFile } from "../../site/open-data/changes-json.ts";
import { feedFiles } from "../../site/open-data/feed.ts";
import { pathIn, placeOf, type SitePath, to } from "../../site/routes.ts";
import { formerFiles, formerPaths } from "../../site/views/former-addresses.ts";
import { withFormer } from "../../site/views/former-pages.ts";
import { movedPages, movedRecords } from "../../site/views/history.ts";
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

test("a platform that got another id has its pages, data, badge and card at the old address, without the log too", () => {
  const demo = catalogueOf("demo");
  const [{ id } = { id: "" }, other] = demo.platforms;
  // One that a record has again leads nowhere, nor does one to a record that is not there.
  const formerIds = [
    { from: "ma-cu", to: id },
    { from: other?.id ?? "", to: id },
    { from: "ma-mat", to: "khong-co" },
  ];
  const options = {
    catalogue: { ...demo, settings: { ...demo.settings, formerIds } },
    baseUrl: "https://example.org/x/",
    pathPrefix: "/x/",
    branch: "main",
  };
  const site = createContext(options, { css: "", mark: "" });
  expect(movedPages(site).map(({ locale, path, now }) => `${locale.lang} ${path} ${now}`)).toEqual(
    ["vi", "en"].flatMap((lang) =>
      ["/nen-tang/<>/", "/nhung/<>.html"].map((page) => `${lang} ${page.replace("<>", "ma-cu")} ${page.replace("<>", id)}`),
    ),
  );
  const places = (files: readonly SitePath[]) =>
    [
      ...withFormer(
        files.map((path) => ({ path, content: path as string })),
        site,
      ),
    ].map(({ path, content }) => [path, content]);
  const [badge, inEnglish, json] = [to("badge", { id }), pathIn("en", to("badge", { id })), to("record", { kind: "platforms", id })];
  expect(places([badge, inEnglish, json, to("styles")])).toEqual([
    [badge, badge],
    ["/nhung/ma-cu.svg", badge],
    [inEnglish, inEnglish],
    ["/en/nhung/ma-cu.svg", inEnglish],
    [json, json],
    ["/api/v1/platforms/ma-cu.json", json],
    [to("styles"), to("styles")],
  ]);
  const head = { generated: "2026-11-24" } as Parameters<typeof changesFile>[1]["head"];
  const { content } = changesFile(undefined, { head, records: [], files: {}, moved: movedRecords(site), absolute: (path) => path });
  expect(JSON.parse(content)).toMatchObject({ moved: [{ kind: "platforms", from: "ma-cu", id }] });
});
