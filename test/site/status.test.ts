/** The heartbeat: its hash changes with the data and with nothing else. */
import { expect, test } from "vitest";
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import type { OpenProposals } from "../../scripts/records/schema/proposals.ts";
import { openDataFiles } from "../../site/open-data/open-data.ts";
import { BASE_URL, catalogueOf } from "./built.ts";

const statusOf = (catalogue: Catalogue, commit: string, proposals?: OpenProposals) =>
  JSON.parse(
    [...openDataFiles(catalogue, { baseUrl: BASE_URL, commit, proposals })].find(({ path }) => path === "/api/v1/status.json")?.content ??
      "",
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

test("the schedules are told as they were read at the build, and change no hash", () => {
  const schedules = [{ workflow: "daily", active: false, ranOn: "2026-09-20" }];
  const proposals = { readOn: "2026-11-24", proposals: [], schedules };
  const read = statusOf(catalogueOf("demo"), "a", proposals);
  expect([statusOf(catalogueOf("demo"), "a").schedules, read.schedules]).toEqual([undefined, schedules]);
  expect(read.hash).toBe(statusOf(catalogueOf("demo"), "a").hash);
});
