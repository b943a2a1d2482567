/** @jsxImportSource preact */
/** What is still to be done in an assessment: with the titles of its criteria, and what many lack in one line. */
import { called } from "../../../../scripts/text/bilingual.ts";
import { fill } from "../../../i18n/fill.ts";
import type { CheckedDraft } from "../judge.ts";
import { type ListedProblem, listProblems } from "../listed-problems.ts";
import { inLanguage, useForm } from "./form.ts";
import { ProblemLink, type ToFixProps } from "./to-fix.tsx";

export function ResultsToFix({ diagnostics, set }: ToFixProps & Pick<CheckedDraft, "set">) {
  const { config, known } = useForm();
  const { words, lang } = config;
  const { criteria = [] } = known.criteria[set] ?? {};
  const titleOf = ({ title }: ListedProblem) => called(title, lang, "");
  return (
    <ul class="to-fix">
      {listProblems(diagnostics, criteria, words.gathered).map(({ rule, all }) => (
        <li>
          {rule && `${fill(words.gathered[rule], { n: all.length })}: `}
          {all.map((one, index) => (
            <>
              {index > 0 && ", "}
              <ProblemLink problem={one.problem}>
                {rule ? (
                  <>
                    {one.code}
                    <span class="unseen"> {titleOf(one)}</span>
                  </>
                ) : (
                  [inLanguage(one.problem.message, config), titleOf(one)].filter(Boolean).join(" ")
                )}
              </ProblemLink>
            </>
          ))}
        </li>
      ))}
    </ul>
  );
}
