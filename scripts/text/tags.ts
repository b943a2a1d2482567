/** Tags of HTML, as they come with what is copied from the source of a page, a mail or a word processor. */

const ATTRIBUTES = String.raw`(?:\s{1,9}[\w:-]{1,30}(?:\s?=\s?(?:"[^"]{0,900}"|'[^']{0,900}'|[^\s"'<>]{1,900}))?){0,20}\s?`;
/** What begins a line, and what begins an item, a row and a cell; all others are inside a line. */
const LINES = "p|div|br|hr|ul|ol|table|tbody|thead|h[1-6]|blockquote|pre|section|article";
const OTHERS = "li|tr|t[dh]|a|abbr|b|big|code|del|em|font|i|img|ins|label|mark|o:p|s|small|span|strike|strong|sub|sup|u";
const TAG = new RegExp(`</?(?:${LINES}|${OTHERS})${ATTRIBUTES}/?>|<!--`, "i");
/** What is never shown. */
const UNSHOWN = /<!--[\s\S]*?(?:-->|$)|<(style|script|xml)\b[^>]{0,900}>[\s\S]*?(?:<\/\1>|$)/gi;
const LINK = new RegExp(`<a\\b(${ATTRIBUTES})>([\\s\\S]{0,2000}?)</a>`, "gi");
const PICTURE = new RegExp(`<img\\b(${ATTRIBUTES})/?>`, "gi");
/** What each stands for, one after the other: within a cell no line begins, and cells and rows follow each other however they are laid out. */
const STARTS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`(<t[dh]${ATTRIBUTES}>)\\s{0,99}<p${ATTRIBUTES}>`, "gi"), "$1"],
  [/<\/p>\s{0,99}(?=<\/t[dh]>)/gi, ""],
  [new RegExp(`</t[dh]>\\s{0,99}<t[dh]${ATTRIBUTES}>`, "gi"), "\t"],
  [new RegExp(`</tr>\\s{0,99}(?:</?t(?:head|body)>\\s{0,99}){0,2}<tr${ATTRIBUTES}>`, "gi"), "\n"],
  [new RegExp(`</?(?:${LINES}|tr)${ATTRIBUTES}/?>`, "gi"), "\n"],
  [new RegExp(`<li${ATTRIBUTES}>`, "gi"), "\n- "],
  [new RegExp(`</?(?:${OTHERS})${ATTRIBUTES}/?>`, "gi"), ""],
];

/** The words of a text with tags that are known, where it has any ("a < b" has none): lines, items and tables as Markdown has them, links with their addresses. */
export function withoutTags(text: string): string {
  if (!text.includes("<") || !TAG.test(text)) return text;
  const linked = text
    .replace(UNSHOWN, "")
    .replace(PICTURE, (_, attributes: string) => link(attribute("alt", attributes), attribute("src", attributes)))
    .replace(LINK, (_, attributes: string, words: string) => link(words, attribute("href", attributes)));
  return STARTS.reduce((words, [tags, start]) => words.replace(tags, start), linked)
    .split("\n")
    .map((line) => (line.startsWith(" ") ? line.trimStart() : line))
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^(- .*)\n+(?=- )/gm, "$1\n");
}

const attribute = (name: string, attributes: string): string =>
  new RegExp(`(?:^|\\s)${name}\\s?=\\s?(?:"([^"]*)"|'([^']*)'|([^\\s"'<>]+))`, "i")
    .exec(attributes)
    ?.slice(1)
    .find((value) => value !== undefined)
    ?.trim() ?? "";

function link(words: string, address: string): string {
  const shown = words.trim();
  return address === "" || address === shown ? shown : shown === "" ? address : `[${shown}](${address})`;
}
