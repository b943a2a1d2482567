/** The picture of all platforms, and the counts of the home page: what is shown is what there is, each once. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { statisticsOf } from "../../scripts/catalogue/statistics/statistics.ts";
import { PACKAGE } from "../../scripts/package/package-folder.mjs";
import { STAGES } from "../../scripts/records/schema/events.ts";
import { ProgrammePicture } from "../../site/charts/programme.tsx";
import { programmePictures } from "../../site/components/programme-pictures.tsx";
import { createContext } from "../../site/context.ts";
import { jsx, plainTextOf } from "../../site/html/jsx-runtime.ts";
import { homeView } from "../../site/views/home.ts";
import { programmeOf } from "../../site/views/programme.ts";
import { groupingsOf } from "../../site/views/programme-groups.ts";
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

/** The look of a tile by the style sheets, on the white ground of the drawing. */
function lookOnPage(stage: string) {
  const [base, tiles] = ["1-base.css", "sheets/programme.css"].map((name) => readFileSync(join(PACKAGE, "site/styles", name), "utf8"));
  const [, light = ""] = base?.match(/:root \{(.*?)\}/s) ?? [];
  const colours: Record<string, string | undefined> = Object.fromEntries(
    [...light.matchAll(/--([\w-]+): (#\w+);/g)].map(([, name, colour]) => [name, colour]),
  );
  const [, own = ""] = tiles?.match(new RegExp(`^  \\.at-${stage} \\{(.*?)\\}`, "ms")) ?? [];
  const colour = (what: string, otherwise: string) => {
    const name = own.match(new RegExp(`--${what}: var\\(--([\\w-]+)\\)`))?.[1] ?? otherwise;
    return name === "paper" ? "#ffffff" : colours[name];
  };
  const [, dashed = ""] = tiles?.match(/:is\(([^)]*)\) a \{\s*border-style: dashed/) ?? [];
  return { ground: colour("tile", "raised"), letters: colour("on-tile", "ink"), isDashed: dashed.split(", ").includes(`.at-${stage}`) };
}

test.each(STAGES)("a tile of %s looks in the drawing as on the page", (stage) => {
  const tile = { label: "", number: 1, stage, sign: undefined, span: [1, 1] as const };
  const groups = [{ title: "", columns: 1, tiles: [tile] }];
  const drawing = plainTextOf(jsx(ProgrammePicture, { lang: "vi", title: "", groups, isDense: false, legend: [], notes: [] }));
  const [, letters, rect = "", ground] = drawing.match(/<g transform="[^"]*" fill="([^"]*)">(<rect [^>]*fill="([^"]*)"[^>]*>)/) ?? [];
  expect({ ground, letters, isDashed: rect.includes("dasharray") }).toEqual(lookOnPage(stage));
});
