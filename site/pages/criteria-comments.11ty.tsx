/** The consultation on one draft: until when and who is asked, every comment with the answer to it, how to comment; on paper the table alone. */

import { CommentsTable, OtherOpinions } from "../components/comments-table.tsx";
import { ConsultationFacts, HowToComment } from "../components/consultation.tsx";
import { DataScript } from "../components/data-script.tsx";
import { Layout, renderPage } from "../components/layout.tsx";
import { Markdown } from "../components/markdown.tsx";
import { Say } from "../components/say.tsx";
import { Section } from "../components/section.tsx";
import type { Locale } from "../context.ts";
import { to } from "../routes.ts";
import { nameOfWho } from "../views/consulted.ts";
import { pageData } from "../views/page-data.ts";
import type { PageItem } from "../views/page-lists.ts";
import { commentsLetter } from "../views/papers/comments.ts";
import type { AnnexLetter } from "../views/papers/paper.ts";
import { consultationHref } from "../views/task-href.ts";

type Item = PageItem<"criteriaComments">;

export const data = pageData("criteriaComments");

export function render({ item }: { item: Item }): string {
  const { locale, entry } = item;
  const words = locale.words.comments;
  const title = locale.text(entry.data.title);
  return renderPage(
    <Layout
      page={item}
      title={`${words.label}: ${title}`}
      description={words.describe(title)}
      label={words.label}
      record={<Say locale={locale} text={entry.data.title} />}
      scripts={[to("annexScript")]}
    >
      <article class="record annex">
        <header class="record-header">
          <h1>{words.sheet}</h1>
          <p class="annex-attached">
            <a href={locale.href(to("criteria", { id: entry.id }))}>{words.of(title)}</a>
          </p>
        </header>
        <div class="screen-only">
          <ConsultationFacts locale={locale} entry={entry} />
          <p class="contribute">
            <a class="button" href={locale.site.url(to("commentsTable", { id: entry.id }))} download>
              {words.csv}
            </a>{" "}
            <button type="button" data-with-script hidden data-letter={locale.site.url(to("letterScript"))}>
              {words.docx}
            </button>{" "}
            <span role="status" data-said />
          </p>
          <DataScript name="data-annex-letter" value={letterOf(item)} />
        </div>
        <CommentsTable locale={locale} entry={entry} />
        <OtherOpinions locale={locale} entry={entry} />
        <Notes item={item} />
        <div class="screen-only">
          <HowToComment locale={locale} entry={entry} />
          <Answering item={item} />
        </div>
      </article>
    </Layout>,
  );
}

/** What its script writes a document of, and says of it. */
function letterOf({ locale, entry }: Item): AnnexLetter {
  const { making, made, failed } = locale.words.letter;
  return { letter: commentsLetter(locale, entry), name: `${locale.words.comments.file}-${entry.id}.docx`, words: { making, made, failed } };
}

const writingOf = (locale: Locale) => ({ ...locale, agencies: locale.site.find.agencies });

/** What came with comments and is none. */
function Notes({ item: { locale, entry } }: { item: Item }) {
  const noted = entry.comments.filter(({ body }) => body.trim() !== "");
  if (noted.length === 0) return null;
  return (
    <Section id="giai-thich" title={locale.words.comments.notes}>
      {noted.map(({ data, body }) => (
        <>
          <h3>{nameOfWho(data, writingOf(locale))}</h3>
          <Markdown locale={locale} body={body} />
        </>
      ))}
    </Section>
  );
}

/** For the issuer: each letter or form that lacks an answer, first; what else is to be done; all of it on the page for proposals. */
function Answering({ item: { locale, entry } }: { item: Item }) {
  const { answering, answerTitle, answerText, enterLetter, openPeriod } = locale.words.comments;
  const set = entry.id;
  const page = locale.href(to("propose"));
  const open = entry.comments.flatMap(({ key, data }) => {
    const count = data.comments?.filter(({ answer }) => !answer).length ?? 0;
    return count > 0 ? [{ key, data, count }] : [];
  });
  return (
    <Section id="viec" title={answerTitle}>
      {open.length > 0 && <p>{answerText}</p>}
      <ul class="lines">
        {open.map(({ key, data, count }) => (
          <li>
            <a href={consultationHref(page, "comments", { set, comments: key, field: "comments" })}>
              {answering(nameOfWho(data, writingOf(locale)), locale.date(data.date), locale.number(count))}
            </a>
          </li>
        ))}
        <li>
          <a href={consultationHref(page, "comments", { set, field: "agency" })}>{enterLetter}</a>
        </li>
        {!entry.data.document && (
          <li>
            <a href={consultationHref(page, "criteria", { set, field: "commentPeriod" })}>{openPeriod}</a>
          </li>
        )}
      </ul>
    </Section>
  );
}
