/** @jsxImportSource preact */
/** The results of an assessment: a row for each criterion of the pinned set, with what the score makes of the answer. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { showThreshold, showUnit } from "../../../../scripts/catalogue/measures.ts";
import type { CriterionResult, Score } from "../../../../scripts/catalogue/score.ts";
import type { Pointer } from "../../../../scripts/problems/problem.ts";
import { assessmentSchema } from "../../../../scripts/records/schema/assessment.ts";
import type { Criterion } from "../../../../scripts/records/schema/criteria.ts";
import type { SchemaNode } from "../../../../scripts/records/schema/node.ts";
import { inLang } from "../../../../scripts/text/bilingual.ts";
import { fill } from "../../../i18n/fill.ts";
import { evidenceIn, evidenceKey, evidenceOf, type ResultValues } from "../used-evidence.ts";
import { Select } from "./choices.tsx";
import { type Form, fieldId, inLanguage, useForm } from "./form.ts";
import { Items } from "./groups.tsx";
import { FieldSet, LabelledControl } from "./input.tsx";
import { SharedEvidence } from "./shared-evidence.tsx";
import { namedOptions, Value } from "./value.tsx";

const RESULT = assessmentSchema.properties.results.additionalProperties as SchemaNode;
const KEYS = RESULT.properties as Readonly<Record<"verdict" | "value" | "evidence" | "note", SchemaNode>>;

interface ResultsProps {
  readonly value: unknown;
  readonly set: string;
  readonly score: Score | undefined;
}

/** A criterion with what is answered, and whether it is still open. */
interface Row {
  readonly criterion: Criterion;
  readonly given: Readonly<Record<string, unknown>>;
  readonly result: CriterionResult | undefined;
  readonly isOpen: boolean;
}

/** By groups of criteria, folded but for the first that has any open; where a person is goes on to the next that is. */
export function Results({ value, set, score }: ResultsProps) {
  const form = useForm();
  const { config, known } = form;
  const answers = valuesIn(value);
  const { criteria = [], groups = [] } = known.criteria[set] ?? {};
  const rows = criteria.map((criterion, index): Row => {
    const [given, result] = [valuesIn(answers[criterion.id]), score?.results[index]];
    return { criterion, given, result, isOpen: result?.result === "unknown" && given.verdict !== "unknown" };
  });
  const at = useRef(-1);
  const [first] = useState(() => rows.find(({ isOpen }) => isOpen)?.criterion.group ?? groups[0]?.id);
  const open = rows.filter(({ isOpen }) => isOpen);
  // What is chosen and not counted: its evidence is missing, or something else is wrong with it.
  const chosen = open.filter(({ given }) => given.verdict !== undefined || given.value !== undefined);
  const lacking = chosen.filter(({ criterion: { id } }) =>
    form.problemsAt(["results", id]).some(({ rule }) => rule === "evidence-missing"),
  );
  const counts = { resultsOpen: open.length - chosen.length, resultsLacking: lacking.length, resultsWrong: chosen.length - lacking.length };
  const left = (["resultsOpen", "resultsLacking", "resultsWrong"] as const).filter((one) => counts[one] > 0);
  const all = rows.length;
  const goOn = () => {
    const next = rows.find(({ isOpen }, index) => isOpen && index > at.current) ?? open[0];
    if (next) form.goTo(fieldId(["results", next.criterion.id, next.criterion.kind === "measured" ? "value" : "verdict"]));
  };
  return (
    <div
      onFocusIn={({ target }) => {
        const index = rows.findIndex(({ criterion: { id } }) => isWithin(target, fieldId(["results", id])));
        if (index >= 0) at.current = index;
      }}
    >
      <FieldSet field={{ pointer: ["results"], label: config.words.results }} kind="group results">
        <SharedEvidence criteria={criteria} answers={answers} />
        {groups.map(({ id, title }) => (
          <ResultGroup
            key={id}
            id={id}
            title={inLang(title, config.lang)}
            rows={rows.filter(({ criterion }) => criterion.group === id)}
            isFirst={!form.isStepped || id === first}
            used={answers}
          />
        ))}
      </FieldSet>
      <p class="results-bar">
        <span role="status">
          {left.length > 0
            ? left.map((one) => fill(config.words[one], { n: counts[one], all })).join(" ")
            : fill(config.words.resultsDone, { all })}
        </span>{" "}
        {open.length > 0 && (
          <button type="button" class="button" onClick={goOn}>
            {config.words.resultsNext}
          </button>
        )}
      </p>
    </div>
  );
}

