/** The letter with which an agency shares the data of its platforms, and behind it the annex that its page shows. */
import type { AgencyEntry, PlatformEntry } from "../../../scripts/catalogue/catalogue.ts";
import { MAIN_LANG } from "../../../scripts/text/languages.ts";
import type { Locale } from "../../context.ts";
import { annexRows } from "../annex.ts";
import { writeLetter } from "./letter.ts";
import type { BoundLetter, Paper } from "./paper.ts";
import { sitePen } from "./site-pen.ts";

interface SharedBy {
  readonly locale: Locale;
  readonly entry: AgencyEntry;
  readonly owned: readonly PlatformEntry[];
}

export function sharingLetter(item: SharedBy): BoundLetter {
  const { locale, entry } = item;
  const { catalogue } = locale.site;
  const { code, name } = entry.data;
  return writeLetter(
    { job: "sharing", name: name[MAIN_LANG], sender: code, today: catalogue.today, enclosed: [annexOfShared(item)] },
    sitePen(locale),
  );
}

/** Of the number, the names, what it does, its unit and what is to be looked at. */
const WIDTHS = [7, 22, 17, 32, 22, 18];

function annexOfShared({ locale, entry, owned }: SharedBy): Paper {
  const { annex } = locale.words;
  const agency = locale.text(entry.data.name);
  const { head, rows } = annexRows({ ...locale, agency: entry.data, owned });
  return {
    titles: [
      { text: annex.heading, bold: true },
      { text: annex.title(agency), bold: true },
      { text: annex.attached(agency), italic: true },
    ],
    blocks: [
      {
        kind: "table",
        columns: head.map((title, index) => ({ title, width: WIDTHS[index] ?? 0, ...(index === 0 ? { isCentred: true as const } : {}) })),
        rows: rows.map((cells) => ({ cells: cells.map((text) => [[{ text }]]) })),
      },
    ],
  };
}
