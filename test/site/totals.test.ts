/** Numbers that pages say are those of the rows they count, read from the built site alone: list by list, page by page. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { PREFIX, sharedSite } from "./built.ts";
import { eachRoot } from "./each-root.ts";

/** Tables of statistics in which every platform is counted once. */
const WHOLES = ["stages", "groups", "use", "plans", "agencies", "domains"];

eachRoot("the %s site", (root) => {
  let folder: string;
  beforeAll(async () => {
    folder = await sharedSite(root);
  });

  const read = (path: string) => readFileSync(join(folder, path, "index.html"), "utf8");
  const count = (html: string, what: RegExp) => html.match(what)?.length ?? 0;
  /** A page and the further parts of its list. */
  const parts = (path: string) => [path, ...namesIn(path, /^trang-/).map((name) => `${path}/${name}`)].map(read);
  const namesIn = (path: string, pattern: RegExp) => readdirSync(join(folder, path)).filter((name) => pattern.test(name));
  const cards = (pages: readonly string[]) => pages.reduce((sum, html) => sum + count(html, /<li class="card">/g), 0);
  const between = (html: string, start: string, end: string) => html.split(start)[1]?.split(end)[0] ?? "";
  const everyPlatform = () => cards(parts("nen-tang"));

  test("the list of platforms has a card for each in the data", () => {
    const { platforms } = JSON.parse(readFileSync(join(folder, "api/v1/platforms.json"), "utf8"));
    expect(everyPlatform()).toBe(platforms.length);
  });

  test("agencies own as many platforms as their pages have cards", () => {
    const rows = [
      ...parts("co-quan")
        .join("")
        .matchAll(/<li><a href="[^"]*\/co-quan\/([^/"]+)\/">.*?<\/li>/g),
    ];
    const said = rows.map(([row, id = ""]) => [id, Number(/ · (\d+) nền tảng/.exec(row)?.[1] ?? 0)] as const);
    expect(said.filter(([, number]) => number > 0).length).toBeGreaterThan(2);
    const shown = said.map(([id]) => [id, cards(parts(`co-quan/${id}`).map((html) => between(html, 'id="chu-quan"', 'id="chuyen-giao"')))]);
    expect(shown).toEqual(said);
  });

  test("lists say as many names as their pages have rows", () => {
    const heads = namesIn("danh-muc", /^\d/).map((id) => {
      const pages = parts(`danh-muc/${id}`);
      // A list in groups has a table for each.
      const named = pages.flatMap((html) => html.split(/ (?=id=")/).filter((part) => /^id="(?:nen-tang|nhom(?:-\d+)?)"/.test(part)));
      const rows = named.reduce((sum, part) => sum + count(part.split("</table>")[0] ?? "", /<th scope="row"/g), 0);
      return [id, rows, Number(/đã biết tên (?:cả )?(\d+)/.exec(pages[0] ?? "")?.[1])] as const;
    });
    expect(heads.length).toBeGreaterThan(2);
    for (const [id, rows, said] of heads) if (!Number.isNaN(said)) expect(rows, id).toBe(said);
  });

  test.each(WHOLES)("statistics: the rows of %s are all platforms", (name) => {
    const table = between(between(read("thong-ke"), `<h3 id="${name}"`, "</section></details>"), "<tbody", "</tbody>");
    // Rows that lead to a list are counted in others too.
    const rows = table.split('<tr role="row">').filter((row) => row.includes("<th") && !row.includes("?list="));
    const numbers = rows.map((row) => Number(/class="number">([\d.]+)</.exec(row)?.[1]?.replace(/\./g, "") ?? 0));
    expect(rows.length).toBeGreaterThan(1);
    expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(everyPlatform());
  });

  /** Rows of a table of the open data by the column that names them. */
  const csv = (path: string, key: string) => {
    const [head = "", ...rows] = readFileSync(join(folder, "api/v1", path), "utf8")
      .replace(/^\ufeff/, "")
      .trim()
      .split("\r\n");
    const names = head.split(",");
    const cells = (row: string) => [...row.matchAll(/(?:^|,)("(?:[^"]|"")*"|[^,]*)/g)].map(([, cell = ""]) => cell);
    return rows.map(cells).map((row) => ({
      key: row[names.indexOf(key)] ?? "",
      of: (name: string) => row[names.indexOf(name)] ?? "",
    }));
  };
  /** What the row of steps on the page of a platform says that it passed or stands at; a remark says that it is less than that. */
  const isOnRecord = (id: string, stage: string) =>
    new RegExp(
      `<li class="(?:passed|present|evident)"[^>]*><span class="dot">(?:<svg.*?</svg>)?</span><span>${stage}(?!<span class="quiet"> \\((?:chưa|có kế hoạch theo báo))`,
    ).test(read(`nen-tang/${id}`));

  test("a step is counted on home, on the statistics page and in the data as the pages of the platforms have it", () => {
    const { platforms } = JSON.parse(readFileSync(join(folder, "api/v1/platforms.json"), "utf8"));
    const ids: string[] = platforms.map(({ id }: { id: string }) => id);
    const inForce = new Set(csv("lists.csv", "id").flatMap((row) => (row.of("listState") === "in-force" ? [row.key] : [])));
    const [home, steps] = [read(""), csv("statistics/steps.csv", "key")];
    expect(inForce.size).toBeGreaterThan(2);
    for (const [step, stage] of [
      ["propose", "Được đề xuất"],
      ["plan", "Có kế hoạch"],
    ] as const) {
      const row = steps.find(({ key }) => key === step);
      const reached = ids.filter((id) => isOnRecord(id, stage));
      expect(String(reached.length), step).toBe(row?.of("reached"));
      const title = `Mục ${row?.of("item")}. ${row?.of("name.vi")}`;
      const listed = reached.filter((id) => inForce.has(id)).length;
      expect(between(home, `<h3>${title}</h3>`, "</li>"), step).toContain(`<strong>${listed}/${inForce.size}</strong>`);
      expect(between(read("thong-ke"), '<h3 id="steps">', "</section>"), step).toContain(`${reached.length}/${ids.length}`);
    }
  });

  test("plans are as many on home, in the tables and by status", () => {
    const plans = Object.fromEntries(csv("statistics/plans.csv", "key").map((row) => [row.key, Number(row.of("platforms"))]));
    const { content = 0, issued = 0, reported = 0, unknown = 0 } = plans;
    expect(content + issued + reported + unknown).toBe(everyPlatform());
    expect(
      Number(
        csv("statistics/steps.csv", "key")
          .find(({ key }) => key === "plan")
          ?.of("reached"),
      ),
    ).toBe(content + issued);
    const missing = /missing=plan"[^>]*>[^<]*<\/a><span class="amount">([\d.]+)\//.exec(read(""))?.[1];
    if (missing !== undefined) expect(Number(missing)).toBe(unknown);
  });

  test.each(WHOLES)("statistics: a bar of %s leads where its row does", (name) => {
    const figure = between(read("thong-ke"), `<h3 id="${name}"`, "</table>");
    const links = (html: string) => [...html.matchAll(new RegExp(`href="(${PREFIX}nen-tang/\\?[^"]*)"`, "g"))].map(([, href]) => href);
    const [drawing = "", table = ""] = figure.split("<table");
    for (const href of links(drawing)) expect(links(table)).toContain(href);
  });
});
