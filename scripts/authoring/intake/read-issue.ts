/**
 * The body of an issue -> the answers of the form it was opened with. Strict where guessing would put words into the
 * wrong field (a heading typed inside an answer), tolerant of what GitHub and people do to the rest. Pure.
 */

import { clean } from "../../text/as-typed.ts";
import type { Bilingual } from "../../text/bilingual.ts";
import { FORMS, type Form, type FormField, headingOf } from "./forms.ts";

/** What is wrong with an answer, or with the whole when it names no field. */
export interface IntakeFault {
  readonly field?: FormField;
  readonly message: Bilingual;
}

export interface Answers {
  readonly form: Form;
  /** By id of the field; blank ones are absent. */
  readonly answers: ReadonlyMap<string, string>;
  readonly faults: readonly IntakeFault[];
}

/** Longer than any form; GitHub's own limit is 65,536 characters. */
const LONGEST = 65_536;

/** The answers, or undefined when the issue was not opened with one of the forms. */
export function readIssue(body: string | null): Answers | undefined {
  const lines = (body ?? "").slice(0, LONGEST).normalize("NFC").replace(/\r\n?/g, "\n").split("\n");
  const headings = headingsOf(lines);
  const form = FORMS.find(
    ({ fields }) => fields.filter((field) => headings.some(({ text }) => isHeading(text, field))).length > fields.length / 2,
  );
  if (!form) return undefined;
  const found = headings.flatMap(({ text, line }) => {
    const field = form.fields.find((one) => isHeading(text, one));
    return field ? [{ field, line }] : [];
  });
  const answers = new Map<string, string>();
  const faults: IntakeFault[] = [];
  found.forEach(({ field, line }, index) => {
    if (found.findIndex((one) => one.field === field) < index) {
      faults.push({ field, message: TWICE });
      return;
    }
    const answer = clean(unfenced(lines.slice(line + 1, found[index + 1]?.line)));
    if (answer !== undefined) answers.set(field.id, answer);
  });
  return { form, answers, faults: [...faults, ...missing(form, answers)] };
}

const TWICE: Bilingual = {
  vi: "có hai lần trong nội dung; chỉ mục đầu được đọc. Bỏ dòng tiêu đề thừa (bắt đầu bằng ###).",
  en: "stands twice in the text; only the first was read. Take out the extra heading (a line starting with ###).",
};
const NEEDED: Bilingual = { vi: "còn thiếu.", en: "is missing." };

function missing({ fields }: Form, answers: ReadonlyMap<string, string>): IntakeFault[] {
  return fields.filter(({ id, required }) => required && !answers.has(id)).map((field) => ({ field, message: NEEDED }));
}

/** GitHub writes the whole label; people who copy by hand may keep one language. */
const isHeading = (text: string, field: FormField): boolean => text === headingOf(field) || text === field.label.vi;

/** Lines "### …" outside fenced blocks. */
function headingsOf(lines: readonly string[]): { text: string; line: number }[] {
  let fence = "";
  return lines.flatMap((text, line) => {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(text)?.[1] ?? "";
    if (mark && !fence) fence = mark;
    else if (mark && fence && mark[0] === fence[0] && mark.length >= fence.length) fence = "";
    const heading = /^ {0,3}#{3} +(.+?) *#* *$/.exec(text)?.[1];
    return heading && !fence ? [{ text: heading.replace(/\s+/g, " "), line }] : [];
  });
}

/** People paste into code blocks; the fence is not part of the answer. */
function unfenced(lines: readonly string[]): string {
  const text = lines.join("\n").trim();
  return /^(`{3,}|~{3,})[^\n]*\n([\s\S]*?)\n\1$/.exec(text)?.[2] ?? text;
}
