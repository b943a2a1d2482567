/** The pages of the built sites are valid HTML: no parse error of the HTML standard in any, and html-validate under html-rules.ts. */
import { HtmlValidate } from "html-validate";
import { beforeAll, expect, test } from "vitest";
import { isVietnamese } from "../browser/unmarked.ts";
import { sharedSite } from "./built.ts";
import { attribute, isEnglish, largestOfEachType, type Page, pagesOf, readPage, textsOf } from "./documents.ts";
import { eachRoot } from "./each-root.ts";
import { HTML_RULES } from "./html-rules.ts";
import { idsTwice, regionsTwice } from "./twice.ts";

const validator = new HtmlValidate(HTML_RULES);

async function errorsIn({ path, html, parseErrors }: Page): Promise<string[]> {
  const { results } = await validator.validateString(html, path);
  const misuses = results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`));
  return [...parseErrors, ...misuses].map((error) => `${path}: ${error}`);
}

eachRoot("the %s site", (root) => {
  let pages: Page[];
  beforeAll(async () => {
    pages = pagesOf(await sharedSite(root));
  });
  const errorsInAll = async (some: readonly Page[]) => (await Promise.all(some.map(errorsIn))).flat();

  const parseErrorsIn = (some: readonly Page[]) => some.flatMap(({ path, parseErrors }) => parseErrors.map((error) => `${path}: ${error}`));

  test("the largest page of each type has no parse error", () => {
    expect(parseErrorsIn(largestOfEachType(pages))).toEqual([]);
  });
  test("no page has a parse error", { tags: ["release"] }, () => {
    expect(parseErrorsIn(pages)).toEqual([]);
  });

  test("no page has an id twice, nor two regions of one name", () => {
    expect(pages.length).toBeGreaterThan(100);
    expect([...idsTwice(pages), ...regionsTwice(pages)]).toEqual([]);
  });

  // Both languages have the same markup (golden.test.ts).
  test("the largest Vietnamese page of each type is valid HTML", { tags: ["release"] }, async () => {
    expect(await errorsInAll(largestOfEachType(pages).filter((page) => !isEnglish(page)))).toEqual([]);
  });

  // A thousand pages and more, some 30 ms of processor time each.
  test("every page is valid HTML", { tags: ["release"], timeout: 600_000 }, async () => {
    expect(await errorsInAll(pages)).toEqual([]);
  });

  test("every English page says what is in Vietnamese: a screen reader would read it as English", () => {
    const english = pages.filter(isEnglish);
    expect(english.length).toBeGreaterThan(50);
    const unmarked = english.flatMap(({ path, elements }) => {
      const body = elements.find(({ tagName }) => tagName === "body");
      const texts = body
        ? textsOf(body, (element) => attribute(element, "lang") === "vi" || attribute(element, "hidden") !== undefined)
        : [];
      return texts.filter(isVietnamese).map((text) => `${path}: ${text}`);
    });
    expect(unmarked).toEqual([]);
  });
});

test.each([
  ["a heading within a link's paragraph", "<p><h2>x</h2></p>"],
  ["an id twice", '<i id="a"></i><i id="a"></i>'],
  ["two regions of one name", '<section aria-label="a"></section><section aria-labelledby="b"><h2 id="b">a</h2></section>'],
  ["a picture without words", '<img src="x.png">'],
  ["a button in a link", '<a href="#x"><button type="button">x</button></a>'],
  ["an element left open", "<div>"],
  ["an ambiguous ampersand", "a&b;c"],
  ["an unknown attribute value", '<input type="telefon">'],
])("%s would be found", async (_, body) => {
  const html = `<!doctype html><html lang="vi"><head><title>Thử</title></head><body>${body}</body></html>`;
  expect(await errorsIn(readPage("x", html))).not.toEqual([]);
});
