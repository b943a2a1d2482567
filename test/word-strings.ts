/** What people read, as it stands in the sources of words and in the schemas. */
import type { SchemaNode } from "../scripts/records/schema/node.ts";
import { LANGS, type Lang } from "../scripts/text/languages.ts";

/** "{count} platforms": what is filled in is named in code. */
const withoutPlaces = (text: string) => text.replace(/\{\w+\}/g, "…");

/** The strings of a source, and the texts of its templates; neither names of keys, nor imports, nor comments. */
export function stringsIn(source: string): string[] {
  const found: string[] = [];
  let at = 0;
  /** From behind a backtick, to behind the next that ends it. */
  const template = (): void => {
    let text = "";
    while (at < source.length && source[at] !== "`") {
      if (source.startsWith("${", at)) {
        at += 2;
        code("}");
        text += "…";
      } else text += source[at] === "\\" ? (source[++at] ?? "") : source[at];
      at++;
    }
    found.push(withoutPlaces(text));
  };
  /** Code up to a sign, strings and templates in it read. */
  const code = (end: string): void => {
    for (let depth = 0; at < source.length; at++) {
      const rest = source.slice(at, at + 2);
      if (rest === "//") at = source.indexOf("\n", at);
      else if (rest === "/*") at = source.indexOf("*/", at) + 1;
      else if (source[at] === "`") {
        at++;
        template();
      } else if (source[at] === '"' || source[at] === "'") {
        const quoted = new RegExp(`${source[at]}((?:\\\\.|[^\\\\])*?)${source[at]}`, "y");
        quoted.lastIndex = at;
        const [whole = "", text = ""] = quoted.exec(source) ?? [];
        at += whole.length - 1;
        const isKey = source[at + 1] === ":";
        const isImport = /\bfrom $/.test(source.slice(Math.max(0, at - whole.length - 5), at - whole.length + 1));
        if (!isKey && !isImport) found.push(withoutPlaces(text));
      } else if (source[at] === "{") depth++;
      else if (source[at] === end && depth === 0) return;
      else if (source[at] === "}") depth--;
    }
  };
  code("\0");
  return found;
}

/** Titles, helps and names of all its fields. */
export const wordsOf = (
  { "x-title": title, "x-help": help, "x-names": names = {}, ...node }: SchemaNode,
  langs: readonly Lang[] = LANGS,
): string[] => [
  ...[title, help, ...Object.values(names)].flatMap((text) => (text ? langs.map((lang) => text[lang]) : [])),
  ...Object.values(node.properties ?? {}).flatMap((one) => wordsOf(one, langs)),
  ...(node.items ? wordsOf(node.items, langs) : []),
  ...(typeof node.additionalProperties === "object" ? wordsOf(node.additionalProperties, langs) : []),
];
