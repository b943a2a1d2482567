/** Links from one record to another, and out of the site. */

import type { PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import type { DocumentRef } from "../../scripts/records/schema/common.ts";
import type { Text } from "../../scripts/text/bilingual.ts";
import { findDocument, type Locale } from "../context.ts";
import type { Children } from "../html/jsx-runtime.ts";
import { to } from "../routes.ts";
import { documentName } from "../views/document.ts";
import { AsWritten, Say } from "./say.tsx";

/** A document a record refers to, with its type and day: its page when it is registered, else its own title and address. */
export function DocumentLink({ locale, document }: { locale: Locale; document: DocumentRef }) {
  const registered = findDocument(locale.site, document);
  if (registered) {
    const { date, title } = registered.data;
    return (
      <>
        <a href={locale.href(to("document", { id: registered.slug }))} title={locale.text(title)}>
          {documentName(locale, document)}
        </a>{" "}
        {locale.words.platform.documentOf(locale.date(date))}
      </>
    );
  }
  const [name, title] = [documentName(locale, document), document.title && <Say locale={locale} text={document.title} />];
  return (
    <>
      <OutLink href={document.url}>{name ?? title ?? document.url}</OutLink>
      {document.date && ` ${locale.words.platform.documentOf(locale.date(document.date))}`}
      {document.issuer && (
        <>
          {" "}
          {locale.words.platform.issuedBy} <AsWritten locale={locale}>{document.issuer}</AsWritten>
        </>
      )}
      {name && title && <>: {title}</>}
      {document.heldBy && <HeldBy locale={locale} who={document.heldBy} />}
    </>
  );
}

/** Who has what can be read on no site. */
export const HeldBy = ({ locale, who }: { locale: Locale; who: string }) => (
  <span class="quiet">
    {" "}
    ({locale.words.platform.heldBy} <AsWritten locale={locale}>{who}</AsWritten>)
  </span>
);

export const PlatformLink = ({ locale, id }: RecordLinkProps) => (
  <RecordLink locale={locale} id={id} page="platform" name={locale.site.find.platforms.get(id)?.data.name} />
);

/** A platform by the name that a document gives it, and what it is called now where that is another. */
export function NamedLink({
  locale,
  entry: { id, data },
  name,
  asPrinted = false,
}: {
  locale: Locale;
  entry: Pick<PlatformEntry, "id" | "data">;
  name: Text;
  /** Whether the name is that of a source, and what the record is called is this site's own. */
  asPrinted?: boolean;
}) {
  const { lists } = locale.words;
  const isOther = locale.text(name) !== locale.text(data.name);
  return (
    <>
      <a href={locale.href(to("platform", { id }))}>
        <Say locale={locale} text={name} />
      </a>
      {isOther && <span class="quiet"> ({(asPrinted ? lists.calledHere : lists.nowCalled)(locale.text(data.name))})</span>}
    </>
  );
}

export const CriteriaLink = ({ locale, id }: RecordLinkProps) => (
  <RecordLink locale={locale} id={id} page="criteria" name={locale.site.find.criteria.get(id)?.data.title} />
);

interface RecordLinkProps {
  readonly locale: Locale;
  readonly id: string;
}

/** The id alone when the catalogue has no such record. */
function RecordLink({ locale, id, page, name }: RecordLinkProps & { page: "platform" | "criteria"; name: Text | undefined }) {
  if (!name) return <span>{id}</span>;
  return (
    <a href={locale.href(to(page, { id }))}>
      <Say locale={locale} text={name} />
    </a>
  );
}

/** Out of the site: anybody may have written the record, so no ranking is lent and no referrer sent. Without an address, the words alone. */
export function OutLink({ href, children }: { href: string | undefined; children: Children }): Children {
  if (!href) return children;
  return (
    <a href={href} rel="external nofollow noreferrer">
      {children}
    </a>
  );
}

/** An address without scheme and final slash, as it is read aloud. */
export const showAddress = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
