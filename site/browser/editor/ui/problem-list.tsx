/** @jsxImportSource preact */
/** What is wrong with a value, and how to fix it. */
import { type Diagnostic, levelOf } from "../../../../scripts/problems/diagnostic.ts";
import type { Pointer } from "../../../../scripts/problems/problem.ts";
import { inLanguage, useForm } from "./form.ts";

export function ProblemList({ id, diagnostics }: { id: string; diagnostics: readonly Diagnostic[] }) {
  const { config, set } = useForm();
  if (diagnostics.length === 0) return null;
  return (
    <div class="problems" id={id}>
      {diagnostics.map((problem) => (
        <p class={`problem ${levelOf(problem.rule)}`}>
          {inLanguage(problem.message, config)} {inLanguage(problem.fix, config)}{" "}
          {problem.suggested !== undefined && problem.pointer && (
            <button type="button" class="button" onClick={() => set(problem.pointer as Pointer, problem.suggested)}>
              {config.words.useThis}
            </button>
          )}
        </p>
      ))}
    </div>
  );
}
