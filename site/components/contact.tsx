/** Who runs the site, and how to reach them: what the settings give, and nothing where they give nothing. */
import type { Locale } from "../context.ts";
import { reportAddress } from "../views/github-addresses.ts";
import { type Fact, Facts } from "./facts.tsx";
import { Say } from "./say.tsx";

/** One line: who runs it, and whether it is official. */
export function RunBy({ locale }: { locale: Locale }) {
  const words = locale.words.about;
  const { name, url, standing } = locale.site.catalogue.settings.metadata?.publisher ?? {};
  if (!name && !standing) return null;
  return (
    <>
      {name && <>{url ? <a href={url}>{words.runBy(locale.text(name))}</a> : words.runBy(locale.text(name))} </>}
      {standing && <Say locale={locale} text={standing} />}
    </>
  );
}

/** The ways that need no account. */
export function contactFacts(locale: Locale): readonly Fact[] {
  const words = locale.words.about;
  const { mail, telephone, address, url } = locale.site.catalogue.settings.metadata?.contact ?? {};
  return [
    ...(mail ? [{ label: words.mail, value: <a href={`mailto:${mail}`}>{mail}</a> }] : []),
    ...(telephone ? [{ label: words.telephone, value: <a href={`tel:${telephone}`}>{telephone}</a> }] : []),
    ...(address ? [{ label: words.address, value: <Say locale={locale} text={address} /> }] : []),
    ...(url ? [{ label: words.page, value: <a href={url}>{url}</a> }] : []),
  ];
}

/** Those, and where to report on GitHub; nothing where there is neither. */
export function Contact({ locale }: { locale: Locale }) {
  const words = locale.words.about;
  const facts = contactFacts(locale);
  const report = reportAddress(locale.site, "");
  return (
    <>
      {facts.length > 0 && <p>{words.contactText}</p>}
      <Facts locale={locale} facts={facts} />
      {report && (
        <p>
          <a href={report}>{words.report}</a>
        </p>
      )}
    </>
  );
}
