/** The runtime of the pages' JSX: what is text stays text, whatever it holds. */
import { describe, expect, test } from "vitest";
import { type Children, Fragment, jsx, keptIn, keptPiece, plainTextOf } from "../../site/html/jsx-runtime.ts";

const HOSTILE = `</p><script>alert("1")</script>&amp;'`;
const SAFE = "&lt;/p>&lt;script>alert(&quot;1&quot;)&lt;/script>&amp;amp;'";

const p = (children?: Children) => jsx("p", { children });

describe("what an element holds", () => {
  const cases: readonly (readonly [string, Children, string])[] = [
    ["text", "Cổng & dữ liệu", "Cổng &amp; dữ liệu"],
    ["hostile text", HOSTILE, SAFE],
    ["characters that no page may hold", "a\0\u0008b\ud800c\ufffe\t😀\n", "abc\t😀\n"],
    ["hostile text in a list in a list", [["a", [HOSTILE]], "b"], `a${SAFE}b`],
    ["another element", p("x"), "<p>x</p>"],
    ["a number, zero too", [0, 1.5], "01.5"],
    ["nothing", [undefined, null, true, false, ""], ""],
    ["several without one around them", jsx(Fragment, { children: ["<", p()] }), "&lt;<p></p>"],
    ["what a component makes of a name", jsx(({ name }: { name: string }) => name, { name: HOSTILE }), SAFE],
  ];
  test.each(cases)("%s", (_, children, html) => expect(plainTextOf(p(children))).toBe(`<p>${html}</p>`));

  test("something that is neither is refused, not shown as [object Object]", () => {
    expect(() => p({ name: "x" } as unknown as Children)).toThrow(TypeError);
  });
});

describe("attributes", () => {
  const cases: readonly (readonly [string, Record<string, unknown>, string])[] = [
    ["text", { title: HOSTILE }, `<a title="${SAFE}"></a>`],
    ["yes, no, nothing", { hidden: true, disabled: false, id: undefined, lang: null }, "<a hidden></a>"],
    [
      "a state says no too",
      { "aria-expanded": false, "data-open": true, spellcheck: false },
      '<a aria-expanded="false" data-open="true" spellcheck="false"></a>',
    ],
    ["empty", { alt: "" }, "<a alt></a>"],
    ["as HTML writes them", { tabIndex: -1, dateTime: "2026-01-01" }, '<a tabindex="-1" datetime="2026-01-01"></a>'],
    ["as SVG writes them", { viewBox: "0 0 1 1", "stroke-width": 2 }, '<a viewBox="0 0 1 1" stroke-width="2"></a>'],
    ["characters that no page may hold", { title: "a\0b\uffff😀" }, '<a title="ab😀"></a>'],
    ["such characters in HTML that was made before", { dangerouslySetInnerHTML: { __html: "<b>\u000bx</b>" } }, "<a><b>x</b></a>"],
    ["HTML that was made before", { dangerouslySetInnerHTML: { __html: "<b>x</b>" } }, "<a><b>x</b></a>"],
  ];
  test.each(cases)("%s", (_, props, html) => expect(plainTextOf(jsx("a", props))).toBe(html));

  test("a name that could end the tag is refused", () => {
    expect(() => jsx("a", { "x><script": "1" })).toThrow(TypeError);
  });

  test("an element that holds nothing has no end", () => expect(plainTextOf(jsx("br", {}))).toBe("<br/>"));

  test("nor has a shape of a drawing, but one with a title", () => {
    expect(plainTextOf(jsx("path", { d: "M0 0" }))).toBe('<path d="M0 0"/>');
    expect(plainTextOf(jsx("path", { children: jsx("title", { children: "x" }) }))).toBe("<path><title>x</title></path>");
  });
});

test("a piece that is kept is made once of what it is told, and stands as it is", () => {
  let made = 0;
  const kept = keptPiece((told) => {
    made++;
    return p(told);
  }, 10);
  expect(plainTextOf([kept("<"), kept("<"), kept("b")])).toBe("<p>&lt;</p><p>&lt;</p><p>b</p>");
  expect(made).toBe(2);
});

test("what is kept of a site is made once for each of it and of what it is told", () => {
  let made = 0;
  const kept = keptIn((site: { readonly name: string }, told) => {
    made++;
    return p([site.name, told]);
  }, 10);
  const [one, other] = [{ name: HOSTILE }, { name: "b" }];
  expect(plainTextOf([kept(one, "<"), kept(one, "<"), kept(other, "<")])).toBe(`<p>${SAFE}&lt;</p><p>${SAFE}&lt;</p><p>b&lt;</p>`);
  expect(made).toBe(2);
});
