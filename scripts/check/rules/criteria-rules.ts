/** Rules on criteria sets: their codes, and what they do with the framework they extend (QĐ 1230, step 2 of the letter). */

import { showThreshold, showUnit } from "../../catalogue/measures.ts";
import { type Diagnostic, diagnostic } from "../../problems/diagnostic.ts";
import { frameworkOf } from "../../records/criteria-sets.ts";
import type { CriteriaSet, Criterion } from "../../records/schema/criteria.ts";
import { unitCode } from "../../records/units.ts";
import { inLang } from "../../text/bilingual.ts";
import type { Lang } from "../../text/languages.ts";
import { same } from "../../text/same.ts";
import { didYouMean } from "../../text/text.ts";
import { causeWords } from "../../words/later.ts";
import { type Context, type Rule, ruleFor } from "./rule.ts";

interface SetFile {
  readonly id: string;
  readonly data: CriteriaSet;
}

function wrongFramework({ data }: SetFile, { records }: Context): Diagnostic[] {
  if (data.extends === undefined) return [];
  const base = records.criteria.get(data.extends)?.data;
  const wrong = data.kind === "framework" || (base !== undefined && base.kind !== "framework");
  return wrong ? [diagnostic("criteria-framework", { value: data.extends }, { pointer: ["extends"] })] : [];
}

function cycles({ id, data }: SetFile, { records }: Context): Diagnostic[] {
  return (["extends", "replaces"] as const).flatMap((key) => {
    const value = data[key];
    if (value === undefined) return [];
    const seen = new Set<string>();
    for (let at: string | undefined = value; at !== undefined && !seen.has(at); at = records.criteria.get(at)?.data[key]) seen.add(at);
    return seen.has(id) ? [diagnostic("criteria-cycle", { key, value }, { pointer: [key] })] : [];
  });
}

function duplicateCodes({ data }: SetFile): Diagnostic[] {
  return (["groups", "criteria"] as const).flatMap((key) => {
    const seen = new Set<string>();
    return data[key].flatMap(({ id }, index) => {
      if (seen.has(id)) return [diagnostic("criteria-code-duplicate", { code: id }, { pointer: [key, index, "id"] })];
      seen.add(id);
      return [];
    });
  });
}

function unknownGroups({ data }: SetFile): Diagnostic[] {
  const groups = new Set(data.groups.map(({ id }) => id));
  return data.criteria.flatMap(({ group }, index) => {
    if (groups.has(group)) return [];
    return [
      diagnostic(
        "criteria-group-unknown",
        { value: group, suggestion: didYouMean(group, groups) },
        { pointer: ["criteria", index, "group"] },
      ),
    ];
  });
}

function measures({ data }: SetFile): Diagnostic[] {
  return data.criteria.flatMap(({ id: code, kind, threshold, measure }, index) => {
    const at = { pointer: ["criteria", index] };
    if (kind === "yes-no") return threshold ? [diagnostic("criteria-measure", { code, lacks: "kind" }, at)] : [];
    return [
      ...(threshold ? [] : [diagnostic("criteria-measure", { code, lacks: "threshold" }, { ...at, missing: "threshold" })]),
      ...(measure ? [] : [diagnostic("criteria-measure", { code, lacks: "measure" }, { ...at, missing: "measure" })]),
      // A share is computed in percent, and can be held against nothing else.
      ...(measure === "user-share" && threshold && !isPercent(threshold)
        ? [diagnostic("criteria-measure", { code, lacks: "percent" }, { pointer: ["criteria", index, "threshold"], onKey: true })]
        : []),
    ];
  });
}

const isPercent = ({ atLeast = 0, atMost = 0, unit }: Bounds): boolean => unitCode(unit) === "%" && atLeast <= 100 && atMost <= 100;

/** A group counts as covered when the set has a criterion in a group of that code, or in one that comes from it. */
function uncoveredGroups({ data }: SetFile, { records }: Context): Diagnostic[] {
  const framework = frameworkOf(data, records);
  if (!framework) return [];
  const used = new Set(data.criteria.map(({ group }) => group));
  const covered = new Set(data.groups.filter(({ id }) => used.has(id)).map(({ id, from }) => from ?? id));
  return framework.groups
    .filter(({ id }) => !covered.has(id))
    .map(({ id, title }) =>
      diagnostic(
        "criteria-group-uncovered",
        (lang) => ({ group: id, title: inLang(title, lang), framework: inLang(framework.title, lang) }),
        {
          pointer: ["groups"],
          onKey: true,
        },
      ),
    );
}

function unknownBases({ data }: SetFile, { records }: Context): Diagnostic[] {
  const framework = frameworkOf(data, records);
  if (data.extends !== undefined && !framework) return [];
  const codes = new Set(framework?.criteria.map(({ id }) => id));
  const named = [
    ...data.criteria.map(({ from }, index) => ({ from, pointer: ["criteria", index, "from"] })),
    ...(data.dropped ?? []).map(({ from }, index) => ({ from, pointer: ["dropped", index, "from"] })),
  ];
  return named.flatMap(({ from, pointer }) => {
    if (from === undefined || codes.has(from)) return [];
    return [
      diagnostic(
        "criteria-base-unknown",
        (lang) => ({ value: from, framework: framework && inLang(framework.title, lang), suggestion: didYouMean(from, codes) }),
        { pointer },
      ),
    ];
  });
}

