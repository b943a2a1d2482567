/**
 * `.github/ISSUE_TEMPLATE/`: the forms that people fill in without knowing Git, made from the table of forms, whose words
 * are the schemas', with the domains and frameworks of the data.
 */

import { stringify } from "yaml";
import { ANSWER_KINDS, choicesOf } from "../authoring/intake/answers.ts";
import { type Lookup, lookupIn } from "../authoring/intake/entries.ts";
import { answerHeading, ISSUE_FORMS, type IssueForm, isOffered } from "../authoring/intake/forms.ts";
import type { Question } from "../authoring/intake/questions.ts";
import type { Records } from "../records/records.ts";
import { sideBySide, withItalics } from "../text/bilingual.ts";
import { ALL_LANGS, LANGS, MAIN_LANG } from "../text/languages.ts";
import { formWords } from "../words/later.ts";

interface FormFile {
  readonly path: string;
  readonly text: string;
}

export const FORMS_FOLDER = ".github/ISSUE_TEMPLATE";
const HEAD = LANGS.map(
  (lang) => `# ${formWords[lang].generated}
`,
).join("");

/** Whether a text is a form that was made so, in whichever language. */
export const isMadeForm = (text: string): boolean =>
  ALL_LANGS.some((lang) => text.split("\n", 2).includes(`# ${formWords[lang].generated}`));

/** Every file of the folder. */
export function issueForms(records: Records): FormFile[] {
  const file = (name: string, value: object) => ({ path: `${FORMS_FOLDER}/${name}`, text: HEAD + stringify(value, { lineWidth: 0 }) });
  return [
    ...Object.values(ISSUE_FORMS)
      .filter(isOffered)
      .map((form) => file(form.file, template(form, lookupIn(records)))),
    file(formWords[MAIN_LANG].files.error, ERROR_REPORT),
    file("config.yml", { blank_issues_enabled: true }),
  ];
}

const template = ({ title, intro, questions }: IssueForm, lookup: Lookup): object => ({
  name: sideBySide((lang) => title[lang]),
  description: title[MAIN_LANG],
  title: `${title[MAIN_LANG]}: `,
  body: [
    { type: "markdown", attributes: { value: withItalics((lang) => intro[lang], "\n\n") } },
    ...questions.map((question) => field(question, lookup)),
  ],
});

/** A field that GitHub can show; what it can not check is read tolerantly afterwards. */
function field(question: Question, lookup: Lookup): object {
  const { id, help, kind, required } = question;
  const { input } = ANSWER_KINDS[kind];
  const attributes = { label: answerHeading(question), description: withItalics((lang) => help[lang], ". ") };
  const validations = { required };
  if (input === "input" || input === "textarea") return { type: input, id, attributes, validations };
  const options = choicesOf(question, lookup).map(({ names: [label] }) => label);
  return { type: "dropdown", id, attributes: { ...attributes, ...(input === "multiple" ? { multiple: true } : {}), options }, validations };
}

/** For people to answer; no file is made of it. */
const ERROR_REPORT = {
  name: sideBySide((lang) => formWords[lang].errorReport.title),
  description: formWords[MAIN_LANG].errorReport.intro,
  title: `${formWords[MAIN_LANG].errorReport.title}: `,
  body: [asked("page", "input", true), asked("wrong", "textarea", true), asked("source", "input", false)],
};

function asked(id: "page" | "wrong" | "source", type: "input" | "textarea", required: boolean): object {
  const attributes = {
    label: sideBySide((lang) => formWords[lang].errorReport[id].title),
    description: withItalics((lang) => formWords[lang].errorReport[id].help, ". "),
  };
  return { type, id, attributes, validations: { required } };
}
