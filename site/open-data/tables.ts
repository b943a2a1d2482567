/** Every table of the open data, by the name of its file: the CSV files, the sheets of the workbook and their descriptions are these. */
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import type { Text } from "../../scripts/text/bilingual.ts";
import { type CellTable, cellTable } from "./cell-table.ts";
import { codeLists } from "./code-lists.ts";
import { columnsOf, flatten, STRING, TEXT } from "./columns.ts";
import { COMMENTS_TABLE } from "./comments-table.ts";
import { DATASETS, MORE_TABLE_NAMES, type MoreTable, type TableName } from "./datasets.ts";
import { LISTS_TABLE } from "./list-tables.ts";
import { OUTPUTS } from "./outputs.ts";
import { PART_TABLES } from "./part-tables.ts";

interface Code {
  readonly list: string;
  readonly code: string;
  readonly name: Text;
}

/** Every code of every list. */
export const codesIn = (catalogue: Catalogue): Code[] =>
  [...codeLists(catalogue)].flatMap(([list, names]) => [...names].map(([code, name]) => ({ list, code, name })));

const column = columnsOf<Code>();
const CODES = cellTable(
  flatten([
    column("list", STRING, ({ list }) => list),
    column("code", STRING, ({ code }) => code),
    column("name", TEXT, ({ name }) => name),
  ]),
  codesIn,
);

const MORE: Readonly<Record<MoreTable, CellTable>> = { ...PART_TABLES, comments: COMMENTS_TABLE, lists: LISTS_TABLE, codes: CODES };

export const TABLES: ReadonlyMap<TableName, CellTable> = new Map<TableName, CellTable>([
  ...DATASETS.map(({ id }) => [id, OUTPUTS[id].table] as const),
  ...MORE_TABLE_NAMES.map((name) => [name, MORE[name]] as const),
]);
