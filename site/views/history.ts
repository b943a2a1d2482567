/** Which history pages there are, for which records; none where the history is not known. */
import { type History, type HistoryIndex, type HistoryStep, indexHistory } from "../../scripts/history/history.ts";
import type { RecordName } from "../../scripts/history/record-change.ts";
import type { Text } from "../../scripts/text/bilingual.ts";
import { LANGS } from "../../scripts/text/languages.ts";
import type { Locale, SiteContext } from "../context.ts";
import { type ListPage, type Slice, slices } from "./page-lists.ts";

/** A record that has a history page. */
export interface Past {
  readonly kind: "platform" | "criteria" | "agency";
  readonly id: string;
  readonly name: Text;
}

export interface HistoryPage extends Slice<HistoryStep> {
  readonly locale: Locale;
  readonly past: Past;
}

/** A page at the address that a record had before. */
export interface MovedPage {
  readonly locale: Locale;
  readonly from: string;
  readonly to: string;
}

const FOLDERS: Readonly<Record<RecordName["kind"], string>> = {
  platform: "/nen-tang/",
  criteria: "/tieu-chi/",
  agency: "/co-quan/",
  document: "/van-ban/",
};

export const CHANGES_PATH = "/thay-doi/";
export const FEED_PATH = "/feed.xml";

/** Path of a record's page, without language. */
export const recordPage = ({ kind, id }: RecordName): string => `${FOLDERS[kind]}${id}/`;
export const historyPath = (name: RecordName): string => `${recordPage(name)}lich-su/`;

/** The look-ups over a history, made once a build. */
export function indexOf(history: History): HistoryIndex {
  const index = indexes.get(history) ?? indexHistory(history);
  indexes.set(history, index);
  return index;
}
const indexes = new WeakMap<History, HistoryIndex>();

/** The steps that the history page of a record tells. */
export function stepsOf(history: History, name: RecordName): readonly HistoryStep[] {
  const index = indexOf(history);
  return name.kind === "agency" ? index.stepsOfAgency(name.id) : index.stepsOf(name);
}

/** The steps that changed a record. */
export const toldSteps = ({ steps }: History): readonly HistoryStep[] => steps.filter(({ changes }) => changes.length > 0);

/** Where a step stands in its page. */
export const stepId = ({ hash }: HistoryStep): string => `c-${hash.slice(0, 12)}`;

/** Every record with a history page. */
export function pastsOf({ platforms, criteria, agencies }: SiteContext["catalogue"]): Past[] {
  return [
    ...platforms.map(({ id, data }): Past => ({ kind: "platform", id, name: data.name })),
    ...criteria.map(({ id, data }): Past => ({ kind: "criteria", id, name: data.title })),
    ...agencies.map(({ slug, data }): Past => ({ kind: "agency", id: slug, name: data.name })),
  ];
}

/** The history pages of one language. */
export function* historiesIn({ history, catalogue }: SiteContext, locale: Locale): Iterable<HistoryPage> {
  if (!history) return;
  for (const past of pastsOf(catalogue)) {
    for (const slice of slices(historyPath(past), stepsOf(history, past))) yield { locale, past, ...slice };
  }
}

export interface HistoryLists {
  readonly changes: readonly ListPage<HistoryStep>[];
  readonly moved: readonly MovedPage[];
}

export function historyLists({ history, catalogue, locales }: SiteContext): HistoryLists {
  if (!history) return { changes: [], moved: [] };
  const inEach = <T>(make: (locale: Locale) => readonly T[]): readonly T[] => LANGS.flatMap((lang) => make(locales[lang]));
  const isThere = new Set(pastsOf(catalogue).map(recordPage));
  const moved = indexOf(history)
    .moved.map(({ kind, from, to }) => ({ from: recordPage({ kind, id: from }), to: recordPage({ kind, id: to }) }))
    .filter(({ from, to }) => isThere.has(to) && !isThere.has(from));
  return {
    changes: inEach((locale) => slices(CHANGES_PATH, toldSteps(history)).map((slice) => Object.freeze({ locale, ...slice }))),
    moved: inEach((locale) => moved.map((one) => Object.freeze({ locale, ...one }))),
  };
}
