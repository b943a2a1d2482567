/** @jsxImportSource preact */
/** The result of one criterion: what is asked of it, and what is made of the answer. */
import { useLayoutEffect } from "preact/hooks";
import { positionIn } from "../../../../scripts/catalogue/council/tally.ts";
import { showThreshold, showUnit } from "../../../../scripts/catalogue/measures.ts";
import type { Criterion } from "../../../../scripts/records/schema/criteria.ts";
import { inLang } from "../../../../scripts/text/bilingual.ts";
import { fill } from "../../../i18n/fill.ts";
import type { ResultValues } from "../used-evidence.ts";
import { Select } from "./choices.tsx";
import { OtherEvidence, SeenEvidence, UsedEvidence } from "./evidence-beside.tsx";
import { type Form, fieldId, inLanguage, useForm } from "./form.ts";
import { Items } from "./groups.tsx";
import { FieldSet } from "./input.tsx";
import type { ResultKeys, ResultRow } from "./result-rows.ts";
import { namedOptions, Value } from "./value.tsx";

interface ResultProps extends ResultRow {
  /** All answers, for the evidence in them. */
  readonly used: ResultValues;
  readonly keys: ResultKeys;
}

/** Of a sheet: one criterion fills a small screen, so the others are a line each. */
export function FoldedResult({ isFirst, ...row }: ResultProps & { isFirst: boolean }) {
  const form = useForm();
  const { config } = form;
  const { criterion, given, isOpen, isRecused: recused } = row;
  const id = fieldId(["results", criterion.id]);
  useLayoutEffect(() => {
    if (isFirst) form.open(id, true);
  }, []);
  const position = positionIn(criterion, given);
  const said = position ? config.names.verdict?.[position.verdict] : isOpen ? config.words.states.todo : "";
  // What is declared and judged all the same is there to be taken out.
  const isAsked = !recused || Object.keys(given).length > 0;
  return (
    <details class="item" open={form.isOpen(id)} onToggle={({ currentTarget }) => form.open(id, currentTarget.open)}>
      <summary>
        <b>{criterion.id}</b> {inLang(criterion.title, config.lang)}{" "}
        <span class={`state ${isOpen ? "todo" : recused ? "blank" : "done"}`}>{recused ? config.words.sheet.recused : said}</span>
      </summary>
      {form.isOpen(id) && isAsked && <OneResult {...row} />}
      {recused && isAsked && (
        <button type="button" class="button" onClick={() => form.set(["results", criterion.id], undefined)}>
          {config.words.sheet.takeOut}
        </button>
      )}
    </details>
  );
}

export function OneResult({ criterion, given, result, used, keys, seen }: ResultProps) {
  const form = useForm();
  const { config } = form;
  const pointer = ["results", criterion.id];
  const isMeasured = criterion.kind === "measured";
  const needsEvidence = criterion.evidence !== "optional";
  // In a sheet it stands above, where it is folded away.
  const label = (
    <>
      <span class={seen && "unseen"}>
        <b>{criterion.id}</b> {inLang(criterion.title, config.lang)}
      </span>{" "}
      <span class="needed">{config.names.requirement?.[criterion.requirement]}</span>
    </>
  );
  const evidence = (
    <>
      <Items
        node={keys.evidence}
        pointer={[...pointer, "evidence"]}
        label={inLanguage(keys.evidence["x-title"], config)}
        help={needsEvidence && !seen ? config.words.evidenceNeeded : undefined}
        value={given.evidence}
      />
      <UsedEvidence pointer={[...pointer, "evidence"]} given={given} used={used} />
    </>
  );
  return (
    <FieldSet field={{ pointer, label, help: criterion.guidance && inLang(criterion.guidance, config.lang) }} kind="item result">
      {isMeasured && (
        <Value node={keys.value} pointer={[...pointer, "value"]} value={given.value} numberHelp={measuredHelp(criterion, form)} />
      )}
      <Select
        pointer={[...pointer, "verdict"]}
        label={inLanguage(keys.verdict["x-title"], config)}
        value={given.verdict}
        options={namedOptions(keys.verdict, form).filter(({ value: verdict }) => isOffered(verdict, criterion))}
      />
      {seen && <SeenEvidence pointer={[...pointer, "evidence"]} given={given} seen={seen} />}
      {result && isAsked(criterion, given) && (
        <p class={`reason ${result.result}`}>
          <Reason verdict={config.names.verdict?.[result.result] ?? ""} reason={result.reason[config.lang]} />
        </p>
      )}
      {seen ? (
        <OtherEvidence pointer={pointer} title={inLanguage(keys.evidence["x-title"], config)} given={given}>
          {evidence}
        </OtherEvidence>
      ) : (
        evidence
      )}
      {keys.certainty && <Value node={keys.certainty} pointer={[...pointer, "certainty"]} value={given.certainty} />}
      {(seen || given.verdict === "not-applicable" || given.note !== undefined || given.verdict === "unmet") && (
        <Value node={keys.note} pointer={[...pointer, "note"]} value={given.note} required={given.verdict === "not-applicable"} />
      )}
    </FieldSet>
  );
}

/** The result and why; what begins with the result says it once. */
const Reason = ({ verdict, reason }: { verdict: string; reason: string }) =>
  reason.startsWith(verdict) ? (
    <>
      <b>{verdict}</b>
      {reason.slice(verdict.length)}
    </>
  ) : (
    <>
      <b>{verdict}</b>. {reason}
    </>
  );

/** Of what nobody has begun nothing is said, but where the result comes from what is on record. */
const isAsked = ({ measure }: Criterion, given: ResultValues): boolean => measure === "user-share" || Object.keys(given).length > 0;

/** A measured verdict is computed; "not applicable" only where the set allows it. */
function isOffered(verdict: string, { kind, notApplicable }: Criterion): boolean {
  if (verdict === "not-applicable") return notApplicable === "allowed";
  return kind === "yes-no" || verdict === "unknown";
}

/** What is needed, in which unit to write it, and where the value comes from when it is left blank. */
function measuredHelp({ threshold, measure }: Criterion, { config: { lang, words } }: Form): string {
  const { unit } = threshold ?? {};
  const needed =
    threshold && unit !== undefined
      ? [fill(words.measureNeeded, { needed: showThreshold(threshold, lang), unit: showUnit(unit, lang) })]
      : [];
  return [...needed, ...(measure === "user-share" ? [words.computed] : [])].join(" ");
}
