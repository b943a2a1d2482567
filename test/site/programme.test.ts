/** The picture of all platforms, and the counts of the home page: what is shown is what there is, each once. */
import { expect, test } from "vitest";
import { statisticsOf } from "../../scripts/catalogue/statistics/statistics.ts";
import { programmePictures } from "../../site/components/programme-pictures.tsx";
import { createContext } from "../../site/context.ts";
import { homeView } from "../../site/views/home.ts";
import { groupingsOf, programmeOf } from "../../site/views/programme.ts";
import { BASE_URL, catalogueOf, PREFIX } from "./built.ts";

const catalogue = catalogueOf("demo");
const site = createContext({ catalogue, baseUrl: BASE_URL, pathPrefix: PREFIX, branch: "main" }, { css: "", mark: "" });

test.each(groupingsOf(catalogue))("grouped by %s every platform has one tile, and the legend counts them", (by) => {
  const { groups, legend } = programmeOf(site.locales.vi, by);
  const ids = groups.flatMap(({ tiles }) => tiles.map(({ id }) => id));
  expect([...ids].sort()).toEqual(catalogue.platforms.map(({ id }) => id).sort());
  expect(legend.reduce((sum, { count }) => sum + count, 0)).toBe(ids.length);
});

test("the picture to take along has a rectangle for each tile and each entry of the legend, and its ground", () => {
  const [first] = programmePictures(site);
  const { groups, legend } = programmeOf(site.locales.vi, groupingsOf(catalogue)[0] ?? "stage");
  const tiles = groups.reduce((sum, group) => sum + group.tiles.length, 0);
  expect(first?.content.match(/<rect /g)).toHaveLength(tiles + legend.length + 1);
});

test("the counts of the home page are those of the rows that they are of", () => {
  const { steps, counted, mostUsed, missing } = homeView(catalogue);
  expect(steps.every(({ reached }) => reached <= counted.platforms)).toBe(true);
  expect(mostUsed.map(({ newest }) => newest.value)).toEqual(mostUsed.map(({ newest }) => newest.value).sort((a, b) => b - a));
  const { completeness } = statisticsOf(catalogue);
  for (const { part, count } of missing)
    expect(
      completeness.reduce((sum, { platforms, parts }) => sum + platforms - (parts[part.id] ?? 0), 0),
      part.id,
    ).toBe(count);
});
