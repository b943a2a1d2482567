/** What the codes in a criteria set stand for: its own groups and key criteria, and the groups and criteria of its framework. */
import type { Text } from "../text/bilingual.ts";
import type { CriteriaSet } from "./schema/criteria.ts";
import type { Control } from "./schema/node.ts";

export const SET_CONTROLS = ["set-group", "set-gates", "framework-group", "framework-criterion"] as const satisfies readonly Control[];
export type SetControl = (typeof SET_CONTROLS)[number];

/** By code, in the order of the set; what it measures is called as the criterion is. */
export type SetCodes = Readonly<Record<SetControl | "measure", ReadonlyMap<string, Text>>>;

export const isSetControl = (control: string): control is SetControl => SET_CONTROLS.some((one) => one === control);

/** @param set as far as it is written */
export function setCodes(set: object, sets: Readonly<Record<string, CriteriaSet>>): SetCodes {
  const { groups, criteria, extends: base } = set as Readonly<Record<string, unknown>>;
  const framework = sets[String(base)];
  return {
    "set-group": titles(groups),
    "set-gates": titles(criteria, "gate"),
    "framework-group": titles(framework?.groups),
    "framework-criterion": titles(framework?.criteria),
    measure: new Map([...titles(criteria, "gate"), ...titles(criteria, "measure")]),
  };
}

/** What is called by the same code twice is what comes first. */
function titles(list: unknown, key = "id"): ReadonlyMap<string, Text> {
  const found = new Map<string, Text>();
  for (const item of Array.isArray(list) ? list : []) {
    const { [key]: code, title } = (item ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof code === "string" && !found.has(code)) found.set(code, (title ?? {}) as Text);
  }
  return found;
}
