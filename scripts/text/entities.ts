/** Characters as marks of HTML. */
import { tidied } from "./characters.ts";

/** Marks of HTML for characters, which people copy out of the source of a page. */
const ENTITIES: Readonly<Record<string, string>> = {
  ...{ nbsp: " ", ensp: " ", emsp: " ", thinsp: " ", amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", middot: "·", hellip: "…" },
  ...{ ndash: "–", mdash: "—", lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”", laquo: "«", raquo: "»" },
};
const SHAPES: Readonly<Record<string, string>> = { grave: "\u0300", acute: "\u0301", circ: "\u0302", tilde: "\u0303" };

/** What a named one stands for: one of the table, or a letter with its mark, "eacute". */
function namedCharacter(name: string): string | undefined {
  const [, letter = "", shape = ""] = /^([aeiouy])(grave|acute|circ|tilde)$/i.exec(name) ?? [];
  return letter ? (letter + (SHAPES[shape.toLowerCase()] ?? "")).normalize("NFC") : ENTITIES[name.toLowerCase()];
}

const ENTITY = /&(?:#(\d{2,6})|#x([\da-f]{2,5})|([a-z]{2,8}));/gi;

/** The first mark of HTML in a text, and the text without any. */
export function entitiesIn(text: string): { readonly entity: string; readonly index: number; readonly meant: string } | undefined {
  if (!text.includes("&")) return undefined;
  const read = (whole: string, decimal?: string, hex?: string, name = ""): string => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
    const isCharacter = code !== undefined && code >= 32 && code < 0x110000 && (code < 0xd800 || code > 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : (namedCharacter(name) ?? whole);
  };
  for (const match of text.matchAll(ENTITY)) {
    const [entity, ...parts] = match;
    if (read(entity, ...parts) !== entity) return { entity, index: match.index, meant: tidied(text.replace(ENTITY, read)) };
  }
  return undefined;
}
