/** Texts of the data as pages: the guide follows the document of the process, and a catalogue without such a text has no such page. */
import { describe, expect, test } from "vitest";
import { statisticsOf } from "../../scripts/catalogue/statistics/statistics.ts";
import { LINKED_PAGES } from "../../scripts/records/references.ts";
import { LANGS } from "../../scripts/text/languages.ts";
import { createContext, shortName } from "../../site/context.ts";
import { render as renderDocument } from "../../site/pages/document.11ty.tsx";
import { render } from "../../site/pages/guide.11ty.tsx";
import { render as renderHome } from "../../site/pages/home.11ty.tsx";
import { isNamed, PAGE_NAMES, placeOf, to } from "../../site/routes.ts";
import { homeView } from "../../site/views/home.ts";
import { indexedPaths, itemsOf } from "../../site/views/page-lists.ts";
import { itemHref } from "../../site/views/process.ts";
import { BASE_URL, catalogueOf, PREFIX } from "./built.ts";

const context = (catalogue: ReturnType<typeof catalogueOf>) =>
  createContext({ catalogue, baseUrl: BASE_URL, pathPrefix: PREFIX, branch: "main" }, { css: "", mark: "" });
const demo = context(catalogueOf("demo"));
const decree = demo.catalogue.documents.find(({ data }) => data.number === demo.catalogue.settings.process?.number);

test("a text can lead to every page that has a name, and to no other", () => {
  expect([...LINKED_PAGES].sort()).toEqual(PAGE_NAMES.filter(isNamed).sort());
});

describe.each(LANGS)("the demonstration's guide in %s", (lang) => {
  const locale = demo.locales[lang];
  const html = render({ item: { locale, ...placeOf("guide") } });

  test("cites documents as the site does, and leads to what there is", () => {
    expect(html).toContain(`<a href="${locale.href(to("document", { id: "07-2023-nd-hdxm-2023-03-20" }))}#muc-1">`);
    expect(html).toContain(`<a href="${locale.href(to("search"))}">`);
    // Nothing is known of the history here, so there is no page of it.
    expect(html).not.toContain(locale.href(to("changes")));
    expect(html).toContain(shortName(locale, "changes"));
    expect(html).not.toContain("[[");
    expect(html).toContain('<h2 id="cac-buoc">');
  });

  test("its steps lead to the items of the document of the process, which stand on its page", () => {
    const page = to("document", { id: decree?.slug ?? "" });
    const item = { locale, ...placeOf("document", { id: decree?.slug ?? "" }), entry: decree, items: [], number: 1, pages: [page] };
    const document = renderDocument({ item } as never);
    const steps = html.split("<h3").slice(1);
    for (const [index, said] of (decree?.data.items ?? []).entries()) {
      const number = index + 1;
      const href = `${locale.href(page)}#muc-${number}`;
      expect(itemHref(locale, number)).toBe(href);
      expect(document).toContain(`<li id="muc-${number}">`);
      expect(document).toContain(locale.text(said));
      if (number <= 2) expect(steps[index]).toContain(`<a href="${href}">`);
    }
    expect(itemHref(locale, 7)).toBeUndefined();
  });

  test("a task of the editor is led to in words of its own, or in ours, which say the step", () => {
    expect(html).toMatch(/<a href="[^"]*\?viec=platform" aria-label="[^"]*: 1\. [^"]+">/);
    expect(html).toMatch(/<a href="[^"]*\?viec=criteria">(?:Soạn bộ tiêu chí|Write the criteria)</);
  });

  test("nothing leads to a page whose text is not there", () => {
    const without = context({ ...demo.catalogue, texts: [] });
    expect([...itemsOf("guide", without)]).toEqual([]);
    expect(indexedPaths(without)).not.toContain(to("guide"));
    const page = (site: typeof demo) =>
      renderHome({
        item: { locale: site.locales[lang], ...placeOf("home") },
        home: homeView(site.catalogue),
        statistics: statisticsOf(site.catalogue),
      });
    expect(page(demo).split(`href="${locale.href(to("guide"))}"`)).toHaveLength(4);
    expect(page(without)).not.toContain(locale.href(to("guide")));
    expect(page(demo)).toContain(`href="${locale.href(to("about"))}"`);
    expect(page(without)).not.toContain(locale.href(to("about")));
  });
});
