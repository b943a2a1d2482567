/**
 * Every table of the open data in one workbook, for people who have a spreadsheet and no program: first what this is and what each
 * sheet and each column holds, then a sheet for each table, with the columns of its CSV.
 */
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { versionsOf } from "../../scripts/text/bilingual.ts";
import { LANGS, MAIN_LANG } from "../../scripts/text/languages.ts";
import type { WorkbookWords } from "../i18n/vi/workbook.ts";
import { inAll, WORDS } from "../i18n/words.ts";
import { type SiteFile, to } from "../routes.ts";
import { type Addresses, makeAddresses } from "./addresses.ts";
import type { Cell } from "./csv.ts";
import { type TableName, tableFileOf } from "./datasets.ts";
import { bothLanguages } from "./json-schema.ts";
import { outputSite } from "./output-site.ts";
import type { BuildFacts } from "./status.ts";
import { TABLES } from "./tables.ts";
import { type Sheet, xlsxFile } from "./xlsx.ts";

/** What all tables together may hold: a larger one stays a CSV, and the first sheet says so. A spreadsheet opens as much in some seconds. */
const MOST_CELLS = 1_000_000;
/** Of columns, in characters. */
const [NARROW, WIDE] = [14, 40];

type Row = readonly Cell[];
interface Table {
  readonly name: TableName;
  /** Of its rows, the heading aside. */
  readonly count: number;
  /** With the heading; none where it has no room. */
  readonly rows: readonly Row[] | undefined;
}

export async function workbookFile(catalogue: Catalogue, build: BuildFacts, most = MOST_CELLS): Promise<SiteFile<Uint8Array>> {
  return { path: to("workbook"), content: await xlsxFile(workbookSheets(catalogue, build, most), catalogue.today) };
}

/** @param most cells of all tables */
export function workbookSheets(catalogue: Catalogue, build: Pick<BuildFacts, "baseUrl" | "commit">, most: number): Sheet[] {
  const addresses = makeAddresses(build.baseUrl);
  const tables = fitting(catalogue, addresses, most);
  return [
    { name: own.about, rows: aboutRows(catalogue, build), widths: [WIDE, 2 * WIDE] },
    { name: own.contents, rows: contentRows(tables, addresses), widths: [NARROW, NARROW, 3 * WIDE, WIDE] },
    { name: own.columns, rows: columnRows(), widths: [NARROW, WIDE, 2 * WIDE] },
    ...tables.flatMap(({ name, rows }) => (rows ? [{ name, rows, widths: (rows[0] ?? []).map((head) => widthOf(String(head))) }] : [])),
  ];
}

/** The tables in their order: what has no room is not made, and leaves it to the next. */
function fitting(catalogue: Catalogue, addresses: Addresses, most: number): Table[] {
  const site = outputSite(catalogue, addresses);
  let left = most;
  return [...TABLES].map(([name, { columns, countOf, rowsOf }]): Table => {
    const count = countOf(catalogue);
    const cells = (count + 1) * columns.length;
    const fits = cells <= left;
    if (fits) left -= cells;
    return { name, count, rows: fits ? [columns.map((column) => column.name), ...rowsOf(catalogue, site)] : undefined };
  });
}

/** Names and sentences need room, codes and days do not. */
const widthOf = (head: string): number => (LANGS.some((lang) => head.endsWith(`.${lang}`)) ? WIDE : Math.max(NARROW, head.length + 2));

/** Sheets have one name: that of the main language. */
const own = WORDS[MAIN_LANG].workbook;
const say = (name: keyof WorkbookWords): string => bothLanguages(inAll(({ workbook }) => workbook[name]));

function aboutRows({ settings, today }: Catalogue, { baseUrl, commit }: Pick<BuildFacts, "baseUrl" | "commit">): Row[] {
  const { dataLicence: licence } = settings;
  return [
    [say("title"), versionsOf(settings.title).join(" / ")],
    [say("address"), baseUrl],
    [say("generated"), today],
    ...(commit ? [[say("commit"), commit]] : []),
    ...(licence ? [[say("licence"), `${licence.name} ${licence.url}`]] : []),
  ];
}

/** What each sheet holds, or where that is which has no room here. */
const contentRows = (tables: readonly Table[], { absolute }: Addresses): Row[] => [
  [say("sheet"), say("rows"), say("content"), "CSV"],
  ...tables.map((table): Row => {
    const what = inAll(({ data }) => data.files[`${table.name}Csv`]);
    const left = table.rows ? [] : [say("tooLarge")];
    return [table.name, table.count, [...left, bothLanguages(what)].join(" "), absolute(to("apiFile", { file: tableFileOf(table.name) }))];
  }),
];

const columnRows = (): Row[] => [
  [say("sheet"), say("column"), say("content")],
  ...[...TABLES].flatMap(([name, { columns }]) => columns.map((column): Row => [name, column.name, bothLanguages(column.what)])),
];
