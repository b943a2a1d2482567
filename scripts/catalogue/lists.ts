/**
 * The lists of platforms that documents issue (Danh mục): when each begins and ends, and how it stands on a day. What a list
 * holds is said by its document; which platforms are on it, by their events (memberships.ts). Pure, and small enough for the
 * page that shows any day.
 */
import { documentKey, documentSlug, takesEffect } from "../records/documents.ts";
import type { DocumentRef, Source } from "../records/schema/common.ts";
import type { LegalDocument, OfficialList } from "../records/schema/documents.ts";
import { isUnverified, isVerified } from "../records/schema/events.ts";
import { addDays, compareDates, firstDay, hasCome, lastDay, type When } from "../text/dates.ts";
import { grouped } from "../text/group.ts";

/** How a list stands on a day: nobody is known to have ended one that is unclear, but a later list has come, or an end is unverified. */
export const LIST_STATES = ["in-force", "unclear", "amended", "ended"] as const;
export type ListState = (typeof LIST_STATES)[number];

type Confidence = NonNullable<Source["confidence"]>;

/** What was done to a list, and from when. */
interface ListAct {
  /** Key of the later document that did it; absent where the document of the list itself names its last day. */
  readonly by?: string;
  /** Keys of other documents that did it on the same day: a list may be divided among several. */
  readonly also?: readonly string[];
  readonly on: string;
  /** How sure it is, where that is not as sure as the document that did it. */
  readonly confidence?: Confidence;
}

/** A list as its document issues it. */
export interface IssuedList {
  /** Of its document: identity, and address of its page. */
  readonly key: string;
  readonly slug: string;
  readonly document: { readonly number: string; readonly date: string };
  readonly data: OfficialList;
  /** When it took effect. */
  readonly from: string;
  readonly ended: ListAct | undefined;
  readonly amended: ListAct | undefined;
  /** An end that is unverified: from then on it is not clear whether it is in force. */
  readonly saidEnded: ListAct | undefined;
  /** Keys of lists that it only adds to. */
  readonly supplements: readonly string[];
}

/** The part of a list that says how it stands on a day. */
export type ListTerms = Pick<IssuedList, "key" | "from" | "ended" | "amended" | "saidEnded" | "supplements">;

export const keyOf = ({ number, date }: DocumentRef): string => documentKey({ number: number ?? "", date: date ?? "" });

/** The documents that did something to a list; none where its own names its last day. */
export const doersOf = ({ by, also = [] }: ListAct): readonly string[] => [...(by === undefined ? [] : [by]), ...also];

/**
 * The day by which a list is sure to have begun: the last that its date may be, but the day before anything was done to it. So one
 * of June 2025 that another replaced on 15 June 2025 was in force the day before, and is the older of the two.
 */
export function begunBy({ from, ended, amended, saidEnded }: Pick<IssuedList, "from" | "ended" | "amended" | "saidEnded">): string {
  const before = [ended, amended, saidEnded].flatMap((act) => (act ? [addDays(lastDay(act.on), -1)] : []));
  const [earliest = ""] = [lastDay(from), ...before].sort();
  // What was done before it began is a fault, and says nothing.
  return [firstDay(from), earliest].sort()[1] ?? earliest;
}

/** Whether a list is sure to have begun by the end of a day. */
export const hasBegun = (list: ListTerms, when: When): boolean => hasCome(list.from, when) || begunBy(list) <= when.day;

/** Every list, oldest first. */
export function issuedLists(documents: readonly LegalDocument[]): IssuedList[] {
  const ending = actsOn(documents, ({ list, ends = [], replaces }) => [
    ...[...ends, ...(replaces ? [replaces] : [])],
    ...[...(list?.replaces ?? []), ...(list?.repeals ?? [])],
  ]);
  const amending = actsOn(documents, ({ list, amends }) => (list && amends ? [amends] : []));
  return documents
    .flatMap((document): IssuedList[] => {
      const { list: data, number, date } = document;
      if (!data) return [];
      const key = documentKey(document);
      const [ends = [], amends = []] = [ending.get(key), amending.get(key)];
      const acts = {
        ended: earlier(firstAct(ends.filter(isVerified)), expiry(document)),
        amended: firstAct(amends.filter(isVerified)),
        saidEnded: firstAct(ends.filter(isUnverified)),
      };
      const supplements = (data.supplements ?? []).map(keyOf);
      return [{ key, slug: documentSlug(document), document: { number, date }, data, from: takesEffect(document), ...acts, supplements }];
    })
    .sort((a, b) => compareDates(begunBy(a), begunBy(b)) || compareDates(a.from, b.from));
}

/** The first of the acts on a list, oldest first, with all that others did on the same day. */
function firstAct([act, ...later]: readonly ListAct[]): ListAct | undefined {
  const also = later.flatMap(({ by, on }) => (by !== undefined && by !== act?.by && on === act?.on ? [by] : []));
  return act && also.length > 0 ? { ...act, also: [...new Set(also)] } : act;
}

/** The end that the document of a list names itself: the day after its last. */
const expiry = ({ effectiveTo }: LegalDocument): ListAct | undefined =>
  effectiveTo === undefined ? undefined : { on: addDays(lastDay(effectiveTo), 1) };

/** Of two on one day the one that another document did, which says more. */
const earlier = (act: ListAct | undefined, own: ListAct | undefined): ListAct | undefined =>
  act && own ? (compareDates(own.on, act.on) < 0 ? own : act) : (act ?? own);

type GradedRef = DocumentRef & { readonly confidence?: Confidence };

/** What documents do to another, by the key of the other, the first one first; nothing is done to itself. */
function actsOn(
  documents: readonly LegalDocument[],
  refsOf: (document: LegalDocument) => readonly GradedRef[],
): ReadonlyMap<string, readonly ListAct[]> {
  const acts = documents.flatMap((document) => {
    const act = { by: documentKey(document), on: takesEffect(document) };
    const own = isUnverified(document) ? document.confidence : undefined;
    return refsOf(document).map((ref) => {
      const confidence = ref.confidence ?? own;
      return [keyOf(ref), confidence ? { ...act, confidence } : act] as const;
    });
  });
  return grouped(acts.filter(([key, { by }]) => key !== by).sort(([, a], [, b]) => compareDates(a.on, b.on)));
}

/** How a list stands at the end of a day; undefined before it took effect. Of one that is known to end later, nothing is unclear. */
export function listStateOn<List extends ListTerms>(list: List, lists: readonly List[], when: When): ListState | undefined {
  const { from, ended, amended, saidEnded } = list;
  if (!hasBegun(list, when)) return undefined;
  if (ended && hasCome(ended.on, when)) return "ended";
  if (amended && hasCome(amended.on, when)) return "amended";
  if (ended) return "in-force";
  if (saidEnded && hasCome(saidEnded.on, when)) return "unclear";
  const isAside = ({ key, supplements }: List) => key === list.key || supplements.includes(list.key);
  const mayEnd = (other: List) => !isAside(other) && begunBy(other) > firstDay(from) && hasBegun(other, when);
  return lists.some(mayEnd) ? "unclear" : "in-force";
}
