/** @jsxImportSource preact */
/** What is wrong with a value, and how to fix it. */
import { type Diagnostic, levelOf } from "../../../../scripts/problems/diagnostic.ts";
import { inLanguage, useForm } from "./form.ts";

export function ProblemList({ id, diagnostics }: { id: string; diagnostics: readonly Diagnostic[] }) {
  const { config } = useForm();
  if (diagnostics.length === 0) return null;
  return (
    <div class="problems" id={id}>
      {diagnostics.map((problem) => (
        <p class={`problem ${levelOf(problem.rule)}`}>
          {inLanguage(problem.message, config)} {inLanguage(problem.fix, config)}
        </p>
      ))}
    </div>
  );
}
