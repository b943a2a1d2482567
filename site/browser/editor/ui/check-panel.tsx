/** @jsxImportSource preact */
/** Beside the form: how far the draft is, each thing to fix with a link to its field, what may be the same. */

import type { Diagnostic } from "../../../../scripts/problems/diagnostic.ts";
import { fill } from "../../../i18n/fill.ts";
import type { CheckedDraft } from "../judge.ts";
import { useForm } from "./form.ts";
import { ResultsToFix } from "./results-to-fix.tsx";
import { ScorePanel } from "./score-panel.tsx";
import { Similar, type SimilarProps } from "./similar.tsx";
import { standing } from "./to-fix.tsx";

interface CheckPanelProps extends Omit<SimilarProps, "platforms"> {
  readonly judged: CheckedDraft;
  readonly isScored: boolean;
}

export function CheckPanel({ judged, isScored, ...others }: CheckPanelProps) {
  const { config } = useForm();
  const { words } = config;
  const { missing, errors, warnings, taken, conflicts } = judged;
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
      <AskedAgencies asked={judged.asked} />
      {taken && <p class="problem error">{others.draft.kind === "comments" ? words.answering.there : words.taken}</p>}
      {conflicts > 0 && (
        <a class="problem error" href="#ca-hai-sua">
          {fill(words.conflictsTitle, { n: conflicts })}
        </a>
      )}
      <Diagnostics title={words.errors} diagnostics={errors} set={judged.set} />
      <Diagnostics title={words.stillMissing} diagnostics={missing} set={judged.set} />
      <Diagnostics title={words.notices} diagnostics={warnings} set={judged.set} />
      {isScored && <ScorePanel judged={judged} />}
      <Similar platforms={judged.similar} {...others} />
    </section>
  );
}

/** What goes with the record, wherever it goes. */
export function AskedAgencies({ asked }: Pick<CheckedDraft, "asked">) {
  const { letter } = useForm().config;
  return asked.length > 0 ? <p class="found">{fill(letter.askedAgencies, { names: asked.join("; ") })}</p> : null;
}

function Diagnostics({ title, ...found }: { title: string; diagnostics: readonly Diagnostic[] } & Pick<CheckedDraft, "set">) {
  if (found.diagnostics.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ResultsToFix {...found} />
    </>
  );
}
