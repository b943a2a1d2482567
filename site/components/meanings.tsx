/** What each key or column of a file is. */
import type { Bilingual } from "../../scripts/text/bilingual.ts";
import type { Locale } from "../context.ts";
import { whatIs } from "../open-data/columns.ts";
import { headsOf, type TableColumn } from "../open-data/table.ts";
import { DataTable } from "./data-table.tsx";

interface Meaning {
  readonly name: string;
  readonly what: Bilingual;
}

export function Meanings({ locale, label, of }: { locale: Locale; label: string; of: readonly Meaning[] }) {
  const words = locale.words.data;
  return (
    <DataTable
      label={label}
      columns={[
        { title: words.field, isName: true, cell: ({ name }) => <code>{name}</code> },
        { title: words.meaning, cell: ({ what }) => what[locale.lang] },
      ]}
      rows={of}
    />
  );
}

/** The columns of a table, folded away beside the link to it. */
export function ColumnMeanings<Row>({ locale, of }: { locale: Locale; of: readonly TableColumn<Row>[] }) {
  const { csvColumns } = locale.words.data;
  return (
    <details>
      <summary>{csvColumns}</summary>
      <Meanings
        locale={locale}
        label={csvColumns}
        of={of.map((column) => ({ name: headsOf(column).join(", "), what: whatIs(column.name) }))}
      />
    </details>
  );
}
