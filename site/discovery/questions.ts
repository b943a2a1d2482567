/** Phrases that are questions of state, none of a field that the catalogue does without; each with the filter that it means: what people say, and what the catalogue calls it. */
import { usedCodes } from "../../scripts/catalogue/stage-codes.ts";
import { GROUPS } from "../../scripts/records/schema/choices.ts";
import { STAGES } from "../../scripts/records/schema/events.ts";
import { isUsed } from "../../scripts/records/schema/used.ts";
import type { Locale } from "../context.ts";
import type { Facet } from "./kinds.ts";
import { spelling } from "./search-text.ts";

/** A filter as it is shown, and the phrases that mean it, as `spelling` leaves them. */
export interface StateQuestion {
  readonly facet: Facet;
  readonly code: string;
  readonly label: string;
  readonly phrases: readonly string[];
}

export interface Questions {
  readonly filters: readonly StateQuestion[];
  /** Only behind a word such as "of" or "in the domain of". */
  readonly named: readonly StateQuestion[];
  readonly before: Readonly<Partial<Record<Facet, readonly string[]>>>;
  readonly idle: readonly string[];
  /** Words that turn the state behind them into its opposite. */
  readonly not: readonly string[];
  /** What the records of the main kind are called: who asks for nothing else asks for all of them. */
  readonly things: StateQuestion;
  /** What each facet is called. */
  readonly facets: Readonly<Partial<Record<Facet, string>>>;
}

const spelt = (phrases: readonly string[]): string[] => [...new Set(phrases.map(spelling).filter(Boolean))];

export function stateQuestionsOf(locale: Locale): Questions {
  const { asked } = locale.words;
  return {
    filters: stateQuestions(locale).map(({ phrases, ...question }) => ({ ...question, phrases: spelt(phrases) })),
    named: namedQuestions(locale).map(({ phrases, ...question }) => ({ ...question, phrases: spelt(phrases) })),
    before: { agency: spelt(asked.of), domain: spelt(asked.about) },
    idle: spelt([...asked.idle, ...asked.things]),
    not: spelt(asked.not),
    things: { facet: "kind", code: "platform", label: locale.words.finder.kinds.platform, phrases: spelt(asked.things) },
    facets: facetTitles(locale),
  };
}

function stateQuestions({ words: { asked, names, known, lists, finder }, site: { catalogue } }: Locale): StateQuestion[] {
  const ofTable = (
    facet: Facet,
    table: Readonly<Record<string, readonly string[] | undefined>>,
    labels: Readonly<Record<string, string>>,
  ) =>
    Object.entries(table).flatMap(([code, phrases = []]) =>
      labels[code] === undefined ? [] : [{ facet, code, label: labels[code], phrases: [...phrases, labels[code]] }],
    );
  const stages = new Set<string>(usedCodes(() => false));
  const byStage = Object.fromEntries(STAGES.filter((stage) => stages.has(stage)).map((stage) => [stage, asked.stage[stage]]));
  return [
    ...ofTable("stage", byStage, names.stageCode),
    ...(isUsed("usage") ? ofTable("use", asked.use, known.use.names) : []),
    ...(catalogue.lists.length > 0 ? ofTable("list", asked.list, lists.standing) : []),
    { facet: "overdue", code: "yes", label: finder.overdueYes, phrases: [...asked.overdue, finder.overdueYes] },
    ...ofTable("assessed", asked.assessed, finder.assessedNames),
    ...(isUsed("group") ? GROUPS : []).map((code): StateQuestion => {
      const label = names.groupShort[code] ?? code;
      return { facet: "group", code, label, phrases: [label, names.group[code]] };
    }),
  ];
}

function namedQuestions({ site: { catalogue }, text }: Locale): StateQuestion[] {
  return [
    ...(isUsed("owner") ? catalogue.agencies : []).map(({ data: { code, name, aliases = [] } }): StateQuestion => {
      return { facet: "agency", code, label: text(name), phrases: [code, text(name), ...aliases] };
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
    ...(catalogue.lists.length > 0 ? { list: finder.list } : {}),
    overdue: finder.overdue,
    assessed: finder.assessed,
    agency: finder.agency,
  };
}
