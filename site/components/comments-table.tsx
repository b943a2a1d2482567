/** The comments on a draft, a row each: on what, whose, what was said, and what the issuer answers. */
import type { CriteriaEntry } from "../../scripts/catalogue/catalogue.ts";
import type { PartyComments } from "../../scripts/records/schema/comments.ts";
import { anchor } from "../address-words.ts";
import { findDocument, type Locale } from "../context.ts";
import { to } from "../routes.ts";
import { type CommentRow, commentRows, opinionsAlone, sayHow, sayOpinion, sayResult, saySubject } from "../views/comments.ts";
import { WhoSaid } from "./consulted.tsx";
import { DataTable } from "./data-table.tsx";
import { DocumentLink, OutLink } from "./links.tsx";
import { AsWritten, Say } from "./say.tsx";
import { Section } from "./section.tsx";

interface CommentsProps {
  readonly locale: Locale;
  readonly entry: CriteriaEntry;
}

export function CommentsTable({ locale, entry }: CommentsProps) {
  const { head, table, none } = locale.words.comments;
  const rows = commentRows(entry);
  if (rows.length === 0) return <p>{none}</p>;
  return (
    <DataTable
      label={table}
      columns={[
        { title: head.number, isNumber: true, cell: (row) => <RowNumber locale={locale} row={row} /> },
        { title: head.subject, isName: true, cell: (row) => <Subject locale={locale} entry={entry} row={row} /> },
        { title: head.who, cell: ({ file: { data } }) => <Whose locale={locale} entry={entry} data={data} /> },
        {
          title: head.said,
          cell: ({ comment }) =>
            // A line between them: what is read as one text has a blank there.
            comment.text.split(/\n+/).map((said) => (
              <>
                <p>
                  <AsWritten locale={locale}>{said}</AsWritten>
                </p>
                {"\n"}
              </>
            )),
        },
        { title: head.answer, cell: (row) => <Answer locale={locale} row={row} /> },
      ]}
      rows={rows}
    />
  );
}

/** Leads to itself: the address of one comment, to be handed on. */
const RowNumber = ({ locale, row: { number, place } }: { locale: Locale; row: CommentRow }) => (
  <a id={place} href={`#${place}`}>
    {locale.number(number)}
  </a>
);

/** Leads to the criterion; the first of each is the place that the set's page leads to. */
function Subject({ locale, entry, row: { criterion, isFirst } }: CommentsProps & { row: CommentRow }) {
  const said = saySubject(entry, criterion, locale);
  const isThere = entry.data.criteria.some(({ id }) => id === criterion);
  const place = isFirst ? { id: anchor("y-kien", criterion ?? "") } : {};
  return <span {...place}>{isThere ? <a href={`${locale.href(to("criteria", { id: entry.id }))}#${criterion}`}>{said}</a> : said}</span>;
}

function Whose({ locale, entry, data }: CommentsProps & { data: PartyComments }) {
  const { letter: number, issue, date } = data;
  const how = sayHow(data, locale);
  const registered = number !== undefined && findDocument(locale.site, { number, date });
  return (
    <>
      <WhoSaid locale={locale} who={data} />
      <p class="quiet">
        {registered ? <DocumentLink locale={locale} document={{ number, date }} /> : issue ? <OutLink href={issue}>{how}</OutLink> : how}
        {`; ${sayOpinion(entry, data, locale)}`}
      </p>
    </>
  );
}

function Answer({
  locale,
  row: {
    comment: { answer },
  },
}: {
  locale: Locale;
  row: CommentRow;
}) {
  if (!answer) return <span class="absent">{locale.words.comments.unanswered}</span>;
  return (
    <>
      <strong>{sayResult(answer, locale)}</strong>
      {answer.reason && (
        <p>
          <Say locale={locale} text={answer.reason} />
        </p>
      )}
    </>
  );
}

/** Those who were consulted and left no comments. */
export function OtherOpinions({ locale, entry }: CommentsProps) {
  const { others, othersTable, date, opinion, head } = locale.words.comments;
  const alone = opinionsAlone(entry);
  if (alone.length === 0) return null;
  return (
    <Section id="tong-so" title={others}>
      <DataTable
        label={othersTable}
        columns={[
          { title: head.who, isName: true, cell: (who) => <WhoSaid locale={locale} who={who} /> },
          { title: date, cell: (one) => locale.date(one.date) },
          { title: opinion, cell: (one) => locale.words.names.opinion[one.opinion] },
          {
            title: locale.words.registers.document.number,
            cell: ({ document }) => document && <DocumentLink locale={locale} document={document} />,
          },
        ]}
        rows={alone}
      />
    </Section>
  );
}
