/** The lists that choices come from, by the names under which the page hands over what their values are called. */
import { PHASE_KINDS, VERDICTS } from "../../../scripts/records/schema/assessment.ts";
import { CONFIDENCES } from "../../../scripts/records/schema/common.ts";
import { EVENT_TYPES } from "../../../scripts/records/schema/events.ts";
import type { SchemaNode } from "../../../scripts/records/schema/node.ts";
import type { EditorConfig } from "../../views/editor-config.ts";

/** By their values: the schemas of the page are data, whose lists are not the very arrays of the code (build/editor/schema-values.ts). */
const LISTS = new Map<string, string>(
  (
    [
      [EVENT_TYPES, "event"],
      [PHASE_KINDS, "phase"],
      [VERDICTS, "verdict"],
      [CONFIDENCES, "confidence"],
    ] as const
  ).map(([values, name]) => [values.join(), name]),
);

/** What a value of a choice is called: by its schema, or by the list that the page hands over. */
export function valueName(node: SchemaNode, value: string, { lang, names }: EditorConfig): string {
  return node["x-names"]?.[value]?.[lang] ?? names[LISTS.get(node.enum?.join() ?? "") ?? ""]?.[value] ?? value;
}
