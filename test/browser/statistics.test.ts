/** The statistics page in a browser: every chart, its table and its file say the same; the drawings are whole. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { PREFIX } from "../site/built.ts";
import { cleanPage, type Visit, visit } from "./visit.ts";

let demo: Visit;
beforeAll(async () => {
  demo = await visit("demo");
});

async function open(path: string, look: Parameters<typeof cleanPage>[0] = {}): Promise<Page> {
  const { page } = await cleanPage(look);
  await page.goto(demo.url + path);
  await page.evaluate(() => document.fonts.ready);
  return page;
}

/** Numbers in the cells of a figure's table, row by row, without its first column. */
const tableOf = (page: Page, selector: string) =>
  page.evaluate(
    (selector) =>
      [...document.querySelectorAll(`${selector} tbody tr`)].map((row) =>
        [...row.querySelectorAll("td")].map(({ textContent }) =>
          textContent === "chưa ghi nhận" ? 0 : Number(textContent?.replaceAll(".", "")),
        ),
      ),
    selector,
  );
const amountsOf = (page: Page, selector: string) =>
  page.evaluate((selector) => [...document.querySelectorAll(`${selector} .amount text`)].map(({ textContent }) => textContent), selector);

/** Cells of the CSV that a figure offers, without its first row. */
async function csvOf(page: Page, selector: string): Promise<string[][]> {
  const href = await page.locator(`${selector} a[download]`).getAttribute("href");
  const text = readFileSync(join(demo.folder, href?.slice(PREFIX.length) ?? ""), "utf8");
  const cells = (line: string) =>
    [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
  return text.trimEnd().split("\r\n").slice(1).map(cells);
}

const figure = (id: string) => `section[aria-labelledby="${id}"]`;

test("a chart is a picture to take along: its heading, its colours, the line to cite it by", async () => {
  const page = await open("thong-ke/", { colorScheme: "dark" });
  const pressed = page.waitForEvent("download");
  await page.locator(`${figure("stages")} [data-drawing]`).click();
  const file = await pressed;
  expect(file.suggestedFilename()).toBe("stages.svg");
  const svg = readFileSync(await file.path(), "utf8");
  const shown = await page.locator(figure("stages")).evaluate((section) => ({
    heading: section.querySelector("h3")?.textContent ?? "",
    cited: section.querySelector("[data-cite]")?.textContent ?? "",
    labels: [...section.querySelectorAll("svg.chart text:not(:has(tspan))")].map(({ textContent }) => textContent ?? ""),
  }));
  const words = [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text = ""]) => text);
  expect(words.join(" ")).toContain(shown.heading);
  expect(words.join(" ")).toContain(shown.cited);
  expect(shown.labels.filter((label) => !words.includes(label))).toEqual([]);
  // As the dark page has it, and nothing that only that page knows.
  expect(svg).toMatch(/<rect width="352" height="\d+" fill="rgb\((?:\d\d?, ?){2}\d\d?\)"/);
  expect(svg).not.toMatch(/ (?:class|style|href)=|var\(/);
  // Where there is no chart there is no picture of one.
  const without = await page
    .locator(".numbers")
    .evaluateAll((all) =>
      all
        .filter((one) => !one.closest(".figure")?.querySelector("svg.chart"))
        .map((one) => one.querySelector("[data-drawing]")?.checkVisibility()),
    );
  expect(without.every((shown) => !shown)).toBe(true);
});

