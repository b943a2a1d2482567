/**
 * What a page is made of without its words: headings, landmarks, lists and tables with their sizes, fields, ids and data.
 * A sentence may change and leave it as it is; a section, a column or a row that gets lost does not.
 */
import type { DefaultTreeAdapterTypes } from "parse5";
import { attribute, type Element } from "./documents.ts";

const KEPT =
  /^(?:header|nav|main|aside|section|article|footer|search|h[1-6]|form|fieldset|legend|input|select|textarea|button|output|table|thead|tbody|tr|caption|ul|ol|dl|dt|figure|figcaption|details|svg|template|iframe|noscript|pre|blockquote)$/;
/** Of these how many there are within is told. */
const COUNTED: Readonly<Record<string, readonly string[]>> = {
  ul: ["li"],
  ol: ["li"],
  dl: ["dd"],
  select: ["option"],
  tr: ["td", "th"],
  svg: ["title", "text", "rect", "circle", "path"],
};
/** And of these nothing else. */
const WHOLE = /^(?:select|tr|svg)$/;

/** One line an element, indented; equal neighbours are one line with their number. */
export function skeletonOf(body: Element): string[] {
  return linesOf(body, "");
}

function linesOf(element: Element, indent: string): string[] {
  const blocks = inner(element).map((child) => [
    `${indent}${nameOf(child)}`,
    ...(WHOLE.test(child.tagName) ? [] : linesOf(child, `${indent}  `)),
  ]);
  const merged: { lines: string[]; times: number }[] = [];
  for (const lines of blocks) {
    const last = merged.at(-1);
    if (last && last.lines.join("\n") === lines.join("\n")) last.times++;
    else merged.push({ lines, times: 1 });
  }
  return merged.flatMap(({ lines: [first = "", ...rest], times }) => [times > 1 ? `${first} ×${times}` : first, ...rest]);
}

/** The nearest elements within that are kept. */
function inner(element: Element): Element[] {
  return elementsIn(element).flatMap((child) => (isKept(child) ? [child] : inner(child)));
}

function elementsIn(element: Element): Element[] {
  const content = "content" in element ? (element as DefaultTreeAdapterTypes.Template).content : element;
  return content.childNodes.filter((child): child is Element => "tagName" in child);
}

const isKept = (element: Element): boolean => KEPT.test(element.tagName) || element.attrs.some(({ name }) => name === "id" || isData(name));
const isData = (name: string): boolean => name.startsWith("data-") || name === "hidden";

function nameOf(element: Element): string {
  const { tagName, attrs } = element;
  const id = attribute(element, "id");
  const data = attrs.filter(({ name }) => isData(name)).map(({ name }) => `[${name}]`);
  const field = ["type", "name"].flatMap((name) =>
    /^(?:input|select|textarea|button)$/.test(tagName) ? (attribute(element, name) ?? []) : [],
  );
  const counts = (COUNTED[tagName] ?? []).flatMap((part) => {
    const count = countIn(element, part);
    return count > 0 ? `${count} ${part}` : [];
  });
  return [`${tagName}${id ? `#${id}` : ""}${data.join("")}`, ...field, ...counts].join(" ");
}

/** Those of lists within it are their own. */
const countIn = (element: Element, tag: string): number =>
  elementsIn(element)
    .filter(({ tagName }) => !/^[uod]l$/.test(tagName))
    .reduce((sum, child) => sum + (child.tagName === tag ? 1 : 0) + countIn(child, tag), 0);
