/** @jsxImportSource preact */
/** An assessment on paper: its day, how it comes out, and a table of its criteria by group with result and grounds. */
import type { CriterionResult, Score } from "../../../../scripts/catalogue/score.ts";
import { inLang } from "../../../../scripts/text/bilingual.ts";
import { showDate } from "../../../../scripts/text/formats.ts";
import { fill } from "../../../i18n/fill.ts";
import type { Draft } from "../draft.ts";
import { useForm } from "./form.ts";

interface DossierResultsProps {
  readonly draft: Draft;
  readonly score: Score | undefined;
}

export function DossierOutcome({ draft, score }: DossierResultsProps) {
  const { words, names, lang } = useForm().config;
  return (
    <>
      <p>
        {words.chooseDate}: {draft.date ? showDate(draft.date, lang) : words.annexIssuerBlank}
      </p>
      {score && (
        <p>
          {words.scoreTitle}: <b>{names.outcome?.[score.outcome]}</b>. {names.outcomeMeaning?.[score.outcome]}
        </p>
      )}
    </>
  );
}

export function DossierResults({ draft, score }: DossierResultsProps) {
  const { config, known } = useForm();
  const { words, lang } = config;
  const set = known.criteria[String(draft.document.get("criteria"))];
  if (!score || !set) return null;
  const groupOf = new Map(set.criteria.map(({ id, group }) => [id, group]));
  return (
    <section>
      <h3>{words.results}</h3>
      <table class="results">
        <thead>
          <tr>
            <th scope="col">{words.resultHeads.criterion}</th>
            <th scope="col">{words.resultHeads.result}</th>
            <th scope="col">{words.resultHeads.grounds}</th>
          </tr>
        </thead>
        {score.groups.map(({ id, title, met, applicable }) => (
          <tbody>
            <tr>
              <th scope="rowgroup" colSpan={3}>
                {id} {inLang(title, lang)}: {fill(words.met, { met, applicable })}
              </th>
            </tr>
            {score.results
              .filter((result) => groupOf.get(result.id) === id)
              .map((result) => (
                <Row result={result} />
              ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function Row({ result }: { result: CriterionResult }) {
  const { names, lang } = useForm().config;
  return (
    <tr>
      <td>
        {result.id} {inLang(result.title, lang)} ({names.requirement?.[result.requirement]})
      </td>
      <td>{names.verdict?.[result.result]}</td>
      <td>
        <p>{result.reason[lang]}</p>
        {result.note && <p>{inLang(result.note, lang)}</p>}
        {result.evidence.map(({ title, url }) => (
          <p>
            {title}: {url}
          </p>
        ))}
      </td>
    </tr>
  );
}
