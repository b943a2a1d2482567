/** The numbers of the statistics page as files: a CSV for each chart, and all of them in /api/v1/statistics.json. */
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { STAGE_CODES } from "../../scripts/catalogue/stage-codes.ts";
import { RECORD_PARTS } from "../../scripts/catalogue/statistics/agencies.ts";
import { type PlatformCount, USE_COUNTS } from "../../scripts/catalogue/statistics/counts.ts";
import { type Statistics, statisticsOf } from "../../scripts/catalogue/statistics/statistics.ts";
import { PLAN_STATES } from "../../scripts/catalogue/use.ts";
import { GROUPS } from "../../scripts/records/schema/choices.ts";
import type { Platform } from "../../scripts/records/schema/platform.ts";
import { isUsed } from "../../scripts/records/schema/used.ts";
import type { Text } from "../../scripts/text/bilingual.ts";
import { LANGS } from "../../scripts/text/languages.ts";
import { isUsedHere } from "../../scripts/words/called.ts";
import { inAll, type Words } from "../i18n/words.ts";
import { type SiteFile, to } from "../routes.ts";
import type { BuildHead } from "./build-head.ts";
import { type Cell, csvFile } from "./csv.ts";
import { jsonFile } from "./json.ts";

type Row = readonly Cell[];

/** What the keys of the rows are called. */
interface Names {
  readonly agencies: ReadonlyMap<string, Text>;
  readonly domains: ReadonlyMap<string, Text>;
  readonly platforms: ReadonlyMap<string, Text>;
}

/** A key in three columns: itself and its names. Empty: not sourced. */
const keyed = (names: ReadonlyMap<string, Text>, key: string | undefined): Row => {
  const name = key === undefined ? undefined : names.get(key);
  return [key, ...LANGS.map((lang) => name?.[lang])];
};
const inEachLanguage = (name: string) => LANGS.map((lang) => `${name}.${lang}`);
const KEYED = ["key", ...inEachLanguage("name")];

const countRows = (counts: readonly PlatformCount[], names: ReadonlyMap<string, Text>): readonly Row[] => [
  [...KEYED, "platforms"],
  ...counts.map(({ key, count }) => [...keyed(names, key), count]),
];

/** Names of the values of a closed list. */
const valueNames = <Key extends string>(keys: readonly Key[], namesIn: (words: Words) => Readonly<Record<Key, string>>) =>
  new Map<string, Text>(keys.map((key) => [key, inAll((words) => namesIn(words)[key])]));