describe("chart, table and file agree", () => {
  let page: Page;
  beforeAll(async () => {
    page = await open("thong-ke/");
  });

  test.each(["stages", "groups", "agencies", "domains", "years"])("%s", async (id) => {
    const counts = (await tableOf(page, figure(id))).map(([count]) => count);
    expect(counts.length).toBeGreaterThan(1);
    expect(counts.reduce((sum, count = 0) => (sum ?? 0) + count, 0)).toBe(19);
    expect((await amountsOf(page, figure(id))).map((amount) => (amount === "chưa ghi nhận" ? 0 : Number(amount)))).toEqual(counts);
    // The file of years has the names that are not known beside the count.
    const at = id === "years" ? 1 : -1;
    expect((await csvOf(page, figure(id))).map((row) => Number(row.at(at)))).toEqual(counts);
  });

  test.each([
    ["steps", (row: number[]) => [row[0], 19], (cells: string[]) => [cells[3], "19"], (cells: string[]) => Number(cells[6])],
    ["overdue", (row: number[]) => row, (cells: string[]) => cells.slice(3)],
    ["completeness", (row: number[]) => [row.at(-1), (row[0] ?? 0) * 9], (cells: string[]) => [cells.at(-1), String(Number(cells[3]) * 9)]],
  ] as const)("%s", async (id, inTable, inFile, itemOf?: (cells: string[]) => number) => {
    const drawn = (await amountsOf(page, figure(id))).map((text) => text?.split("/").map(Number));
    expect(drawn.length).toBeGreaterThan(1);
    expect((await tableOf(page, figure(id))).map(inTable)).toEqual(drawn);
    const lines = await csvOf(page, figure(id));
    // The file has more than the items of the letter, which the picture has in their order.
    const shown = itemOf ? lines.filter(itemOf).sort((a, b) => itemOf(a) - itemOf(b)) : lines;
    expect(shown.map((cells) => inFile(cells).map(Number))).toEqual(drawn);
  });

  test("criteria: signs in the matrix, numbers in the table, rows in the file", async () => {
    const id = figure("criteria-khung-tieu-chi-minh-hoa-2023");
    const signs = await page.evaluate(
      (id) =>
        ["met", "unmet", "not-applicable", "unknown"].map((kind) => document.querySelector(`${id} .sign.${kind}`)?.childElementCount ?? 0),
      id,
    );
    const rows = await tableOf(page, id);
    const sums = [0, 1, 3, 2].map((column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0));
    expect(sums).toEqual(signs);
    expect(signs[1]).toBeGreaterThan(0);
    const file = (await csvOf(page, id)).filter(([source]) => source === "khung-tieu-chi-minh-hoa-2023");
    expect(file.map((cells) => cells.slice(4).map(Number))).toEqual(rows.map((row) => row.slice(0, 4)));
  });

  test("user shares: a point for each value, joined within a series only, the line where the criteria file puts it", async () => {
    const file = await csvOf(page, "section[aria-labelledby='nguoi-dung']");
    const platforms = [...new Set(file.map(([id]) => id ?? ""))];
    expect(platforms.length).toBeGreaterThan(3);
    for (const platform of platforms) {
      const rows = file.filter(([id]) => id === platform);
      const drawn = await page.evaluate(
        (id) => {
          const count = (part: string) => document.querySelectorAll(`${id} ${part}`).length;
          return {
            points: count(".point circle"),
            runs: count(".run path"),
            line: document.querySelector(`${id} .threshold-label`)?.textContent,
          };
        },
        figure(`share-${platform}`),
      );
      const sizes = [...new Set(rows.map((row) => row[3]))].map((run) => rows.filter((row) => row[3] === run).length);
      const line = rows[0]?.[7];
      expect({ platform, ...drawn }).toEqual({
        platform,
        points: rows.length,
        runs: sizes.filter((size) => size > 1).length,
        line: line ? `${line}%` : undefined,
      });
    }
  });

  test("statistics.json has the numbers of the page", async () => {
    const json = JSON.parse(readFileSync(join(demo.folder, "api/v1/statistics.json"), "utf8"));
    expect(json.stages.map(({ count }: { count: number }) => [count])).toEqual(await tableOf(page, figure("stages")));
    const items = json.steps
      .filter(({ item }: { item?: number }) => item)
      .sort((a: { item: number }, b: { item: number }) => a.item - b.item);
    expect(items.map(({ reached }: { reached: number }) => reached)).toEqual(
      (await tableOf(page, figure("steps"))).map(([reached]) => reached),
    );
  });
});

