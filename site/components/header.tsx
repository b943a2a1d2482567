/** Header of every page, one line on a phone: whose catalogue this is, search, the same page in the other language, the menu. */
import { LANGUAGES, otherLangs } from "../../scripts/text/languages.ts";
import { type Here, isThere, type Locale, type SiteContext, shortName } from "../context.ts";
import { MENU, pathIn, type SitePath, to } from "../routes.ts";
import { Display } from "./display.tsx";
import { Emblem, SearchIcon } from "./icons.tsx";
import { Say } from "./say.tsx";

export function Header({ page: { locale, path } }: { page: Here }) {
  const { words, site } = locale;
  return (
    <header class="site-header">
      <div class="frame">
        <a class="brand" href={locale.href(to("home"))}>
          <Logo site={site} />
          <span>
            <Say locale={locale} text={site.catalogue.settings.title} />
          </span>
        </a>
        <a class="tool" href={locale.href(to("search"))} {...current(path, to("search"))}>
          <SearchIcon />
          <span class="tool-name">{words.pages.search}</span>
        </a>
        {otherLangs(locale.lang).map((other) => (
          <a
            class="language"
            href={site.url(pathIn(other, path))}
            lang={other}
            hreflang={other}
            title={site.locales[other].words.site.readHere}
          >
            <span class="tool-name">{LANGUAGES[other].name}</span>
            <span class="tool-short" aria-hidden="true">
              {other.toUpperCase()}
            </span>
          </a>
        ))}
        <details class="menu-toggle">
          <summary>{words.site.menu}</summary>
        </details>
        <div class="menu-panel">
          <Display locale={locale} />
          <Menu locale={locale} path={path} />
        </div>
      </div>
    </header>
  );
}

/**
 * On a phone the sheet shows it while the empty fold before it is open: without a script, and on a wide screen, where the
 * fold is not shown, it is there without a second copy.
 */
function Menu({ locale, path }: { locale: Locale; path: SitePath }) {
  return (
    <nav class="menu" aria-label={locale.words.site.mainMenu}>
      <ul>
        {MENU.filter((name) => isThere(locale.site, name)).map((item) => (
          <li>
            <a href={locale.href(to(item))} {...current(path, to(item))}>
              {shortName(locale, item)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What the catalogue has of its own, else the emblem; the name stands beside it. */
function Logo({ site }: { site: SiteContext }) {
  const file = site.catalogue.pictures.find((name) => name.startsWith("logo."));
  return file ? <img class="logo" src={site.url(to("asset", { file }))} alt="" height={32} /> : <Emblem />;
}

/** The item of the page itself, or of the section it is in. */
function current(path: SitePath, item: SitePath): { "aria-current"?: "page" | "true" } {
  if (path === item) return { "aria-current": "page" };
  return path.startsWith(item) ? { "aria-current": "true" } : {};
}
