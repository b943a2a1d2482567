/** Footer of every page: what may be done with the data, how fresh it is, and where it comes from. */
import { type Locale, shortName } from "../context.ts";
import { FOOTER, ROUTES, to } from "../routes.ts";

export function Footer({ locale }: { locale: Locale }) {
  const { words, site } = locale;
  const { settings, today } = site.catalogue;
  return (
    <footer class="site-footer">
      <div class="frame">
        <p>{words.site.disclaimer}</p>
        <p>
          {words.site.dataLicence}{" "}
          <a href={settings.dataLicence.url} rel="license">
            {settings.dataLicence.name}
          </a>
          . {words.site.builtOn} <time dateTime={today}>{locale.date(today)}</time>
          <Commit locale={locale} />.
        </p>
        <nav aria-label={words.site.footerMenu}>
          <ul class="inline">
            {FOOTER.filter((name) => site.history || !ROUTES[name].needs).map((name) => (
              <li>
                <a href={locale.href(to(name))}>{shortName(locale, name)}</a>
              </li>
            ))}
            {site.repository && (
              <li>
                <a href={site.repository}>{words.site.sourceCode}</a>
              </li>
            )}
          </ul>
        </nav>
      </div>
    </footer>
  );
}

function Commit({ locale }: { locale: Locale }) {
  const { commit, repository } = locale.site;
  if (!commit) return null;
  const short = <code>{commit.slice(0, 7)}</code>;
  return (
    <>
      , {locale.words.site.commit} {repository ? <a href={`${repository}/commit/${commit}`}>{short}</a> : short}
    </>
  );
}
