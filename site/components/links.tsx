/** Links from one record to another, and out of the site. */
import type { DocumentRef } from "../../scripts/records/schema/common.ts";
import { findDocument, type Locale } from "../context.ts";
import { to } from "../routes.ts";
import { Say } from "./say.tsx";

/** A document a record refers to: its page when it is registered, else its own title and address. */
export function DocumentLink({ locale, document }: { locale: Locale; document: DocumentRef }) {
  const registered = findDocument(locale.site, document);
  if (registered) {
    const { number, date, title } = registered.data;
    return (
      <>
        <a href={locale.href(to("document", { id: registered.slug }))} title={locale.text(title)}>
          {number}
        </a>{" "}
        {locale.words.platform.documentOf(locale.date(date))}
      </>
    );
  }
  const label = document.title ? <Say locale={locale} text={document.title} /> : (document.number ?? document.url);
  return (
    <>
      {document.url ? <OutLink href={document.url}>{label}</OutLink> : label}
      {document.title && document.number && ` (${document.number})`}
      {document.date && ` ${locale.words.platform.documentOf(locale.date(document.date))}`}
    </>
  );
}

export function PlatformLink({ locale, id }: { locale: Locale; id: string }) {
  const platform = locale.site.find.platforms.get(id);
  if (!platform) return <span>{id}</span>;
  return (
    <a href={locale.href(to("platform", { id }))}>
      <Say locale={locale} text={platform.data.name} />
    </a>
  );
}

export function CriteriaLink({ locale, id }: { locale: Locale; id: string }) {
  const criteria = locale.site.find.criteria.get(id);
  if (!criteria) return <span>{id}</span>;
  return (
    <a href={locale.href(to("criteria", { id }))}>
      <Say locale={locale} text={criteria.data.title} />
    </a>
  );
}

/** Out of the site: records come from strangers, so no ranking is lent and no referrer sent. */
export const OutLink = ({ href, children }: { href: string; children: preact.ComponentChildren }) => (
  <a href={href} rel="external nofollow noreferrer">
    {children}
  </a>
);

/** An address without scheme and final slash, as it is read aloud. */
export const showAddress = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
