/** Each chart of the page as a picture of its own, for who asks for it: with the colours and letters that the page gives it, its heading, and the line to cite it by. */
import { wrapText } from "../views/fit-text.ts";
import { download } from "./download.ts";

const SVG = "http://www.w3.org/2000/svg";
/** What the style sheets of the page say of a drawing: outside it nothing does. As attributes, for the page allows no style of a part's own. */
const DRAWN = ["fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linejoin", "paint-order", "opacity", "display"] as const;
const LETTERED = ["font-family", "font-size", "font-weight", "text-anchor"] as const;
const MARGIN = 16;
const HEADING = { size: 16, line: 22, weight: "600" };
const CITATION = { size: 10, line: 14, weight: "400" };
/** Pixels of a letter, by pixel of its size. */
const LETTER = 0.62;

/** @returns the text of an SVG */
function drawingOf(chart: SVGSVGElement, heading: string, citation: string): string {
  const { width, height } = chart.viewBox.baseVal;
  const { face, ink, ground } = looksOf(chart);
  const above = linesOf(heading, width, HEADING);
  const below = linesOf(citation, width, CITATION);
  const top = MARGIN + above.length * HEADING.line + MARGIN / 2;
  const bottom = top + height + MARGIN;
  const whole = { width: width + 2 * MARGIN, height: bottom + below.length * CITATION.line + MARGIN };
  const picture = made("svg", { xmlns: SVG, viewBox: `0 0 ${whole.width} ${whole.height}`, ...sized(whole) });
  const drawn = withStyles(chart);
  for (const [name, value] of Object.entries({ x: MARGIN, y: top, width, height, overflow: "visible" }))
    drawn.setAttribute(name, String(value));
  picture.append(
    made("rect", { ...sized(whole), fill: ground }),
    ...above.map((line, index) => written(line, MARGIN + HEADING.size + index * HEADING.line, HEADING, face, ink)),
    drawn,
    ...below.map((line, index) => written(line, bottom + CITATION.size + index * CITATION.line, CITATION, face, ink)),
  );
  return new XMLSerializer().serializeToString(picture);
}

type Lettering = typeof HEADING;

const linesOf = (text: string, width: number, { size }: Lettering): string[] => wrapText(text, Math.floor(width / (size * LETTER)));

const sized = ({ width, height }: { readonly width: number; readonly height: number }) => ({
  width: String(width),
  height: String(height),
});

function looksOf(chart: SVGSVGElement) {
  const { fontFamily: face, fill: ink } = getComputedStyle(chart);
  let behind: Element | null = chart;
  while (behind && /^(?:transparent|rgba\(.*, 0\))$/.test(getComputedStyle(behind).backgroundColor)) behind = behind.parentElement;
  return { face, ink, ground: behind ? getComputedStyle(behind).backgroundColor : "white" };
}

function made(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

function written(line: string, y: number, { size, weight }: Lettering, face: string, ink: string): SVGElement {
  const lettering = { "font-family": face, "font-size": String(size), "font-weight": weight, fill: ink };
  const text = made("text", { x: String(MARGIN), y: String(y), ...lettering });
  text.textContent = line;
  return text;
}

/** A copy whose parts say themselves how they look; what only a page can do, lead somewhere, goes. */
function withStyles(chart: SVGSVGElement): SVGElement {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const own = chart.querySelectorAll("*");
  copy.querySelectorAll<SVGElement>("*").forEach((part, index) => {
    const looks = getComputedStyle(own[index] as Element);
    for (const name of part instanceof SVGTextContentElement ? [...DRAWN, ...LETTERED] : DRAWN)
      part.setAttribute(name, looks.getPropertyValue(name));
    part.removeAttribute("class");
  });
  for (const part of copy.querySelectorAll("a, title, desc")) part.remove();
  copy.removeAttribute("class");
  return copy;
}

for (const button of document.querySelectorAll<HTMLElement>("[data-drawing]")) {
  const figure = button.closest(".figure");
  const chart = figure?.querySelector<SVGSVGElement>("svg.chart");
  if (!figure || !chart) continue;
  const words = (selector: string) => figure.querySelector(selector)?.textContent ?? "";
  button.hidden = false;
  button.addEventListener("click", () =>
    download(`${button.dataset.drawing}.svg`, drawingOf(chart, words("h3"), words("[data-cite]")), "image/svg+xml"),
  );
}
