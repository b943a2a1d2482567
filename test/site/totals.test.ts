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
      const rows = pages.reduce((sum, html) => sum + count(between(html, 'id="nen-tang"', "</table>"), /<th scope="row"/g), 0);
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

  test.each(WHOLES)("statistics: a bar of %s leads where its row does", (name) => {
    const figure = between(read("thong-ke"), `<h3 id="${name}"`, "</table>");
    const links = (html: string) => [...html.matchAll(new RegExp(`href="(${PREFIX}nen-tang/\\?[^"]*)"`, "g"))].map(([, href]) => href);
    const [drawing = "", table = ""] = figure.split("<table");
    for (const href of links(drawing)) expect(links(table)).toContain(href);
  });
});
