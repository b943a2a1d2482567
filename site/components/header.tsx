/** Header of every page: whose catalogue this is, the main menu, and the same page in the other language. */
import { LANGUAGES, otherLangs } from "../../scripts/text/languages.ts";
import { type Here, isThere, type SiteContext, shortName } from "../context.ts";
import { MENU, pathIn, type SitePath, to } from "../routes.ts";
import { Display } from "./display.tsx";
import { Emblem } from "./icons.tsx";
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
        <div class="tools">
          <Display locale={locale} />
          {otherLangs(locale.lang).map((other) => (
            <a
              class="language"
              href={site.url(pathIn(other, path))}
              lang={other}
              hreflang={other}
              title={site.locales[other].words.site.readHere}
            >
              {LANGUAGES[other].name}
            </a>
          ))}
        </div>
        <nav class="menu" aria-label={words.site.mainMenu}>
          <ul>
            {MENU.filter((name) => isThere(site, name)).map((item) => (
              <li>
                <a href={locale.href(to(item))} {...current(path, to(item))}>
                  {shortName(locale, item)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
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
