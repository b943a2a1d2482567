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
import { editAddress } from "../views/github-addresses.ts";
import { pageData } from "../views/page-data.ts";
import type { PageItem } from "../views/page-lists.ts";
import { commentsLetter } from "../views/papers/comments.ts";
import type { AnnexLetter } from "../views/papers/paper.ts";

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

/** For the issuer: each file that lacks an answer. */
function Answering({ item: { locale, entry } }: { item: Item }) {
  const words = locale.words.comments;
  const open = entry.comments.filter(({ data }) => data.comments?.some(({ answer }) => !answer));
  const links = open.flatMap(({ path, data }) => {
    const href = editAddress(locale.site, path);
    return href ? [{ href, name: nameOfWho(data, writingOf(locale)) }] : [];
  });
  if (links.length === 0) return null;
  return (
    <Section id="viec" title={words.answerTitle}>
      <p>{words.answerText}</p>
      <ul class="lines">
        {links.map(({ href, name }) => (
          <li>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
