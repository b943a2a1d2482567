/** @jsxImportSource preact */
/** What is still to be done: in a line, and each thing with a link to its field. */
import type { ComponentChildren } from "preact";
import type { Diagnostic } from "../../../../scripts/problems/diagnostic.ts";
import { fill } from "../../../i18n/fill.ts";
import type { CheckedDraft } from "../judge.ts";
import { fieldPointer } from "../pointers.ts";
import { fieldId, inLanguage, useForm } from "./form.ts";

/** "2 lỗi, còn thiếu 3 mục", said aloud when it changes. */
export function standing(
  { errors, missing, warnings, taken, conflicts, undecided }: CheckedDraft,
  words: ReturnType<typeof useForm>["config"]["words"],
): string {
  const count = errors.length + (taken ? 1 : 0) + conflicts;
  const parts = [
    ...(count > 0 ? [count === 1 ? words.oneProblem : fill(words.problems, { n: count })] : []),
    ...(missing.length > 0 ? [fill(words.missing, { n: missing.length })] : []),
  ];
  if (parts.length === 0 && undecided.length === 0) parts.push(words.allGood);
  if (undecided.length > 0) parts.push(fill(words.undecidedCount, { n: undecided.length }));
  if (warnings.length > 0) parts.push(fill(words.warnings, { n: warnings.length }));
  return parts.join(" · ");
}

/** Id of the element of the field that a problem is of. */
export const problemFieldId = (problem: Diagnostic): string => (problem.position ? "f-body" : fieldId(fieldPointer(problem)));

export interface ToFixProps {
  readonly diagnostics: readonly Diagnostic[];
}

export function ToFix({ diagnostics }: ToFixProps) {
  const { config } = useForm();
  return (
    <ul class="to-fix">
      {diagnostics.map((problem) => (
        <li>
          <ProblemLink problem={problem}>{inLanguage(problem.message, config)}</ProblemLink>
        </li>
      ))}
    </ul>
  );
}

/** Leads to the field. */
export function ProblemLink({ problem, children }: { problem: Diagnostic; children: ComponentChildren }) {
  const { goTo } = useForm();
  const id = problemFieldId(problem);
  return (
    <a
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault();
        goTo(id);
      }}
    >
      {children}
    </a>
  );
}
