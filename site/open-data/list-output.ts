/** The output of a register of which nothing is derived: its fields, as its schema says. */
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { entryIdentity, LIST_KINDS, type PublishedKind, RECORD_KINDS } from "../../scripts/records/kinds.ts";
import { fieldColumns, tableColumns } from "./field-columns.ts";
import { entryTable, makeOutput, type Output } from "./output.ts";

interface Listed {
  readonly data: object;
}

/** @throws for a kind that is no list: it must say what its output is */
export function listOutput(kind: PublishedKind): Output {
  const list = LIST_KINDS.find((one) => one === kind);
  if (!list) throw new Error(`no output of ${kind}`);
  const { slug } = entryIdentity(list);
  const fields = RECORD_KINDS[list].schema.items ?? {};
  const dataOf = ({ data }: Listed) => data;
  return makeOutput<Listed, Listed>({
    kind,
    entriesOf: (catalogue: Catalogue) => (catalogue[list] as readonly object[]).map((data) => ({ data })),
    idOf: ({ data }) => slug(data),
    list: fieldColumns("list", fields, dataOf),
    record: [],
    table: entryTable(tableColumns(fields, dataOf)),
  });
}