const TABLES = {
  stages: ({ stages }) =>
    countRows(
      stages,
      valueNames(STAGE_CODES, ({ names }) => names.stageCode),
    ),
  groups: ({ groups }) =>
    countRows(
      groups,
      valueNames(GROUPS, ({ names }) => names.group),
    ),
  use: ({ use }) =>
    countRows(
      use,
      valueNames(USE_COUNTS, ({ known }) => known.use.names),
    ),
  plans: ({ plans }) =>
    countRows(
      plans,
      valueNames(PLAN_STATES, ({ known }) => known.plan),
    ),
  agencies: ({ agencies }, names) => countRows(agencies, names.agencies),
  domains: ({ domains }, names) => countRows(domains, names.domains),
  /** Beside the platforms first seen in a year the names of the lists of that year that are not known. */
  years: ({ years, lists }) => [
    ["year", "platforms", "missingNames"],
    ...years.map(({ key, count }) => {
      const ofYear = lists.filter(({ date }) => key !== undefined && date.startsWith(key));
      return [key, count, key === undefined ? undefined : ofYear.reduce((sum, { missing }) => sum + missing, 0)];
    }),
  ],
  lists: ({ lists }) => [
    ["id", ...inEachLanguage("name"), "number", "date", "state", "official", "named", "missing", "takenOff", "unverified"],
    ...lists.map(({ id, name, number, date, state, official, named, missing, takenOff, unverified }) => {
      return [id, ...LANGS.map((lang) => name[lang]), number, date, state, official, named, missing, takenOff, unverified];
    }),
  ],
  steps: ({ steps }) => [
    [...KEYED, "reached", "medianDays", "timed", "item"],
    ...steps.map(({ id, reached, medianDays, timed, item }) => {
      const title = inAll(({ statistics }) => statistics.stepNames[id].title);
      return [id, ...LANGS.map((lang) => title[lang]), reached, medianDays, timed, item];
    }),
  ],
  criteria: ({ criteria }) => [
    ["source", "criterion", ...inEachLanguage("title"), "met", "unmet", "unknown", "notApplicable"],
    ...criteria.flatMap((source) =>
      source.criteria.map(({ id, title, met, unmet, unknown, notApplicable }) => {
        return [source.id, id, ...LANGS.map((lang) => title[lang]), met, unmet, unknown, notApplicable];
      }),
    ),
  ],
  "user-shares": ({ userShares }, names) => [
    [...KEYED, "series", "date", "share", "approximate", "threshold"],
    ...userShares.flatMap(({ platform, series, threshold }) =>
      series.flatMap((points, run) =>
        points.map(({ date, share, approximate }) => [
          ...keyed(names.platforms, platform),
          run + 1,
          date,
          exact(share),
          approximate,
          threshold,
        ]),
      ),
    ),
  ],
  overdue: ({ overdue }, names) => [
    [...KEYED, "overdue", "due"],
    ...overdue.map(({ agency, overdue, due }) => [...keyed(names.agencies, agency), overdue, due]),
  ],
  completeness: ({ completeness }, names) => [
    [...KEYED, "platforms", ...RECORD_PARTS.map(({ id }) => id), "sourced"],
    ...completeness.map(({ agency, platforms, parts, sourced }) => [
      ...keyed(names.agencies, agency),
      platforms,
      ...RECORD_PARTS.map(({ id }) => parts[id] ?? 0),
      sourced,
    ]),
  ],
} as const satisfies Readonly<Record<string, (statistics: Statistics, names: Names) => readonly Row[]>>;

/** The files of statistics, by the name of the chart. */
export type StatisticsFile = keyof typeof TABLES;

/** What is counted by a field of the records: without it there is nothing to count. */
const COUNTED_BY: Readonly<Partial<Record<keyof Statistics | StatisticsFile, keyof Platform>>> = {
  groups: "group",
  agencies: "owner",
  overdue: "owner",
  domains: "domain",
  "user-shares": "usage",
  userShares: "usage",
  waived: "waivers",
};

const isCounted = (name: string): boolean => {
  if (name === "plans") return isUsedHere("plan");
  const field = COUNTED_BY[name as keyof typeof COUNTED_BY];
  return field === undefined || isUsed(field);
};
export const STATISTICS_FILES = (Object.keys(TABLES) as readonly StatisticsFile[]).filter(isCounted);

/** Statistics, or their description, without what this catalogue does not count. */
export const counted = (parts: object) => Object.fromEntries(Object.entries(parts).filter(([name]) => isCounted(name)));

/** Without the noise of binary fractions: 28.000000000000004 is 28. */
const exact = (share: number): number => Number(share.toFixed(6));

export function* statisticsTables(catalogue: Catalogue): Iterable<SiteFile> {
  const statistics = statisticsOf(catalogue);
  const names: Names = {
    agencies: new Map(catalogue.agencies.map(({ data }) => [data.code, data.name])),
    domains: new Map(catalogue.domains.map(({ id, name }) => [id, name])),
    platforms: new Map(catalogue.platforms.map(({ id, data }) => [id, data.name])),
  };
  for (const name of STATISTICS_FILES) yield { path: to("statisticsTable", { name }), content: csvFile(TABLES[name](statistics, names)) };
}

/** The results of single platforms stand in their own records. */
export function statisticsFile(catalogue: Catalogue, head: BuildHead): SiteFile {
  const { criteria, ...statistics } = statisticsOf(catalogue);
  const tallies = criteria.map((source) => ({
    ...source,
    criteria: source.criteria.map(({ id, title, met, unmet, unknown, notApplicable }) => ({
      id,
      title,
      met,
      unmet,
      unknown,
      notApplicable,
    })),
  }));
  return { path: to("statisticsJson"), content: jsonFile({ ...head, ...counted(statistics), criteria: tallies }) };
}
