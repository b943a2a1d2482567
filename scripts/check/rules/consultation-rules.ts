/**
 * Rules on who was consulted on a criteria set: as the document of the process asks (in Viet Nam the letter of 2024, item 2), the keeper of
 * the list and the parties concerned; and on the comments that came of it.
 */
import { type Consultation, consultationsOf, isSameParty, nameOfParty, type Who } from "../../catalogue/consultation.ts";
import { hasAnswered, openedOn } from "../../catalogue/heard.ts";
import { itemOf } from "../../catalogue/statistics/process-items.ts";
import { type Diagnostic, diagnostic } from "../../problems/diagnostic.ts";
import type { Pointer } from "../../problems/problem.ts";
import type { FileOf } from "../../records/records.ts";
import type { PartyComments } from "../../records/schema/comments.ts";
import type { CriteriaSet } from "../../records/schema/criteria.ts";
import { inLang } from "../../text/bilingual.ts";
import { firstDay, lastDay } from "../../text/dates.ts";
import { type Lang, MAIN_LANG } from "../../text/languages.ts";
import { didYouMean } from "../../text/text.ts";
import { type Context, type Rule, ruleFor } from "./rule.ts";

type SetFile = Pick<FileOf<CriteriaSet>, "id" | "data">;
type CommentsFile = Pick<FileOf<PartyComments>, "id" | "data">;

const commentsOn = ({ id }: SetFile, { records }: Context): PartyComments[] => (records.comments.get(id) ?? []).map(({ data }) => data);
const setOf = ({ id }: CommentsFile, { records }: Context): CriteriaSet | undefined => records.criteria.get(id)?.data;

/** Each names an agency or a party, and not both. */
const unclear = (who: Who, pointer: Pointer): Diagnostic[] =>
  (who.agency === undefined) === (who.party === undefined)
    ? [diagnostic("consultation-who", { both: who.agency !== undefined }, { pointer })]
    : [];

const unclearInSet = ({ data: { consultations = [], commentPeriod } }: SetFile): Diagnostic[] => [
  ...consultations.flatMap((one, index) => unclear(one, ["consultations", index])),
  ...(commentPeriod?.asked ?? []).flatMap((one, index) => unclear(one, ["commentPeriod", "asked", index])),
];

function missing(file: SetFile, context: Context): Diagnostic[] {
  const { document, extends: framework, issuer, commentPeriod } = file.data;
  const settings = context.records.settings?.data;
  // A set of its own, outside the framework, is none of those that the process has issued.
  if (!document || framework === undefined || !settings?.process) return [];
  if (commentPeriod && context.unread.has("comments")) return [];
  const item = itemOf(settings, "criteria");
  if (item === undefined) return [];
  const { name, number } = settings.process;
  const words = (lacks: "keeper" | "others") => (lang: Lang) => ({
    lacks,
    item,
    process: name ? inLang(name, lang) : number,
  });
  const keepers = settings.keptBy.map(({ agency }) => agency);
  const isKeeper = ({ agency }: Consultation) => agency !== undefined && keepers.includes(agency);
  // What came after the set was issued, or from who issued it, was no consulting.
  const issued = document.date;
  const before = consultationsOf(file.data, commentsOn(file, context)).filter(
    ({ agency, date }) => agency !== (issuer ?? "") && (!issued || firstDay(date) <= lastDay(issued)),
  );
  const lacks = (
    [
      ["keeper", keepers.includes(issuer ?? "") || before.some(isKeeper)],
      ["others", before.some((one) => !isKeeper(one))],
    ] as const
  ).flatMap(([what, isThere]) => (isThere ? [] : [what]));
  return lacks.map((what) => diagnostic("consultation-missing", words(what), { pointer: ["title"], onKey: true }));
}

const disordered = ({ data: { commentPeriod: period } }: SetFile): Diagnostic[] =>
  period && period.until < period.from ? [diagnostic("consultation-order", period, { pointer: ["commentPeriod", "until"] })] : [];

const isRepeated = (who: Who, before: readonly Who[]): boolean => before.some((one) => isSameParty(one, who));

const askedTwice = ({ data: { commentPeriod } }: SetFile): Diagnostic[] =>
  (commentPeriod?.asked ?? []).flatMap((who, index, asked) =>
    isRepeated(who, asked.slice(0, index))
      ? [
          diagnostic("consultation-twice", (lang: Lang) => ({ who: nameOfParty(who, lang) }), {
            pointer: ["commentPeriod", "asked", index],
          }),
        ]
      : [],
  );

