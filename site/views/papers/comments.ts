/** The table of comments on a draft and what the issuer makes of each, as it goes into the file of the draft: on paper, signed by the issuer. */
import type { CriteriaEntry } from "../../../scripts/catalogue/catalogue.ts";
import { hasAnswered } from "../../../scripts/catalogue/heard.ts";
import type { Locale } from "../../context.ts";
import { commentTable, opinionsAlone } from "../comments.ts";
import { nameOfWho, sayCommentCounts } from "../consulted.ts";
import { layoutOf, letterheadOf, signedBy } from "./heading.ts";
import { filledFor, senderName } from "./letter.ts";
import { type Block, type BoundLetter, type Paper, unmarked } from "./paper.ts";
import { sitePen } from "./site-pen.ts";

/** Of the number, the subject, who, what was said and the answer. */
const WIDTHS = [6, 18, 22, 28, 26];

/** The document that the page offers. */
export function commentsLetter(locale: Locale, entry: CriteriaEntry): BoundLetter {
  const { settings } = locale.site.catalogue;
  return { title: locale.words.comments.sheet, lang: locale.lang, page: layoutOf(settings), papers: [commentsPaper(locale, entry)] };
}

function commentsPaper(locale: Locale, entry: CriteriaEntry): Paper {
  const { lang, words, text, site } = locale;
  const pen = sitePen(locale);
  const sender = entry.data.issuer;
  const filled = filledFor({ sender, today: site.catalogue.today }, pen);
  return {
    heading: letterheadOf(undefined, filled, pen),
    titles: [
      { text: words.comments.sheet.toLocaleUpperCase(lang), bold: true },
      { text: words.comments.of(text(entry.data.title)), bold: true },
    ],
    blocks: [...opening(locale, entry, senderName(sender, pen) ?? pen.words.dots), tableOf(locale, entry), ...alone(locale, entry)],
    signed: { left: [], right: signedBy(filled, pen).right },
  };
}

/** Who asked, of how many, and what came of it. */
function opening(locale: Locale, entry: CriteriaEntry, agency: string): Block[] {
  const { words, date, text, number, site } = locale;
  const { commentPeriod: period, title } = entry.data;
  const files = entry.comments.map(({ data }) => data);
  const asked = period?.asked ?? [];
  const isHeard = hasAnswered(entry.data, files, (code) => site.find.agencies.get(code)?.data);
  const days = period ? `, ${words.comments.periodDays(date(period.from), date(period.until))}` : "";
  const { paper } = words.comments;
  return [
    `${paper.opening(agency, text(title))}${days}.`,
    ...(asked.length > 0 ? [paper.asked(number(asked.length), number(asked.filter(isHeard).length))] : []),
    `${paper.counts} ${sayCommentCounts(locale, entry)}. ${paper.follows}`,
  ].map((said) => ({ kind: "paragraph", line: unmarked(said) }));
}

/** Who agreed, or had no opinion, and said no more. */
function alone(locale: Locale, entry: CriteriaEntry): Block[] {
  const { words, date, site } = locale;
  const said = opinionsAlone(entry).map(
    (one) => `${nameOfWho(one, { ...locale, agencies: site.find.agencies })} (${words.names.opinion[one.opinion]}, ${date(one.date)})`,
  );
  return said.length === 0 ? [] : [{ kind: "paragraph", line: unmarked(`${words.comments.others}: ${said.join("; ")}.`) }];
}

function tableOf({ words, text, date, site }: Locale, entry: CriteriaEntry): Block {
  const { head, rows } = commentTable(entry, { words, text, date, agencies: site.find.agencies });
  return {
    kind: "table",
    columns: head.map((title, index) => ({ title, width: WIDTHS[index] ?? 0, ...(index === 0 ? { isCentred: true as const } : {}) })),
    rows: rows.map((cells) => ({ cells: cells.map((lines) => lines.map(unmarked)) })),
  };
}
