/**
 * The issue forms: what is asked, read, written and made. The files in `.github/ISSUE_TEMPLATE/` come from this table,
 * issues are read by it, and the editor fills the forms in by it.
 */

import type { Pointer } from "../../problems/problem.ts";
import { criteriaFrom } from "../../records/criteria-sets.ts";
import { commentsSchema } from "../../records/schema/comments.ts";
import { documentRef } from "../../records/schema/common.ts";
import { criteriaSchema } from "../../records/schema/criteria.ts";
import { FIRST_EVENT } from "../../records/schema/events.ts";
import type { SchemaNode } from "../../records/schema/node.ts";
import { platformSchema } from "../../records/schema/platform.ts";
import { isUsed } from "../../records/schema/used.ts";
import { type Bilingual, sideBySide } from "../../text/bilingual.ts";
import { inEach, MAIN_LANG } from "../../text/languages.ts";
import { formWords } from "../../words/later.ts";
import type { Lookup } from "./entries.ts";
import { type Question, question, questionsOf } from "./questions.ts";

export type FormId = "platform" | "usage" | "criteria" | "comment";
export type RecordValues = Readonly<Record<string, unknown>>;

export interface IssueForm {
  readonly id: FormId;
  /** Name of its file. */
  readonly file: string;
  readonly title: Bilingual;
  readonly intro: Bilingual;
  readonly questions: readonly Question[];
  /** What follows from the answers and is not asked for. */
  readonly complete: (answered: RecordValues, lookup: Lookup) => RecordValues;
}

/** The words of a question that no schema has. */
type Asked = "whichPlatform" | "whichDraft" | "whoAgency" | "whoName" | "whoKind" | "said" | "scope" | "proposedOn";
const asked = (name: Asked): SchemaNode => ({
  "x-title": inEach((lang) => formWords[lang][name].title),
  "x-help": inEach((lang) => formWords[lang][name].help),
});

const wordsOf = (id: FormId): Pick<IssueForm, "file" | "title" | "intro"> => ({
  file: formWords[MAIN_LANG].files[id],
  title: inEach((lang) => formWords[lang].titles[id]),
  intro: inEach((lang) => formWords[lang].intros[id]),
});

/** The day that the document of a proposal bears: that of the event, where nobody says otherwise. */
const DOCUMENT_DATE: Pointer = ["events", 0, "document", "date"];

/**
 * A form proposes: of the events it asks for the document that does so, from which the first event follows. Not everybody numbers
 * letters: what has a title and an address is proposed on a day of its own.
 */
const PROPOSAL = [
  ...questionsOf(documentRef, {
    path: ["events", 0, "document"],
    id: "document",
    required: false,
    of: inEach((lang) => formWords[lang].ofProposal),
  }),
  ...questionsOf(
    { properties: { date: { ...platformSchema.properties.events.items.properties.date, ...asked("proposedOn") } } },
    { path: ["events", 0], id: "proposal", required: false },
  ).map((question): Question => ({ ...question, usually: DOCUMENT_DATE })),
];

interface Proposal {
  readonly date?: string;
  readonly document?: { readonly date?: string };
}

/** What of it is missing is asked for as of every record; what was typed stands. */
function withEvent({ events, ...answered }: RecordValues): RecordValues {
  const [proposal] = (events ?? []) as readonly Proposal[];
  const date = proposal?.date ?? proposal?.document?.date;
  const document = proposal?.document;
  if (!proposal) return answered;
  return {
    ...answered,
    events: [{ ...(date === undefined ? {} : { date }), type: FIRST_EVENT, ...(document === undefined ? {} : { document }) }],
  };
}

/** One usage value is added to a record that is there: which one is asked first. */
const WHICH_PLATFORM = question("platform", asked("whichPlatform"), { id: "platform", path: ["platform"], required: true });

/** What a form can ask of a criteria set; the rest is the framework's, and is adapted criterion by criterion. */
const { title, extends: framework, issuer } = criteriaSchema.properties;

/** The text below the front matter. */
const SCOPE = question("paragraphs", asked("scope"), { id: "scope", path: ["body"], required: false });

function withCriteria(answered: RecordValues, { criteria }: Lookup): RecordValues {
  const base = typeof answered.extends === "string" ? criteria(answered.extends) : undefined;
  return { ...answered, kind: "set", ...(base ? { groups: base.groups, criteria: criteriaFrom(base) } : {}) };
}

/** One comment on a draft: which one is asked first. Its day is that of the form, unless somebody says another, as of a letter. */
const WHICH_DRAFT = question("draft", asked("whichDraft"), { id: "set", path: ["set"], required: true });

const { agency, party, comments, ...ofLetter } = commentsSchema.properties;
const { criterion } = comments.items.properties;
const COMMENT = [
  ...questionsOf({ properties: { agency: { ...agency, ...asked("whoAgency") } } }),
  ...questionsOf(
    { properties: { name: { ...party.properties.name, ...asked("whoName") }, kind: { ...party.properties.kind, ...asked("whoKind") } } },
    { path: ["party"], id: "party", required: false },
  ),
  ...questionsOf({ properties: { criterion } }, { path: ["comments", 0], id: "", required: false }),
  question("words", asked("said"), { id: "comment", path: ["comments", 0, "text"], required: true }),
  ...questionsOf({ properties: ofLetter }),
];

export const ISSUE_FORMS: Readonly<Record<FormId, IssueForm>> = {
  platform: {
    id: "platform",
    ...wordsOf("platform"),
    questions: questionsOf(platformSchema, undefined, { events: PROPOSAL }),
    complete: withEvent,
  },
  usage: {
    id: "usage",
    ...wordsOf("usage"),
    questions: [WHICH_PLATFORM, ...(isUsed("usage") ? questionsOf(platformSchema.properties.usage.items) : [])],
    complete: (answered) => answered,
  },
  criteria: {
    id: "criteria",
    ...wordsOf("criteria"),
    questions: [...questionsOf({ properties: { title, extends: framework, issuer }, required: criteriaSchema.required }), SCOPE],
    complete: withCriteria,
  },
  comment: {
    id: "comment",
    ...wordsOf("comment"),
    questions: [WHICH_DRAFT, ...COMMENT],
    complete: (answered) => ({ ...answered, opinion: "comments" }),
  },
};

/** A catalogue without usage figures, or without criteria, has no form for them. */
export const isOffered = ({ id }: IssueForm): boolean => id === "platform" || isUsed(id === "comment" ? "criteria" : id);

/** The heading under which GitHub puts an answer. */
export const answerHeading = ({ label }: Question): string => sideBySide((lang) => label[lang]);
