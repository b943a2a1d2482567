/**
 * Records -> the catalogue that every output starts from: each entry with what is derived from it and what refers to
 * it, frozen. Authored data stays as it was written; what is derived stands beside it. Pure: today is an argument.
 */

import { isValidOn } from "../records/agencies.ts";
import { frameworkOf, issueDate } from "../records/criteria-sets.ts";
import { documentKey, documentSlug } from "../records/documents.ts";
import { type EntryIn, LIST_KINDS, type ListKind } from "../records/kinds.ts";
import type { FileOf, PlatformFiles, Records } from "../records/records.ts";
import type { Agency } from "../records/schema/agencies.ts";
import type { Assessment, Plan } from "../records/schema/assessment.ts";
import type { DocumentRef } from "../records/schema/common.ts";
import type { CriteriaSet } from "../records/schema/criteria.ts";
import type { LegalDocument } from "../records/schema/documents.ts";
import { EVENT_FACTS, type EventType } from "../records/schema/events.ts";
import type { Platform } from "../records/schema/platform.ts";
import type { Settings } from "../records/schema/settings.ts";
import { compareDates } from "../text/dates.ts";
import { grouped } from "../text/group.ts";
import { compareText, slug } from "../text/text.ts";
import { type DecisionEntry, decisionsOf, type Ledger } from "./decisions.ts";
import { deriveLifecycle, type Lifecycle } from "./lifecycle.ts";
import { type ListEntry, type ListTerms, officialLists, offListSince } from "./lists.ts";
import { assessingMinistry } from "./members.ts";
import { newestOutside } from "./outside.ts";
import { type Score, scoreAssessment } from "./score.ts";
import { type Use, useOn } from "./use.ts";

/** A file's data with where it stands. */
export interface FileEntry<T> {
  /** Path of the file, relative to the data root. */
  readonly path: string;
  readonly data: T;
  /** Markdown, checked. */
  readonly body: string;
}

export interface AssessmentEntry extends FileEntry<Assessment> {
  readonly date: string;
  /** Absent when its criteria set can not be read. */
  readonly score?: Score;
}

export interface PlatformEntry extends FileEntry<Platform> {
  readonly id: string;
  readonly plan?: FileEntry<Plan>;
  /** Oldest first. */
  readonly assessments: readonly AssessmentEntry[];
  /** The newest assessment by an outside method, or the newest self-assessment when there is no other. */
  readonly latest?: AssessmentEntry;
  readonly lifecycle: Lifecycle;
  /** Whether it is in use, by law or by evidence: beside the stage. */
  readonly use: Use;
  /** Id of the criteria set in force for it. */
  readonly criteria?: string;
  /** Council decisions on it from the ledger, newest first. */
  readonly decisions?: readonly DecisionEntry[];
}

export interface CriteriaEntry extends FileEntry<CriteriaSet> {
  readonly id: string;
  /** Day it was issued; absent for a draft. */
  readonly issued?: string;
  /** Ids of the platforms it is in force for. */
  readonly platforms: readonly string[];
  /** Ids of the sets that extend it. */
  readonly extendedBy: readonly string[];
  readonly replacedBy?: string;
}

export interface AgencyEntry {
  /** Lowercase ASCII code: the address of its page. */
  readonly slug: string;
  readonly data: Agency;
  /** Whether it is valid today. */
  readonly active: boolean;
  /** Ids of the platforms it owns now. */
  readonly owns: readonly string[];
  /** Ids of the platforms it handed over. */
  readonly handedOver: readonly string[];
  /** Codes of the agencies whose duties it took over. */
  readonly predecessors: readonly string[];
}

/** What a document did: one event of one platform. */
export interface DocumentUse {
  readonly platform: string;
  readonly type: EventType;
  readonly date: string;
}

export interface DocumentEntry {
  /** Number and date in lowercase ASCII: the address of its page. */
  readonly slug: string;
  readonly data: LegalDocument;
  readonly uses: readonly DocumentUse[];
  /** Ids of criteria sets it issues. */
  readonly criteria: readonly string[];
  /** Ids of platforms whose plan it approves. */
  readonly plans: readonly string[];
}

/** Lists of which nothing is derived. */
type PlainList = Exclude<ListKind, "agencies" | "documents">;
type PlainLists = { readonly [Kind in PlainList]: readonly EntryIn<Kind>[] };

export interface Catalogue extends PlainLists {
  readonly today: string;
  readonly settings: Settings;
  /** By code, by id, newest first for documents. */
  readonly agencies: readonly AgencyEntry[];
  readonly documents: readonly DocumentEntry[];
  readonly criteria: readonly CriteriaEntry[];
  readonly platforms: readonly PlatformEntry[];
  /** The lists that documents issue, oldest first. */
  readonly lists: readonly ListEntry[];
}

/** The ledger, and the SHA-256 of the data files as they are now, by path. */
export interface Decided {
  readonly ledger: Ledger;
  readonly digests: ReadonlyMap<string, string>;
}

/** Derives the catalogue; undefined without readable settings. Entries that do not fit their schema are left out. */
export function deriveCatalogue(records: Records, today: string, decided?: Decided): Catalogue | undefined {
  const settings = records.settings?.data;
  if (!settings) return undefined;
  const lists = officialLists(records.documents?.data ?? []);
  const derived = [...records.platforms.values()].flatMap((files) => derivePlatform(files, records, today, lists) ?? []);
  const platforms = decided ? derived.map((entry) => withDecisions(entry, decided)) : derived;
  platforms.sort((a, b) => compareText(a.id, b.id));
  const criteria = deriveCriteria(records, platforms);
  return deepFreeze({
    today,
    settings,
    ...plainLists(records),
    agencies: deriveAgencies(records.agencies?.data ?? [], platforms, today),
    documents: deriveDocuments(records.documents?.data ?? [], platforms, criteria),
    criteria,
    platforms,
    lists,
  });
}