/** Whoever was given until a day to comment has until then. */
function cutShort({ data: { document, commentPeriod } }: SetFile): Diagnostic[] {
  if (!document?.date || !commentPeriod || firstDay(document.date) > commentPeriod.until) return [];
  const words = { lacks: "days", issued: document.date, until: commentPeriod.until } as const;
  return [diagnostic("consultation-missing", words, { pointer: ["commentPeriod", "until"] })];
}

/** Who was asked and has said nothing by the closing day. */
function silent(file: SetFile, context: Context): Diagnostic[] {
  const { commentPeriod: { asked = [], until } = { until: context.today } } = file.data;
  if (context.today <= until || context.unread.has("comments")) return [];
  const isHeard = hasAnswered(file.data, commentsOn(file, context), (code) => context.agencies.get(code));
  return asked.flatMap((who, index) => {
    if (isHeard(who) || isRepeated(who, asked.slice(0, index)) || nameOfParty(who, MAIN_LANG) === "") return [];
    const words = (lang: Lang) => ({ who: nameOfParty(who, lang), until });
    return [diagnostic("consultation-silent", words, { pointer: ["commentPeriod", "asked", index] })];
  });
}

/** The comments say it: the set does not say it again. */
function repeatedInSet(file: SetFile, context: Context): Diagnostic[] {
  const comments = commentsOn(file, context);
  return (file.data.consultations ?? []).flatMap((one, index) =>
    comments.some((other) => isSameParty(one, other) && one.date === other.date)
      ? [diagnostic("consultation-twice", { date: one.date }, { pointer: ["consultations", index] })]
      : [],
  );
}

/** A code that the draft does not have; once it is answered, the draft may have lost it because of the comment. */
function unknownCriteria(file: CommentsFile, context: Context): Diagnostic[] {
  const set = setOf(file, context);
  const codes = set?.criteria.map(({ id }) => id) ?? [];
  return (file.data.comments ?? []).flatMap(({ criterion: value, answer }, index) => {
    if (!set || value === undefined || answer || codes.includes(value)) return [];
    const suggestion = didYouMean(value, codes);
    return [diagnostic("comment-criterion", { value, suggestion }, { pointer: ["comments", index, "criterion"], suggested: suggestion })];
  });
}

/** Outside of the days on which comments are taken. */
function late(file: CommentsFile, context: Context): Diagnostic[] {
  const set = setOf(file, context);
  const { commentPeriod, document } = set ?? {};
  const closed = commentPeriod?.until ?? (document?.date && lastDay(document.date));
  const { date } = file.data;
  const opened = set && openedOn(set);
  if (opened !== undefined && lastDay(date) < opened) return [diagnostic("comment-late", { date, opened }, { pointer: ["date"] })];
  return closed !== undefined && firstDay(date) > closed ? [diagnostic("comment-late", { date, closed }, { pointer: ["date"] })] : [];
}

function unanswered(file: CommentsFile, context: Context): Diagnostic[] {
  if (!setOf(file, context)?.document) return [];
  return (file.data.comments ?? []).flatMap(({ answer, criterion }, index) =>
    answer ? [] : [diagnostic("comment-unanswered", { criterion }, { pointer: ["comments", index] })],
  );
}

/** What is not taken up, or not all of it, is explained. */
const unexplained = ({ data: { comments = [] } }: CommentsFile): Diagnostic[] =>
  comments.flatMap(({ answer }, index) =>
    answer && answer.result !== "accepted" && answer.reason === undefined
      ? [
          diagnostic(
            "comment-reason",
            { isPart: answer.result === "partly" },
            { pointer: ["comments", index, "answer"], missing: "reason" },
          ),
        ]
      : [],
  );

const wordless = ({ data: { opinion, comments } }: CommentsFile): Diagnostic[] =>
  opinion === "comments" && comments === undefined ? [diagnostic("comment-none", undefined, { pointer: ["opinion"] })] : [];

export const consultationRules: readonly Rule[] = [
  ruleFor("criteria", "consultation-who", unclearInSet),
  ruleFor("criteria", "consultation-missing", missing),
  ruleFor("criteria", "consultation-missing", cutShort),
  ruleFor("criteria", "consultation-order", disordered),
  ruleFor("criteria", "consultation-silent", silent),
  ruleFor("criteria", "consultation-twice", repeatedInSet),
  ruleFor("criteria", "consultation-twice", askedTwice),
  ruleFor("comments", "consultation-who", ({ data }) => unclear(data, ["date"])),
  ruleFor("comments", "comment-criterion", unknownCriteria),
  ruleFor("comments", "comment-late", late),
  ruleFor("comments", "comment-unanswered", unanswered),
  ruleFor("comments", "comment-reason", unexplained),
  ruleFor("comments", "comment-none", wordless),
];
