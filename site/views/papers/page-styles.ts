/** The layout of a paper as styles for print: what the letter has as numbers (docx/letter.ts). */
import { type PageLayout, TABLE_SMALLER } from "./paper.ts";

/** Fonts of the same widths, for machines that lack the one that is asked for. */
const LIKE = '"Liberation Serif", Tinos, serif';

/** A single line of such a font, of its size. */
const LINE = 1.15;

export function pageStyles({ paper, font, size, margins: { top, right, bottom, left } }: PageLayout): string {
  const name = `"${font.replace(/["\\]/g, "")}", ${LIKE}`;
  return [
    "@media print {",
    `@page { size: ${paper}; margin: ${[top, right, bottom, left].map((side) => `${side}mm`).join(" ")}; @top-center { font: ${size}pt ${name}; } }`,
    `.editor .dossier { font: ${size}pt / ${LINE} ${name}; }`,
    `.editor .dossier :is(th, td, .small) { font-size: ${size - TABLE_SMALLER}pt; }`,
    "}",
  ].join("\n");
}
