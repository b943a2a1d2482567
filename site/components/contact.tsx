/** Who runs the site, and how to reach them: what the settings give, and nothing where they give nothing. */
import type { Locale } from "../context.ts";
import { contactWays } from "../views/contact-ways.ts";
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
export const contactFacts = (locale: Locale): readonly Fact[] =>
  contactWays(locale).map(({ label, text, href }) => ({ label, value: href ? <a href={href}>{text}</a> : text }));

/** Those, and where to report on GitHub; nothing where there is neither. */
export function Contact({ locale }: { locale: Locale }) {
  const words = locale.words.about;
  const facts = contactFacts(locale);
  const report = reportAddress(locale.site, "");
  return (
    <>
      {facts.length > 0 ? <p>{words.contactText}</p> : report && <p>{words.onlyOnGitHub}</p>}
      <Facts locale={locale} facts={facts} />
      {report && (
        <p>
          <a href={report}>{words.report}</a>
        </p>
      )}
    </>
  );
}
