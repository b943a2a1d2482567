/** Every page of the built sites is valid HTML: html-validate under html-rules.ts, and no parse error of the HTML standard. */
import { HtmlValidate } from "html-validate";
import { parse } from "parse5";
import { beforeAll, describe, expect, test } from "vitest";
import { sharedSite } from "./built.ts";
import { type Page, pagesOf } from "./documents.ts";
import { HTML_RULES } from "./html-rules.ts";

const validator = new HtmlValidate(HTML_RULES);

async function errorsIn({ path, html }: Pick<Page, "path" | "html">): Promise<string[]> {
  const parseErrors: string[] = [];
  parse(html, { onParseError: ({ code, startLine, startCol }) => parseErrors.push(`${path}: ${code} (${startLine}:${startCol})`) });
  const { results } = await validator.validateString(html, path);
  const misuses = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${path}: ${ruleId}: ${message} (${selector})`),
  );
  return [...parseErrors, ...misuses];
}

describe.each(["demo", "real"] as const)("the %s site", (root) => {
  let pages: Page[];
  beforeAll(async () => {
    pages = pagesOf(await sharedSite(root));
  });

  test("is valid HTML", async () => {
    const errors: string[] = [];
    for (const page of pages) errors.push(...(await errorsIn(page)));
    expect(pages.length).toBeGreaterThan(100);
    expect(errors).toEqual([]);
  });
});

test.each([
  ["a heading within a link's paragraph", "<p><h2>x</h2></p>"],
  ["an id twice", '<i id="a"></i><i id="a"></i>'],
  ["a picture without words", '<img src="x.png">'],
  ["a button in a link", '<a href="#x"><button type="button">x</button></a>'],
  ["an element left open", "<div>"],
  ["an ambiguous ampersand", "a&b;c"],
  ["an unknown attribute value", '<input type="telefon">'],
])("%s would be found", async (_, body) => {
  const html = `<!doctype html><html lang="vi"><head><title>Thử</title></head><body>${body}</body></html>`;
  expect(await errorsIn({ path: "x", html })).not.toEqual([]);
});
