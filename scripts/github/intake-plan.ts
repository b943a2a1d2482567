/** What is still to be done for an issue that proposes something. Pure; run again on what it led to, it is nothing. */

import { createHash } from "node:crypto";
import { withAgencies } from "../authoring/draft/asked-agencies.ts";
import { type MainFiles, makeFile, type ProposedFile, type SentForm } from "../authoring/intake/make-file.ts";
import { type Answers, isErrorReport, readIssue } from "../authoring/intake/read-issue.ts";
import { checkParsed } from "../check/check.ts";
import type { Problem } from "../problems/problem.ts";
import { type Parsed, parseFile } from "../records/parse.ts";
import { type IntakeReply, intakeReply, isReady, receivedReply, unreadReply } from "../report/intake.ts";
import { inlineCode } from "../report/markdown.ts";
import { MAIN_LANG } from "../text/languages.ts";
import { writtenWords } from "../words/words.ts";
import type { Action } from "./actions.ts";
import type { Comment } from "./facts.ts";
import { remembered } from "./remembered.ts";

interface Account {
  readonly login: string;
  readonly id: number;
}

export interface IntakeFacts {
  readonly number: number;
  readonly isPull: boolean;
  readonly open: boolean;
  readonly body: string | null;
  /** The day on which it was opened, and its address. */
  readonly opened: string;
  readonly url: string;
  readonly author: Account;
  /** Who else edited what it says: they have a part in what comes of it. */
  readonly editors: readonly Account[];
  /** Whether the bot opened it. */
  readonly ours: boolean;
  readonly branch: string;
  /** The bot's own answer. */
  readonly comment?: Comment;
  /** The comment by which its author asks for review of the draft, as they can on the pull request. */
  readonly readyAsked?: number;
  /** Later answers of its own, by two runs at once. */
  readonly doubles: readonly number[];
  /** Commit of the branch. */
  readonly head?: string;
  /** Git's name of the file on the branch. */
  readonly readBlob: string | undefined;
  /** The newest pull request from the branch. */
  readonly pull?: undefined | { readonly number: number; readonly open: boolean; readonly draft: boolean; readonly merged: boolean };
}

export type IntakeAction =
  | { readonly do: "write-file"; readonly path: string; readonly text: string }
  | { readonly do: "open-pull"; readonly title: string; readonly body: string }
  | { readonly do: "close-pull"; readonly pull: number }
  | { readonly do: "delete-branch" }
  | Extract<Action, { readonly do: "create-comment" | "update-comment" | "delete-comment" | "mark-ready" }>;

export const INTAKE_MARKER = "<!-- catalogue:intake ";

/** What the bot remembers of an issue, in its own comment. */
interface IntakeState {
  /** Where the file is: fixed once it is there. */
  readonly path?: string;
  /** What the bot last wrote there. */
  readonly blob?: string;
  /** Fields filled in, and all of them. */
  readonly filled?: readonly [number, number];
  /** Its pull request was closed with the issue; opened again, the issue gets another. */
  readonly withdrawn?: boolean;
}

export const intakeState = (body: string): IntakeState => (remembered(body, INTAKE_MARKER) ?? {}) as IntakeState;

type Issue = Pick<IntakeFacts, "number" | "opened" | "url" | "body">;
const sentIn = ({ number, opened, url }: Issue): SentForm => ({ number, url, date: opened });

/** Where the file of an issue would go; undefined when it is none of ours, or says too little. */
export function proposedPath(issue: Issue, known: MainFiles): string | undefined {
  const answers = readIssue(issue.body);
  return answers && makeFile(answers, known, undefined, sentIn(issue)).path;
}

interface IntakePlace {
  readonly repository: string;
  /** Address of the folder of the data. */
  readonly url: string;
  readonly today: string;
}

export function planIntake(read: IntakeFacts, known: MainFiles, place: IntakePlace): IntakeAction[] {
  const answers = read.isPull ? undefined : readIssue(read.body);
  if (!answers) return planUnread(read, known, place);
  const state = read.comment ? intakeState(read.comment.body) : {};
  if (!read.open) return planWithdrawal(read, state, answers);
  const facts = state.withdrawn && !read.pull?.open && !read.pull?.merged ? { ...read, pull: undefined } : read;
  if (facts.pull && !facts.pull.open) return [];
  const proposed = makeFile(answers, known, state.path, sentIn(facts));
  const problems = checkProposed(proposed, known, place.today);
  const manual =
    facts.head !== undefined && state.blob !== undefined && facts.readBlob !== state.blob && facts.readBlob !== blob(proposed.text);
  const reply = { ...replyOf(facts, answers, proposed, problems, manual, place), contact: contactIn(known) };
  const write = isReady(reply) && !manual;
  return [
    ...(write ? planWrite(facts, proposed) : []),
    ...planAnswer(facts, reply, write ? { path: proposed.path, blob: blob(proposed.text) } : state),
    ...(isReady(reply) ? planReview(facts) : []),
  ];
}

/** The draft is there, and its author asked for review on the issue. */
const planReview = ({ pull, readyAsked }: IntakeFacts): IntakeAction[] =>
  pull?.draft && readyAsked !== undefined ? [{ do: "mark-ready", comment: readyAsked }] : [];

