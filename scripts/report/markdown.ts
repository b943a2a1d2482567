/**
 * Makes untrusted text harmless in GitHub Markdown: comments, check summaries, job summaries. Nothing in it can ping a
 * person, open an image, close a fold, refer to an issue, or become HTML.
 */
import { shorten } from "../text/text.ts";
import { visible } from "../text/untrusted.ts";

/** Breaks what GitHub links by itself after rendering (@name, #1, GH-1, addresses), where no escape helps. */
const BREAK = "\u2060";

/** Inline code with a fence longer than any run of backticks inside: GitHub links nothing there. */
export function inlineCode(text: string, max = 160): string {
  const line = shorten(visible(text).trim(), max);
  if (line === "") return "`(…)`";
  const fence = "`".repeat(longestRun(line) + 1);
  const pad = /^`|`$/.test(line) ? " " : "";
  return fence + pad + line + pad + fence;
}

/** Words with untrusted parts: what stands in quotation marks becomes code, all else plain text. */
export function prose(text: string): string {
  return text
    .split(/“([^“”]*)”/)
    .map((part, index) => (index % 2 === 1 ? inlineCode(part) : plain(part)))
    .join("");
}

/** Text without any meaning in Markdown, for use within a line: what only means something at its start stays as it is. */
export function plain(text: string): string {
  return visible(text)
    .replaceAll("$", "＄") // no escape keeps two of them from being read as a formula
    .replace(/[\\`*_[\]<>#!|~&]/g, "\\$&")
    .replace(/@/g, `${BREAK}@`)
    .replace(/@|\\#(?=\d)|:(?=\/\/)|www(?=\.)|GH(?=-\d)/gi, `$&${BREAK}`);
}

/** The same in a table cell; a pipe would open the next one even inside code. */
export const cell = (text: string): string => prose(text).replace(/\\?\|/g, "\\|");

/** A link that this program made the address of; what it points at may be named by anyone. */
export const link = (label: string, url: string): string => `[${prose(label)}](<${url.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;

/** A block of text, its fence longer than any run of backticks inside. */
export function codeBlock(text: string, language = "text"): string {
  const lines = text.split(/\r\n?|\n/).map((line) => line.replace(/[^\t]+/g, (run) => visibleInLine(run)));
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${lines.join("\n").replace(/\n+$/, "")}\n${fence}`;
}

/** A fold with its own lines around it, as GitHub needs to read Markdown inside. The summary is this program's own words. */
export const details = (summary: string, content: string): string => `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;

const visibleInLine = (text: string): string => (text.trim() === "" ? text : (/^\s*/.exec(text)?.[0] ?? "") + visible(text.trimStart()));
const longestRun = (text: string): number => Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
