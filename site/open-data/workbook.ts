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
import { outputSite } from "./columns.ts";
import type { Cell } from "./csv.ts";
import { type TableName, tableFileOf } from "./datasets.ts";
import { bothLanguages } from "./json-schema.ts";
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
  readonly rows: readonly Row[];
}

export async function workbookFile(catalogue: Catalogue, build: BuildFacts, most = MOST_CELLS): Promise<SiteFile<Uint8Array>> {
  return { path: to("workbook"), content: await xlsxFile(workbookSheets(catalogue, build, most), catalogue.today) };
}

/** @param most cells of all tables */
export function workbookSheets(catalogue: Catalogue, build: Pick<BuildFacts, "baseUrl" | "commit">, most: number): Sheet[] {
  const addresses = makeAddresses(build.baseUrl);
  const site = outputSite(catalogue, addresses);
  const tables = [...TABLES].map(([name, { columns, rowsOf }]): Table => {
    return { name, rows: [columns.map((column) => column.name), ...rowsOf(catalogue, site)] };
  });
  const whole = fitting(tables, most);
  return [
    { name: own.about, rows: aboutRows(catalogue, build), widths: [WIDE, 2 * WIDE] },
    { name: own.contents, rows: contentRows(tables, whole, addresses), widths: [NARROW, NARROW, 3 * WIDE, WIDE] },
    { name: own.columns, rows: columnRows(), widths: [NARROW, WIDE, 2 * WIDE] },
    ...[...whole].map(({ name, rows }) => ({ name, rows, widths: (rows[0] ?? []).map((head) => widthOf(String(head))) })),
  ];
}

/** The tables that fit, in their order: what has no room leaves it to the next. */
function fitting(tables: readonly Table[], most: number): ReadonlySet<Table> {
  let left = most;
  const whole = new Set<Table>();
  for (const table of tables) {
    const cells = table.rows.length * (table.rows[0]?.length ?? 0);
    if (cells > left) continue;
    left -= cells;
    whole.add(table);
  }
  return whole;
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
const contentRows = (tables: readonly Table[], whole: ReadonlySet<Table>, { absolute }: Addresses): Row[] => [
  [say("sheet"), say("rows"), say("content"), "CSV"],
  ...tables.map((table): Row => {
    const what = inAll(({ data }) => data.files[`${table.name}Csv`]);
    const left = whole.has(table) ? [] : [say("tooLarge")];
    return [
      table.name,
      table.rows.length - 1,
      [...left, bothLanguages(what)].join(" "),
      absolute(to("apiFile", { file: tableFileOf(table.name) })),
    ];
  }),
];

const columnRows = (): Row[] => [
  [say("sheet"), say("column"), say("content")],
  ...[...TABLES].flatMap(([name, { columns }]) => columns.map((column): Row => [name, column.name, bothLanguages(column.what)])),
];