/** A letter that is no form: what to do with it is said once, and a person sees to it. */
function planUnread({ isPull, open, ours, body, comment }: IntakeFacts, known: MainFiles, { repository }: IntakePlace): IntakeAction[] {
  if (isPull || ours || !open) return [];
  const state = comment ? intakeState(comment.body) : {};
  const text = isErrorReport(body) ? receivedReply(contactIn(known)) : unreadReply(repository, contactIn(known));
  const { filled: _, ...kept } = state;
  const answer = `${INTAKE_MARKER}${JSON.stringify(kept)} -->\n\n${text}`;
  if (!comment) return [{ do: "create-comment", body: answer }];
  return comment.body.trimEnd() === answer.trimEnd() ? [] : [{ do: "update-comment", id: comment.id, body: answer }];
}

/** The rules' word on the new file among those of the main branch; what is missing for a problem in the answers is not said twice. */
function checkProposed({ path, text, duplicate, problems, asIf }: ProposedFile, { texts }: MainFiles, today: string): Problem[] {
  if (!path || text === undefined || duplicate) return [];
  const known = parsedOf(texts).filter((one) => one.path !== path);
  const others = asIf ? withAgencies(known, asIf) : known;
  const proposed = parseFile({ path, bytes: Buffer.from(text) });
  return [...checkParsed([...others, proposed], { today, only: (one) => one === path }).problems].filter(
    ({ rule }) => problems.length === 0 || rule !== "key-missing",
  );
}

/** The main branch is parsed once for all the issues that are held against it. */
function parsedOf(texts: MainFiles["texts"]): readonly Parsed[] {
  const found = PARSED.get(texts) ?? [...texts].map(([path, content]) => parseFile({ path, bytes: Buffer.from(content) }));
  PARSED.set(texts, found);
  return found;
}
const PARSED = new WeakMap<MainFiles["texts"], readonly Parsed[]>();

const contactIn = ({ records }: MainFiles) => records.settings?.data.metadata?.contact;

const blob = (text: string | undefined): string | undefined =>
  text === undefined
    ? undefined
    : createHash("sha1")
        .update(`blob ${Buffer.byteLength(text)}\0`)
        .update(text)
        .digest("hex");

function replyOf(
  facts: IntakeFacts,
  { form, answers, file }: Answers,
  { path, problems: answerProblems, notes, duplicate }: ProposedFile,
  problems: readonly Problem[],
  manual: boolean,
  { url }: IntakePlace,
): IntakeReply {
  return {
    form,
    answerProblems,
    notes,
    problems,
    ...(file ? {} : { answered: answers.size }),
    ...(path ? { path } : {}),
    ...(duplicate && path ? { duplicate: { id: duplicate, url: url + path } } : {}),
    ...(facts.pull ? { pull: facts.pull.number } : {}),
    manual,
    withdrawn: false,
  };
}

function planWrite({ number, author, head, readBlob, pull }: IntakeFacts, { path = "", text = "" }: ProposedFile): IntakeAction[] {
  const isThere = head !== undefined && readBlob === blob(text);
  const write: IntakeAction[] = isThere ? [] : [{ do: "write-file", path, text }];
  if (pull) return write;
  const say = writtenWords[MAIN_LANG];
  const body = `${say.pullBody(number, inlineCode(`@${author.login}`))}\n\nCloses #${number}`;
  return [...write, { do: "open-pull", title: say.pullTitle(path), body }];
}

/** An untouched draft goes with its issue; what a person has worked on stays. */
function planWithdrawal(facts: IntakeFacts, state: IntakeState, { form, answers }: Answers): IntakeAction[] {
  const { pull, head, readBlob } = facts;
  if (!pull?.open || !pull.draft || !head || readBlob !== state.blob) return [];
  const reply = { form, answerProblems: [], notes: [], problems: [], answered: answers.size, manual: false, withdrawn: true };
  return [...planAnswer(facts, reply, { ...state, withdrawn: true }), { do: "close-pull", pull: pull.number }, { do: "delete-branch" }];
}

/** The answer follows once the pull request has its number, so that it is not written twice. */
function planAnswer({ comment, doubles, pull }: IntakeFacts, reply: IntakeReply, state: IntakeState): IntakeAction[] {
  const extra = doubles.map((id): IntakeAction => ({ do: "delete-comment", id }));
  const filled = reply.answered === undefined ? {} : { filled: [reply.answered, reply.form.questions.length] as const };
  const body = `${INTAKE_MARKER}${JSON.stringify({ ...state, ...filled })} -->\n\n${intakeReply(reply)}`;
  if (!reply.withdrawn && isReady(reply) && !reply.manual && !pull) return extra;
  if (!comment) return [{ do: "create-comment", body }, ...extra];
  return comment.body.trimEnd() === body.trimEnd() ? extra : [{ do: "update-comment", id: comment.id, body }, ...extra];
}

export function describeIntake(action: IntakeAction): string {
  return "path" in action
    ? `${action.do} ${action.path}`
    : "body" in action
      ? `${action.do} (${action.body.length} characters)`
      : action.do;
}
