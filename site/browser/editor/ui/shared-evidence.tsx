/** @jsxImportSource preact */
/** One piece of evidence for several criteria: it is entered once, and the criteria are ticked. */
import { useState } from "preact/hooks";
import type { Criterion } from "../../../../scripts/records/schema/criteria.ts";
import { inLang } from "../../../../scripts/text/bilingual.ts";
import { fill } from "../../../i18n/fill.ts";
import { evidenceIn, evidenceKey, evidenceOf, type ResultValues } from "../used-evidence.ts";
import { useForm } from "./form.ts";
import { LabelledControl } from "./input.tsx";

export function SharedEvidence({ criteria, answers }: { criteria: readonly Criterion[]; answers: ResultValues }) {
  const { config, set } = useForm();
  const { words, lang } = config;
  const offered = evidenceIn(answers);
  const [wanted, want] = useState("");
  const [ticked, tick] = useState<ReadonlySet<string>>(new Set());
  const [said, say] = useState("");
  const chosen = offered.get(wanted);
  const lacking = chosen ? criteria.filter(({ id }) => !evidenceOf(answers[id]).some((one) => evidenceKey(one) === wanted)) : [];
  const codes = lacking.flatMap(({ id }) => (ticked.has(id) ? [id] : []));
  const give = () => {
    for (const id of codes) set(["results", id, "evidence"], [...evidenceOf(answers[id]), { ...chosen }]);
    say(fill(words.shareGiven, { n: codes.length }));
    tick(new Set());
  };
  return (
    <details class="more">
      <summary>{words.shareTitle}</summary>
      {offered.size === 0 ? (
        <p class="help">{words.shareNone}</p>
      ) : (
        <LabelledControl id="minh-chung-chung" label={words.shareWhich}>
          <select id="minh-chung-chung" value={wanted} onChange={({ currentTarget }) => want(currentTarget.value)}>
            <option value="">{words.choose}</option>
            {[...offered].map(([key, { title }]) => (
              <option value={key}>{String(title)}</option>
            ))}
          </select>
        </LabelledControl>
      )}
      {lacking.length > 0 && (
        <fieldset class="field checks">
          <legend>{words.shareWith}</legend>
          {lacking.map(({ id, title }) => (
            <label class="check" key={id}>
              <input
                type="checkbox"
                checked={ticked.has(id)}
                onChange={({ currentTarget }) =>
                  tick(new Set(currentTarget.checked ? [...ticked, id] : [...ticked].filter((one) => one !== id)))
                }
              />{" "}
              <b>{id}</b> {inLang(title, lang)}
            </label>
          ))}
          <button type="button" class="button" disabled={codes.length === 0} onClick={give}>
            {fill(words.shareGive, { n: codes.length })}
          </button>
        </fieldset>
      )}
      <p role="status">{said}</p>
    </details>
  );
}
