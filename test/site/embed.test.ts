/** Badge and card: well-formed, safe whatever a name holds, without script, small, and their words fit their boxes in a real browser. */

import { describe, expect, test } from "vitest";
import type { PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { pagesOf } from "../../site/build/stream-pages.ts";
import { Embed } from "../../site/components/embed.tsx";
import { createContext } from "../../site/context.ts";
import { badge, textWidth } from "../../site/embed/badge.ts";
import { badgeFiles } from "../../site/embed/badges.ts";
import { plainTextOf } from "../../site/html/jsx-runtime.ts";
import { renderCard as card } from "../../site/pages/card.tsx";
import { placeOf } from "../../site/routes.ts";
import { newPage, sharedBrowser } from "../browser/visit.ts";
import { BASE_URL, catalogueOf, PREFIX } from "./built.ts";

const catalogue = catalogueOf("demo");
const site = createContext({ catalogue, baseUrl: BASE_URL, pathPrefix: PREFIX, branch: "main" }, { css: "", mark: "" });
const files = new Map<string, string>([...badgeFiles(site), ...pagesOf("card", site)].map(({ path, content }) => [path, content]));
const entryOf = (id: string): PlatformEntry => {
  const found = site.find.platforms.get(id);
  if (!found) throw new Error(id);
  return found;
};
const RAIL = "nen-tang-ve-duong-sat-tren-may";
const EVIL = `</title><script>alert(1)</script>"'&\u0000\u202e`;
const evil = (): PlatformEntry => ({ ...entryOf(RAIL), data: { ...entryOf(RAIL).data, name: { vi: EVIL }, abbreviation: EVIL } });
const plain = (markup: string) =>
  markup
    .replace(/<style>.*?<\/style>|<head>.*?<\/head>/gs, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");

test("two files a language for each platform", () => {
  expect(files.size).toBe(catalogue.platforms.length * 4);
  expect([...new Set([...files.keys()].map((path) => path.replace(/[a-z0-9-]+(?=[.](svg|html))/, "ID")))].sort()).toEqual([
    "/en/nhung/ID.html",
    "/en/nhung/ID.svg",
    "/nhung/ID.html",
    "/nhung/ID.svg",
  ]);
});

describe("what they say", () => {
  test.each([
    [RAIL, "/nhung", "Danh mục minh hoạ (hư cấu) Đã công nhận (chưa ghi nhận đủ phiếu) · đạt 1/1 tiêu chí xét riêng, 3/4 nhóm"],
    [RAIL, "/en/nhung", "Demonstration catalogue (fictional) Recognised (enough votes not recorded) · 1/1 key criteria, 3/4 groups met"],
    ["kho-hoc-lieu-mo-but-chi", "/nhung", "Danh mục minh hoạ (hư cấu) Đã đưa vào Danh mục · có số liệu sử dụng · chưa ghi nhận đánh giá"],
    [
      "nen-tang-lich-am-duong-trang-khuyet",
      "/en/nhung",
      "Demonstration catalogue (fictional) Added to a list · runs already, by the list · no assessment recorded",
    ],
    // The name of the site would be read as what they are.
    ["nen-tang-du-bao-thoi-tiet-gio-nom", "/nhung", "Hồ sơ nền tảng Được đề xuất · chưa ghi nhận đánh giá"],
    ["nen-tang-bien-lai-ben-do", "/en/nhung", "Platform record Merged · no assessment recorded"],
  ])("badge of %s in %s", (id, folder, words) => {
    const svg = files.get(`${folder}/${id}.svg`) ?? "";
    expect([...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text).join(" ")).toBe(words);
  });

  test("the count of groups is that of the score", () => {
    const score = entryOf(RAIL).latest?.score;
    const met = score?.groups.filter(({ met, applicable }) => applicable > 0 && met === applicable).length;
    expect(`${met}/${score?.groups.filter(({ applicable }) => applicable > 0).length}`).toBe("3/4");
  });

  test("an overdue platform says so", () => {
    for (const path of ["/nhung/nen-tang-so-suc-khoe-que-chi.svg", "/nhung/nen-tang-so-suc-khoe-que-chi.html"]) {
      expect(plain(files.get(path) ?? "")).toContain("quá hạn đánh giá lại");
    }
  });
});

describe("safety", () => {
  test("no script, no request, links in the whole window", () => {
    for (const content of files.values()) {
      expect(content).not.toMatch(/<script|javascript:|\son\w+=|@import|url\((?!#)/i);
      for (const [link] of content.matchAll(/<a [^>]*>/g)) expect(link).toMatch(/ target="_top" rel="noopener"/);
      expect(content.length).toBeLessThan(3000);
    }
  });

  test("a name is text, whatever it holds", () => {
    const made = [
      card({ locale: site.locales.vi, ...placeOf("card", { id: RAIL }), entry: evil() }),
      badge({ lang: "vi", label: EVIL, value: EVIL, title: EVIL, tone: "open" }),
    ];
    for (const markup of made) {
      expect(markup).not.toContain("<script");
      expect(markup).not.toContain("\u0000");
      expect(markup).toMatch(/&lt;script(?:&gt;|>)/);
    }
  });

  test("and in the code to copy it stays inside its attribute", () => {
    const shown = plainTextOf(Embed({ locale: site.locales.vi, entry: evil() }));
    // What the page shows is escaped once more: the reader copies the text.
    const copied = shown.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
    expect(copied).not.toMatch(/<script/);
    expect(copied.match(/<img [^>]*>/)?.[0]).toContain("&lt;script&gt;");
  });
});

test("in a browser every badge is an image, every text inside its box, and a frame shows the card under its policy", async () => {
  const { context, page, complaints } = await newPage(await sharedBrowser());
  for (const [path, content] of files) {
    if (!path.endsWith(".svg")) continue;
    await page.setContent(content);
    const overflow = await page.evaluate(() => {
      const [left, right] = [...document.querySelectorAll("text")].map((text) => text.getBBox());
      const [ground, whole] = [document.querySelectorAll("g rect")[0], document.querySelector("svg")] as [SVGRectElement, SVGSVGElement];
      return (
        (left?.x ?? 0) + (left?.width ?? 0) > ground.width.baseVal.value ||
        (right?.x ?? 0) + (right?.width ?? 0) > whole.width.baseVal.value
      );
    });
    expect([path, overflow]).toEqual([path, false]);
    const image = await page.evaluate(async (svg) => {
      const made = new Image();
      made.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
      await made.decode();
      return made.naturalWidth;
    }, content);
    expect(image).toBeGreaterThan(200);
  }
  await page.setContent(files.get(`/en/nhung/${RAIL}.html`) ?? "");
  expect(await page.evaluate(() => getComputedStyle(document.body).paddingLeft)).toBe("16px");
  expect(complaints).toEqual([]);
  await context.close();
});

test("widths are generous: never less than a common face needs", () => {
  expect(textWidth("Đã công nhận")).toBeGreaterThan(12 * 6);
  expect(textWidth("a\u0323\u0306")).toBe(textWidth("a"));
});
