/** What was done with criteria sets, for the reports of years and the digests: drafts opened for comments, the last day for them, and sets issued. */
import { isValidOn } from "../records/agencies.ts";
import type { DocumentRef } from "../records/schema/common.ts";
import { addDays, lastDay } from "../text/dates.ts";
import type { Catalogue, CriteriaEntry } from "./catalogue.ts";
import { type CommentCounts, countComments } from "./consultation.ts";

export const SET_ACT_TYPES = ["opened", "closed", "issued"] as const;
export type SetActType = (typeof SET_ACT_TYPES)[number];

export interface SetAct {
  /** Id of the set. */
  readonly set: string;
  /** Code of who issues it, where that agency was valid then. */
  readonly owners: readonly string[];
  readonly type: SetActType;
  readonly date: string;
  readonly document?: DocumentRef | undefined;
  /** Of the last day for comments: what had come by then. */
  readonly came?: Pick<CommentCounts, "parties" | "comments">;
}

/** A time in which comments may be made. */
export interface CommentSpan {
  readonly set: string;
  /** The last day for comments. */
  readonly day: string;
  readonly from: string;
  /** The first day on which nobody waits for more: it has gone, or the set is issued. */
  readonly until: string;
}

/** Of all sets and frameworks, in no order. */
export const setActs = (catalogue: Pick<Catalogue, "criteria" | "agencies">): SetAct[] => {
  const validities = new Map(catalogue.agencies.map(({ data }) => [data.code, data]));
  return catalogue.criteria.flatMap((entry) =>
    actsOf(entry).map((act): SetAct => {
      const { issuer } = entry.data;
      const owners = issuer !== undefined && isValidOn(validities.get(issuer) ?? {}, lastDay(act.date)) ? [issuer] : [];
      return { set: entry.id, owners, ...act };
    }),
  );
};

function actsOf({ data, comments }: CriteriaEntry): Omit<SetAct, "set" | "owners">[] {
  const { commentPeriod: period, document } = data;
  const issued = issuedOn(data);
  const inTime = comments.filter(({ data }) => period && data.date <= period.until).map(({ data }) => data);
  const { parties, comments: count } = countComments(inTime);
  return [
    ...(period ? [{ type: "opened", date: period.from, document: period.document } as const] : []),
    ...(period && !(issued && lastDay(issued) <= period.until)
      ? [{ type: "closed", date: period.until, came: { parties, comments: count } } as const]
      : []),
    ...(issued ? [{ type: "issued", date: issued, document } as const] : []),
  ];
}

/** The day of its document, which may be long before it takes effect. */
const issuedOn = ({ document, effectiveFrom }: CriteriaEntry["data"]): string | undefined => document && (document.date ?? effectiveFrom);

export const commentSpans = ({ criteria }: Pick<Catalogue, "criteria">): CommentSpan[] =>
  criteria.flatMap(({ id, data }) => {
    const { commentPeriod: period } = data;
    if (!period) return [];
    const over = addDays(period.until, 1);
    const [until = over] = [over, lastDay(issuedOn(data) ?? "9999")].sort();
    return [{ set: id, day: period.until, from: period.from, until }];
  });
