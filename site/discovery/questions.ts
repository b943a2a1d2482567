/** Phrases that are questions of state, none of a field that the catalogue does without; each with the filter that it means: what people say, and what the catalogue calls it. */
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { stageCodeOf, stageOfCode, usedCodes } from "../../scripts/catalogue/stage-codes.ts";
import { RECORD_PARTS } from "../../scripts/catalogue/statistics/agencies.ts";
import { GROUPS, METRIC_NAMES } from "../../scripts/records/schema/choices.ts";
import { STAGES } from "../../scripts/records/schema/events.ts";
import { isUsed } from "../../scripts/records/schema/used.ts";
import { grouped } from "../../scripts/text/group.ts";
import type { Locale } from "../context.ts";
import { ASKED } from "../i18n/asked.ts";
import { documentName } from "../views/document.ts";
import { groupsDocument, listGroupCode, otherGroupedLists } from "../views/list-groups.ts";
import { shortNames } from "./agency-names.ts";
import { type Facet, SORTS, type Sort } from "./kinds.ts";
import { spelling } from "./search-text.ts";
import { type SiteAnswer, siteAnswers } from "./site-answers.ts";
import { sortNames } from "./sort-names.ts";

/** A filter as it is shown, and the phrases that mean it, as `spelling` leaves them. */
export interface StateQuestion {
  readonly facet: Facet;
  readonly code: string;
  readonly label: string;
  readonly phrases: readonly string[];
  /** Who asks for this may mean these too, which are counted apart: what each is called, and how many there are. */
  readonly beside?: readonly { readonly code: string; readonly label: string; readonly count: number }[];
  /** Facet and code that are its opposite, where one is called so. */
  readonly opposite?: string;
  /** All but these are asked for, and the label says so. */
  readonly not?: true;
}

/** An order as it is shown, and the phrases that ask for it. */
export interface SortQuestion {
  readonly sort: Sort;
  readonly label: string;
  readonly phrases: readonly string[];
}

export interface Questions {
  readonly filters: readonly StateQuestion[];
  readonly sorts: readonly SortQuestion[];
  /** Only behind a word such as "of", "in the domain of" or "without". */
  readonly named: readonly StateQuestion[];
  readonly before: Readonly<Partial<Record<Facet, readonly string[]>>>;
  readonly idle: readonly string[];
  /** What an agency does with what is its own: beside its name these say nothing more. */
  readonly owns: readonly string[];
  /** Words that turn the state behind them into its opposite, and what such a filter is called. */
  readonly not: readonly string[];
  readonly opposite: { readonly plain: string; readonly orUnknown: string };
  /** Words that only help a verb, which a "not" does without. */
  readonly auxiliaries: readonly string[];
  /** Between two states: what stands before is no word of what stands behind. */
  readonly joins: readonly string[];
  /** What the records of the main kind are called: who asks for nothing else asks for all of them. */
  readonly things: StateQuestion;
  /** What is asked of the site itself. */
  readonly site: readonly SiteAnswer[];
  /** What each facet is called. */
  readonly facets: Readonly<Partial<Record<Facet, string>>>;
}

const spelt = (phrases: readonly string[]): string[] => [...new Set(phrases.map(spelling).filter(Boolean))];

export function stateQuestionsOf(locale: Locale): Questions {
  const asked = ASKED[locale.lang];
  return {
    filters: stateQuestions(locale).map(({ phrases, ...question }) => ({ ...question, phrases: spelt(phrases) })),
    named: namedQuestions(locale).map(({ phrases, ...question }) => ({ ...question, phrases: spelt(phrases) })),
    sorts: sortQuestions(locale),
    before: { agency: spelt(asked.of), domain: spelt(asked.about), missing: spelt(asked.without) },
    // "Có bao nhiêu tài khoản" asks what a record says, and the record is found by its name.
    idle: spelt([
      ...asked.idle,
      ...asked.joins,
      ...asked.things,
      ...metrics(locale).flatMap((metric) => asked.howMany.map((ask) => `${ask} ${metric}`)),
    ]),
    owns: spelt(asked.owns),
    not: spelt(asked.not),
    opposite: asked.opposite,
    auxiliaries: spelt(asked.auxiliaries),
    joins: spelt(asked.joins),
    things: { facet: "kind", code: "platform", label: locale.words.finder.kinds.platform, phrases: spelt(asked.things) },
    site: siteAnswers(locale).map(({ phrases, ...answer }) => ({ ...answer, phrases: spelt(phrases) })),
    facets: facetTitles(locale),
  };
}

