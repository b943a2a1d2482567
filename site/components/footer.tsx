/** Footer of every page: what may be done with the data, how fresh it is, and where it comes from. */
import { isThere, type Locale, shortName } from "../context.ts";
import { keptIn } from "../html/jsx-runtime.ts";
import { FOOTER, type PageName, ROUTES, to } from "../routes.ts";
import { commitAddress } from "../views/github-addresses.ts";
import { Day, Say } from "./say.tsx";

/** @param props.address of the page, for paper @param props.route of the page; a page of a platform names no commit, and so stays as it is while the platform does */
export function Footer({ locale, address, route }: { locale: Locale; address?: string; route: PageName }) {
  return (
    <footer class="site-footer">
      <div class="frame">
        {address && <p class="paper-only">{address}</p>}
        {linesIn(locale, ROUTES[route].maker ?? "")}
      </div>
    </footer>
  );
}

const linesIn = keptIn((locale: Locale, maker) => {
  const { words, site } = locale;
  const { settings, today } = site.catalogue;
  const standing = settings.metadata?.publisher?.standing;
  return (
    <>
      <p>
        {/* What its keeper says of it, as on the home page; where nothing is said it claims nothing. */}
        {standing ? <Say locale={locale} text={standing} /> : words.site.forReference} {words.site.documentsApply}
      </p>
      <p>
        {words.site.dataLicence}{" "}
        <a href={settings.dataLicence.url} rel="license">
          {settings.dataLicence.name}
        </a>
        . {words.site.builtOn} <Day locale={locale} date={today} />
        {maker !== "platform" && <Commit locale={locale} />}.
      </p>
      <Menu locale={locale} />
    </>
  );
}, 10);

function Menu({ locale }: { locale: Locale }) {
  const { words, site } = locale;
  return (
    <nav aria-label={words.site.footerMenu}>
      <ul class="inline">
        {FOOTER.filter((name) => isThere(site, name)).map((name) => (
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
  );
}

function Commit({ locale }: { locale: Locale }) {
  const { site, words } = locale;
  if (!site.commit) return null;
  const address = commitAddress(site, site.commit);
  const short = <code>{site.commit.slice(0, 7)}</code>;
  return (
    <>
      , {words.site.commit} {address ? <a href={address}>{short}</a> : short}
    </>
  );
}
