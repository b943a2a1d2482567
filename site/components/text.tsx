/** A text of the catalogue: its Markdown, with what stands in double brackets as links. */

import type { TextEntry } from "../../scripts/catalogue/catalogue.ts";
import { DRAFT_TASKS, type DraftTask } from "../../scripts/records/draft-tasks.ts";
import { LINKED_PAGES, meantDocuments, type Reference } from "../../scripts/records/references.ts";
import { renderText } from "../../scripts/records/text-markdown.ts";
import type { TextName } from "../../scripts/records/texts.ts";
import { MAIN_LANG } from "../../scripts/text/languages.ts";
import { type Here, isThere, type Locale, shortName } from "../context.ts";
import { type Children, plainTextOf } from "../html/jsx-runtime.ts";
import { to } from "../routes.ts";
import { documentName, itemId } from "../views/document.ts";
import { fitHeadings } from "../views/fit-headings.ts";
import { taskHref } from "../views/task-href.ts";
import { Layout } from "./layout.tsx";
import { DocumentLink } from "./links.tsx";
import { LanguageNote } from "./say.tsx";

/** A text in the language of the page, else in the main one. */
function textIn({ lang, site }: Locale, name: TextName): TextEntry | undefined {
  const texts = site.catalogue.texts.filter((text) => text.name === name);
  return texts.find((text) => text.lang === lang) ?? texts.find((text) => text.lang === MAIN_LANG);
}

/** The page that a text is, and what stands below it. @param taken the ids there */
export function TextPage({ page, name, taken, children }: TextPageProps) {
  const { locale } = page;
  const text = textIn(locale, name);
  if (!text) return null;
  const { title, description = title } = text.data;
  return (
    <Layout page={page} title={title} description={description}>
      <article class="record">
        <h1>{title}</h1>
        <TextBody locale={locale} text={text} taken={taken} />
        {children}
      </article>
    </Layout>
  );
}

interface TextPageProps {
  readonly page: Here;
  readonly name: TextName;
  readonly taken?: readonly string[];
  readonly children?: Children;
}

/** @param taken ids that stand elsewhere on the page */
function TextBody({ locale, text, taken }: { locale: Locale; text: TextEntry; taken: readonly string[] | undefined }) {
  const show = (reference: Reference, under: string) => plainTextOf(<ReferenceLink locale={locale} reference={reference} under={under} />);
  const html = fitHeadings(renderText(text.body, show, taken), 1);
  return (
    <>
      <LanguageNote locale={locale} of={locale.lang === text.lang ? [] : [text.body]} />
      <div class="prose text" {...(locale.lang === text.lang ? {} : { lang: text.lang })} dangerouslySetInnerHTML={{ __html: html }} />
    </>
  );
}

function ReferenceLink({ locale, reference, under }: { locale: Locale; reference: Reference; under: string }) {
  if (reference.to === "document") return <DocumentReference locale={locale} reference={reference} />;
  const { name, label } = reference;
  // Those that there are have been said already (catalogue/words-in-texts.ts).
  if (reference.to === "word") return <>{name}</>;
  if (reference.to === "task") return <TaskLink locale={locale} task={name as DraftTask} label={label} under={under} />;
  const page = LINKED_PAGES.find((one) => one === name);
  if (!page) return <>{label ?? name}</>;
  const words = label ?? shortName(locale, page);
  return isThere(locale.site, page) ? <a href={locale.href(to(page))}>{words}</a> : words;
}

/** What a person can do in the editor; the heading says for which step, where the link itself does not. */
function TaskLink({ locale, task, label, under }: { locale: Locale; task: DraftTask; label: string | undefined; under: string }) {
  const words = label ?? locale.words.guide.doStep;
  if (!DRAFT_TASKS.includes(task)) return <>{words}</>;
  return (
    <a href={taskHref(locale, task)} {...(label || !under ? {} : { "aria-label": `${words}: ${under}` })}>
      {words}
    </a>
  );
}

/** A document as the site cites it; an item of it leads to its own words. */
function DocumentReference({ locale, reference }: { locale: Locale; reference: Extract<Reference, { to: "document" }> }) {
  const { number, item, label } = reference;
  const { documents } = locale.site.catalogue;
  const [meant] = meantDocuments(
    reference,
    documents.map(({ data }) => data),
  );
  const entry = documents.find(({ data }) => data === meant);
  if (!entry) return <>{label ?? number}</>;
  if (item === undefined && label === undefined) return <DocumentLink locale={locale} document={entry.data} />;
  const name = documentName(locale, entry.data);
  const words = label ?? (item === undefined ? name : locale.words.registers.document.itemOf(name, item));
  return <a href={`${locale.href(to("document", { id: entry.slug }))}${item === undefined ? "" : `#${itemId(item)}`}`}>{words}</a>;
}
