/** What a value of a choice is called: by its schema, or by the list that the page hands over. */
import { choiceList } from "../../../scripts/records/schema/choice-lists.ts";
import type { SchemaNode } from "../../../scripts/records/schema/node.ts";
import type { EditorConfig } from "../../views/editor-config.ts";

export function valueName(node: SchemaNode, value: string, { lang, names }: EditorConfig): string {
  return node["x-names"]?.[value]?.[lang] ?? names[choiceList(node) ?? ""]?.[value] ?? value;
}
