/** What is said of a list by law beside its platforms: its document, how it stands, and what it did to others. */
import type { ListView } from "../../../scripts/catalogue/list-coverage.ts";
import { doersOf } from "../../../scripts/catalogue/lists.ts";
import { documentsSchema, type OfficialList } from "../../../scripts/records/schema/documents.ts";
import type { Locale } from "../../context.ts";
import { saySinceIssue } from "../../views/lists.ts";
import { AgencyLink } from "../agency-link.tsx";
import { type Fact, Facts, Joined, Lines, present } from "../facts.tsx";
import { otherFacts } from "../field-facts.tsx";
import { DocumentLink, OutLink } from "../links.tsx";
import { State } from "../list-coverage.tsx";
import { AsWritten, Day, LanguageNote } from "../say.tsx";
import { Grade } from "../sources.tsx";

/** In the heading, the facts and the sections of the page of a list. */
const PLACED = ["name", "official", "leadTitle", "from", "sources", "check"] as const;

export const ListFacts = ({ locale, view }: { locale: Locale; view: ListView }) => <Facts locale={locale} facts={factsOf(locale, view)} />;

function factsOf(locale: Locale, { list, state }: ListView): Fact[] {
  const words = locale.words.lists;
  const issuer = locale.site.find.documents.get(list.key)?.data.issuer;
  const later = (act: typeof list.ended) => {
    const documents = act ? doersOf(act).flatMap((key) => locale.site.find.documents.get(key)?.data ?? []) : [];
    if (documents.length === 0) return undefined;
    return (
      <>
        <Joined items={documents.map(({ number, date }) => <DocumentLink locale={locale} document={{ number, date }} />)} />
        <Grade locale={locale} level={act?.confidence} />
      </>
    );
  };
  return [
    { label: words.document, value: <DocumentLink locale={locale} document={list.document} /> },
    ...present([{ label: locale.words.registers.document.issuer, value: issuer && <AgencyLink locale={locale} code={issuer} /> }]),
    { label: words.stateTitle, value: <State locale={locale} view={{ list, state }} /> },
    { label: words.from, value: <From locale={locale} list={list} /> },
    ...present([{ label: words.official, value: officialCount(locale, list.data) }]),
    ...present([
      { label: words.endedBy, value: later(list.ended ?? list.saidEnded) },
      { label: words.endedFrom, value: list.ended && <Day locale={locale} date={list.ended.on} /> },
      { label: words.amendedBy, value: later(list.amended) },
    ]),
    ...otherFacts(locale, documentsSchema.items.properties.list, list.data, PLACED),
    ...present([{ label: words.check, value: checkPages(locale, list.data) }]),
  ];
}

/** With how sure it is, where that is said. */
const officialCount = (locale: Locale, { official: { total, confidence } }: OfficialList) =>
  confidence && (
    <>
      {locale.number(total)}
      <Grade locale={locale} level={confidence} />
    </>
  );

function From({ locale, list }: { locale: Locale; list: ListView["list"] }) {
  const remark = saySinceIssue(locale, list);
  return (
    <>
      <Day locale={locale} date={list.from} />
      {remark && ` (${remark})`}
    </>
  );
}

/** The official pages to compare with; nothing where none is named. */
export function checkPages(locale: Locale, { check }: OfficialList) {
  if (!check) return undefined;
  const pages = check.map(({ title, url }) => (
    <OutLink href={url}>
      <AsWritten locale={locale}>{title}</AsWritten>
    </OutLink>
  ));
  return (
    <>
      <LanguageNote locale={locale} of={check.map(({ title }) => title)} ofSources />
      <Lines items={pages} />
    </>
  );
}
