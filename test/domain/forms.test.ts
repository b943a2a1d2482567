/** Nothing that an issue form asks for is lost: answers make a file, the file fills the form in, and the answers are the same. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { dataOf, documentOf } from "../../scripts/authoring/draft/document.ts";
import { issueAddress } from "../../scripts/authoring/draft/send.ts";
import { ANSWER_KINDS, choicesOf } from "../../scripts/authoring/intake/answers.ts";
import { lookupIn } from "../../scripts/authoring/intake/entries.ts";
import { answerHeading, ISSUE_FORMS, type IssueForm, type RecordValues } from "../../scripts/authoring/intake/forms.ts";
import { makeFile } from "../../scripts/authoring/intake/make-file.ts";
import { type Question, questionsOf } from "../../scripts/authoring/intake/questions.ts";
import { readIssue } from "../../scripts/authoring/intake/read-issue.ts";
import { checkFiles } from "../../scripts/check/check.ts";
import { splitFrontMatter } from "../../scripts/records/front-matter.ts";
import { readRoot } from "../../scripts/records/load.ts";
import { key, text } from "../../scripts/records/schema/common.ts";
import { platformSchema } from "../../scripts/records/schema/platform.ts";
import { bilingual } from "../../scripts/text/bilingual.ts";
import { fullValue, pick, type Random, randomFrom } from "../values.ts";

const SEED = 20261126;
const files = readRoot(join(import.meta.dirname, "../fixtures/demo"));
const { records } = checkFiles(files, { today: "2026-11-24" });
const known = { records, texts: new Map(files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString("utf8")])) };
const lookup = lookupIn(records);

/** What a person may answer, as the form writes it. */
function answerTo(question: Question, random: Random): string {
  const choices = choicesOf(question, lookup);
  const code = () => pick(random, choices).code;
  const words = () => String(fullValue({ type: "string" }, random));
  const values: Record<Question["kind"], () => unknown> = {
    ...{ line: words, text: words, words, paragraphs: () => `${words()}\n\n${words()}`, lines: () => [words(), words()] },
    date: () => fullValue({ type: "string", format: "date" }, random),
    "part-date": () => fullValue({ type: "string", format: "part-date" }, random),
    url: () => fullValue({ type: "string", format: "url" }, random),
    "document-number": () => `${Math.floor(random() * 900) + 10}/BCP-CĐS`,
    number: () => pick(random, [1, 1000, 1_234_567, 1.5, 1234.56, 0.125, 1234.125, 12.3456]),
    measure: words,
    unit: () => pick(random, ["vnd", "%", "hours"]),
    ...{ agency: code, platform: code, domain: code, set: code, framework: code, draft: code, choice: code },
    flag: () => random() < 0.5,
    choices: () => {
      const chosen = choices.filter(() => random() < 0.5).map((one) => one.code);
      return chosen.length > 0 ? chosen : [code()];
    },
  };
  const hedge = question.about && random() < 0.5 ? { hedge: pick(random, ["over", "about", "under"] as const) } : {};
  return ANSWER_KINDS[question.kind].write({ value: values[question.kind](), ...hedge }, choices);
}

const bodyOf = ({ questions }: IssueForm, answers: ReadonlyMap<string, string>): string =>
  questions.map((question) => `### ${answerHeading(question)}\n\n${answers.get(question.id) ?? "_No response_"}`).join("\n\n");

/** The data of the file that was made, as the editor hands it to the form. */
function madeFrom(form: IssueForm, answers: ReadonlyMap<string, string>): RecordValues {
  const read = readIssue(bodyOf(form, answers));
  if (read?.form !== form) throw new Error("not read as this form");
  const { path = "", text: made = "", problems } = makeFile(read, known);
  expect(problems).toEqual([]);
  const split = splitFrontMatter(made);
  if (typeof split === "string") throw new Error(split);
  const data = dataOf(documentOf(split.yaml));
  if (form.id === "criteria") return { ...data, body: split.body.trim() };
  if (form.id === "comment") return { ...data, set: path.split("/")[1] };
  return form.id === "usage" ? { ...(data.usage as object[]).at(-1), platform: path.split("/")[1] } : data;
}

const at = (data: unknown, path: Question["path"]): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], data);

describe.each(Object.values(ISSUE_FORMS))("$id", (form) => {
  const random = randomFrom(SEED);

  test("every question has its place in the file", () => {
    const answers = new Map(form.questions.map((question) => [question.id, answerTo(question, random)]));
    const data = madeFrom(form, answers);
    expect(form.questions.filter(({ path }) => at(data, path) === undefined).map(({ id }) => id)).toEqual([]);
  });

  test("answers → file → form → answers", () => {
    for (let round = 0; round < (process.env.RELEASE ? 200 : 20); round++) {
      const asked = form.questions.filter(({ required }) => required || random() < 0.6);
      const answers = new Map(asked.map((question) => [question.id, answerTo(question, random)]));
      const { address = "", left } = issueAddress("https://github.com/o/r", form.id, madeFrom(form, answers), lookup);
      const { template, title: _, ...again } = Object.fromEntries(new URL(address).searchParams);
      expect({ template, left, answers: again }).toEqual({ template: form.file, left: [], answers: Object.fromEntries(answers) });
    }
  });
});

test("a text that is added to the schema is asked for in both languages, optional, in its place", () => {
  const motto = key(bilingual({ vi: "Khẩu hiệu", en: "Motto" }), bilingual({ vi: "Một câu", en: "One sentence" }), text);
  const questions = questionsOf({ ...platformSchema, properties: { ...platformSchema.properties, motto } });
  expect(questions.filter(({ path }) => path[0] === "motto")).toEqual([
    {
      ...{ id: "mottoVi", label: { vi: "Khẩu hiệu (tiếng Việt)", en: "Motto (Vietnamese)" }, help: motto["x-help"] },
      ...{ kind: "line", required: false, path: ["motto", "vi"] },
    },
    {
      ...{ id: "mottoEn", label: { vi: "Khẩu hiệu (tiếng Anh)", en: "Motto (English)" }, help: motto["x-help"] },
      ...{ kind: "line", required: false, path: ["motto", "en"] },
    },
  ]);
});
