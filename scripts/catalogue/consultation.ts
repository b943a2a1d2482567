/**
 * The consultation on a draft criteria set (the letter, item 2): who was asked, who answered what, and how far the issuer has
 * answered. What the comments say of who was consulted is said there once; the set itself lists only who has no file among them.
 */
import type { CommentResult, CriterionComment, PartyComments } from "../records/schema/comments.ts";
import type { CriteriaSet } from "../records/schema/criteria.ts";
import { inLang } from "../text/bilingual.ts";
import { compareDates } from "../text/dates.ts";
import type { Lang } from "../text/languages.ts";
import { foldedWords } from "../text/text.ts";

export type Consultation = NonNullable<CriteriaSet["consultations"]>[number];
/** Who was asked, or answered. */
export type Who = Pick<Consultation, "agency" | "party">;

const folded = (name: string): string => foldedWords(name).join(" ");

/** Every way to name one: by the code of the agency, or by each name of the party. */
const keysOf = ({ agency, party }: Who): string[] => [
  ...(agency === undefined ? [] : [`agency ${agency}`]),
  ...Object.values(party?.name ?? {}).map((name) => `party ${folded(name)}`),
];
/** Whether two are one party. */
export const isSameParty = (one: Who, other: Who): boolean => keysOf(one).some((key) => keysOf(other).includes(key));

/** As one is named in a sentence. */
export const nameOfParty = ({ agency, party }: Who, lang: Lang): string => agency ?? (party ? inLang(party.name, lang) : "");

/** What a file of comments says of having been consulted, in the words of the set. */
const consultationIn = ({ agency, party, date, opinion, letter }: PartyComments): Consultation => ({
  ...(agency === undefined ? {} : { agency }),
  ...(party === undefined ? {} : { party }),
  date,
  opinion,
  ...(letter === undefined ? {} : { document: { number: letter, date } }),
});

/** Those that the set lists, and those of whom there are comments, in the order of their days. */
export const consultationsOf = (set: CriteriaSet, comments: readonly PartyComments[]): Consultation[] =>
  [...(set.consultations ?? []), ...comments.map(consultationIn)].sort((a, b) => compareDates(a.date, b.date));

export type ConsultationStanding = "planned" | "open" | "closed" | "issued";

/** Where a consultation stands on a day; undefined where none was opened. */
export function consultationStanding({ commentPeriod, document }: CriteriaSet, today: string): ConsultationStanding | undefined {
  if (!commentPeriod) return undefined;
  if (document) return "issued";
  if (today < commentPeriod.from) return "planned";
  return today <= commentPeriod.until ? "open" : "closed";
}

/** One comment with the file it came in, and its place there. */
export interface PlacedComment<File extends { readonly data: PartyComments } = { readonly data: PartyComments }> {
  readonly file: File;
  readonly index: number;
  readonly comment: CriterionComment;
}

/** The comments on one criterion, or on the whole. */
export interface CommentGroup<File extends { readonly data: PartyComments }> {
  /** Undefined for those on the whole. */
  readonly criterion: string | undefined;
  readonly comments: readonly PlacedComment<File>[];
}

/** First those on the whole, then by the criteria in their order, then those on codes that the set does not have, or no longer. */
export function commentsByCriterion<File extends { readonly data: PartyComments }>(
  { criteria }: CriteriaSet,
  files: readonly File[],
): CommentGroup<File>[] {
  const all = files.flatMap((file) => (file.data.comments ?? []).map((comment, index): PlacedComment<File> => ({ file, index, comment })));
  const codes = [undefined, ...criteria.map(({ id }) => id), ...all.flatMap(({ comment }) => comment.criterion ?? [])];
  return [...new Set(codes)]
    .map((criterion) => ({ criterion, comments: all.filter(({ comment }) => comment.criterion === criterion) }))
    .filter(({ comments }) => comments.length > 0);
}

/** What is counted of comments. */
export const COMMENT_COUNTS = ["parties", "comments", "accepted", "partly", "rejected", "unanswered"] as const;
export type CommentCounts = Readonly<Record<(typeof COMMENT_COUNTS)[number], number>>;

/** How many comments there are, of how many parties, and what became of them; who has none is not among those. */
export function countComments(files: readonly PartyComments[]): CommentCounts {
  const commented = files.filter(({ comments }) => comments);
  const comments = commented.flatMap((file) => file.comments ?? []);
  const parties = commented.filter((one, index) => commented.findIndex((other) => isSameParty(one, other)) === index);
  const count = (result: CommentResult | undefined) => comments.filter(({ answer }) => answer?.result === result).length;
  return {
    parties: parties.length,
    comments: comments.length,
    accepted: count("accepted"),
    partly: count("partly"),
    rejected: count("rejected"),
    unanswered: count(undefined),
  };
}
