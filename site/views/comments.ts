/** The comments on a draft as a table: one for the page, the file and the paper of it. */
import type { AgencyEntry, CommentsEntry, CriteriaEntry } from "../../scripts/catalogue/catalogue.ts";
import { commentsByCriterion, type PlacedComment } from "../../scripts/catalogue/consultation.ts";
import { COMMENT_RESULT_NAMES, PARTY_NAMES } from "../../scripts/records/schema/choices.ts";
import type { CriterionComment, PartyComments } from "../../scripts/records/schema/comments.ts";
import type { Text } from "../../scripts/text/bilingual.ts";
import { firstDay } from "../../scripts/text/dates.ts";
import { anchor } from "../address-words.ts";
import type { Words } from "../i18n/words.ts";
import { nameOfWho } from "./consulted.ts";

/** One comment as it stands in a row. */
export interface CommentRow extends PlacedComment<CommentsEntry> {
  readonly number: number;
  /** Code of the criterion; undefined for the whole. */
  readonly criterion: string | undefined;
  /** Whether it is the first on its criterion. */
  readonly isFirst: boolean;
  /** Its place on the page, which stays whatever comes before it. */
  readonly place: string;
}

/** Where a comment stands on the page of its set: the file that it came in, and which one there. */
export const placeOfComment = (file: string, index: number): string => anchor("y-kien", `${file}-${index + 1}`);

/** Numbered one after the other, by criterion. */
export function commentRows({ data, comments }: Pick<CriteriaEntry, "data" | "comments">): CommentRow[] {
  return commentsByCriterion(data, comments)
    .flatMap(({ criterion, comments: said }) => said.map((one, index) => ({ ...one, criterion, isFirst: index === 0 })))
    .map((row, index) => ({ ...row, number: index + 1, place: placeOfComment(row.file.key, row.index) }));
}

/** What tables in plain words are written with, in one language. */
interface Writing {
  readonly words: Words;
  readonly text: (text: Text) => string;
  readonly date: (date: string) => string;
  readonly agencies: ReadonlyMap<string, Pick<AgencyEntry, "data">>;
}

/** By letter with its number and day, by form, or on its day. */
export function sayHow(
  { letter, issue, date }: PartyComments,
  { words: { comments: words }, date: show }: Pick<Writing, "words" | "date">,
) {
  if (letter !== undefined) return words.byLetter(letter, show(date));
  return issue === undefined ? show(date) : words.byForm(show(date));
}

/** "Có góp ý; gửi sau hạn": what they think of the draft, and where they said it after the closing day. */
export function sayOpinion(
  { data: { commentPeriod } }: Pick<CriteriaEntry, "data">,
  { opinion, date }: PartyComments,
  { words }: Pick<Writing, "words">,
): string {
  const isLate = commentPeriod !== undefined && firstDay(date) > commentPeriod.until;
  return [words.names.opinion[opinion], ...(isLate ? [words.comments.late] : [])].join("; ");
}

/** "KT1 Kiến trúc…"; of a code that the set does not have any more, that. */
export function saySubject(
  { data }: Pick<CriteriaEntry, "data">,
  code: string | undefined,
  { words, text }: Pick<Writing, "words" | "text">,
) {
  if (code === undefined) return words.comments.whole;
  const title = data.criteria.find(({ id }) => id === code)?.title;
  return `${code} ${title ? text(title) : words.comments.gone}`;
}

/** "Tiếp thu (22/11/2026)": what became of it, and since when that is said. */
export const sayResult = ({ result, date }: NonNullable<CriterionComment["answer"]>, writing: Pick<Writing, "text" | "date">): string =>
  writing.text(COMMENT_RESULT_NAMES[result]) + (date ? ` (${writing.date(date)})` : "");

/** By name, and what they are where they are no agency. */
const whoIn = (data: PartyComments, writing: Writing): string =>
  nameOfWho(data, writing) + (data.party ? ` (${writing.text(PARTY_NAMES[data.party.kind])})` : "");

interface CommentTable {
  readonly head: readonly string[];
  /** In each cell what stands one under the other. */
  readonly rows: readonly (readonly (readonly string[])[])[];
}

/** The table in words: number, subject, who and how, what was said, what is answered. */
export function commentTable(entry: CriteriaEntry, writing: Writing): CommentTable {
  const { head, unanswered } = writing.words.comments;
  const rows = commentRows(entry).map(({ number, criterion, file, comment: { text, answer } }) => [
    [String(number)],
    [saySubject(entry, criterion, writing)],
    [whoIn(file.data, writing), `(${sayHow(file.data, writing)}; ${sayOpinion(entry, file.data, writing)})`],
    text.split(/\n+/),
    answer ? [sayResult(answer, writing), ...(answer.reason ? [writing.text(answer.reason)] : [])] : [unanswered],
  ]);
  return { head: [head.number, head.subject, head.who, head.said, head.answer], rows };
}

/** Who was consulted and left no comments: those the set lists, and files without any. */
export const opinionsAlone = ({ consultations, comments }: Pick<CriteriaEntry, "consultations" | "comments">) =>
  consultations.filter(
    (one) =>
      !comments.some(({ data }) => data.comments && data.date === one.date && data.agency === one.agency && data.party === one.party),
  );
