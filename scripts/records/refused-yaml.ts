/** js-yaml, which stops at once where a text is broken. A page never reads one that large: its bundle leaves this file out. */
import { CORE_SCHEMA, load, YAMLException } from "js-yaml";

/** Where js-yaml stops in a text, and why in its own words; undefined where it does not. */
export function refusalOf(yaml: string): { readonly line: number; readonly column: number; readonly detail: string } | undefined {
  try {
    load(yaml, { schema: CORE_SCHEMA });
    return undefined;
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { line: (error.mark?.line ?? 0) + 1, column: (error.mark?.column ?? 0) + 1, detail: error.reason };
  }
}
