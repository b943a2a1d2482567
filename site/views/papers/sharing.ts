/** The letter with which an agency shares the data of its platforms, and behind it the annex that its page shows. */
import type { AgencyEntry, PlatformEntry } from "../../../scripts/catalogue/catalogue.ts";
import { MAIN_LANG } from "../../../scripts/text/languages.ts";
import type { Locale } from "../../context.ts";
import { annexRows } from "../annex.ts";
import { writeLetter } from "./letter.ts";
import type { BoundLetter, Paper } from "./paper.ts";
import type { Pen } from "./values.ts";

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
    penOf(locale),
  );
}

/** What the pages know, as a letter is written with it. */
function penOf({ lang, words, site }: Locale): Pen {
  const { settings, agencies, documents, domains, criteria, platforms } = site.catalogue;
  return {
    lang,
    words: words.letter,
    names: {},
    known: {
      settings,
      agencies: agencies.map(({ data }) => data),
      documents: documents.map(({ data }) => data),
      domains,
      criteria: Object.fromEntries(criteria.map(({ id, data }) => [id, data])),
      platforms: platforms.map(({ id, data }) => ({ id, name: data.name })),
    },
  };
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
