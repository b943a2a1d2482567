/** What is counted in two places comes to the same: totals equal the rows they count, on every catalogue at hand. */
import { describe, expect, test } from "vitest";
import { compareWithBefore } from "../../scripts/catalogue/list-coverage.ts";
import { completenessByAgency } from "../../scripts/catalogue/statistics/agencies.ts";
import { countPlatforms } from "../../scripts/catalogue/statistics/counts.ts";
import { overlaid } from "../overlay.ts";
import { catalogueOf, catalogueOfFiles } from "../site/built.ts";

const CATALOGUES = {
  demo: catalogueOf("demo"),
  "lists that end one another": catalogueOfFiles(overlaid("valid/lists-by-law")),
  "lists that add": catalogueOfFiles(overlaid("valid/lists-that-add")),
};

describe.each(Object.entries(CATALOGUES))("%s", (_, catalogue) => {
  test("each platform of a list came or stayed, and only one that stayed has another name than before", () => {
    for (const list of catalogue.lists) {
      const compared = compareWithBefore(list, catalogue.lists);
      if (!compared) continue;
      const { came, stayed, renamed } = compared;
      expect(new Set([...came, ...stayed]).size).toBe(came.length + stayed.length);
      expect(renamed.filter(({ platform }) => !stayed.includes(platform))).toEqual([]);
    }
  });

  test("plans that are missing by agency are those that the statistics do not know", () => {
    const unknown = countPlatforms(catalogue).plans.find(({ key }) => key === "unknown")?.count ?? 0;
    const missing = completenessByAgency(catalogue.platforms).map(({ platforms, parts }) => platforms - (parts.plan ?? 0));
    expect(missing.reduce((sum, one) => sum + one, 0)).toBe(unknown);
  });
});
