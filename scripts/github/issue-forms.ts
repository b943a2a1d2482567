/**
 * `.github/ISSUE_TEMPLATE/`: the forms that people fill in without knowing Git, made from the table of forms, whose words
 * are the schemas', with the domains and frameworks of the data. Pure.
 */
import { stringify } from "yaml";
import { OPTION_NAMES, optionLabel } from "../authoring/intake/answers.ts";
import { FORMS, type Form, type FormField, headingOf } from "../authoring/intake/forms.ts";
import type { Records } from "../records/records.ts";
import { bilingual } from "../text/bilingual.ts";

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
    ...FORMS.map((form) => file(form.file, template(form, records))),
    file("4-bao-loi.yml", ERROR_REPORT),
    file("config.yml", { blank_issues_enabled: true }),
  ];
}

const template = ({ title, intro, fields }: Form, records: Records): object => ({
  name: `${title.vi} · ${title.en}`,
  description: title.vi,
  title: `${title.vi}: `,
  body: [{ type: "markdown", attributes: { value: `${intro.vi}\n\n*${intro.en}*` } }, ...fields.map((field) => input(field, records))],
});

/** A field that GitHub can show; what it can not check is read tolerantly afterwards. */
function input(field: FormField, records: Records): object {
  const { id, help, kind, required } = field;
  const attributes = { label: headingOf(field), description: `${help.vi}. *${help.en}*` };
  const validations = { required };
  const options = optionsOf(field, records);
  if (options)
    return { type: "dropdown", id, attributes: { ...attributes, ...(kind === "choices" ? { multiple: true } : {}), options }, validations };
  return { type: kind === "text" ? "textarea" : "input", id, attributes, validations };
}

function optionsOf({ kind, options }: FormField, { domains, criteria }: Records): string[] | undefined {
  switch (kind) {
    case "choice":
    case "choices":
      return (options ?? []).flatMap((code) => (OPTION_NAMES[code] ? [optionLabel(OPTION_NAMES[code])] : []));
    case "domain":
      return domains?.data.map(({ name }) => optionLabel(bilingual(name)));
    case "framework":
      return [...criteria.values()].filter(({ data }) => data.kind === "framework").map(({ data }) => optionLabel(bilingual(data.title)));
    default:
      return undefined;
  }
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
