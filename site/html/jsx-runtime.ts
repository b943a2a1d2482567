/**
 * What the JSX of the pages becomes: text at once, each element when it is met, with no tree in between. Names come from
 * people, so escaping is not something to remember: every string is text, and only what came from here is HTML.
 */
import type { JSX as Preact } from "preact";

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

function element(name: string, props: Props): string {
  let start = `<${name}`;
  for (const key in props) if (key !== "children" && key !== "dangerouslySetInnerHTML") start += attribute(key, props[key]);
  if (VOID.has(name)) return `${start}/>`;
  const markup = props.dangerouslySetInnerHTML as { readonly __html: string } | undefined;
  return `${start}>${markup ? markup.__html : plainTextOf(props.children as Children)}</${name}>`;
}

function attribute(key: string, value: unknown): string {
  if (value === undefined || value === null) return "";
  const { name, isState } = nameOf(key);
  if (typeof value === "boolean" && !isState) return value ? ` ${name}` : "";
  return value === "" ? ` ${name}` : ` ${name}="${escaped(String(value))}"`;
}

interface AttributeName {
  readonly name: string;
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
  const name = { name: CASED.has(key) ? key : key.toLowerCase(), isState: /^(?:aria-|data-|draggable$|spellcheck$)/.test(key) };
  NAMES.set(key, name);
  return name;
}

const MARKS: Readonly<Record<string, string>> = { '"': "&quot;", "&": "&amp;", "<": "&lt;" };

/** Text as HTML, in an element and in an attribute between double quotes. */
const escaped = (text: string): string => (/["&<]/.test(text) ? text.replace(/["&<]/g, (mark) => MARKS[mark] ?? mark) : text);

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