const valuesIn = (value: unknown): Readonly<Record<string, unknown>> =>
  (typeof value === "object" && value !== null ? value : {}) as Readonly<Record<string, unknown>>;

const isWithin = (target: EventTarget | null, id: string): boolean => target instanceof Element && target.closest(`[id="${id}"]`) !== null;

interface ResultGroupProps {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly Row[];
  readonly isFirst: boolean;
  /** All answers, for the evidence in them. */
  readonly used: Readonly<Record<string, unknown>>;
}

/** Drawn only where it is open: sixty criteria with their evidence are much to draw with each key. */
function ResultGroup({ id, title, rows, isFirst, used }: ResultGroupProps) {
  const form = useForm();
  const { words } = form.config;
  const place = `nhom-${id}`;
  useLayoutEffect(() => {
    if (isFirst) form.open(place, true);
  }, []);
  const isOpen = form.isOpen(place) || rows.some(({ criterion }) => form.isOpen(fieldId(["results", criterion.id])));
  const open = rows.filter((row) => row.isOpen).length;
  return (
    <details class="item criteria-group" open={isOpen} onToggle={({ currentTarget }) => form.open(place, currentTarget.open)}>
      <summary>
        {id} {title}{" "}
        <span class={`state ${open > 0 ? "todo" : "done"}`}>
          {open > 0 ? fill(words.groupOpen, { n: open, all: rows.length }) : words.states.done}
        </span>
      </summary>
      {isOpen &&
        rows.map(({ criterion, given, result }) => (
          <Result key={criterion.id} criterion={criterion} given={given} result={result} used={used} />
        ))}
    </details>
  );
}

interface ResultProps {
  readonly criterion: Criterion;
  readonly given: Readonly<Record<string, unknown>>;
  readonly result: CriterionResult | undefined;
  readonly used: Readonly<Record<string, unknown>>;
}

function Result({ criterion, given, result, used }: ResultProps) {
  const form = useForm();
  const { config } = form;
  const pointer = ["results", criterion.id];
  const isMeasured = criterion.kind === "measured";
  const needsEvidence = criterion.evidence !== "optional";
  const label = (
    <>
      <b>{criterion.id}</b> {inLang(criterion.title, config.lang)}{" "}
      <span class="needed">{config.names.requirement?.[criterion.requirement]}</span>
    </>
  );
  return (
    <FieldSet field={{ pointer, label, help: criterion.guidance && inLang(criterion.guidance, config.lang) }} kind="item result">
      {isMeasured && (
        <Value node={KEYS.value} pointer={[...pointer, "value"]} value={given.value} numberHelp={measuredHelp(criterion, form)} />
      )}
      <Select
        pointer={[...pointer, "verdict"]}
        label={inLanguage(KEYS.verdict["x-title"], config)}
        value={given.verdict}
        options={namedOptions(KEYS.verdict, form).filter(({ value: verdict }) => isOffered(verdict, criterion))}
      />
      {result && isAsked(criterion, given) && (
        <p class={`reason ${result.result}`}>
          <Reason verdict={config.names.verdict?.[result.result] ?? ""} reason={result.reason[config.lang]} />
        </p>
      )}
      <Items
        node={KEYS.evidence}
        pointer={[...pointer, "evidence"]}
        label={inLanguage(KEYS.evidence["x-title"], config)}
        help={needsEvidence ? config.words.evidenceNeeded : undefined}
        value={given.evidence}
      />
      <UsedEvidence pointer={[...pointer, "evidence"]} given={given} used={used} />
      {(given.verdict === "not-applicable" || given.note !== undefined || given.verdict === "unmet") && (
        <Value node={KEYS.note} pointer={[...pointer, "note"]} value={given.note} required={given.verdict === "not-applicable"} />
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

/** Evidence that was entered for other criteria, to be taken for this one too. */
function UsedEvidence({ pointer, given, used }: { pointer: Pointer; given: unknown; used: ResultValues }) {
  const { config, add } = useForm();
  const own = new Set(evidenceOf(given).map(evidenceKey));
  const offered = [...evidenceIn(used)].filter(([key]) => !own.has(key));
  if (offered.length === 0) return null;
  const id = `${fieldId(pointer)}-used`;
  return (
    <LabelledControl id={id} label={config.words.evidenceUsed}>
      <select id={id} value="" onChange={({ currentTarget }) => add(pointer, offered.find(([key]) => key === currentTarget.value)?.[1])}>
        <option value="">{config.words.choose}</option>
        {offered.map(([key, { title }]) => (
          <option value={key}>{String(title)}</option>
        ))}
      </select>
    </LabelledControl>
  );
}

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
