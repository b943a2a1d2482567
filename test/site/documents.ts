/** The pages of a built site as parsed documents (parse5 reads HTML as browsers do), and the few questions tests ask them. */
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

export interface Page {
  /** From the root of the site: "en/nen-tang/", "404.html". */
  readonly path: string;
  readonly html: string;
  readonly elements: readonly Element[];
  /** By the HTML standard. */
  readonly parseErrors: readonly string[];
  /** A page that only leads to another. */
  readonly isRedirect: boolean;
  /** False for what is not looked for: the page for wrong addresses, and cards that stand in other sites. */
  readonly isIndexed: boolean;
}

/** All files of a folder, "api/v1/status.json". */
export const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join("/"),
    )
    .sort();

const known = new Map<string, Page[]>();

/** All pages of a built site; files of one worker that ask again get the same. */
export function pagesOf(folder: string): Page[] {
  const pages =
    known.get(folder) ??
    filesOf(folder)
      .filter((file) => file.endsWith(".html"))
      .map((file) => readPage(file.replace(/(^|\/)index\.html$/, "$1"), readFileSync(join(folder, file), "utf8")));
  known.set(folder, pages);
  return pages;
}

/** Read when it is asked for what stands in it: who only wants the largest pages need not read the others. */
export function readPage(path: string, html: string): Page {
  let found: readonly Element[] | undefined;
  const read = () => {
    found ??= [...walk(parse(html))];
    return found;
  };
  return {
    path,
    html,
    get elements() {
      return read();
    },
    get parseErrors() {
      return parseErrorsOf(html);
    },
    get isRedirect() {
      return read().some((element) => attribute(element, "http-equiv") === "refresh");
    },
    get isIndexed() {
      return !read().some((element) => attribute(element, "name") === "robots" && attribute(element, "content") === "noindex");
    },
  };
}

/** By a reading of its own: where errors are looked for, every part of the page is kept with its place, twice the memory. */
function parseErrorsOf(html: string): string[] {
  const errors: string[] = [];
  parse(html, { onParseError: ({ code, startLine, startCol }) => errors.push(`${code} (${startLine}:${startCol})`) });
  return errors;
}

function* walk(node: Node): Iterable<Element> {
  if (defaultTreeAdapter.isElementNode(node)) yield node;
  if ("content" in node) yield* walk(node.content);
  if ("childNodes" in node) for (const child of node.childNodes) yield* walk(child);
}

export const attribute = (element: Element, name: string): string | undefined => element.attrs.find((one) => one.name === name)?.value;

/** The texts that a reader of the page meets, but for those within elements that `without` says. */
export function textsOf(node: Element, without: (element: Element) => boolean = () => false): string[] {
  const texts = (one: Node): string[] => {
    if (defaultTreeAdapter.isTextNode(one)) return [one.value];
    if (!defaultTreeAdapter.isElementNode(one) || /^(?:script|style|template)$/.test(one.tagName) || without(one)) return [];
    return one.childNodes.flatMap(texts);
  };
  return texts(node);
}

/** Contents of the page's <meta> with that name, property or http-equiv. */
export const metas = ({ elements }: Page, key: string): string[] =>
  elements
    .filter((one) => one.tagName === "meta" && ["name", "property", "http-equiv"].some((name) => attribute(one, name) === key))
    .map((one) => attribute(one, "content") ?? "");

/** The <link> elements of that relation. */
export const linked = ({ elements }: Page, rel: string): Element[] =>
  elements.filter((one) => one.tagName === "link" && attribute(one, "rel")?.split(/\s+/).includes(rel));

/** A card stands in other sites: it has neither the frame of a page nor its scripts. */
export const isCard = (path: string): boolean => /^(?:en\/)?nhung\//.test(path);

export const isEnglish = ({ path }: Page): boolean => path.startsWith("en/");

/**
 * The type of a page, found by its path, so that pages made later are tested too: the records of a folder are one type
 * ("nen-tang/:id/"), what lies below a record another ("nen-tang/:id/lich-su/"), and in each language.
 */
export function typeOf(path: string): string {
  const [, lang = "", rest = ""] = /^(en\/)?(.*)$/.exec(path) ?? [];
  const parts = rest.split("/");
  return lang + parts.map((part, index) => (part === "" || (index === 0 && parts.length > 1) ? part : named(part, index))).join("/");
}

const named = (part: string, index: number): string => (index === 1 ? ":id" : /^\d[\d-]*$/.test(part) ? ":number" : part);

/** The largest page of each type: what fits there fits in the others. */
export function largestOfEachType(pages: readonly Page[]): Page[] {
  const found = new Map<string, Page>();
  for (const page of pages) {
    const type = typeOf(page.path);
    if (page.html.length > (found.get(type)?.html.length ?? 0) && !isCard(page.path) && !page.isRedirect) found.set(type, page);
  }
  return [...found.values()];
}
