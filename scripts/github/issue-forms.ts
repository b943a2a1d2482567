/**
 * `.github/ISSUE_TEMPLATE/`: the forms that people fill in without knowing Git, made from the table of forms, whose words
 * are the schemas', with the domains and frameworks of the data. Pure.
 */
import { stringify } from "yaml";
import { ANSWER_KINDS, choicesOf } from "../authoring/intake/answers.ts";
import { type Lookup, lookupIn } from "../authoring/intake/entries.ts";
import { FORMS, type Form, headingOf } from "../authoring/intake/forms.ts";
import type { Question } from "../authoring/intake/questions.ts";
import type { Records } from "../records/records.ts";

export interface IssueForm {
  readonly path: string;
  readonly text: string;
}

const FOLDER = ".github/ISSUE_TEMPLATE";
const HEAD =
  "# Làm ra từ các lược đồ bằng lệnh: npx catalogue github forms. Không sửa tay.\n# Made from the schemas by: npx catalogue github forms. Do not edit by hand.\n";

/** Every file of the folder. */
export function issueForms(records: Records): IssueForm[] {
  const file = (name: string, value: object) => ({ path: `${FOLDER}/${name}`, text: HEAD + stringify(value, { lineWidth: 0 }) });
  return [
    ...Object.values(FORMS).map((form) => file(form.file, template(form, lookupIn(records)))),
    file("4-bao-loi.yml", ERROR_REPORT),
    file("config.yml", { blank_issues_enabled: true }),
  ];
}

const template = ({ title, intro, questions }: Form, lookup: Lookup): object => ({
  name: `${title.vi} · ${title.en}`,
  description: title.vi,
  title: `${title.vi}: `,
  body: [
    { type: "markdown", attributes: { value: `${intro.vi}\n\n*${intro.en}*` } },
    ...questions.map((question) => field(question, lookup)),
  ],
});

/** A field that GitHub can show; what it can not check is read tolerantly afterwards. */
function field(question: Question, lookup: Lookup): object {
  const { id, help, kind, required } = question;
  const { input } = ANSWER_KINDS[kind];
  const attributes = { label: headingOf(question), description: `${help.vi}. *${help.en}*` };
  const validations = { required };
  if (input === "input" || input === "textarea") return { type: input, id, attributes, validations };
  const options = choicesOf(question, lookup).map(({ names: [label] }) => label);
  return { type: "dropdown", id, attributes: { ...attributes, ...(input === "multiple" ? { multiple: true } : {}), options }, validations };
}

/** For people to answer; no file is made of it. */
const ERROR_REPORT = {
  name: "Báo lỗi · Report an error",
  description: "Một hồ sơ sai, thiếu hoặc cũ",
  title: "Báo lỗi: ",
  body: [
    {
      type: "input",
      id: "page",
      attributes: {
        label: "Trang hoặc hồ sơ · Page or record",
        description: "Địa chỉ trang, hoặc tên nền tảng. *Address of the page, or name of the platform*",
      },
      validations: { required: true },
    },
    {
      type: "textarea",
      id: "wrong",
      attributes: { label: "Điều sai · What is wrong", description: "Đang ghi gì, đúng ra là gì. *What it says, and what it should say*" },
      validations: { required: true },
    },
    {
      type: "input",
      id: "source",
      attributes: { label: "Nguồn · Source", description: "Nơi đọc được điều đúng. *Where the right thing can be read*" },
      validations: { required: false },
    },
  ],
};
