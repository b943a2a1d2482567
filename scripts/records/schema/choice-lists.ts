/** The lists that choices come from whose values are named by language, by the names under which the words have them. */
import { PHASE_KINDS, VERDICTS } from "./assessment.ts";
import { CONFIDENCES } from "./common.ts";
import { EVENT_TYPES } from "./events.ts";
import type { SchemaNode } from "./node.ts";

/** By their values: the schemas of the editor are data, whose lists are not the very arrays of the code. */
const LISTS = new Map(
  (
    [
      [EVENT_TYPES, "event"],
      [PHASE_KINDS, "phase"],
      [VERDICTS, "verdict"],
      [CONFIDENCES, "confidence"],
    ] as const
  ).map(([values, name]) => [values.join(), name]),
);

/** The list of a choice whose schema does not name its values itself. */
export const choiceList = (node: SchemaNode) => LISTS.get(node.enum?.join() ?? "");
