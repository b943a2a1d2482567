/**
 * The Markdown of bodies: what is refused in it, and how it becomes HTML. markdown-it with raw HTML off and an
 * allow-list of links, because its own list lets `//host`, `vscode:` and remote images through.
 */
import MarkdownIt from "markdown-it";
import { type Diagnostic, diagnostic } from "../problems/diagnostic.ts";
import { isWebAddress } from "../text/web-address.ts";
import { BODY_LIMIT } from "./front-matter.ts";

type Markdown = InstanceType<typeof MarkdownIt>;

/** Made when a body is shown, and the lenient one when a body has to be looked at: most commands do neither. */
let [shown, lenient]: (Markdown | undefined)[] = [];

function makeShown(): Markdown {
  const made = createMarkdown();
  made.renderer.rules.heading_open = (tokens, index) => `<h${lowered(tokens[index]?.tag)}>`;
  made.renderer.rules.heading_close = (tokens, index) => `</h${lowered(tokens[index]?.tag)}>\n`;
  return made;
}

/** A reader of Markdown without raw HTML and pictures, and with links to allowed places only. */
export function createMarkdown(): Markdown {
  const made = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable("image");
  made.validateLink = isAllowedLink;
  made.renderer.rules.table_open = () => '<div class="scroll" tabindex="0"><table>\n';
  made.renderer.rules.table_close = () => "</table></div>\n";
  return made;
}

/** Headings of a body stand below the page's own h1 and h2. */
const lowered = (tag = "h1"): number => Math.min(6, Number(tag.slice(1)) + 2);

/** Web addresses, mail, and places on the same page; nothing else. */
function isAllowedLink(url: string): boolean {
  return isWebAddress(url) || /^mailto:[^\s?@]+@[^\s?@]+$/i.test(url) || /^#[\p{L}\p{N}_-]+$/u.test(url);
}

/** HTML of a checked body; raw HTML in it is shown as text. */
export function renderMarkdown(body: string): string {
  shown ??= makeShown();
  return shown.render(body);
}

/** The web addresses that a body leads to. */
export function addressesInBody(body: string): string[] {
  if (!LEADS.test(body)) return [];
  shown ??= makeShown();
  const links = shown.parse(body, {}).flatMap(({ children }) => (children ?? []).filter(({ type }) => type === "link_open"));
  return links.map((link) => String(link.attrGet("href"))).filter(isWebAddress);
}
/** Without it a body has no such link, and need not be read. */
const LEADS = /https?:\/\//i;

/** Reads a body as a lenient renderer would, to see what someone tried to put in: raw HTML on, every link taken. */
function makeLenient(): Markdown {
  const made = new MarkdownIt({ html: true, linkify: false });
  made.validateLink = () => true;
  made.normalizeLink = (url) => url;
  return made;
}

/** Anything but plain text and links straight to web addresses: only then is the slow reading worth while. */
const SUSPECT = /[<{&\\]|!\[|\](?!\(https?:\/\/[\w.~/?=%#:+,;-]+\))/;

/** The reader looks for the end of each picture to the end of the paragraph; that one picture is too many needs no more of them. */
const MOST_PICTURES = 500;

/** How templates mark what they fill in. */
const TEMPLATE_MARKS = [
  ["{{", "}}"],
  ["{%", "%}"],
  ["{#", "#}"],
] as const;

/** The first mark with what it holds, on one line. A pattern would look for the end anew from each beginning. */
function templateIn(text: string): string | undefined {
  for (const line of text.split("\n")) {
    const found = TEMPLATE_MARKS.flatMap(([open, close]) => {
      const from = line.indexOf(open);
      const to = from < 0 ? -1 : line.indexOf(close, from + open.length);
      return to < 0 ? [] : [{ from, text: line.slice(from, to + close.length) }];
    }).sort((a, b) => a.from - b.from);
    if (found[0]) return found[0].text;
  }
  return undefined;
}

/**
 * What is refused in a body.
 * @param bodyLine line of the file on which the body starts, from 1
 */
export function bodyDiagnostics(body: string, bodyLine: number): Diagnostic[] {
  if (body.length * 3 > BODY_LIMIT) {
    const bytes = new TextEncoder().encode(body).length;
    if (bytes > BODY_LIMIT) return [diagnostic("body-size", { bytes, limit: BODY_LIMIT }, { position: { line: bodyLine, column: 1 } })];
  }
  if (!SUSPECT.test(body)) return [];
  const lines = body.split("\n");
  const pictured = lines.findIndex((line) => line.includes("!["));
  if (body.split("![").length > MOST_PICTURES) return [diagnostic("body-image", undefined, at(lines, "![", pictured, bodyLine))];
  lenient ??= makeLenient();
  return lenient.parse(body, {}).flatMap((token) => tokenDiagnostics(token, token.map?.[0] ?? 0, lines, bodyLine));
}

const at = (lines: readonly string[], text: string, index: number, bodyLine: number) => ({
  position: { line: bodyLine + index, column: Math.max(0, lines[index]?.indexOf(text) ?? 0) + 1 },
});

type Token = ReturnType<Markdown["parse"]>[number];

function tokenDiagnostics(token: Token, line: number, lines: readonly string[], bodyLine: number): Diagnostic[] {
  const place = (text: string, index: number) => at(lines, text, index, bodyLine);
  switch (token.type) {
    case "html_block":
    case "html_inline": {
      if (token.content.startsWith("</")) return [];
      const tag = token.content.trim().split("\n")[0] ?? "";
      return [diagnostic("body-html", { tag }, place(tag, line))];
    }
    case "link_open": {
      const url = String(token.attrGet("href"));
      return isAllowedLink(url) ? [] : [diagnostic("body-link", { url }, place(url, line))];
    }
    case "image":
      return [diagnostic("body-image", undefined, place("![", line))];
    case "text": {
      const template = templateIn(token.content);
      return template ? [diagnostic("body-template", { text: template }, place(template, line))] : [];
    }
    default:
      return childDiagnostics(token.children ?? [], line, lines, bodyLine);
  }
}

/** The parts of a paragraph; a line break inside it moves on to the next line. */
function childDiagnostics(children: readonly Token[], firstLine: number, lines: readonly string[], bodyLine: number): Diagnostic[] {
  let line = firstLine;
  return children.flatMap((child) => {
    if (child.type === "softbreak" || child.type === "hardbreak") line++;
    return tokenDiagnostics(child, line, lines, bodyLine);
  });
}
