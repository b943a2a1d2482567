/** The numbers that a document gives: a table for each thing that is counted, with their sum where agencies share it. */

import { documentsSchema, type LegalDocument } from "../../scripts/records/schema/documents.ts";
import type { Locale } from "../context.ts";
import type { Children } from "../html/jsx-runtime.ts";
import { inGroups } from "../views/slices.ts";
import { AgencyLink } from "./agency-link.tsx";
import { DataTable, type ShownColumn } from "./data-table.tsx";
import { Say } from "./say.tsx";
import { Section } from "./section.tsx";

type Figure = NonNullable<LegalDocument["figures"]>[number];

interface Row extends Pick<Figure, "value" | "note"> {
  readonly name: Children;
}

const FIELD = documentsSchema.items.properties.figures;
const { agency, value } = FIELD.items.properties;

export function DocumentFigures({ locale, figures }: { locale: Locale; figures: LegalDocument["figures"] }) {
  if (!figures) return null;
  return (
    <Section id="so-lieu" title={locale.text(FIELD["x-title"])}>
      {inGroups(figures, ({ label }) => locale.text(label)).map(({ key: label, items }) => (
        <>
          <h3>
            <Say locale={locale} text={items[0]?.label ?? { vi: label }} />
          </h3>
          <DataTable label={label} columns={figureColumns(locale)} rows={rowsOf(locale, items)} />
        </>
      ))}
    </Section>
  );
}

function figureColumns(locale: Locale): ShownColumn<Row>[] {
  return [
    { title: locale.text(agency["x-title"]), isName: true, cell: (row) => <Name locale={locale} row={row} /> },
    { title: locale.text(value["x-title"]), isNumber: true, cell: (row) => locale.number(row.value) },
  ];
}

const Name = ({ locale, row: { name, note } }: { locale: Locale; row: Row }) => (
  <>
    {name}
    {note && (
      <p class="quiet">
        <Say locale={locale} text={note} />
      </p>
    )}
  </>
);

/** A sum is said of what several agencies have each a part of. */
function rowsOf(locale: Locale, figures: readonly Figure[]): Row[] {
  const words = locale.words.registers.document;
  const sum = figures.reduce((total, figure) => total + figure.value, 0);
  const isShared = figures.length > 1 && figures.every((figure) => figure.agency);
  return [
    ...figures.map((figure) => ({
      ...{ value: figure.value, note: figure.note },
      name: figure.agency ? <AgencyLink locale={locale} code={figure.agency} /> : words.all,
    })),
    ...(isShared ? [{ name: words.total, value: sum, note: undefined }] : []),
  ];
}
