/** Criteria, agencies and documents as tables: every row whole, a column for each value, nothing that a spreadsheet runs. */
import { describe, expect, test } from "vitest";
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { LANGS } from "../../scripts/text/languages.ts";
import { makeAddresses } from "../../site/open-data/addresses.ts";
import { type CellTable, tableCsv } from "../../site/open-data/cell-table.ts";
import { whatIs } from "../../site/open-data/columns.ts";
import { DAY_COLUMNS } from "../../site/open-data/day-table.ts";
import { LIST_COLUMNS, listTables } from "../../site/open-data/list-tables.ts";
import { outputSite } from "../../site/open-data/output-site.ts";
import { OUTPUTS } from "../../site/open-data/outputs.ts";
import { headsOf } from "../../site/open-data/table.ts";
import { overlaid } from "../overlay.ts";
import { BASE_URL, catalogueOf, catalogueOfFiles } from "./built.ts";
import { fullCatalogue } from "./full-records.ts";

const addresses = makeAddresses(BASE_URL);

/** RFC 4180, read apart from the code that wrote it. */
function parse(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (bare ?? "") : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

const csvOf = (table: CellTable, of: Catalogue) => tableCsv(table, table.rowsOf(of, outputSite(of, addresses)));

const TABLES = [
  ["criteria", OUTPUTS.criteria.table, ({ criteria }: Catalogue) => criteria.flatMap(({ data }) => data.criteria).length, "set"],
  ["agencies", OUTPUTS.agencies.table, ({ agencies }: Catalogue) => agencies.length, "id"],
  ["documents", OUTPUTS.documents.table, ({ documents }: Catalogue) => documents.length, "id"],
] as const;

const catalogue = catalogueOf("demo");
describe("of the demonstration", () => {
  test.each(TABLES)("%s", (_, table, count, first) => {
    const [head = [], ...rows] = parse(csvOf(table, catalogue));
    expect(rows).toHaveLength(count(catalogue));
    expect(rows.filter((row) => row.length !== head.length)).toEqual([]);
    // Columns that came later stand after the address.
    expect([head[0], head.indexOf("url") > 0]).toEqual([first, true]);
    expect(new Set(head).size).toBe(head.length);
    expect(rows.every((row) => row[head.indexOf("url")]?.startsWith(BASE_URL))).toBe(true);
  });
});

// A column that is always empty would be a wrong name of a value.
test("every column holds something, there, where lists end one another, or where a record has every field", () => {
  for (const [name, table] of TABLES) {
    const tables = [catalogue, catalogueOfFiles(overlaid("valid/lists-by-law")), fullCatalogue()].map((one) => parse(csvOf(table, one)));
    const head = tables[0]?.[0] ?? [];
    const filled = head.filter((_, column) => tables.some(([, ...rows]) => rows.some((row) => row[column])));
    expect([name, head.filter((column) => !filled.includes(column))]).toEqual([name, []]);
  }
});

test("a list by law says each code beside its name in every language, and what each of its columns is", () => {
  const [head = [], ...rows] = [...listTables(catalogueOfFiles(overlaid("valid/lists-by-law")))].flatMap(({ content }) =>
    parse(String(content)),
  );
  const cell = (row: readonly string[], name: string) => row[head.indexOf(name)] ?? "";
  for (const [code, name] of [
    ["stage", "stageName"],
    ["owner", "ownerName"],
    ["lead", "leadName"],
  ] as const) {
    const named = rows.filter((row) => cell(row, "id") !== "id" && cell(row, code) !== "");
    expect([code, named.length > 0]).toEqual([code, true]);
    expect(named.filter((row) => LANGS.some((lang) => cell(row, `${name}.${lang}`) === ""))).toEqual([]);
  }
  expect(LIST_COLUMNS.flatMap(headsOf)).toEqual(head);
  for (const { name } of [...LIST_COLUMNS, ...DAY_COLUMNS]) for (const lang of LANGS) expect(whatIs(name)[lang]).not.toBe("");
});

test("a title that would be a formula is text", () => {
  const [document, ...others] = catalogue.documents;
  if (!document) throw new Error("no document");
  const evil = { ...catalogue, documents: [{ ...document, data: { ...document.data, title: { vi: "=cmd|' /C calc'!A0" } } }, ...others] };
  expect(csvOf(OUTPUTS.documents.table, evil)).toContain(`"'=cmd|' /C calc'!A0"`);
});
