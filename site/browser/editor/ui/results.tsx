/** @jsxImportSource preact */
/** The results of an assessment: a row for each criterion of the pinned set, with what the score makes of the answer. */

import { showThreshold } from "../../../../scripts/catalogue/measures.ts";
import type { CriterionResult, Score } from "../../../../scripts/catalogue/score.ts";
import { assessmentSchema } from "../../../../scripts/records/schema/assessment.ts";
import type { Criterion } from "../../../../scripts/records/schema/criteria.ts";
import type { SchemaNode } from "../../../../scripts/records/schema/node.ts";
import { asIs, inLang } from "../../../../scripts/text/bilingual.ts";
import { Select } from "./choices.tsx";
import { type Form, inLanguage, useForm } from "./form.ts";
import { Items } from "./groups.tsx";
import { FieldSet } from "./input.tsx";
import { namedOptions, Value } from "./value.tsx";

const RESULT = assessmentSchema.properties.results.additionalProperties as SchemaNode;
const KEYS = RESULT.properties as Readonly<Record<"verdict" | "value" | "evidence" | "note", SchemaNode>>;

export function Results({ value, set, score }: { value: unknown; set: string; score: Score | undefined }) {
  const { config, known } = useForm();
  const given = (typeof value === "object" && value !== null ? value : {}) as Record<string, unknown>;
  const criteria = known.criteria[set]?.criteria ?? [];
  return (
    <FieldSet field={{ pointer: ["results"], label: config.words.results }} kind="group results">
      {criteria.map((criterion, index) => (
        <Result key={criterion.id} criterion={criterion} value={given[criterion.id]} result={score?.results[index]} />
      ))}
    </FieldSet>
  );
}

interface ResultProps {
  readonly criterion: Criterion;
  readonly value: unknown;
  readonly result: CriterionResult | undefined;
}

function Result({ criterion, value, result }: ResultProps) {
  const form = useForm();
  const { config } = form;
  const pointer = ["results", criterion.id];
  const given = (typeof value === "object" && value !== null ? value : {}) as Record<string, unknown>;
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
      {isMeasured && <Value node={measured(KEYS.value, criterion, form)} pointer={[...pointer, "value"]} value={given.value} />}
      <Select
        pointer={[...pointer, "verdict"]}
        label={inLanguage(KEYS.verdict["x-title"], config)}
        value={given.verdict}
        options={namedOptions(KEYS.verdict, form).filter(({ value: verdict }) => isOffered(verdict, criterion))}
      />
      {result && (
        <p class={`reason ${result.result}`}>
          <b>{config.names.verdict?.[result.result]}</b>. {result.reason[config.lang]}
        </p>
      )}
      <Items
        node={KEYS.evidence}
        pointer={[...pointer, "evidence"]}
        label={inLanguage(KEYS.evidence["x-title"], config)}
        help={needsEvidence ? config.words.evidenceNeeded : undefined}
        value={given.evidence}
      />
      {(given.verdict === "not-applicable" || given.note !== undefined || given.verdict === "unmet") && (
        <Value node={KEYS.note} pointer={[...pointer, "note"]} value={given.note} required={given.verdict === "not-applicable"} />
      )}
    </FieldSet>
  );
}

/** A measured verdict is computed; "not applicable" only where the set allows it. */
function isOffered(verdict: string, { kind, notApplicable }: Criterion): boolean {
  if (verdict === "not-applicable") return notApplicable === "allowed";
  return kind === "yes-no" || verdict === "unknown";
}

/** The field of a measured value says what is needed, and where the value comes from when it is left blank. */
function measured(node: SchemaNode, { threshold, measure }: Criterion, { config }: Form): SchemaNode {
  const needed = threshold ? showThreshold(threshold, config.lang) : "";
  const help = measure === "user-share" ? `${needed}. ${config.words.computed}` : needed;
  return { ...node, "x-help": asIs(help) };
}
