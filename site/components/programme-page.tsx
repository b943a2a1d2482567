/** The page of the tiles in one grouping: what they show, the ways to group them, the tiles, the picture to take along. */
import { countInUse } from "../../scripts/catalogue/statistics/counts.ts";
import type { Statistics } from "../../scripts/catalogue/statistics/statistics.ts";
import { isUsed } from "../../scripts/records/schema/used.ts";
import type { Here } from "../context.ts";
import { fill } from "../i18n/fill.ts";
import { pathIn, to } from "../routes.ts";
import { programmeOf } from "../views/programme.ts";
import { type Grouping, picturePath } from "../views/programme-groups.ts";
import { Layout, renderPage } from "./layout.tsx";
import { GroupingMenu, Legend, Tiles } from "./programme.tsx";

export function programmePage(page: Here, by: Grouping, { use }: Pick<Statistics, "use">): string {
  const { locale } = page;
  const { pages, programme: words } = locale.words;
  const { catalogue, url } = locale.site;
  const programme = programmeOf(locale, by);
  const picture = url(pathIn(locale.lang, picturePath(by)));
  return renderPage(
    <Layout
      page={page}
      title={`${pages.programme}: ${words.groupings[by].toLocaleLowerCase(locale.lang)}`}
      label={page.route === "programme" ? pages.programme : words.groupings[by]}
      description={words.description}
      styleSheets={[to("programmeStyles")]}
      scripts={[to("pictureScript")]}
    >
      <h1>{pages.programme}</h1>
      <p>
        {words.intro(locale.number(catalogue.platforms.length))} {isUsed("usage") && words.inUse(locale.number(countInUse(use)))}{" "}
        {fill(words.asOf, { date: locale.date(catalogue.today) })}
      </p>
      <GroupingMenu locale={locale} by={by} />
      <Legend locale={locale} programme={programme} />
      <Tiles locale={locale} programme={programme} />
      <p class="contribute" data-picture>
        <a class="button" href={picture} download>
          {words.svg}
        </a>
        <button type="button" data-with-script hidden data-png={picture}>
          {words.png}
        </button>
        <span role="status" data-failed={words.failed} />
      </p>
    </Layout>,
  );
}
