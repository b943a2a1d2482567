/** The guide follows the letter: six items in its order, each step leading to its item where the register has the letter. */
import { describe, expect, test } from "vitest";
import { LANGS } from "../../scripts/text/languages.ts";
import { createContext } from "../../site/context.ts";
import { render as renderDocument } from "../../site/pages/document.11ty.tsx";
import { render } from "../../site/pages/guide.11ty.tsx";
import { placeOf, to } from "../../site/routes.ts";
import { GUIDE_STEPS, itemHref, STEP_BASES } from "../../site/views/guide-steps.ts";
import { BASE_URL, catalogueOf, PREFIX } from "./built.ts";

const siteOf = (root: "demo" | "real") =>
  createContext({ catalogue: catalogueOf(root), baseUrl: BASE_URL, pathPrefix: PREFIX, branch: "main" }, { css: "", mark: "" });
const real = siteOf("real");
const letter = real.catalogue.documents.find(({ data }) => data.number === real.catalogue.settings.process?.number);

test("six steps are the items of the letter, in its order; the seventh is of decision 1230", () => {
  expect(GUIDE_STEPS.map((step) => STEP_BASES[step].item)).toEqual([1, 2, 3, 4, 5, 6, undefined]);
  expect(letter?.data.items).toHaveLength(6);
});

describe.each(LANGS)("in %s", (lang) => {
  const locale = real.locales[lang];
  const html = render({ item: { locale, ...placeOf("guide") } });

  test("each step leads to its item, which stands on the page of the letter", () => {
    const page = to("document", { id: letter?.slug ?? "" });
    const item = { locale, ...placeOf("document", { id: letter?.slug ?? "" }), entry: letter, items: [], number: 1, pages: [page] };
    const document = renderDocument({ item } as never);
    for (const number of [1, 2, 3, 4, 5, 6]) {
      const href = `${locale.href(page)}#muc-${number}`;
      expect(itemHref(locale, number)).toBe(href);
      expect(html).toContain(
        `<a href="${href}">${lang === "vi" ? "Công văn hướng dẫn năm 2024, mục" : "The 2024 guidance letter, item"} ${number}`,
      );
      expect(document).toContain(`<li id="muc-${number}">`);
      expect(document).toContain(locale.text(letter?.data.items?.[number - 1] ?? { vi: "" }).replaceAll('"', "&quot;"));
    }
    expect(itemHref(locale, 7)).toBeUndefined();
  });

  test("names the later documents of the settings, and none that the code knows", () => {
    const later = real.catalogue.settings.processLater ?? [];
    expect(later.map(({ number }) => number)).toEqual(expect.arrayContaining(["1132/QĐ-TTg", "224/2026/NĐ-CP"]));
    const [before = "", after = ""] = html.split(locale.words.guide.later);
    for (const { number } of later) {
      const [, document] = [...real.find.documents].find(([, { data }]) => data.number === number) ?? [];
      expect(after).toContain(`${number}`);
      expect(after).toContain(`: ${locale.text(document?.data.title ?? { vi: "?" })}`);
      expect(before).not.toContain(number);
    }
    const { locales } = siteOf("demo");
    expect(render({ item: { locale: locales[lang], ...placeOf("guide") } })).not.toContain(locale.words.guide.later);
  });

  test("says what the share stands for, and where the data go", () => {
    expect(html).toContain(
      lang === "vi"
        ? "Đây là cách hiểu của trang này; công văn không nêu cách tính."
        : "This is this site’s reading; the letter gives no formula.",
    );
    expect(html).toContain('<a href="https://ndp.dx.gov.vn/"');
  });

  test("a catalogue without the letter links nothing", () => {
    const { locales } = siteOf("demo");
    expect(render({ item: { locale: locales[lang], ...placeOf("guide") } })).not.toContain("#muc-");
  });
});
