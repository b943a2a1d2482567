/**
 * Records -> the catalogue, frozen. Pure: today is an argument.
 */
import { isValidOn } from "../records/agencies.ts";
import { issueDate } from "../records/criteria-sets.ts";
import { documentKey, documentSlug } from "../records/documents.ts";
import { LIST_KINDS } from "../records/kinds.ts";
import { allFiles, type FileOf, type PlatformFiles, type Records, sharedRecords } from "../records/records.ts";
import type { Agency } from "../records/schema/agencies.ts";
import type { DocumentRef } from "../records/schema/common.ts";
import type { CriteriaSet } from "../records/schema/criteria.ts";
import type { LegalDocument } from "../records/schema/documents.ts";
import { EVENT_FACTS, isVerified } from "../records/schema/events.ts";
import type { Settings } from "../records/schema/settings.ts";
import { isUsed } from "../records/schema/used.ts";
import { textOfId } from "../records/texts.ts";
import { compareDates } from "../text/dates.ts";
import { grouped } from "../text/group.ts";
import type { KeptValues } from "../text/kept-values.ts";
import { compareText, slug } from "../text/text.ts";
import type {
  AgencyEntry,
  Catalogue,
  CommentsEntry,
  CriteriaEntry,
  DocumentEntry,
  PlainLists,
  PlatformEntry,
  TextEntry,
} from "./catalogue.ts";
import { consultationStanding, consultationsOf } from "./consultation.ts";
import { deepFreeze } from "./deep-freeze.ts";
import { derivePlatform, fileEntry, type Listing } from "./derive-platform.ts";
import { issuedLists } from "./lists.ts";
import { membersByList, standingOn } from "./memberships.ts";
import { type Decided, withDecisions } from "./with-decisions.ts";
import { withWords } from "./words-in-texts.ts";

/** What platforms were derived before, for who derives again and again. */
export type DerivedBefore = KeptValues<NonNullable<PlatformFiles["platform"]>, PlatformEntry | undefined>;

/** Derives the catalogue; undefined without readable settings. Entries that do not fit their schema are left out. */
export function deriveCatalogue(records: Records, today: string, decided?: Decided, before?: DerivedBefore): Catalogue | undefined {
  const settings = records.settings?.data;
  if (!settings) return undefined;
  const lists = issuedLists(records.documents?.data ?? []);
  const listed: Listing = (events, when) => {
    const { offSince, comingFrom } = standingOn(events, lists, when);
    return { offListSince: offSince, listComing: comingFrom };
  };
  const shared = before ? [today, ...sharedRecords(records)] : [];
  const derived = [...records.platforms.values()].flatMap((files) => {
    const derive = () => derivePlatform(files, records, today, listed);
    const { platform } = files;
    return (before && platform ? before(platform, [...allFiles(files), ...shared], derive) : derive()) ?? [];
  });
  const platforms = decided ? derived.map((entry) => withDecisions(entry, decided, settings)) : derived;
  platforms.sort((a, b) => compareText(a.id, b.id));
  const criteria = deriveCriteria(records, platforms, today);
  const members = membersByList(lists, platforms);
  return deepFreeze({
    today,
    settings,
    ...plainLists(records),
    agencies: deriveAgencies(records.agencies?.data ?? [], platforms, today),
    documents: deriveDocuments(records.documents?.data ?? [], platforms, criteria),
    criteria,
    platforms,
    texts: deriveTexts(records, settings),
    pictures: records.pictures,
    lists: lists.map((list) => ({ ...list, members: members.get(list.key) ?? [] })),
  });
}

const plainLists = (records: Records): PlainLists =>
  Object.fromEntries(LIST_KINDS.map((kind) => [kind, records[kind]?.data ?? []])) as unknown as PlainLists;

const deriveTexts = ({ texts }: Records, settings: Settings): TextEntry[] =>
  [...texts.values()].flatMap((file) => {
    const which = textOfId(file.id);
    return which ? [{ ...which, ...fileEntry(file), body: withWords(file.body, which.lang, settings) }] : [];
  });

/** A catalogue without criteria has none, though a template's framework may be there still. */
const keepsCriteria = (platforms: readonly PlatformEntry[]): boolean =>
  isUsed("criteria") || platforms.some(({ assessments, plan }) => assessments.length > 0 || plan?.data.criteria !== undefined);

function deriveCriteria(records: Records, platforms: readonly PlatformEntry[], today: string): CriteriaEntry[] {
  const files = keepsCriteria(platforms) ? [...records.criteria.values()] : [];
  return files
    .map((file): CriteriaEntry => {
      const issued = issueDate(file.data);
      const standing = consultationStanding(file.data, today);
      const replacedBy = files.find(({ data }) => data.replaces === file.id)?.id;
      return {
        id: file.id,
        ...fileEntry(file),
        ...(issued ? { issued } : {}),
        platforms: platforms.filter(({ criteria }) => criteria === file.id).map(({ id }) => id),
        extendedBy: files.filter(({ data }) => data.extends === file.id).map(({ id }) => id),
        ...(replacedBy ? { replacedBy } : {}),
        ...(standing ? { standing } : {}),
        ...commentsOn(file, records),
      };
    })
    .sort((a, b) => compareText(a.id, b.id));
}

/** The comments on a set, and who was consulted by those and by what it lists. */
export function commentsOn({ id, data }: FileOf<CriteriaSet>, records: Records): Pick<CriteriaEntry, "comments" | "consultations"> {
  const files = records.comments.get(id) ?? [];
  const comments = files.map((file): CommentsEntry => ({ key: file.key ?? "", ...fileEntry(file) }));
  return {
    comments,
    consultations: consultationsOf(
      data,
      files.map((file) => file.data),
    ),
  };
}

function deriveAgencies(agencies: readonly Agency[], platforms: readonly PlatformEntry[], today: string): AgencyEntry[] {
  const owns = grouped(platforms.flatMap(({ id, data }) => (data.owner ? [[data.owner, id] as const] : [])));
  const handedOver = grouped(
    platforms.flatMap(({ id, data }) =>
      data.events
        .filter(isVerified)
        .flatMap(({ type, from }) => (EVENT_FACTS[type].changes === "owner" && from && from !== data.owner ? [[from, id] as const] : [])),
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
      data.events.flatMap((event) =>
        isVerified(event) ? byDocument(event.document, { platform, type: event.type, date: event.date }) : [],
      ),
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
