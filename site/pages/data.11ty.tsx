/** The open data page: which files there are, what is in them, and what may be relied on. */

import { titleOfKind } from "../../scripts/records/kind-title.ts";
import { USED_KINDS } from "../../scripts/records/kinds.ts";
import { DataTable } from "../components/data-table.tsx";
import { Layout, renderPage } from "../components/layout.tsx";
import { OutLink } from "../components/links.tsx";
import { Meanings } from "../components/meanings.tsx";
import { Section } from "../components/section.tsx";
import type { Locale } from "../context.ts";
import { fill } from "../i18n/fill.ts";
import type { DataWords } from "../i18n/vi/data.ts";
import { tableFileOf } from "../open-data/datasets.ts";
import { DESCRIBED_FILES, HISTORY_FILES } from "../open-data/described-files.ts";
import { examples } from "../open-data/examples.ts";
import { STAMPS } from "../open-data/output.ts";
import { OUTPUTS } from "../open-data/outputs.ts";
import { dataThing } from "../open-data/schema-org.ts";
import { TABLES } from "../open-data/tables.ts";
import { API_VERSION } from "../open-data/version.ts";
import { to } from "../routes.ts";
import { pageData } from "../views/page-data.ts";
import type { PageItem } from "../views/page-lists.ts";

interface Part {
  readonly locale: Locale;
  readonly words: DataWords;
}

export const data = pageData("data");

export function render({ item }: { item: PageItem<"data"> }): string {
  const { locale } = item;
  const words = locale.words.data;
  const licence = locale.site.catalogue.settings.dataLicence;
  return renderPage(
    <Layout page={item} title={locale.words.pages.data} description={words.intro} about={dataThing(locale)}>
      <h1>{locale.words.pages.data}</h1>
      <p class="lead">{words.intro}</p>
      <Section id="giay-phep" title={words.licenceTitle}>
        <p>
          {words.licence} <OutLink href={licence.url}>{licence.name}</OutLink>. {words.licenceCredit}
        </p>
      </Section>
      <Section id="tep" title={words.filesTitle}>
        <Files locale={locale} words={words} />
      </Section>
      <Section id="truong" title={words.fieldsTitle}>
        <Fields locale={locale} words={words} />
      </Section>
      <Section id="luoc-do" title={words.schemasTitle}>
        <Schemas locale={locale} words={words} />
      </Section>
      <Section id="phien-ban" title={words.versionTitle}>
        <p>{fill(words.version, { version: API_VERSION })}</p>
        <p>{words.promise}</p>
        <p>{words.lifetime}</p>
      </Section>
      <Section id="ban-sao" title={words.harvestTitle}>
        <ul>
          {words.harvest.map((one) => (
            <li>{one}</li>
          ))}
        </ul>
      </Section>
      <Section id="vi-du" title={words.examplesTitle}>
        <Examples locale={locale} words={words} />
      </Section>
    </Layout>,
  );
}

function Files({ locale, words }: Part) {
  return (
    <DataTable
      label={words.filesTable}
      columns={[
        {
          title: words.file,
          isName: true,
          cell: ({ path }) => (path.includes("<") ? <code>{path}</code> : <a href={locale.site.url(path)}>{path}</a>),
        },
        { title: words.content, cell: ({ name }) => words.files[name] },
      ]}
      rows={[...DESCRIBED_FILES, ...(locale.site.history ? HISTORY_FILES : [])]}
    />
  );
}

function Fields({ locale, words }: Part) {
  const { recordColumns } = OUTPUTS.platforms;
  const { hash, ...history } = STAMPS;
  const stamps = Object.entries({ hash, ...(locale.site.history ? history : {}) }).map(([name, { what }]) => ({ name, what }));
  return (
    <>
      <p>{words.fields}</p>
      <Meanings locale={locale} label={words.fieldsTable} of={[...recordColumns, ...stamps]} />
      <p>{words.columns}</p>
      {[...TABLES].map(([name, { columns }]) => {
        const file = to("apiFile", { file: tableFileOf(name) });
        return (
          <details>
            <summary>{file}</summary>
            <Meanings locale={locale} label={fill(words.columnsTable, { file })} of={columns} />
          </details>
        );
      })}
      <p>{words.csvHelp}</p>
    </>
  );
}

function Schemas({ locale, words }: Part) {
  return (
    <>
      <p>{words.schemas}</p>
      <ul class="lines">
        {USED_KINDS.map((kind) => (
          <li>
            <a href={locale.site.url(to("schema", { kind }))}>{to("schema", { kind })}</a> – {titleOfKind(kind)[locale.lang]}
          </li>
        ))}
      </ul>
    </>
  );
}

function Examples({ locale: { site }, words }: Part) {
  const [first] = site.catalogue.platforms;
  return (
    <>
      {examples((path) => site.absolute(to("apiFile", { file: path })), first?.id).map(({ id, language, code }) => (
        <>
          <p>{words.examples[id]}</p>
          <pre class="command">
            <code data-example={id} data-language={language}>
              {code}
            </code>
          </pre>
        </>
      ))}
    </>
  );
}
