/** Which history pages there are, for which records; none where the history is not known. */
import { type History, type HistoryIndex, type HistoryStep, indexHistory } from "../../scripts/history/history.ts";
import type { RecordChange, RecordName } from "../../scripts/history/record-change.ts";
import { formerIdsIn } from "../../scripts/records/former-ids.ts";
import { isPaged, type Paged } from "../../scripts/records/kinds.ts";
import type { Text } from "../../scripts/text/bilingual.ts";
import { grouped } from "../../scripts/text/group.ts";
import { LANGS, type Lang } from "../../scripts/text/languages.ts";
import { lowerFirst, readsAsVietnamese, upperFirst } from "../../scripts/text/text.ts";
import type { Locale, SiteContext } from "../context.ts";
import { WORDS } from "../i18n/words.ts";
import { type SitePath, to } from "../routes.ts";

/** A record that has a history page. */
export interface Past {
  readonly kind: "platform" | "criteria" | "agency";
  readonly id: string;
  readonly name: Text;
}

/** A page at the address that a record had before. */
export interface MovedPage {
  readonly locale: Locale;
  readonly path: SitePath;
  readonly now: SitePath;
}

/** A record of a kind that has pages. */
export interface PagedRecord extends RecordName {
  readonly kind: Paged;
}

export const hasPages = (name: RecordName): name is PagedRecord => isPaged(name.kind);
export const recordPage = ({ kind, id }: PagedRecord): SitePath => to(kind, { id });
export const historyPath = ({ kind, id }: Pick<Past, "kind" | "id">): SitePath => to(`${kind}History`, { id });

/** The look-ups over a history, made once a build. */
export function indexOf(history: History): HistoryIndex {
  const index = indexes.get(history) ?? indexHistory(history);
  indexes.set(history, index);
  return index;
}
const indexes = new WeakMap<History, HistoryIndex>();

/** From now on these are the look-ups over a history. */
export const knowIndex = (history: History, index: HistoryIndex): unknown => indexes.set(history, index);

/** The steps that the history page of a record tells. */
export function stepsOf(history: History, name: RecordName): readonly HistoryStep[] {
  const index = indexOf(history);
  return name.kind === "agency" ? index.stepsOfAgency(name.id) : index.stepsOf(name);
}

/** The steps that changed a record. */
export const stepsWithChanges = ({ steps }: History): readonly HistoryStep[] => steps.filter(({ changes }) => changes.length > 0);

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

/** A record that has another id than before. */
export interface MovedRecord {
  readonly kind: RecordName["kind"];
  readonly from: string;
  readonly to: string;
}

/** Records that have another id: as the settings say, which know it without the log, and as the log tells. */
export function movedRecords({ history, catalogue: { settings, platforms } }: Pick<SiteContext, "history" | "catalogue">): MovedRecord[] {
  const former = settings.formerIds ? formerIdsIn(settings, new Set(platforms.map(({ id }) => id))) : new Map<string, string>();
  const told = history ? indexOf(history).moved : [];
  return [
    ...[...former].map(([from, to]): MovedRecord => ({ kind: "platform", from, to })),
    ...told.filter(({ kind, from }) => kind !== "platform" || !former.has(from)),
  ];
}

/** The former addresses of records that moved, in each language. */
export function movedPages(site: SiteContext): MovedPage[] {
  const isThere = new Set(pastsOf(site.catalogue).map(recordPage));
  const moved = movedRecords(site)
    .filter(({ kind, from, to: id }) => isPaged(kind) && isThere.has(to(kind, { id })) && !isThere.has(to(kind, { id: from })))
    .flatMap(({ kind, from, to: id }) => pagesBeside(kind, site).map((page) => ({ path: to(page, { id: from }), now: to(page, { id }) })));
  return LANGS.flatMap((lang) => moved.map((one) => Object.freeze({ locale: site.locales[lang], ...one })));
}

/** The pages of a record that others hold the address of. */
function pagesBeside(kind: RecordName["kind"], { history }: SiteContext) {
  if (kind === "platform") return ["platform", "card", ...(history ? (["platformHistory"] as const) : [])] as const;
  return isPaged(kind) ? ([kind] as const) : [];
}

/** Records that a heading names; of more it says how many of which kind. */
const NAMED = 3;
/** Letters of a heading that says what became of each. */
const LONGEST = 240;

/** What a step is called: what it changed, in the language of the page. What somebody wrote when sending it is no title. */
export function headingOf({ changes }: HistoryStep, lang: Lang): string {
  const [only, ...others] = changes;
  if (only && others.length === 0) return titleOfOne(only, lang);
  const each = changes.map((change) => titleOfOne(change, lang)).join("; ");
  if (changes.length <= NAMED && each.length <= LONGEST) return each;
  return upperFirst(
    alike(changes)
      .map((group) => titleOfAlike(group, lang))
      .join("; "),
  );
}

/** "cập nhật 84 nền tảng: đổi cơ quan chủ quản: A → B", where the same became of all; few are named. */
function titleOfAlike(group: readonly RecordChange[], lang: Lang): string {
  const words = WORDS[lang].history;
  const [first] = group;
  if (!first) return "";
  const counted = words.some(first.action, first.kind, group.length);
  if (group.length <= NAMED) return `${counted}: ${group.map(({ kind, name }) => words.before[kind] + name[lang]).join(", ")}`;
  const said = new Set(group.map(({ sentences }) => sentences.map((sentence) => sentence[lang]).join("\n")));
  const [same = ""] = said;
  const isTold = first.action === "changed" && said.size === 1 && first.sentences.length === 1;
  return isTold && same.length <= LONGEST ? `${counted}: ${lowerFirst(same)}` : counted;
}

/** Changes of one kind to records of one kind, together. */
export const alike = (changes: readonly RecordChange[]): RecordChange[][] => [
  ...grouped(changes.map((change) => [`${change.action} ${change.kind}`, change] as const)).values(),
];

/** "Nền tảng X: đổi cơ quan chủ quản: A → B"; a sentence that names the record stands alone. */
function titleOfOne({ action, kind, name, sentences }: RecordChange, lang: Lang): string {
  const words = WORDS[lang].history;
  const [first, ...others] = sentences.map((sentence) => sentence[lang]);
  if (first === undefined) return words.before[kind] + name[lang];
  const said = others.length > 0 ? `${first}; ${words.moreChanges(others.length)}` : first;
  return action === "added" || action === "removed" ? said : `${words.before[kind]}${name[lang]}: ${lowerFirst(said)}`;
}

/** The reason that an officer gave, in Vietnamese; what a developer wrote is not for readers. */
export const shownReason = ({ why }: HistoryStep): string | undefined => (readsAsVietnamese(why) ? why : undefined);
