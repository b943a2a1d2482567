/** One criterion of a set: what must be met, how it is judged, and where it comes from. */

import { showThreshold } from "../../scripts/catalogue/measures.ts";
import { type CriteriaSet, type Criterion, criteriaSchema } from "../../scripts/records/schema/criteria.ts";
import type { Locale } from "../context.ts";
import type { Children } from "../html/jsx-runtime.ts";
import { to } from "../routes.ts";
import { OtherRemarks } from "./field-facts.tsx";
import { Remark, Say } from "./say.tsx";
import { SourceLink } from "./sources.tsx";

interface CriterionProps {
  readonly locale: Locale;
  readonly criterion: Criterion;
  /** The set it stands in, to lead to the base criterion. */
  readonly set: CriteriaSet;
  /** What was said of it, and what else leads from it. */
  readonly children?: Children;
}

/** In the lines of a criterion; what it is compared and counted by is for the machine. */
const PLACED = [
  ...(["id", "title", "sourced", "group", "requirement", "kind", "threshold", "evidence", "notApplicable"] as const),
  ...(["guidance", "from", "reason", "source", "gate", "measure", "metric"] as const),
];

export function CriterionItem({ locale, criterion, set, children }: CriterionProps) {
  const words = locale.words.registers.criteria;
  // Gates stand apart from their group, so they name it.
  const group = set.groups.find(({ id }) => id === criterion.group);
  return (
    <li id={criterion.id}>
      <p class="criterion">
        <span class="code">{criterion.id}</span> <Say locale={locale} text={criterion.title} />
        {criterion.sourced === false && <span class="mark">{words.unsourced}</span>}
      </p>
      <Remark label={words.group}>{criterion.gate && group && <Say locale={locale} text={group.title} />}</Remark>
      <p class="quiet">{ruleWords(locale, criterion).join(" · ")}</p>
      <Remark label={words.guidance}>{criterion.guidance && <Say locale={locale} text={criterion.guidance} />}</Remark>
      <Remark label={words.base}>
        {criterion.from && set.extends && (
          <a href={`${locale.href(to("criteria", { id: set.extends }))}#${criterion.from}`}>{criterion.from}</a>
        )}
      </Remark>
      <Remark label={words.reason}>{criterion.reason && <Say locale={locale} text={criterion.reason} />}</Remark>
      {criterion.source && (
        <p class="quiet">
          <SourceLink locale={locale} source={criterion.source} />
        </p>
      )}
      <OtherRemarks locale={locale} schema={criteriaSchema.properties.criteria.items} data={criterion} placed={PLACED} />
      {children}
    </li>
  );
}

/** How a criterion is judged, in a few words each. */
function ruleWords(locale: Locale, { requirement, kind, threshold, evidence = "required", notApplicable = "never" }: Criterion): string[] {
  const { names, registers } = locale.words;
  const words = registers.criteria;
  return [
    names.requirement[requirement],
    names.criterionKind[kind],
    ...(threshold ? [`${words.threshold}: ${showThreshold(threshold, locale.lang)}`] : []),
    words.evidence[evidence],
    words.notApplicable[notApplicable],
  ];
}