function stateQuestions(locale: Locale): StateQuestion[] {
  const { names, known, lists, finder } = locale.words;
  const asked = ASKED[locale.lang];
  const { catalogue } = locale.site;
  const ofTable = (
    facet: Facet,
    table: Readonly<Record<string, readonly string[] | undefined>>,
    labels: Readonly<Record<string, string>>,
  ) =>
    Object.entries(table).flatMap(([code, phrases = []]) =>
      labels[code] === undefined ? [] : [{ facet, code, label: labels[code], phrases: [...phrases, labels[code]] }],
    );
  const notInUse = isUsed("usage") ? { opposite: "use unknown" } : {};
  const stages = new Set<string>(usedCodes(() => false));
  const byStage = Object.fromEntries(STAGES.filter((stage) => stages.has(stage)).map((stage) => [stage, asked.stage[stage]]));
  return [
    ...ofTable("stage", byStage, names.stageCode).map((question) => ({
      ...question,
      ...markedBeside(question.code, catalogue, names.stageCode),
      // Never "not in use" of what the evidence shows.
      ...(question.code === "in-use" ? notInUse : {}),
    })),
    ...(isUsed("usage") ? ofTable("use", asked.use, known.use.names) : []).map((question) => ({ ...question, ...notInUse })),
    ...(catalogue.lists.length > 0 ? ofTable("list", asked.list, lists.standing) : []),
    { facet: "overdue", code: "yes", label: finder.overdueYes, phrases: [...asked.overdue, finder.overdueYes] },
    ...ofTable("assessed", asked.assessed, finder.assessedNames).map((question) => {
      return { ...question, opposite: `assessed ${question.code === "yes" ? "no" : "yes"}` };
    }),
    ...groupQuestions(locale),
  ];
}

/** The groups of the records and those of the lists in force; which of them is meant is said by the document that made it. */
function groupQuestions(locale: Locale): StateQuestion[] {
  const { names } = locale.words;
  const asked = ASKED[locale.lang];
  const document = groupsDocument(locale);
  const ofRecords = (isUsed("group") ? GROUPS : []).map((code): StateQuestion => {
    const short = names.groupShort[code] ?? code;
    const label = document === undefined ? short : `${short} (${document})`;
    return {
      facet: "group",
      code,
      label,
      phrases: [short, names.group[code], ...[...asked.of, ...asked.groups].map((word) => `${word} ${short}`)],
    };
  });
  const ofLists = otherGroupedLists(locale).flatMap(({ list, groups }) =>
    groups.map((group): StateQuestion => {
      const name = locale.text(group.name);
      const [short = name, ...more] = name.split(":");
      const phrases = [
        name,
        short,
        ...more,
        ...asked.groups.flatMap((word) => ["", ...asked.of].map((of) => `${of} ${word} ${group.id}`.trim())),
      ];
      const label = `${short} (${documentName(locale, list.document)})`;
      return { facet: "listGroup", code: listGroupCode(list, group.id), label, phrases };
    }),
  );
  return [...ofRecords, ...ofLists];
}

/** Records of a stage that are not counted with the others of it: votes that are not on record, say. */
function markedBeside(
  stage: string,
  { platforms }: Pick<Catalogue, "platforms">,
  names: Readonly<Record<string, string>>,
): Pick<StateQuestion, "beside"> {
  const marked = platforms.map(({ lifecycle }) => stageCodeOf(lifecycle)).filter((code) => code !== stage && stageOfCode(code) === stage);
  const beside = [...grouped(marked.map((code) => [code, code] as const))].map(([code, all]) => ({
    code,
    label: names[code] ?? code,
    count: all.length,
  }));
  return beside.length > 0 ? { beside } : {};
}

const metrics = ({ lang }: Locale): string[] => Object.values(METRIC_NAMES).map((name) => name[lang] ?? "");

function sortQuestions({ words: { finder }, lang }: Locale): SortQuestion[] {
  const asked = ASKED[lang];
  const labels = sortNames(finder);
  return SORTS.flatMap((sort) => {
    const phrases = sort === "relevance" || sort === "name" ? [] : spelt(asked.sorts[sort]);
    return phrases.length > 0 ? [{ sort, label: labels[sort], phrases }] : [];
  });
}

function namedQuestions({ site: { catalogue }, text, lang }: Locale): StateQuestion[] {
  const asked = ASKED[lang];
  const short = shortNames(catalogue.agencies, lang);
  return [
    ...RECORD_PARTS.map(({ id, title }): StateQuestion => {
      return { facet: "missing", code: id, label: text(title), phrases: [text(title), ...(asked.parts[id] ?? [])] };
    }),
    ...(isUsed("owner") ? catalogue.agencies : []).map(({ data: { code, name, aliases = [] } }): StateQuestion => {
      return { facet: "agency", code, label: text(name), phrases: [code, text(name), ...aliases, ...(short.get(code) ?? [])] };
    }),
    ...(isUsed("domain") ? catalogue.domains : []).map(
      ({ id, name }): StateQuestion => ({ facet: "domain", code: id, label: text(name), phrases: [text(name)] }),
    ),
  ];
}

function facetTitles({ words: { finder }, site: { catalogue } }: Locale): Questions["facets"] {
  return {
    kind: finder.kind,
    stage: finder.stage,
    use: finder.use,
    ...(catalogue.lists.length > 0 ? { list: finder.list, listGroup: finder.listGroup } : {}),
    overdue: finder.overdue,
    assessed: finder.assessed,
    agency: finder.agency,
    missing: finder.missing,
  };
}