const plainLists = (records: Records): PlainLists =>
  Object.fromEntries(LIST_KINDS.map((kind) => [kind, records[kind]?.data ?? []])) as unknown as PlainLists;

function withDecisions(entry: PlatformEntry, { ledger, digests }: Decided): PlatformEntry {
  const decisions = decisionsOf(entry.id, ledger, digests);
  return decisions.length > 0 ? { ...entry, decisions } : entry;
}

/** One platform with its scores and its lifecycle; undefined without a readable platform.md or any stage. */
export function derivePlatform(
  files: PlatformFiles,
  records: Records,
  today: string,
  lists: readonly ListTerms[],
): PlatformEntry | undefined {
  const { platform, plan } = files;
  if (!platform) return undefined;
  const assessments = files.assessments.map((file) => deriveAssessment(file, platform.data, records));
  const outside = newestOutside(assessments);
  const latest = outside ?? assessments.at(-1);
  const criteria = platform.data.criteria;
  const set = criteria === undefined ? undefined : records.criteria.get(criteria)?.data;
  const use = useOn(platform.data, today);
  const lifecycle = deriveLifecycle(
    platform.data.events,
    {
      hasOwner: assessingMinistry(platform.data) !== undefined,
      hasCriteria: criteria !== undefined,
      isStateOwned: platform.data.group === "state",
      hasShared: platform.data.shared !== undefined,
      isInUse: use.basis !== "unknown",
      offListSince: offListSince(platform.data.events, lists, today),
      ...(outside?.score ? { assessed: { date: outside.date, outcome: outside.score.outcome } } : {}),
      periods: { ...frameworkOf(set, records)?.periods, ...set?.periods },
    },
    today,
  );
  if (!lifecycle) return undefined;
  return {
    id: files.id,
    ...entry(platform),
    ...(plan ? { plan: entry(plan) } : {}),
    assessments,
    ...(latest ? { latest } : {}),
    lifecycle,
    use,
    ...(criteria ? { criteria } : {}),
  };
}

function deriveAssessment(file: FileOf<Assessment>, platform: Platform, records: Records): AssessmentEntry {
  const set = records.criteria.get(file.data.criteria)?.data;
  const date = file.date ?? "";
  const scored =
    set && scoreAssessment({ set, framework: frameworkOf(set, records), assessment: file.data, date, usage: platform.usage ?? [] });
  return { ...entry(file), date, ...(scored ? { score: scored } : {}) };
}

function deriveCriteria(records: Records, platforms: readonly PlatformEntry[]): CriteriaEntry[] {
  const files = [...records.criteria.values()];
  return files
    .map((file): CriteriaEntry => {
      const issued = issueDate(file.data);
      const replacedBy = files.find(({ data }) => data.replaces === file.id)?.id;
      return {
        id: file.id,
        ...entry(file),
        ...(issued ? { issued } : {}),
        platforms: platforms.filter(({ criteria }) => criteria === file.id).map(({ id }) => id),
        extendedBy: files.filter(({ data }) => data.extends === file.id).map(({ id }) => id),
        ...(replacedBy ? { replacedBy } : {}),
      };
    })
    .sort((a, b) => compareText(a.id, b.id));
}

function deriveAgencies(agencies: readonly Agency[], platforms: readonly PlatformEntry[], today: string): AgencyEntry[] {
  const owns = grouped(platforms.flatMap(({ id, data }) => (data.owner ? [[data.owner, id] as const] : [])));
  const handedOver = grouped(
    platforms.flatMap(({ id, data }) =>
      data.events.flatMap(({ type, from }) =>
        EVENT_FACTS[type].changes === "owner" && from && from !== data.owner ? [[from, id] as const] : [],
      ),
    ),
  );
  return agencies
    .map((data) => ({
      slug: slug(data.code),
      data,
      active: isValidOn(data, today),
      owns: owns.get(data.code) ?? [],
      handedOver: [...new Set(handedOver.get(data.code))],
      predecessors: agencies.filter(({ successor }) => successor === data.code).map(({ code }) => code),
    }))
    .sort((a, b) => compareText(a.slug, b.slug));
}

function deriveDocuments(
  documents: readonly LegalDocument[],
  platforms: readonly PlatformEntry[],
  criteria: readonly CriteriaEntry[],
): DocumentEntry[] {
  const uses = grouped(
    platforms.flatMap(({ id: platform, data }) =>
      data.events.flatMap(({ type, date, document }) => byDocument(document, { platform, type, date })),
    ),
  );
  const plans = grouped(platforms.flatMap(({ id, plan }) => byDocument(plan?.data.document, id)));
  const issues = grouped(criteria.flatMap(({ id, data }) => byDocument(data.document, id)));
  return documents
    .map((data): DocumentEntry => {
      const key = documentKey(data);
      return { slug: documentSlug(data), data, uses: uses.get(key) ?? [], criteria: issues.get(key) ?? [], plans: plans.get(key) ?? [] };
    })
    .sort((a, b) => compareDates(b.data.date, a.data.date) || compareText(a.slug, b.slug));
}

/** What refers to a document, under the key of the document; nothing where it is not in the register by number and date. */
const byDocument = <T>(ref: DocumentRef | undefined, what: T): (readonly [string, T])[] =>
  ref?.number && ref.date ? [[documentKey({ number: ref.number, date: ref.date }), what]] : [];

function entry<T>({ path, data, body }: FileOf<T>): FileEntry<T> {
  return { path, data, body };
}

/** Freezes a value and all in it: outputs can not write into each other's data. */
function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const item of Object.values(value)) deepFreeze(item);
  }
  return value;
}
