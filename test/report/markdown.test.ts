/** Untrusted text in GitHub Markdown: two parsers must agree that nothing of it is more than text. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import MarkdownIt from "markdown-it";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import { cell, codeBlock, inlineCode, link, plain, prose } from "../../scripts/report/markdown.ts";
import { seeded } from "../bench/generate.ts";

const github = (text: string): string => micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
const other = new MarkdownIt({ html: true, linkify: true });
const renderers = { micromark: github, "markdown-it": (text: string) => other.render(text) };

/** Pieces that mean something to Markdown, to HTML, or to GitHub after rendering. */
const PIECES = [
  "@example/bo-may-trang",
  "@everyone",
  "a@b.example",
  "#1",
  "GH-2",
  "fixes #3",
  "$x$",
  "https://evil.example",
  "www.evil.example",
  "![x](https://evil.example/x.png)",
  "[a](https://evil.example)",
  "<img src=x onerror=alert(1)>",
  "</details>",
  "</summary>",
  "<script>",
  "<!--",
  "-->",
  "`",
  "``",
  "```",
  "~~~",
  "**",
  "_",
  "|",
  "\\",
  "“",
  "”",
  "&lt;img&gt;",
  "\n",
  "\r\n",
  "\n\n# x",
  "\n- x",
  "\n| a | b |\n|---|---|",
  "\u202e",
  "\u200b",
  "\u0007",
  "]",
  "](",
  "<",
  ">",
  " ",
  "từ",
  "::error::x",
  "##[error]x",
];
const random = seeded(7);
const hostile = Array.from({ length: process.env.RELEASE ? 1_500 : 60 }, () =>
  Array.from({ length: 1 + Math.floor(random() * 8) }, () => PIECES[Math.floor(random() * PIECES.length)] ?? "").join(""),
);

/** Elements that the maker itself puts there. */
const own = /<\/?(?:p|li|ul|code|pre|table|thead|tbody|tr|th|td|strong)(?: class="language-text")?>/g;

/** What GitHub would still link in the text of the page, outside code. */
function pings(html: string): RegExpMatchArray | null {
  const text = html
    .replace(/<(pre|code)[^>]*>[\s\S]*?<\/\1>/g, "")
    .replace(/<[^>]*>/g, "")
    .replaceAll("&amp;", "&");
  return text.match(/(?:^|[^\w`])@[a-z\d]|#\d|GH-\d|\$\S[^$]*\$|https?:\/\/|www\.\w|\w@\w/i);
}

describe.each(Object.entries(renderers))("%s", (_, render) => {
  test.each([
    ["code", (text: string) => `- ${inlineCode(text)} x`],
    ["prose", (text: string) => `- ${prose(text)} x`],
    ["plain", (text: string) => `- **${plain(text)}x**`],
    ["block", (text: string) => codeBlock(text)],
    ["cell", (text: string) => `| a | b |\n|---|---|\n| ${cell(text)} | 1 |`],
  ])("%s", (_name, make) => {
    const broken = hostile.filter((text) => {
      const html = render(make(text));
      return html.replace(own, "").includes("<") || pings(html);
    });
    expect(broken.slice(0, 3).map((text) => [text, make(text), render(make(text))])).toEqual([]);
  });

  test("a row has as many cells whatever is in them", () => {
    const broken = hostile.filter((text) => (render(`| a | b |\n|---|---|\n| ${cell(text)} | 1 |`).match(/<td>/g) ?? []).length !== 2);
    expect(broken.slice(0, 3)).toEqual([]);
  });

  test("a link points where this program says", () => {
    const broken = hostile.filter((text) => {
      const html = render(link(text, "https://github.com/example/x/blob/main/a%20b.md#L1"));
      return (html.match(/<a /g) ?? []).length !== 1 || !html.includes('href="https://github.com/example/x/blob/main/a%20b.md#L1"');
    });
    expect(broken.slice(0, 3)).toEqual([]);
  });
});

test("these tests can fail: unguarded text is caught", () => {
  const caught = PIECES.filter((text) => {
    const html = github(`- ${text} x`);
    return html.replace(own, "").includes("<") || pings(html);
  });
  expect(caught.length).toBeGreaterThan(10);
});

const PULLS = join(import.meta.dirname, "../fixtures/pulls");
const withComment = readdirSync(PULLS).filter((name) => existsSync(join(PULLS, name, "comment.md")));

describe("every comment in the fixtures is well-formed GitHub Markdown", () => {
  test.each(withComment)("%s", (name) => {
    const html = github(readFileSync(join(PULLS, name, "comment.md"), "utf8"));
    const count = (pattern: RegExp) => (html.match(pattern) ?? []).length;
    expect(count(/<details>/g)).toBe(2);
    expect(count(/<\/details>/g)).toBe(2);
    expect(count(/<img|<script|<iframe|javascript:/g)).toBe(0);
    const unknown = html.replace(
      /<!-- catalogue:report -->|<\/?(?:h[1-6]|p|li|ul|ol|code|pre|table|thead|tbody|tr|th|td|strong|em|sub|details|summary|hr)(?: class="(?:language-sh|contains-task-list|task-list-item)")?(?: \/)?>|<a href="https:\/\/(?:github\.com\/example\/danh-muc\/[^"]*|example\.org\/demo\/(?:en\/)?dang-xet\/xem\/\?pr=\d+|example\.vn\/[\w/-]+)">|<\/a>|<input type="checkbox" disabled="" \/>/g,
      "",
    );
    expect(unknown.match(/<[^>]*>/g)).toBe(null);
  });
});
