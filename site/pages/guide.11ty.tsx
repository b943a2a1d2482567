/** The guide: the steps of the process, what each person does, and the commands. */

import { Facts } from "../components/facts.tsx";
import { Layout, renderPage } from "../components/layout.tsx";
import { DocumentLink } from "../components/links.tsx";
import { Section } from "../components/section.tsx";
import type { Locale } from "../context.ts";
import type { GuideStep } from "../i18n/vi/guide.ts";
import { to } from "../routes.ts";
import { GUIDE_STEPS, STEP_BASES } from "../views/guide-steps.ts";
import { pageData } from "../views/page-data.ts";
import type { PageItem } from "../views/page-lists.ts";

export const data = pageData("guide");

const COMMANDS = "npm run catalogue -- new platform <id>\nnpm run catalogue -- check\nnpm start";

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
        <Section id="cong-cu" title={words.toolsTitle}>
          <p>{words.toolsText}</p>
          <pre>
            <code>{COMMANDS}</code>
          </pre>
        </Section>
      </article>
    </Layout>,
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
          { label: words.files, value: step.files.length > 0 ? step.files.map((file) => <code class="file">{file}</code>) : words.nothing },
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

const Basis = ({ locale, step }: { locale: Locale; step: GuideStep }) => (
  <>
    {locale.words.guide.steps[step].basis}
    {STEP_BASES[step].documents.map((document) => (
      <>
        ; <DocumentLink locale={locale} document={document} />
      </>
    ))}
  </>
);