describe("drawings", () => {
  test("are well-formed, named, without style, script or colour of their own, with text as text", async () => {
    const page = await open("thong-ke/");
    const sources = readFileSync(join(demo.folder, "thong-ke/index.html"), "utf8").match(/<svg[^>]*class="chart".*?<\/svg>/gs) ?? [];
    expect(sources).toHaveLength(await page.locator("svg.chart").count());
    const broken = await page.evaluate(
      (sources) => sources.filter((text) => new DOMParser().parseFromString(text, "image/svg+xml").querySelector("parsererror")),
      sources,
    );
    expect(broken).toEqual([]);
    const diagnostics = await page.evaluate(() =>
      [...document.querySelectorAll("svg.chart")].flatMap((svg) => {
        const [title, description] = (svg.getAttribute("aria-labelledby") ?? "")
          .split(" ")
          .map((id) => document.getElementById(id)?.textContent);
        return [
          svg.getAttribute("role") !== (svg.querySelector("a") ? "group" : "img") && "no role",
          (!title || !description) && "no name",
          svg.querySelector("style, script, image, foreignObject, [style], [onload]") && "brings its own",
          /#[0-9a-f]{3,8}|rgb\(/i.test(svg.outerHTML) && "colour of its own",
          !svg.querySelector("text") && "no text",
        ].filter(Boolean);
      }),
    );
    expect(diagnostics).toEqual([]);
    const ids = await page.evaluate(() => [...document.querySelectorAll("[id]")].map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    await expect.poll(() => page.locator(`${figure("agencies")} svg.chart`).textContent()).toContain("Ủy ban Trăng Rằm");
  });

  test.each(process.env.RELEASE ? [320, 390, 1280] : [320])(
    "no text is clipped, small or lies on other text at %i pixels",
    async (width) => {
      const page = await open("thong-ke/", { viewport: { width, height: 900 } });
      const diagnostics = await page.evaluate(() => {
        const found: string[] = [];
        for (const svg of document.querySelectorAll("svg.chart")) {
          const card = (svg.closest(".tile") ?? document.body).getBoundingClientRect();
          const boxes = [...svg.querySelectorAll("text")].map((text) => ({
            words: text.textContent ?? "",
            box: text.getBoundingClientRect(),
          }));
          for (const [index, { words, box }] of boxes.entries()) {
            if (box.left < card.left || box.right > card.right) found.push(`clipped: ${words}`);
            const scale = svg.getBoundingClientRect().width / 320;
            if (13 * scale < 9.5) found.push(`small: ${words}`);
            for (const other of boxes.slice(index + 1)) {
              const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
              const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
              if (across > 1 && down > 5) found.push(`${words} on ${other.words}`);
            }
          }
        }
        return found;
      });
      expect(diagnostics).toEqual([]);
    },
  );

  test.each(["light", "dark"] as const)("marks stand out 3 to 1 from their ground in the %s theme", async (colorScheme) => {
    const page = await open("thong-ke/", { colorScheme });
    const ratios = await page.evaluate(() => {
      const light = (colour: string) => {
        const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
          const value = Number(part) / 255;
          return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const ratio = (one: string, other: string) => {
        const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b);
        return (high + 0.05) / (low + 0.05);
      };
      const marks = [".bar", ".whole", ".unsourced", ".threshold", ".run", ".point", ".cell.unmet", ".sign.met"];
      return marks.map((mark) => {
        const element = document.querySelector(`.chart ${mark}`);
        if (!element) return [mark, 0] as const;
        const { fill, stroke } = getComputedStyle(element);
        const ground = getComputedStyle(element.closest(".tile") ?? document.body).backgroundColor;
        return [mark, Math.max(...[fill, stroke].filter((colour) => colour !== "none").map((colour) => ratio(colour, ground)))] as const;
      });
    });
    expect(ratios.filter(([, ratio]) => ratio < 3)).toEqual([]);
  });
});
