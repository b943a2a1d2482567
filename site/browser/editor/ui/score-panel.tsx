/** @jsxImportSource preact */
/** How an assessment comes out so far: its outcome, the counts of each group, what is not decided yet. */
import { inLang } from "../../../../scripts/text/bilingual.ts";
import { someNamed } from "../../../../scripts/text/some-named.ts";
import { fill } from "../../../i18n/fill.ts";
import { outcomeMeaning } from "../../../views/outcome-meaning.ts";
import type { CheckedDraft } from "../judge.ts";
import { useForm } from "./form.ts";

export function ScorePanel({ judged: { score, undecided } }: { judged: CheckedDraft }) {
  const { config } = useForm();
  const { words, names, lang } = config;
  const titles = new Map(score?.results.map(({ id, title }) => [id, inLang(title, lang)]));
  const namesOf = (codes: readonly string[]) => {
    const things = codes.map((code) => ({ code, name: titles.get(code) ?? code }));
    return someNamed(things, (n, list) => fill(words.undecidedMore, { n, list }));
  };
  if (!score) return <p class="quiet">{words.scoreNoSet}</p>;
  return (
    <section class="score" aria-labelledby="tam-tinh">
      <h3 id="tam-tinh">{words.scoreTitle}</h3>
      <p class={`outcome ${score.outcome}`} data-outcome={score.outcome}>
        <b>{names.outcome?.[score.outcome]}</b>
      </p>
      <p>{outcomeMeaning(score, names)}</p>
      <ul>
        {score.groups.map(({ id, title, met, applicable }) => (
          <li>
            {id} {inLang(title, lang)}: {fill(words.met, { met, applicable })}
          </li>
        ))}
      </ul>
      {undecided.length > 0 && <p class="quiet">{fill(words.undecided, { list: namesOf(undecided) })}</p>}
    </section>
  );
}
