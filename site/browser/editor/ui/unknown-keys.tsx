/** @jsxImportSource preact */
/** Keys that no schema has. */
import type { Diagnostic } from "../../../../scripts/problems/diagnostic.ts";
import type { Pointer } from "../../../../scripts/problems/problem.ts";
import type { SchemaNode } from "../../../../scripts/records/schema/node.ts";
import { MAIN_LANG } from "../../../../scripts/text/languages.ts";
import { slug } from "../../../../scripts/text/text.ts";
import { fill } from "../../../i18n/fill.ts";
import { inLanguage, useForm } from "./form.ts";
import { ProblemList } from "./problem-list.tsx";

/** A file that was opened may have keys of its own: each can be moved to the key that was meant, or taken out. */
export function UnknownKeys({ diagnostics, node }: { diagnostics: readonly Diagnostic[]; node: SchemaNode }) {
  const { config, ...form } = useForm();
  const { words } = config;
  const unknown = diagnostics.filter(({ rule }) => rule === "key-unknown");
  if (unknown.length === 0) return null;
  return (
    <fieldset class="group unknown">
      <legend>{words.unknownKeys}</legend>
      <p class="help">{words.unknownKeysHelp}</p>
      {unknown.map((problem) => {
        const { pointer = [] } = problem;
        const key = String(pointer.at(-1));
        return (
          <div id={`f-${pointer.join("-")}`} tabIndex={-1}>
            <ProblemList id={`f-${pointer.join("-")}-problem`} diagnostics={[problem]} />
            <p class="buttons">
              {free(node, pointer).map(([name, child]) => (
                <button type="button" class="button" onClick={() => form.rename(pointer, name)}>
                  {fill(words.moveTo, { title: inLanguage(child["x-title"], config) })}
                </button>
              ))}
              <button type="button" class="button" onClick={() => form.remove(pointer, key)}>
                {fill(words.removeKey, { key })}
              </button>
            </p>
          </div>
        );
      })}
    </fieldset>
  );
}

/** The keys beside an unknown one that sound like it; at most three. */
function free(root: SchemaNode, pointer: Pointer): [string, SchemaNode][] {
  let node: SchemaNode | undefined = root;
  for (const step of pointer.slice(0, -1)) node = typeof step === "number" ? node?.items : node?.properties?.[step];
  const start = slug(String(pointer.at(-1))).slice(0, 2);
  return Object.entries(node?.properties ?? {})
    .filter(([name, child]) => name.toLowerCase().startsWith(start) || slug(child["x-title"]?.[MAIN_LANG] ?? "").startsWith(start))
    .slice(0, 3);
}
