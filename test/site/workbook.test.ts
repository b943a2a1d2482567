/** The workbook: every table whole, read back by the library's own reader; what has no room is said, not lost. */
import { readXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { makeAddresses } from "../../site/open-data/addresses.ts";
import { outputSite } from "../../site/open-data/output-site.ts";
import { TABLES } from "../../site/open-data/tables.ts";
import { workbookFile } from "../../site/open-data/workbook.ts";
import { xlsxFile } from "../../site/open-data/xlsx.ts";
import { BASE_URL, catalogueOf } from "./built.ts";

const demo = catalogueOf("demo");
const sheetsOf = async (content: Uint8Array) =>
  new Map((await readXlsx(content)).sheets.map(({ name, rows }) => [name, rows.map((row) => [...row])] as const));
const made = async (most?: number) => sheetsOf((await workbookFile(demo, { baseUrl: BASE_URL, commit: "0123abc" }, most)).content);
/** Without what is empty at its end, which a sheet does not hold. */
const trimmed = (row: readonly unknown[]) => row.slice(0, row.findLastIndex((cell) => cell !== undefined && cell !== null) + 1);

test("a sheet for each table, with every row and column of it", async () => {
  const sheets = await made();
  expect([...sheets.keys()]).toEqual(["Giới thiệu", "Các trang tính", "Ý nghĩa các cột", ...TABLES.keys()]);
  const site = outputSite(demo, makeAddresses(BASE_URL));
  for (const [name, { columns, rowsOf }] of TABLES) {
    const rows = [columns.map((column) => column.name), ...rowsOf(demo, site)];
    const same = rows.map((row) => trimmed(row.map((cell) => (cell === undefined ? null : cell))));
    expect([name, sheets.get(name)?.map(trimmed)]).toEqual([name, same]);
  }
});

test("the first sheets say what it is, what each sheet holds, and what each column is", async () => {
  const sheets = await made();
  expect(sheets.get("Giới thiệu")?.slice(1, 4)).toEqual([
    ["Địa chỉ / Address", BASE_URL],
    ["Ngày cập nhật / Updated on", demo.today],
    ["Phiên bản dữ liệu / Version of the data", "0123abc"],
  ]);
  const contents = sheets.get("Các trang tính") ?? [];
  expect(contents.slice(1).map(([name, rows]) => [name, rows])).toEqual(
    [...TABLES.keys()].map((name) => [name, (sheets.get(name)?.length ?? 0) - 1]),
  );
  expect(sheets.get("Ý nghĩa các cột")).toHaveLength(1 + [...TABLES.values()].flatMap(({ columns }) => columns).length);
});

test("a table that has no room stays a file of its own, and the list of sheets says so", async () => {
  const [first, ...others] = [...TABLES.keys()];
  const all = await made();
  const cells = (name: string | undefined) => (all.get(name ?? "")?.length ?? 0) * (all.get(name ?? "")?.[0]?.length ?? 0);
  const sheets = await made(cells(first));
  expect([...sheets.keys()].slice(3)).toEqual([first]);
  const said = (sheets.get("Các trang tính") ?? []).slice(1).map(([, , what, file]) => [/quá lớn.*too large/.test(String(what)), file]);
  expect(said).toEqual([first, ...others].map((name) => [name !== first, new URL(`api/v1/${name}.csv`, BASE_URL).href]));
});

test("whatever a cell says, it is that text or number and no formula; the same day, the same bytes", async () => {
  const odd = ["constructor", "__proto__", "=1+1", "+84", "007", "2026-01-02", "1e5", "<b>&amp;", "a\nb", "x".repeat(40), ""];
  const sheet = { name: "s", rows: [["a", 1, true, undefined, 0.5, 67_000_000], odd, ["a\uffff\ud800\u0001b"]], widths: [10] };
  const file = await xlsxFile([sheet], "2026-11-24");
  const [, row, spoilt] = (await sheetsOf(file)).get("s") ?? [];
  expect(row).toEqual(odd);
  // What XML may not hold, no part of a workbook holds.
  expect(spoilt?.[0]).toBe("ab");
  expect(Buffer.from(file).equals(Buffer.from(await xlsxFile([sheet], "2026-11-24")))).toBe(true);
});
