/**
 * What the JSX of the pages becomes: text at once, each element when it is met, with no tree in between. Names come from
 * people, so escaping is not something to remember: every string is text, and only what came from here is HTML.
 */
import type { JSX as Preact } from "preact";
import { allowedMarkup, SUSPECT } from "../../scripts/text/escape.ts";
import { madeOnce, onceEach } from "../../scripts/text/made-once.ts";

/** A piece of a page that is HTML already. Made here alone. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand inside an element. Nothing is shown of undefined, null, true and false, so a condition can stand before. */
export type Children = Html | string | number | bigint | boolean | null | undefined | readonly Children[];

type Props = Readonly<Record<string, unknown>>;
type Component = (props: never) => Children;

export function jsx(type: string | Component, props: Props): Html {
  if (typeof type === "string") return new Html(element(type, props));
  const made = type(props as never);
  return made instanceof Html ? made : new Html(plainTextOf(made));
}

export const jsxs = jsx;

export const Fragment = ({ children }: { readonly children?: Children }): Children => children;

/** The HTML of what an element holds. */
export function plainTextOf(children: Children): string {
  if (children instanceof Html) return children.text;
  if (typeof children === "string") return escaped(children);
  if (children === undefined || children === null || typeof children === "boolean") return "";
  if (typeof children === "number" || typeof children === "bigint") return String(children);
  let text = "";
  for (const child of children) text += plainTextOf(child);
  return text;
}

/** Elements of HTML that hold nothing and have no end tag. */
const VOID = new Set(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]);

/** Elements of SVG that may hold a title, and mostly hold nothing. */
const SHAPES = new Set(["circle", "path", "rect"]);

/** What stands around the attributes and around the content of an element. */
interface Tag {
  readonly start: string;
  readonly bare: string;
  readonly end: string;
  readonly isVoid: boolean;
  readonly isShape: boolean;
}

const TAGS = new Map<string, Tag>();

/** Kept by name: a text that is there already is joined to a page in one step, and a page has thousands of elements. */
function tagOf(name: string): Tag {
  const known = TAGS.get(name);
  if (known) return known;
  const tag = { start: `<${name}`, bare: `<${name}>`, end: `</${name}>`, isVoid: VOID.has(name), isShape: SHAPES.has(name) };
  TAGS.set(name, tag);
  return tag;
}

function element(name: string, props: Props): string {
  const { start, bare, end, isVoid, isShape } = tagOf(name);
  let text = start;
  for (const key in props) if (key !== "children" && key !== "dangerouslySetInnerHTML") text += attribute(key, props[key]);
  if (isVoid || (isShape && props.children === undefined)) return `${text}/>`;
  const markup = props.dangerouslySetInnerHTML as { readonly __html: string } | undefined;
  const content = markup ? allowedMarkup(markup.__html) : plainTextOf(props.children as Children);
  return (text === start ? bare : `${text}>`) + content + end;
}

function attribute(key: string, value: unknown): string {
  if (value === undefined || value === null) return "";
  const { alone, before, isState } = nameOf(key);
  if (typeof value === "boolean" && !isState) return value ? alone : "";
  return value === "" ? alone : `${before}${escaped(String(value))}"`;
}

interface AttributeName {
  /** Without a value, and what stands before one. */
  readonly alone: string;
  readonly before: string;
  /** False is said too, and not the same as nothing. */
  readonly isState: boolean;
}

const NAMES = new Map<string, AttributeName>();
/** SVG's names are as they are written; of HTML's the case does not matter. */
const CASED = new Set(["viewBox", "preserveAspectRatio"]);

/** How an attribute is written. @throws TypeError for what could end the tag: names come from the templates alone */
function nameOf(key: string): AttributeName {
  const known = NAMES.get(key);
  if (known) return known;
  if (!/^[A-Za-z][\w:-]*$/.test(key)) throw new TypeError(`${key} is no name of an attribute`);
  const written = CASED.has(key) ? key : key.toLowerCase();
  const name = { alone: ` ${written}`, before: ` ${written}="`, isState: /^(?:aria-|data-|draggable$|spellcheck$)/.test(key) };
  NAMES.set(key, name);
  return name;
}

const MARKS: Readonly<Record<string, string>> = { '"': "&quot;", "&": "&amp;", "<": "&lt;" };

/** Looked for at once: a text that has none of them is HTML as it is. */
const SPECIAL = new RegExp(`["&<${SUSPECT}]`);

/** Text as HTML, in an element and in an attribute between double quotes, without what no page may hold. */
const escaped = (text: string): string =>
  SPECIAL.test(text) ? allowedMarkup(text).replace(/["&<]/g, (mark) => MARKS[mark] ?? mark) : text;

/**
 * The same text in one piece. V8 keeps a joined text as a tree of its pieces until a character is asked for: the pieces of twenty
 * thousand pages are millions of objects for the garbage collector, and those of what stands in all of them are gone through for each.
 */
export function inOnePiece(text: string): string {
  text.charCodeAt(0);
  return text;
}

/** A piece as it is kept: in one piece. */
export const whole = ({ text }: Html): Html => new Html(inOnePiece(text));

/** A piece of a page that stands in many: made once of each text that it is told, and kept, of as many as are given. */
export const keptPiece = (make: (told: string) => Html, most: number): ((told: string) => Html) =>
  madeOnce((told) => whole(make(told)), most);

/** The same of what stands in all pages of a language or a site. */
export const keptFor = <Of extends object>(make: (of: Of) => Html): ((of: Of) => Html) => onceEach((of) => whole(make(of)));

/** The same of what stands in all, told a few texts. */
export const keptIn = <Of extends object>(make: (of: Of, told: string) => Html, most: number): ((of: Of, told: string) => Html) => {
  const pieces = onceEach((of: Of) => keptPiece((told) => make(of, told), most));
  return (of, told) => pieces(of)(told);
};

type Elements = Preact.IntrinsicElements;

export declare namespace JSX {
  type Element = Html;
  type ElementType = keyof Elements | Component;
  interface ElementChildrenAttribute {
    children: unknown;
  }
  interface IntrinsicAttributes {
    readonly key?: string | number;
  }
  /** Attributes as Preact, which draws the editor, knows them. */
  type IntrinsicElements = { readonly [E in keyof Elements]: Omit<Elements[E], "children" | "ref"> & { readonly children?: Children } };
}
