/**
 * Answers -> the file that they propose, in canonical form: a new entry, an entry with one more usage value, or a draft
 * criteria set from a framework. The same answers on the same catalogue always make the same bytes.
 */

import { type Formatted, printRecord, writeRecord } from "../../records/format.ts";
import { splitFrontMatter } from "../../records/front-matter.ts";
import { DRAFT_KINDS, RECORD_KINDS } from "../../records/kinds.ts";
import { pathOf, readPath, recordAt } from "../../records/paths.ts";
import type { Records } from "../../records/records.ts";
import type { Agency } from "../../records/schema/agencies.ts";
import { fieldAt } from "../../records/schema-diagnostics.ts";
import type { Text } from "../../text/bilingual.ts";
import { MAIN_LANG } from "../../text/languages.ts";
import { idOf } from "../../text/names.ts";
import { asIfRegistered, namedAgencies, putCodes } from "../draft/asked-agencies.ts";
import { addItem, dataOf, documentOf } from "../draft/document.ts";
import { type CarriedFile, carriedProblems } from "./carried-file.ts";
import { choiceOf, findCode, lookupIn } from "./entries.ts";
import type { FormId, RecordValues } from "./forms.ts";
import type { Answers } from "./read-issue.ts";
import { type AnswerProblem, recordOf, valueAt } from "./record.ts";
import { sayAnswer } from "./say-answer.ts";

/** What answers are looked up in: the main branch. */
export interface MainFiles {
  readonly records: Records;
  /** Texts of the data files, by path. */
  readonly texts: ReadonlyMap<string, string>;
}

/** A file, as far as the answers say what it is. */
export interface ProposedFile {
  /** Absent when the answers do not say where it belongs. */
  readonly path?: string;
  /** Absent when it could not be made. */
  readonly text?: string;
  readonly problems: readonly AnswerProblem[];
  /** What was read otherwise than it stands in the answers, or left out. */
  readonly notes: readonly AnswerProblem[];
  /** The register as it would be with the agencies that it asks for. */
  readonly asIf?: readonly Agency[];
  /** Id of an entry that is this one already. */
  readonly duplicate?: string;
}

/** The issue that the answers stand in. */
export interface SentForm {
  readonly number: number;
  readonly url: string;
  /** On which it was opened. */
  readonly date: string;
}

/** @param path where an earlier version of the answers was put: a corrected name does not move the file */
export function makeFile(
  { form, answers, problems, notes, file }: Answers,
  known: MainFiles,
  path?: string,
  sent?: SentForm,
): ProposedFile {
  if (file) return { ...carried(file, known), ...(path ? { path } : {}), notes };
  const read = recordOf(form, answers, lookupIn(known.records));
  const { written, ...made } = MAKERS[form.id](read.data, known, path, sent);
  const failed = written && "problem" in written ? [{ message: written.problem.message }] : [];
  const text = written && "text" in written ? { text: written.text } : {};
  // The answer to another question may have said it.
  const open = problems.filter(({ missing, question }) => !missing || !question || valueAt(read.data, question.path) === undefined);
  return { ...made, ...text, problems: [...open, ...read.problems, ...failed], notes: [...notes, ...read.notes] };
}

/** The file as it came, but that an agency stands by its name as long as the register does not have it. */
function carried(file: CarriedFile, { records, texts }: MainFiles): Omit<ProposedFile, "notes"> {
  const { path, text } = file;
  const problems = carriedProblems(file, texts.get(path));
  const kind = DRAFT_KINDS.find((one) => one === readPath(path)?.kind);
  const split = splitFrontMatter(text);
  if (problems.length > 0 || !kind || typeof split === "string") return { path, text, problems };
  const document = documentOf(split.yaml);
  const named = namedAgencies(kind, dataOf(document));
  if (named.length === 0) return { path, text, problems };
  const asked = putCodes(document, named, lookupIn(records).agency());
  const names = asked.map(({ value }) => value);
  const message = ({ value, pointer }: (typeof asked)[number]) => {
    const field = fieldAt(RECORD_KINDS[kind].schema, pointer);
    return sayAnswer((words, lang) => words.agencyAsked(field[lang], value));
  };
  return {
    path,
    text: printRecord(kind, document, split.body, split),
    problems: asked.map((one) => ({ message: message(one) })),
    ...(asked.length > 0 ? { asIf: asIfRegistered(names, records.agencies?.data ?? []) } : {}),
  };
}

type MadeFile = Pick<ProposedFile, "path" | "duplicate"> & { readonly written?: Formatted };
const MAKERS: Readonly<Record<FormId, (data: RecordValues, known: MainFiles, earlier?: string, sent?: SentForm) => MadeFile>> = {
  platform: makePlatform,
  usage: makeUsage,
  criteria: makeCriteria,
  comment: makeComment,
};

const mainWords = (text: unknown): string | undefined => (text as Partial<Text> | undefined)?.[MAIN_LANG];

function makePlatform(data: RecordValues, { records }: MainFiles, earlier?: string): MadeFile {
  const name = mainWords(data.name);
  if (name === undefined) return {};
  const path = earlier ?? pathOf("platform", { id: idOf(name) });
  const id = recordAt(path)?.id ?? "";
  const same = [...records.platforms.values()].find((one) => one.id === id || idOf(one.platform?.data.name[MAIN_LANG] ?? "") === id);
  if (!earlier && same) return { path: pathOf("platform", { id: same.id }), duplicate: same.id };
  return { path, written: writeRecord("platform", data) };
}

/** The value is added to the file as it stands, comments and all. */
function makeUsage({ platform: id, ...record }: RecordValues, { texts }: MainFiles): MadeFile {
  if (typeof id !== "string") return {};
  const path = pathOf("platform", { id });
  const split = splitFrontMatter(texts.get(path) ?? "");
  if (typeof split === "string") return { path };
  const document = documentOf(split.yaml);
  addItem(document, ["usage"], record);
  return { path, written: { text: printRecord("platform", document, split.body, split) } };
}

function makeCriteria({ body = "", ...data }: RecordValues, { records }: MainFiles, earlier?: string): MadeFile {
  const title = mainWords(data.title);
  if (title === undefined) return {};
  const path = earlier ?? pathOf("criteria", { id: idOf(title) });
  const id = recordAt(path)?.id ?? "";
  if (!earlier && records.criteria.has(id)) return { path, duplicate: id };
  return { path, written: writeRecord("criteria", data, String(body)) };
}

/** A file of its own for each form, named for it: two that come at once lose nothing of each other. What came by letter says that. */
function makeComment({ set, comments = [], ...data }: RecordValues, { records }: MainFiles, earlier?: string, sent?: SentForm): MadeFile {
  if (typeof set !== "string") return {};
  const path = earlier ?? pathOf("comments", { id: set, key: `form-${sent?.number ?? 0}` });
  const codes = records.criteria.get(set)?.data.criteria.map(({ id, title }) => choiceOf(id, title)) ?? [];
  const said = (comments as readonly { readonly criterion?: string }[]).map((one) =>
    one.criterion === undefined ? one : { ...one, criterion: findCode(one.criterion, codes) ?? one.criterion },
  );
  // A letter has a day of its own, which is asked for.
  const day = sent && data.letter === undefined ? { date: sent.date } : {};
  return { path, written: writeRecord("comments", { ...day, ...data, ...(sent ? { issue: sent.url } : {}), comments: said }) };
}
