/** Papers as lines of text, and the document of a letter as a word processor reads it. */
import { type Block, type Paper, type TwoSides, textOfLine } from "../../site/views/papers/paper.ts";
import { unzipped } from "../zip.ts";

/** The text of papers, a line a paragraph. */
export function linesOfPapers(papers: readonly Paper[]): string[] {
  const sides = (both: TwoSides | undefined) => [...(both?.left ?? []), ...(both?.right ?? [])].map(({ text }) => text);
  const block = (one: Block): string[] => {
    if (one.kind === "list") return one.items.flat().flatMap(block);
    if (one.kind !== "table") return [textOfLine(one.line)];
    return [...one.columns.map(({ title = "" }) => title), ...one.rows.flatMap(({ cells }) => cells.flat().map(textOfLine))];
  };
  return papers
    .flatMap(({ heading, titles, blocks, signed, behind = [] }) => [
      ...[...sides(heading), ...titles.map(({ text }) => text)],
      ...[...blocks.flatMap(block), ...sides(signed), ...behind.flatMap(block)],
    ])
    .filter((text) => text !== "");
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The text of the document as a word processor reads it. */
export async function readBack(document: Blob): Promise<string[]> {
  const xml = String(unzipped(new Uint8Array(await document.arrayBuffer())).get("word/document.xml"));
  return xml
    .split("</w:p>")
    .map((part) => [...part.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text).join(""))
    .map((text) => text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole))
    .filter((text) => text !== "");
}
