/** Header of every page, one line on a phone: whose catalogue this is, search, the same page in the other language, the menu. */
import { LANGUAGES, otherLangs } from "../../scripts/text/languages.ts";
import { type Here, isThere, type Locale, type SiteContext, shortName } from "../context.ts";
import { keptIn } from "../html/jsx-runtime.ts";
import { MENU, type NamedPage, pathIn, type SitePath, to } from "../routes.ts";
import { Display } from "./display.tsx";
import { Emblem, SearchIcon } from "./icons.tsx";
import { Say } from "./say.tsx";

export function Header({ page: { locale, path } }: { page: Here }) {
  const { site } = locale;
  return (
    <header class="site-header">
      <div class="frame">
        {beginningIn(locale, current(path, to("search")))}
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
        {menuIn(locale, MENU.map((name) => current(path, to(name))).join())}
      </div>
    </header>
  );
}

/** Whose catalogue this is, and the search. */
const beginningIn = keptIn(
  (locale: Locale, search) => (
    <>
      <a class="brand" href={locale.href(to("home"))}>
        <Logo site={locale.site} />
        <span>
          <Say locale={locale} text={locale.site.catalogue.settings.title} />
        </span>
      </a>
      <a class="tool" href={locale.href(to("search"))} {...marked(search)}>
        <SearchIcon />
        <span class="tool-name">{locale.words.pages.search}</span>
      </a>
    </>
  ),
  10,
);

/**
 * On a phone the sheet shows the panel while the empty fold before it is open: without a script, and on a wide screen, where the
 * fold is not shown, it is there without a second copy. Made once for all pages of a section: it is told which item is which.
 */
const menuIn = keptIn(
  (locale: Locale, told) => (
    <>
      <details class="menu-toggle">
        <summary>{locale.words.site.menu}</summary>
      </details>
      <div class="menu-panel">
        <Display locale={locale} />
        <nav class="menu" aria-label={locale.words.site.mainMenu}>
          <ul>
            {told.split(",").map((here, index) => (
              <MenuItem locale={locale} name={MENU[index]} here={here} />
            ))}
          </ul>
        </nav>
      </div>
    </>
  ),
  100,
);

const MenuItem = ({ locale, name, here }: { locale: Locale; name: NamedPage | undefined; here: string }) =>
  name && isThere(locale.site, name) ? (
    <li>
      <a href={locale.href(to(name))} {...marked(here)}>
        {shortName(locale, name)}
      </a>
    </li>
  ) : null;

/** What the catalogue has of its own, else the emblem; the name stands beside it. */
function Logo({ site }: { site: SiteContext }) {
  const file = site.catalogue.pictures.find((name) => name.startsWith("logo."));
  return file ? <img class="logo" src={site.url(to("asset", { file }))} alt="" height={32} /> : <Emblem />;
}

/** Whether an item is that of the page itself, or of the section it is in; nothing, where neither. */
function current(path: SitePath, item: SitePath): string {
  if (path === item) return "page";
  return path.startsWith(item) ? "true" : "";
}

const marked = (here: string) => (here ? { "aria-current": here as "page" | "true" } : {});
