/** Pictures for sharing: a PNG of the size that pages say, with all words inside; as many as a build has time for. */
import { inflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Catalogue, PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { sharePictureMakers } from "../../site/build/share/share-pictures.ts";
import { createContext } from "../../site/context.ts";
import { sharePictureOf, withPicture } from "../../site/embed/share-picture.ts";
import { BASE_URL, catalogueOf, PREFIX } from "./built.ts";

const demo = catalogueOf("demo");
const siteOf = (catalogue: Catalogue) =>
  createContext({ catalogue, baseUrl: BASE_URL, pathPrefix: PREFIX, branch: "main" }, { css: "", mark: "" });
const RAIL = "nen-tang-ve-duong-sat-tren-may";

/** A catalogue of one platform, called otherwise. */
function named(name: string): Catalogue {
  const entry = demo.platforms.find(({ id }) => id === RAIL) as PlatformEntry;
  return { ...demo, platforms: [{ ...entry, data: { ...entry.data, name: { vi: name, en: name } } }] };
}

/** The pixels of a PNG without filters, by row: places in its palette. */
function pixelsOf(png: Uint8Array): { readonly width: number; readonly rows: readonly Uint8Array[] } {
  const bytes = Buffer.from(png);
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const at = bytes.indexOf("IDAT");
  const raw = inflateSync(bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4)));
  return { width, rows: Array.from({ length: height }, (_, row) => raw.subarray(row * (width + 1) + 1, (row + 1) * (width + 1))) };
}

const pictureOf = (catalogue: Catalogue) => [...sharePictureMakers(siteOf(catalogue))][0]?.[1]() ?? new Uint8Array();

test("one a language for each platform, and its page says what is in it", () => {
  const site = siteOf(demo);
  const paths = [...sharePictureMakers(site)].map(([path]) => path);
  expect(paths).toHaveLength(2 * demo.platforms.length);
  expect(paths).toContain(`/en/nhung/${RAIL}.png`);
  expect(sharePictureOf(site.locales.vi, demo.platforms.find(({ id }) => id === RAIL) as PlatformEntry)).toEqual({
    path: `/nhung/${RAIL}.png`,
    alt: "Nền tảng vé Đường sắt Trên Mây: Đã công nhận (chưa ghi nhận đủ phiếu); 14,6 triệu (Người dùng, thời điểm 30/6/2026); Bộ Đường Xa (hư cấu)",
  });
});

describe("what is drawn", () => {
  test.each([
    ["a short name", "Tổ Chim"],
    ["a long name", "Nền tảng phục vụ người dân ở các xã vùng sâu, vùng xa ".repeat(9)],
    ["one long word", "ường".repeat(90)],
    ["letters of two marks", "Ặ ẫ ợ ữ Ỹ ẵ"],
  ])("%s stands between the margins", (_, name) => {
    const { width, rows } = pixelsOf(pictureOf(named(name)));
    expect([width, rows.length]).toEqual([1200, 630]);
    const below = rows.slice(92);
    const isBlank = (row: Uint8Array) => row.every((pixel) => pixel === 0);
    expect(below.findIndex((row) => !isBlank(row.subarray(0, 60)) || !isBlank(row.subarray(1140)))).toBe(-1);
    expect(below.slice(-12).every(isBlank)).toBe(true);
    // Ink in full.
    expect(below.filter((row) => row.includes(15)).length).toBeGreaterThan(60);
  });

  test("another name is another picture, the same one the same bytes", () => {
    expect(pictureOf(named("A"))).toEqual(pictureOf(named("A")));
    expect(pictureOf(named("A"))).not.toEqual(pictureOf(named("Ạ")));
  });
});

test.each([
  ["Nền tảng số", true],
  ["Cổng “Một cửa” (VNeID) – 24/7", true],
  ["Платформа", false],
  ["国家平台", false],
  ["x\u0323\u0301", false],
])("a name that the typeface cannot write has the picture of the site: %s", (name, has) => {
  expect(withPicture(named(name)).size).toBe(Number(has));
});

test("where there are more than a build draws, those with the newest number come first", () => {
  const few = withPicture({ ...demo }, 6);
  const newest = demo.platforms.flatMap(({ use }) => use.newest?.date ?? []).sort();
  expect(few.size).toBe(3);
  for (const id of few) expect(newest.slice(-3)).toContain(demo.platforms.find((one) => one.id === id)?.use.newest?.date);
});
