/**
 * Marks in the preview what differs from the page as it would be without the proposal. The pages are text that the templates have
 * escaped; they are read by a parser that runs nothing, and what is put in is text.
 */
import { lineDiff } from "../../../scripts/text/line-diff.ts";

/** What holds words, and none of these within it. */
const BLOCKS = "h1, h2, h3, h4, p, li, dt, dd, th, td, summary, figcaption, caption";

const parsed = (html: string): Document => new DOMParser().parseFromString(html, "text/html");
const blocksOf = (page: Document): readonly Element[] =>
  [...page.querySelectorAll(`main :is(${BLOCKS})`)].filter((block) => !block.querySelector(BLOCKS) && wordsOf(block) !== "");
const wordsOf = (block: Element): string => (block.textContent ?? "").replace(/\s+/g, " ").trim();
const linesOf = (blocks: readonly Element[]): string => blocks.map((block) => `${block.localName} ${wordsOf(block)}`).join("\n");

interface Marked {
  readonly before: string | undefined;
  readonly after: string;
  /** Address of the style sheet that shows the marks. */
  readonly styles: string;
}

/** The frame of the site, which is around it already. */
const FRAME = "body > :not(main)";

/** The page after, with marks, where there was one before; what it leads to opens beside the proposal. */
export function withMarks({ before, after, styles }: Marked): string {
  const page = parsed(after);
  const sheet = page.createElement("link");
  sheet.rel = "stylesheet";
  sheet.href = styles;
  page.head.append(sheet);
  for (const part of page.querySelectorAll(FRAME)) part.remove();
  for (const link of page.querySelectorAll<HTMLAnchorElement>("a[href]:not([href^='#'])")) {
    link.target = "_blank";
    link.rel = "noopener noreferrer";
  }
  if (before !== undefined) mark(page, parsed(before));
  return `<!doctype html>${page.documentElement.outerHTML}`;
}

function mark(page: Document, former: Document): void {
  const [old, now] = [blocksOf(former), blocksOf(page)];
  const changes = lineDiff(linesOf(old), linesOf(now));
  const added = new Set(changes.flatMap(({ kind, line }) => (kind === "added" ? [line - 1] : [])));
  const removed = new Set(changes.flatMap(({ kind, line }) => (kind === "removed" ? [line - 1] : [])));
  for (const index of added) wrap(page, now[index]);
  // Both are gone through together: what is gone is shown with what stands in its place, else behind what stood before it.
  let at = 0;
  for (let index = 0; index < old.length; index++) {
    if (!removed.has(index)) {
      while (added.has(at)) at++;
      at++;
      continue;
    }
    const place = now[added.has(at) ? at : at - 1] ?? now[0];
    const gone = page.createElement("del");
    gone.textContent = wordsOf(old[index] as Element);
    place?.append(" ", gone);
  }
}

/** What is in a block becomes an insertion, as it is. */
function wrap(page: Document, block: Element | undefined): void {
  if (!block) return;
  const inserted = page.createElement("ins");
  inserted.append(...block.childNodes);
  block.append(inserted);
}
