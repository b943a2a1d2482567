/** @jsxImportSource preact */
/** Beside the form: how far the draft is, each thing to fix with a link to its field, what may be the same. */

import type { Diagnostic } from "../../../../scripts/problems/diagnostic.ts";
import { fill } from "../../../i18n/fill.ts";
import type { CheckedDraft } from "../judge.ts";
import { fieldPointer } from "../pointers.ts";
import { fieldId, inLanguage, useForm } from "./form.ts";
import type { SimilarProps } from "./similar.tsx";
import { useLater } from "./use-later.ts";

interface CheckPanelProps extends Omit<SimilarProps, "platforms"> {
  readonly judged: CheckedDraft;
  /** Goes to the field of a place, or to what is nearest above it. */
  readonly goTo: (id: string) => void;
  readonly isScored: boolean;
}

export function CheckPanel({ judged, goTo, isScored, ...others }: CheckPanelProps) {
  const { config } = useForm();
  const { words } = config;
  const { missing, errors, warnings, taken, conflicts } = judged;
  const ScorePanel = useLater("ScorePanel", isScored);
  const Similar = useLater("Similar", judged.similar.length > 0);
  return (
    <section class="check" aria-labelledby="kiem-tra">
      <h2 id="kiem-tra" tabIndex={-1}>
        {words.checkTitle}
      </h2>
      <p
        role="status"
        class={`standing ${errors.length + conflicts > 0 || taken ? "error" : missing.length + judged.undecided.length > 0 ? "open" : "good"}`}
      >
        {standing(judged, words)}
      </p>
      {taken && <p class="problem error">{words.taken}</p>}
      {conflicts > 0 && (
        <a class="problem error" href="#ca-hai-sua">
          {fill(words.conflictsTitle, { n: conflicts })}
        </a>
      )}
      <Diagnostics title={words.errors} diagnostics={errors} goTo={goTo} />
      <Diagnostics title={words.stillMissing} diagnostics={missing} goTo={goTo} />
      <Diagnostics title={words.notices} diagnostics={warnings} goTo={goTo} />
      {ScorePanel && <ScorePanel judged={judged} />}
      {Similar && <Similar platforms={judged.similar} {...others} />}
    </section>
  );
}

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

function Diagnostics({ title, diagnostics, goTo }: { title: string; diagnostics: readonly Diagnostic[]; goTo: (id: string) => void }) {
  const { config } = useForm();
  if (diagnostics.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="to-fix">
        {diagnostics.map((problem) => {
          const id = problem.position ? "f-body" : fieldId(fieldPointer(problem));
          return (
            <li>
              <a
                href={`#${id}`}
                onClick={(event) => {
                  event.preventDefault();
                  goTo(id);
                }}
              >
                {inLanguage(problem.message, config)}
              </a>
            </li>
          );
        })}
      </ul>
    </>
  );
}
