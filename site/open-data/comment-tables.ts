/** The comments on each draft as a table: /api/v1/comments/<id>.csv. In the main language, as the paper of it is. */
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { showDate } from "../../scripts/text/formats.ts";
import { MAIN_LANG } from "../../scripts/text/languages.ts";
import { WORDS } from "../i18n/words.ts";
import { type SiteFile, to } from "../routes.ts";
import { commentTable } from "../views/comments.ts";
import { isConsulted } from "../views/consulted.ts";
import { csvFile } from "./csv.ts";

export function* commentTables({ criteria, agencies }: Catalogue): Iterable<SiteFile> {
  const byCode = new Map(agencies.map((entry) => [entry.data.code, entry]));
  for (const entry of criteria.filter(isConsulted)) {
    const { head, rows } = commentTable(entry, {
      words: WORDS[MAIN_LANG],
      text: (text) => text[MAIN_LANG],
      date: (date) => showDate(date, MAIN_LANG),
      agencies: byCode,
    });
    // A cell is one line: the answer says first what it comes to.
    const cells = rows.map((row) => row.map((lines, index) => lines.join(index === row.length - 1 ? ": " : " ")));
    yield { path: to("commentsTable", { id: entry.id }), content: csvFile([head, ...cells]) };
  }
}
