/** The heartbeat: its hash changes with the data and with nothing else. */
import { expect, test } from "vitest";
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { openDataFiles } from "../../site/open-data/open-data.ts";
import { BASE_URL, catalogueOf } from "./built.ts";

const statusOf = (catalogue: Catalogue, commit: string) =>
  JSON.parse(
    [...openDataFiles(catalogue, { baseUrl: BASE_URL, commit })].find(({ path }) => path === "/api/v1/status.json")?.content ?? "",
  );

test("another day and another commit leave the hash, another name does not", () => {
  const catalogue = catalogueOf("demo");
  const before = statusOf(catalogue, "a");
  const later = statusOf({ ...catalogue, today: "2026-11-25" }, "b");
  expect(before.hash).toMatch(/^sha256-[0-9a-f]{64}$/);
  expect(later).toMatchObject({ hash: before.hash, generated: "2026-11-25", commit: "b", ends: null });
  const [first, ...others] = catalogue.platforms;
  if (!first) throw new Error("no platform");
  const renamed = { ...catalogue, platforms: [{ ...first, data: { ...first.data, name: { vi: "Khác" } } }, ...others] };
  expect(statusOf(renamed, "a").hash).not.toBe(before.hash);
});
