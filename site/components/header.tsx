/** Header of every page, one line on a phone: whose catalogue this is, search, the same page in the other language, the menu. */
import { LANGUAGES, otherLangs } from "../../scripts/text/languages.ts";
import { onceEach } from "../../scripts/text/made-once.ts";
import { type Here, isThere, type Locale, type SiteContext, shortName } from "../context.ts";
import { MENU, type NamedPage, pathIn, type SitePath, to } from "../routes.ts";
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
        {itemsIn(locale).map(({ name, plain }) => {
          const here = current(path, to(name));
          return here["aria-current"] ? <MenuItem locale={locale} name={name} here={here} /> : plain;
        })}
      </ul>
    </nav>
  );
}

/** As it stands in all pages but its own and those of its section. */
const itemsIn = onceEach((locale: Locale) =>
  MENU.filter((name) => isThere(locale.site, name)).map((name) => ({ name, plain: <MenuItem locale={locale} name={name} here={{}} /> })),
);

const MenuItem = ({ locale, name, here }: { locale: Locale; name: NamedPage; here: Current }) => (
  <li>
    <a href={locale.href(to(name))} {...here}>
      {shortName(locale, name)}
    </a>
  </li>
);

/** What the catalogue has of its own, else the emblem; the name stands beside it. */
function Logo({ site }: { site: SiteContext }) {
  const file = site.catalogue.pictures.find((name) => name.startsWith("logo."));
  return file ? <img class="logo" src={site.url(to("asset", { file }))} alt="" height={32} /> : <Emblem />;
}

interface Current {
  readonly "aria-current"?: "page" | "true";
}

/** The item of the page itself, or of the section it is in. */
function current(path: SitePath, item: SitePath): Current {
  if (path === item) return { "aria-current": "page" };
  return path.startsWith(item) ? { "aria-current": "true" } : {};
}