function droppedBases({ data }: SetFile, { records }: Context): Diagnostic[] {
  const framework = frameworkOf(data, records);
  if (!framework) return [];
  const taken = new Set([...data.criteria.map(({ from }) => from), ...(data.dropped ?? []).map(({ from }) => from)]);
  return framework.criteria
    .filter(({ id }) => !taken.has(id))
    .map(({ id, title }) =>
      diagnostic("criteria-base-dropped", (lang) => ({ base: id, title: inLang(title, lang) }), { pointer: ["criteria"], onKey: true }),
    );
}

/** How a criterion is judged; its title is made concrete in every set, and needs no excuse. */
const ADAPTED = ["requirement", "kind", "measure", "threshold", "gate", "evidence", "notApplicable"] as const;

/** Asked of drafts only: what has been issued can no longer be amended. */
function reasonsMissing({ data }: SetFile, { records }: Context): Diagnostic[] {
  const framework = data.document ? undefined : frameworkOf(data, records);
  if (!framework) return [];
  const bases = new Map(framework.criteria.map((base) => [base.id, base]));
  return data.criteria.flatMap((criterion, index) => {
    const base = bases.get(criterion.from ?? "");
    const isNew = criterion.from === undefined;
    const isAdapted = base !== undefined && ADAPTED.some((key) => !same(criterion[key], base[key]));
    if (criterion.reason || !(isNew || isAdapted)) return [];
    return [
      diagnostic(
        "criteria-reason-missing",
        { code: criterion.id, base: criterion.from },
        { pointer: ["criteria", index], missing: "reason" },
      ),
    ];
  });
}

function loosened({ data }: SetFile, { records }: Context): Diagnostic[] {
  const framework = frameworkOf(data, records);
  if (!framework) return [];
  const bases = new Map(framework.criteria.map((base) => [base.id, base]));
  return data.criteria.flatMap((criterion, index) => {
    const base = criterion.from === undefined ? undefined : bases.get(criterion.from);
    if (!base) return [];
    return loosenings(criterion, base).map(({ key, say }) =>
      diagnostic("criteria-loosened", (lang) => ({ code: criterion.id, base: base.id, what: say(causeWords[lang].loosened, lang) }), {
        pointer: ["criteria", index, key],
        onKey: true,
      }),
    );
  });
}

interface Loosening {
  readonly key: keyof Criterion;
  readonly say: (words: (typeof causeWords)[Lang]["loosened"], lang: Lang) => string;
}

/** Every way in which a criterion asks for less than its base. */
function loosenings(criterion: Criterion, base: Criterion): Loosening[] {
  const found: Loosening[] = [];
  if (base.requirement === "must" && criterion.requirement === "should") {
    found.push({ key: "requirement", say: (words) => words.requirement });
  }
  if (base.kind === "measured" && criterion.kind === "yes-no") {
    found.push({ key: "kind", say: (words) => words.kind });
  } else if (base.threshold && criterion.threshold && asksLess(criterion.threshold, base.threshold)) {
    const [from, to] = [base.threshold, criterion.threshold];
    found.push({ key: "threshold", say: (words, lang) => words.threshold(showThreshold(from, lang), showThreshold(to, lang)) });
  }
  const { gate } = base;
  if (gate && criterion.gate !== gate) {
    found.push({ key: "gate", say: (words) => words.gate(gate) });
  }
  if (base.evidence === "required" && criterion.evidence === "optional") {
    found.push({ key: "evidence", say: (words) => words.evidence });
  }
  if (base.notApplicable === "never" && criterion.notApplicable === "allowed") {
    found.push({ key: "notApplicable", say: (words) => words.notApplicable });
  }
  return found;
}

type Bounds = NonNullable<Criterion["threshold"]>;

/** A bound that went away or moved the easy way; what is counted in another unit is no less and no more. */
function asksLess(threshold: Bounds, base: Bounds): boolean {
  const lower = base.atLeast !== undefined && (threshold.atLeast ?? Number.NEGATIVE_INFINITY) < base.atLeast;
  const upper = base.atMost !== undefined && (threshold.atMost ?? Number.POSITIVE_INFINITY) > base.atMost;
  return (lower || upper) && isInUnitOf(threshold, base);
}

const isInUnitOf = (one: Bounds, other: Bounds): boolean => unitCode(one.unit) === unitCode(other.unit);

/** A threshold that cannot be held against that of the framework. */
function otherUnits({ data }: SetFile, { records }: Context): Diagnostic[] {
  const bases = new Map(frameworkOf(data, records)?.criteria.map(({ id, threshold }) => [id, threshold]));
  return data.criteria.flatMap(({ id: code, from = "", threshold }, index) => {
    const base = bases.get(from);
    if (!base || !threshold || isInUnitOf(threshold, base)) return [];
    const words = (lang: Lang) => ({ code, base: from, unit: showUnit(threshold.unit, lang), wanted: showUnit(base.unit, lang) });
    return [diagnostic("criteria-unit", words, { pointer: ["criteria", index, "threshold", "unit"], suggested: base.unit })];
  });
}

export const criteriaRules: readonly Rule[] = [
  ruleFor("criteria", "criteria-framework", wrongFramework),
  ruleFor("criteria", "criteria-cycle", cycles),
  ruleFor("criteria", "criteria-code-duplicate", duplicateCodes),
  ruleFor("criteria", "criteria-group-unknown", unknownGroups),
  ruleFor("criteria", "criteria-measure", measures),
  ruleFor("criteria", "criteria-group-uncovered", uncoveredGroups),
  ruleFor("criteria", "criteria-base-unknown", unknownBases),
  ruleFor("criteria", "criteria-base-dropped", droppedBases),
  ruleFor("criteria", "criteria-reason-missing", reasonsMissing),
  ruleFor("criteria", "criteria-loosened", loosened),
  ruleFor("criteria", "criteria-unit", otherUnits),
];
