/**
 * The platforms of each list by law as a table: /api/v1/lists/<id>.csv. Name, owner and stage are those of today, the rest is what the
 * list says; what is unverified is there too and is not counted.
 */

import type { Catalogue, ListMember } from "../../scripts/catalogue/catalogue.ts";
import { allLists } from "../../scripts/catalogue/list-coverage.ts";
import { stageCodeOf } from "../../scripts/catalogue/stage-codes.ts";
import { type SiteFile, to } from "../routes.ts";
import { codeNames } from "../views/code-names.ts";
import { nameOnList } from "../views/lists.ts";
import { nameOfCode, type TableColumn, tableFile, textColumn } from "./table.ts";

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
];

export function* listTables(catalogue: Catalogue): Iterable<SiteFile> {
  const names = codeNames(catalogue);
  const rowsOf = (members: readonly ListMember[], isCounted: boolean) => members.map((member): Row => ({ ...member, isCounted }));
  for (const { list, members, unverified } of allLists(catalogue)) {
    yield {
      path: to("listTable", { id: list.slug }),
      content: tableFile(LIST_COLUMNS, [...rowsOf(members, true), ...rowsOf(unverified, false)], names),
    };
  }
}
