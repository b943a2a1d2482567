/** @jsxImportSource preact */
/** What is wrong with a value, and how to fix it. */
import { levelOf } from "../../../../scripts/problems/diagnostic.ts";
import type { Pointer } from "../../../../scripts/problems/problem.ts";
import { showRead } from "../../../../scripts/text/formats.ts";
import { fill } from "../../../i18n/fill.ts";
import { fieldId, inLanguage, type RetoldDiagnostic, useForm } from "./form.ts";

export function ProblemList({ id, diagnostics }: { id: string; diagnostics: readonly RetoldDiagnostic[] }) {
  const { config, set, add, goTo, titleOf } = useForm();
  if (diagnostics.length === 0) return null;
  const putRight = ({ elsewhere = [], wanting }: RetoldDiagnostic) => (wanting ? add(elsewhere, wanting) : goTo(fieldId(elsewhere)));
  return (
    <div class="problems" id={id}>
      {diagnostics.map((problem) => (
        <p class={`problem ${levelOf(problem.rule)}`}>
          {inLanguage(problem.message, config)} {inLanguage(problem.fix, config)}{" "}
          {problem.readings?.map((reading) => (
            <>
              <button type="button" class="button" onClick={() => set(problem.pointer as Pointer, reading)}>
                {fill(config.words.useValue, { value: showRead(reading, config.lang) })}
              </button>{" "}
            </>
          ))}
          {problem.suggested !== undefined && problem.pointer && (
            <button type="button" class="button" onClick={() => set(problem.pointer as Pointer, problem.suggested)}>
              {config.words.useThis}
            </button>
          )}
          {problem.elsewhere && (
            <button type="button" class="button" onClick={() => putRight(problem)}>
              {fill(problem.wanting ? config.words.addToField : config.words.goToField, { title: titleOf(problem.elsewhere) })}
            </button>
          )}
        </p>
      ))}
    </div>
  );
}
