/**
 * Pictures as SVG text, drawn while the site is built. The only file that knows the plotting library.
 *
 * Observable Plot, with domino as its document: marks keep the class names we give them, so colours come from the style
 * sheet in both themes; text stays text; nothing is measured by a browser; a chart takes about a millisecond. ECharts'
 * server rendering was weighed: it writes colours into the drawing and measures text by a table of Latin widths.
 * domino brings no packages of its own and was twice as quick here as linkedom.
 */
import { createDocument } from "@mixmark-io/domino";
import * as Plot from "@observablehq/plot";

export type Mark = Plot.Markish;
export const { barY, cell, dot, line, rect, ruleY, text } = Plot;

/** What the drawing is, for those who do not see it. */
export interface Naming {
  /** Unique in its page: the ids of the title and the description start with it. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

export interface Drawing extends Naming {
  readonly height: number;
  readonly margins?: { readonly top?: number; readonly right?: number; readonly bottom?: number; readonly left?: number };
  readonly x?: Plot.ScaleOptions;
  readonly y?: Plot.ScaleOptions;
  readonly marks: readonly Mark[];
}

/** Every drawing is as wide as the text of a small phone, and stands in columns on a wide screen: its letters are never scaled down. */
export const WIDTH = 320;

const document = createDocument("");

/** The drawing as one <svg>, named, without style of its own. */
export function draw({ margins = {}, marks, id, title, description, ...options }: Drawing): string {
  const svg = Plot.plot({
    ...options,
    document,
    width: WIDTH,
    className: "chart",
    marginTop: margins.top ?? 0,
    marginRight: margins.right ?? 0,
    marginBottom: margins.bottom ?? 0,
    marginLeft: margins.left ?? 0,
    marks: [...marks],
  });
  name(svg, { id, title, description });
  return serialise(svg);
}

/** One image with a title and a description: its parts are not read one by one. */
function name(svg: Element, { id, title, description }: Naming): void {
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-labelledby", `${id}-title ${id}-desc`);
  for (const [tag, words] of [
    ["desc", description],
    ["title", title],
  ] as const) {
    const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
    element.setAttribute("id", `${id}-${tag}`);
    element.textContent = words;
    svg.insertBefore(element, svg.firstChild);
  }
}

/** Takes away what the style sheet says, so that no policy on styles is in the way, and what only makes the text longer. */
function serialise(svg: Element): string {
  for (const style of Array.from(svg.querySelectorAll("style"))) style.remove();
  for (const attribute of ["width", "height", "font-family", "font-size", "fill"]) svg.removeAttribute(attribute);
  for (const group of Array.from(svg.querySelectorAll("g[aria-label]"))) group.removeAttribute("aria-label");
  const shorter = (attribute: string) => attribute.replace(/(\d\.\d)\d+/g, "$1");
  return svg.outerHTML.replace(/&nbsp;/g, "\u00a0").replace(/ (?:[xy]\d?|width|height|d|transform)="[^"]*"/g, shorter);
}
