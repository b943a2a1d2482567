/** Texts of the data as pages: the guide of the real catalogue follows its letter, and a catalogue without one has no such page. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { LINKED_PAGES } from "../../scripts/records/references.ts";
import { referencesIn } from "../../scripts/records/text-markdown.ts";
import { LANGS } from "../../scripts/text/languages.ts";
import { createContext } from "../../site/context.ts";
import { render as renderDocument } from "../../site/pages/document.11ty.tsx";
import { render } from "../../site/pages/guide.11ty.tsx";
import { render as renderHome } from "../../site/pages/home.11ty.tsx";
import { isNamed, PAGE_NAMES, placeOf, to } from "../../site/routes.ts";
import { indexedPaths, itemsOf } from "../../site/views/page-lists.ts";
import { itemHref, itemName } from "../../site/views/process.ts";
import { BASE_URL, catalogueOf, PREFIX } from "./built.ts";

const context = (catalogue: ReturnType<typeof catalogueOf>) =>
  createContext({ catalogue, baseUrl: BASE_URL, pathPrefix: PREFIX, branch: "main" }, { css: "", mark: "" });
const real = context(catalogueOf("real"));
const demo = context(catalogueOf("demo"));
const letter = real.catalogue.documents.find(({ data }) => data.number === real.catalogue.settings.process?.number);
const bodyOf = (lang: string) =>
  readFileSync(resolve(import.meta.dirname, "../..", join("platforms/_registers", `guide-${lang}.md`)), "utf8");

test("a text can lead to every page that has a name, and to no other", () => {
  expect([...LINKED_PAGES].sort()).toEqual(PAGE_NAMES.filter(isNamed).sort());
});

describe.each(LANGS)("the real guide in %s", (lang) => {
  const locale = real.locales[lang];
  const html = render({ item: { locale, ...placeOf("guide") } });

  test("six steps lead to the items of the letter, which stand on its page", () => {
    const page = to("document", { id: letter?.slug ?? "" });
    const item = { locale, ...placeOf("document", { id: letter?.slug ?? "" }), entry: letter, items: [], number: 1, pages: [page] };
    const document = renderDocument({ item } as never);
    expect(letter?.data.items).toHaveLength(6);
    const steps = html.split("<h3").slice(1);
    for (const number of [1, 2, 3, 4, 5, 6]) {
      const href = `${locale.href(page)}#muc-${number}`;
      expect(itemHref(locale, number)).toBe(href);
      expect(steps[number - 1]).toContain(`<a href="${href}">${itemName(locale, number)}</a>`);
      expect(document).toContain(`<li id="muc-${number}">`);
      expect(document).toContain(locale.text(letter?.data.items?.[number - 1] ?? { vi: "" }).replaceAll('"', "&quot;"));
    }
    expect(steps[6]).not.toContain("#muc-");
    expect(itemHref(locale, 7)).toBeUndefined();
  });

  test("each task of the editor is led to from its step", () => {
    const tasks = referencesIn(bodyOf(lang)).flatMap(({ reference }) => (reference.to === "task" ? [reference.name] : []));
    expect(tasks).toEqual(["platform", "criteria", "plan", "assessment", "usage", "assessment"]);
    for (const task of tasks) expect(html).toMatch(new RegExp(`<a href="[^"]*\\?viec=${task}" aria-label="[^"]*: \\d\\. [^"]+">`));
  });

  test("says what the share stands for, where the data go, and what came later", () => {
    expect(html).toContain(
      lang === "vi"
        ? "Đây là cách hiểu của trang này; công văn không nêu cách tính."
        : "This is this site’s reading; the letter gives no formula.",
    );
    expect(html).toContain('<a href="https://ndp.dx.gov.vn/"');
    const [before = ""] = html.split('id="cac-buoc"');
    for (const number of ["148/2025/QH15", "1132/QĐ-TTg", "224/2026/NĐ-CP"]) expect(before).toMatch(new RegExp(`>[^<]*${number}</a>`));
  });
});

describe.each(LANGS)("the demonstration's guide in %s", (lang) => {
  const locale = demo.locales[lang];
  const html = render({ item: { locale, ...placeOf("guide") } });

  test("cites documents as the site does, and leads to what there is", () => {
    expect(html).toContain(`<a href="${locale.href(to("document", { id: "07-2023-nd-hdxm-2023-03-20" }))}#muc-1">`);
    expect(html).toContain(`<a href="${locale.href(to("search"))}">`);
    // Nothing is known of the history here, so there is no page of it.
    expect(html).not.toContain(locale.href(to("changes")));
    expect(html).toContain(locale.words.pages.changes);
    expect(html).not.toContain("[[");
    expect(html).toContain('<h2 id="cac-buoc">');
  });

  test("nothing leads to a page whose text is not there", () => {
    const without = context({ ...demo.catalogue, texts: [] });
    expect([...itemsOf("guide", without)]).toEqual([]);
    expect(indexedPaths(without)).not.toContain(to("guide"));
    const home = { news: [], overdue: 0 } as never;
    const statistics = { stages: [], groups: [], agencies: [] } as never;
    const page = (site: typeof demo) => renderHome({ item: { locale: site.locales[lang], ...placeOf("home") }, home, statistics });
    expect(page(demo).split(`href="${locale.href(to("guide"))}"`)).toHaveLength(4);
    expect(page(without)).not.toContain(locale.href(to("guide")));
    expect(page(demo)).not.toContain(locale.href(to("about")));
  });
});
