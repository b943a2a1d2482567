/** `catalogue help settings`: the fields of a kind of file, as its schema has them, so that no guide has to list them. */
import { titleOfKind } from "../records/kind-title.ts";
import { DATA_KINDS, type FileKind, RECORD_KINDS } from "../records/kinds.ts";
import { fieldsOf, type SchemaField } from "../records/schema/fields.ts";
import type { Lang } from "../text/languages.ts";
import { cliWords } from "../words/cli-words.ts";

/** Whether a word is the name of a kind that people write. */
export const isHelped = (word: string | undefined): word is FileKind => DATA_KINDS.includes(word as never);

/** A table in Markdown, a row a field; a part of a field stands below it under both names, and [] marks a list. */
export function fieldsHelp(kind: FileKind, lang: Lang): string {
  const { path, schema } = RECORD_KINDS[kind];
  const say = cliWords[lang].fields;
  const head = [`${titleOfKind(kind)[lang]}: ${path}`, "", `| ${say.key} | ${say.title} | ${say.help} |`, "|---|---|---|"];
  return [...head, ...rowsOf(fieldsOf(schema.items ?? schema), "", lang), ""].join("\n");
}

function rowsOf(fields: readonly SchemaField[], above: string, lang: Lang): string[] {
  return fields.flatMap(({ key, title, help, required, parts, node }) => {
    const name = `${above}${key}${node.type === "array" ? "[]" : ""}`;
    const choices = (node.items ?? node).enum ?? [];
    const what = [help[lang], ...(choices.length > 0 ? [choices.join(" · ")] : [])].filter(Boolean).join(": ");
    const row = `| \`${name}\`${required ? " *" : ""} | ${cell(title[lang])} | ${cell(what)} |`;
    return [row, ...rowsOf(parts, `${name}.`, lang)];
  });
}

const cell = (text: string): string => text.replaceAll("|", "\\|");
