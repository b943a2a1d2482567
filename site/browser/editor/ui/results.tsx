/** @jsxImportSource preact */
/**
 * The results of an assessment, or of a member's sheet: a row for each criterion of the pinned set, with what is made of the answer. In a
 * sheet one is in sight at a time, with the evidence that the assessment has for it; what a conflict of interest touches is not asked.
 */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { platformIdAt } from "../../../../scripts/records/paths.ts";
import { inLang } from "../../../../scripts/text/bilingual.ts";
import { fill } from "../../../i18n/fill.ts";
import type { CheckedDraft } from "../judge.ts";
import type { ResultValues } from "../used-evidence.ts";
import { fieldId, useForm } from "./form.ts";
import { FieldSet } from "./input.tsx";
import { FoldedResult, OneResult } from "./result.tsx";
import { type ResultKeys, type ResultRow, resultKeysOf, resultRows, valuesGiven } from "./result-rows.ts";
import { SharedEvidence } from "./shared-evidence.tsx";

interface ResultsProps {
  readonly judged: CheckedDraft;
  readonly kind: string;
}

/** By groups of criteria, folded but for the first that has any open; where a person is goes on to the next that is. */
export function Results({ judged, kind }: ResultsProps) {
  const form = useForm();
  const { config, known } = form;
  const isSheet = kind === "ballot";
  const keys = resultKeysOf(isSheet ? "ballot" : "assessment");
  const answers = valuesGiven(judged.data.results);
  const { criteria = [], groups = [] } = known.criteria[judged.set] ?? {};
  const rows = resultRows(judged, isSheet, known);
  const grouped = groups
    .map(({ id, title }) => ({ id, title, rows: rows.filter(({ criterion }) => criterion.group === id) }))
    .filter((group) => group.rows.length > 0);
  const at = useRef(-1);
  const [first] = useState(() => rows.find(({ isOpen }) => isOpen)?.criterion);
  const open = rows.filter(({ isOpen }) => isOpen);
  // What is chosen and not counted: its evidence is missing, or something else is wrong with it.
  const chosen = open.filter(({ given }) => given.verdict !== undefined || given.value !== undefined);
  const lacking = chosen.filter(({ criterion: { id } }) =>
    form.problemsAt(["results", id]).some(({ rule }) => rule === "evidence-missing"),
  );
  const counts = { resultsOpen: open.length - chosen.length, resultsLacking: lacking.length, resultsWrong: chosen.length - lacking.length };
  const left = (["resultsOpen", "resultsLacking", "resultsWrong"] as const).filter((one) => counts[one] > 0);
  const all = rows.filter(({ isRecused }) => !isRecused).length;
  const goOn = () => {
    const next = rows.find(({ isOpen }, index) => isOpen && index > at.current) ?? open[0];
    const before = rows[at.current];
    if (isSheet && before) form.open(fieldId(["results", before.criterion.id]), false);
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
        {isSheet && (
          <p class="help">
            {config.words.sheet.alone}{" "}
            <a href={fill(config.addresses.platform, { id: platformIdAt(judged.path)[0] ?? "" })} target="_blank" rel="noreferrer">
              {config.words.sheet.record}
            </a>
          </p>
        )}
        <SharedEvidence criteria={criteria} answers={answers} />
        {grouped.map(({ id, title, rows }) => (
          <ResultGroup
            key={id}
            id={id}
            title={inLang(title, config.lang)}
            rows={rows}
            isFirst={!form.isStepped || id === (first?.group ?? groups[0]?.id)}
            first={first?.id}
            used={answers}
            keys={keys}
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

const isWithin = (target: EventTarget | null, id: string): boolean => target instanceof Element && target.closest(`[id="${id}"]`) !== null;

interface ResultGroupProps {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly ResultRow[];
  readonly isFirst: boolean;
  /** Of the criterion that is open when the page is. */
  readonly first: string | undefined;
  /** All answers, for the evidence in them. */
  readonly used: ResultValues;
  readonly keys: ResultKeys;
}

/** Drawn only where it is open: sixty criteria with their evidence are much to draw with each key. */
function ResultGroup({ id, title, rows, isFirst, first, ...shared }: ResultGroupProps) {
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
        rows.map((row) =>
          row.seen ? (
            <FoldedResult key={row.criterion.id} isFirst={row.criterion.id === first} {...row} {...shared} />
          ) : (
            <OneResult key={row.criterion.id} {...row} {...shared} />
          ),
        )}
    </details>
  );
}
