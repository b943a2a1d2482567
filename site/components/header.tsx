/** Header of every page: whose catalogue this is, the main menu, and the same page in the other language. */
import { LANGUAGES, otherLangs } from "../../scripts/text/languages.ts";
import { type Locale, pathIn } from "../context.ts";
import type { Words } from "../i18n/words.ts";
import { Display } from "./display.tsx";
import { Emblem } from "./icons.tsx";
import { Say } from "./say.tsx";

export const MENU: readonly { readonly key: keyof Words["menu"]; readonly path: string }[] = [
  { key: "platforms", path: "/nen-tang/" },
  { key: "criteria", path: "/tieu-chi/" },
  { key: "agencies", path: "/co-quan/" },
  { key: "documents", path: "/van-ban/" },
  { key: "statistics", path: "/thong-ke/" },
  { key: "proposals", path: "/dang-xet/" },
  { key: "propose", path: "/de-xuat/" },
  { key: "guide", path: "/huong-dan/" },
  { key: "data", path: "/du-lieu/" },
  { key: "search", path: "/tim-kiem/" },
];

export function Header({ locale, path }: { locale: Locale; path: string }) {
  const { words, site } = locale;
  return (
    <header class="site-header">
      <div class="frame">
        <a class="brand" href={locale.href("/")}>
          <Emblem />
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
            {MENU.map((item) => (
              <li>
                <a href={locale.href(item.path)} {...current(path, item.path)}>
                  {words.menu[item.key]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}

/** The item of the page itself, or of the section it is in. */
function current(path: string, item: string): { "aria-current"?: "page" | "true" } {
  if (path === item) return { "aria-current": "page" };
  return path.startsWith(item) ? { "aria-current": "true" } : {};
}
