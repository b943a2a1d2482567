/** Addresses of a record that can no longer be opened, and evidence whose page is no longer what was assessed. */
import type { LinkFindings } from "../../scripts/catalogue/links.ts";
import type { Locale } from "../context.ts";
import { OutLink, showAddress } from "./links.tsx";
import { AsWritten } from "./say.tsx";
import { Section } from "./section.tsx";

/** The same as a section of the page of a criteria set, a document or an agency. */
export const LinkSection = ({ locale, links }: { locale: Locale; links: LinkFindings | undefined }) =>
  links ? (
    <Section id="dia-chi" title={locale.words.platform.links.title}>
      <LinkNotes locale={locale} links={links} />
    </Section>
  ) : null;

export function LinkNotes({ locale, links: { dead, changed } }: { locale: Locale; links: LinkFindings }) {
  const words = locale.words.platform.links;
  return (
    <>
      {dead.length > 0 && (
        <>
          <p>{words.dead}</p>
          <ul class="sources">
            {dead.map(({ url, title, since, archived }) => (
              <li>
                <AsWritten locale={locale}>{title ?? showAddress(url)}</AsWritten>{" "}
                <span class="quiet">{words.since(locale.date(since))}</span>
                {archived && (
                  <>
                    {" "}
                    (<OutLink href={archived}>{locale.words.platform.archived}</OutLink>)
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {changed.length > 0 && (
        <>
          <p>{words.changed}</p>
          <ul class="sources">
            {changed.map(({ criterion, title, url, seen }) => (
              <li>
                {criterion}:{" "}
                <OutLink href={url}>
                  <AsWritten locale={locale}>{title}</AsWritten>
                </OutLink>{" "}
                <span class="quiet">{words.seen(locale.date(seen))}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
