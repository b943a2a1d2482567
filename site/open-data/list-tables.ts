/**
 * The platforms of each list by law as a table, /api/v1/lists/<id>.csv, and those of all lists in one, /api/v1/lists.csv. Name, owner and stage are those of today, the rest is what the
 * list says; what is unverified is there too and is not counted.
 */

import type { Catalogue, ListMember } from "../../scripts/catalogue/catalogue.ts";
import { allLists, type ListView } from "../../scripts/catalogue/list-coverage.ts";
import { stageCodeOf } from "../../scripts/catalogue/stage-codes.ts";
import { type SiteFile, to } from "../routes.ts";
import { codeNames } from "../views/code-names.ts";
import { nameOnList } from "../views/lists.ts";
import type { CellTable } from "./cell-table.ts";
import { codesOf } from "./code-lists.ts";
import { FLAG, type Json, PART_DATE, partIs, STRING, whatIs } from "./columns.ts";
import { headsOf, nameOfCode, rowCells, type TableColumn, tableFile, textColumn } from "./table.ts";

interface Row extends ListMember {
  readonly isCounted: boolean;
}

export const LIST_COLUMNS: readonly TableColumn<Row>[] = [
  { name: "group", value: ({ event }) => event.listGroup },
  { name: "item", value: ({ event }) => event.item },
  { name: "id", value: ({ platform }) => platform.id },
  textColumn("name", ({ platform }) => platform.data.name),
  { name: "owner", value: ({ platform }) => platform.data.owner },
  textColumn("ownerName", ({ platform }, { agency }) => nameOfCode(agency, platform.data.owner)),
  { name: "stage", value: ({ platform }) => platform.lifecycle.stage },
  textColumn("stageName", ({ platform }, { stage }) => nameOfCode(stage, stageCodeOf(platform.lifecycle))),
  { name: "lead", value: ({ event }) => event.lead },
  textColumn("leadName", ({ event }, { agency }) => nameOfCode(agency, event.lead)),
  { name: "operation", parts: ["already", "from", "to"], value: ({ event }) => ({ ...event.operation }) },
  { name: "confidence", value: ({ event }) => event.confidence },
  { name: "counted", value: ({ isCounted }) => isCounted },
  textColumn("nameOnList", ({ platform, event }) => nameOnList(platform, event)),
  textColumn("confidenceName", ({ event: { confidence } }) => (confidence ? codesOf("confidence").get(confidence) : undefined)),
];

const rowsOf = ({ members, unverified }: Pick<ListView, "members" | "unverified">): Row[] => [
  ...members.map((member) => ({ ...member, isCounted: true })),
  ...unverified.map((member) => ({ ...member, isCounted: false })),
];

export function* listTables(catalogue: Catalogue): Iterable<SiteFile> {
  const names = codeNames(catalogue);
  for (const view of allLists(catalogue)) {
    yield { path: to("listTable", { id: view.list.slug }), content: tableFile(LIST_COLUMNS, rowsOf(view), names) };
  }
}

/** Which list a row is of, before what the list says. */
const OF_LIST: readonly TableColumn<ListView>[] = [
  { name: "list", value: ({ list }) => list.slug },
  textColumn("listName", ({ list }) => list.data.name),
  { name: "listState", value: ({ state }) => state },
  textColumn("listStateName", ({ state }) => codesOf("listState").get(state)),
];

const SHAPES: Readonly<Record<string, Json>> = {
  counted: FLAG,
  "operation.already": FLAG,
  "operation.from": PART_DATE,
  "operation.to": PART_DATE,
};

/** All lists in one table. */
export const LISTS_TABLE: CellTable = {
  columns: [...OF_LIST, ...LIST_COLUMNS].flatMap((column: TableColumn<never>) =>
    headsOf(column).map((name) => ({ name, what: partIs(name) ?? whatIs(column.name), shape: SHAPES[name] ?? STRING })),
  ),
  countOf: (catalogue) => allLists(catalogue).reduce((sum, view) => sum + rowsOf(view).length, 0),
  rowsOf: (catalogue) => {
    const names = codeNames(catalogue);
    return allLists(catalogue).flatMap((view) => {
      const ofList = rowCells(OF_LIST, view, names);
      return rowsOf(view).map((row) => [...ofList, ...rowCells(LIST_COLUMNS, row, names)]);
    });
  },
};
