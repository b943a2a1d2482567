/** The guide: the steps of the process, who does what, and the files for who uses Git. */

import { documentKey } from "../../scripts/records/documents.ts";
import { type Fact, Facts, Lines, present } from "../components/facts.tsx";
import { Layout, renderPage } from "../components/layout.tsx";
import { DocumentLink, OutLink } from "../components/links.tsx";
import { Say } from "../components/say.tsx";
import { Section } from "../components/section.tsx";
import type { Locale } from "../context.ts";
import type { GuideStep } from "../i18n/vi/guide.ts";
import { to } from "../routes.ts";
import { GUIDE_STEPS, itemHref, STEP_BASES } from "../views/guide-steps.ts";
import { pageData } from "../views/page-data.ts";
import type { PageItem } from "../views/page-lists.ts";

export const data = pageData("guide");

export function render({ item }: { item: PageItem<"guide"> }): string {
  const { locale } = item;
  const words = locale.words.guide;
  return renderPage(
    <Layout page={item} title={locale.words.pages.guide} description={words.describe}>
      <article class="record">
        <header class="record-header">
          <h1>{locale.words.pages.guide}</h1>
          <p class="lead">{words.intro}</p>
        </header>
        <LaterDocuments locale={locale} />
        <Section id="cac-buoc" title={words.stepsTitle}>
          <ol class="guide">
            {GUIDE_STEPS.map((step) => (
              <Step locale={locale} step={step} />
            ))}
          </ol>
        </Section>
        <Ways locale={locale} />
        <Section id="vai-tro" title={words.rolesTitle}>
          <div class="tiles">
            {Object.values(words.roles).map(({ title, todo }) => (
              <section class="tile">
                <h3>{title}</h3>
                <ul>
                  {todo.map((line) => (
                    <li>{line}</li>
                  ))}
                </ul>
              </section>
            ))}
          </div>
        </Section>
        <Section id="git" title={words.gitTitle}>
          <p>{words.gitText}</p>
          <Facts locale={locale} facts={filesOfSteps(locale)} />
        </Section>
      </article>
    </Layout>,
  );
}

/** What came after the document that the steps follow, as the settings say. */
function LaterDocuments({ locale }: { locale: Locale }) {
  const { site, words } = locale;
  const later = site.catalogue.settings.processLater ?? [];
  if (later.length === 0) return null;
  const lines = later.map((document) => {
    const title = site.find.documents.get(documentKey(document))?.data.title;
    return (
      <>
        <DocumentLink locale={locale} document={document} />
        {title && (
          <>
            : <Say locale={locale} text={title} />
          </>
        )}
      </>
    );
  });
  return (
    <>
      <p>{words.guide.later}</p>
      <Lines items={lines} />
    </>
  );
}

function Ways({ locale }: { locale: Locale }) {
  const words = locale.words.guide;
  const { repository } = locale.site;
  return (
    <Section id="cach-gui" title={words.waysTitle}>
      <p>{words.waysText}</p>
      <div class="tiles">
        {Object.values(words.ways).map(({ title, text }) => (
          <section class="tile">
            <h3>{title}</h3>
            <p>{text}</p>
          </section>
        ))}
      </div>
      <p class="contribute">
        <a class="button" href={locale.href(to("propose"))}>
          {words.openEditor}
        </a>
        {repository && (
          <a class="button" href={`${repository}/issues/new/choose`}>
            {words.openForms}
          </a>
        )}
      </p>
    </Section>
  );
}

function Step({ locale, step: id }: { locale: Locale; step: GuideStep }) {
  const words = locale.words.guide;
  const step = words.steps[id];
  const { task } = STEP_BASES[id];
  return (
    <li>
      <h3>{step.title}</h3>
      <p>{step.rule}</p>
      <Facts
        locale={locale}
        facts={[
          { label: words.who, value: step.who },
          { label: words.basis, value: <Basis locale={locale} step={id} /> },
          ...(id === "share" ? present([portalFact(locale)]) : []),
        ]}
      />
      <ul>
        {step.todo.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      {task && (
        <p>
          <a href={`${locale.href(to("propose"))}?viec=${task}`} aria-label={`${words.doStep}: ${step.title}`}>
            {words.doStep}
          </a>
        </p>
      )}
    </li>
  );
}

/** Where who uses Git writes what; a step without a file has no line. */
function filesOfSteps({ words: { guide } }: Locale): Fact[] {
  return GUIDE_STEPS.map((step) => guide.steps[step])
    .filter(({ files }) => files.length > 0)
    .map(({ title, files }) => ({ label: title, value: files.map((file) => <code class="file">{file}</code>) }));
}

/** The item of the letter, which leads to its own words where the register has them, and the decisions. */
function Basis({ locale, step }: { locale: Locale; step: GuideStep }) {
  const { item, documents } = STEP_BASES[step];
  const { basis } = locale.words.guide.steps[step];
  const href = item === undefined ? undefined : itemHref(locale, item);
  return (
    <>
      {href ? <a href={href}>{basis}</a> : basis}
      {documents.map((document) => (
        <>
          ; <DocumentLink locale={locale} document={document} />
        </>
      ))}
    </>
  );
}

/** Where the owning agency's data go (item 5), if the settings say. */
function portalFact({ words: { guide }, site, text }: Locale): Fact {
  const { portal } = site.catalogue.settings;
  return { label: guide.portal, value: portal && <OutLink href={portal.url}>{`${text(portal.name)} (${portal.url})`}</OutLink> };
}
