/** What was sent of a platform for the portal (the letter, item 5): when, to whom, by which document; or that this is not recorded. */
import type { Platform } from "../../scripts/records/schema/platform.ts";
import type { Locale } from "../context.ts";
import { documentLabel } from "../views/document.ts";
import { AgencyLink } from "./agency-link.tsx";
import { Lines } from "./facts.tsx";
import { DocumentLink } from "./links.tsx";
import { Day, Say } from "./say.tsx";

type Sent = NonNullable<Platform["shared"]>[number];

export function Sharing({ locale, shared }: { locale: Locale; shared: Platform["shared"] }) {
  if (!shared) return <p class="absent">{locale.words.known.sharing.none}</p>;
  return <Lines items={shared.map((one) => <SentLine locale={locale} sent={one} />)} />;
}

const SentLine = ({ locale, sent: { date, to, document, note } }: { locale: Locale; sent: Sent }) => (
  <>
    {locale.words.known.sharing.sent} <Day locale={locale} date={date} />
    {to && (
      <>
        {" "}
        → <AgencyLink locale={locale} code={to} />
      </>
    )}
    {document && (
      <>
        . {documentLabel(locale, document)} <DocumentLink locale={locale} document={document} />
      </>
    )}
    {note && (
      <span class="quiet">
        . <Say locale={locale} text={note} />
      </span>
    )}
  </>
);
