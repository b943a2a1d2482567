/** What `catalogue init` must know of a catalogue: from options, asked on a terminal, else taken from the template. */
import { basename } from "node:path";
import { createInterface } from "node:readline/promises";
import { agencyCode, line } from "../records/schema/common.ts";
import type { TemplateValues } from "../start/fill.ts";
import type { Template } from "../start/template.ts";
import { isLang, type Lang } from "../text/languages.ts";
import { slug } from "../text/text.ts";
import { isWebAddress } from "../text/web-address.ts";
import { startWords } from "../words/words.ts";
import type { Call } from "./command.ts";
import { readLanguages } from "./languages.ts";
import { UsageError } from "./options.ts";

/** In the order in which they are asked. */
const QUESTIONS = [
  "title",
  "titleEn",
  "agencyCode",
  "agencyName",
  "agencyNameEn",
  "agencyKind",
  "repository",
  "site",
  "maintainer",
] as const;
type Question = (typeof QUESTIONS)[number];

const optionOf = (question: string): string => question.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export const INIT_OPTIONS = Object.fromEntries(
  [...QUESTIONS, "languages"].map((question) => [optionOf(question), { type: "string" as const }]),
);

/** Asks until the answer is right; an empty one is the value that is offered. Where nobody is asked, that value. */
type Ask = (
  question: Question | "template" | "languages",
  offered: string,
  isRight: (value: string) => boolean,
  choices?: readonly string[],
) => Promise<string>;

/** Asks on a terminal, and there only what no option says. */
export async function withQuestions(call: Call, run: (ask: Ask) => Promise<void>): Promise<void> {
  const { shell, values, lang } = call;
  const say = startWords[lang];
  const isGiven = (question: string) => values[optionOf(question)] !== undefined;
  if (!shell.stdin?.isTTY) return run(async (_, offered) => offered);
  const reader = createInterface({ input: shell.stdin });
  const lines = reader[Symbol.asyncIterator]();
  try {
    await run(async (question, offered, isRight, choices) => {
      while (!isGiven(question)) {
        shell.stderr.write(`${say.questions[question]}${choices ? ` (${choices.join(", ")})` : ""} [${offered}] `);
        const { value, done } = await lines.next();
        if (done) throw new UsageError(say.stopped);
        const answer = tidy(String(value)) || offered;
        if (isRight(answer)) return answer;
        const fault = say.faults[question];
        shell.stderr.write(`${typeof fault === "string" ? fault : fault(choices?.join(", ") ?? offered)}\n`);
      }
      return offered;
    });
  } finally {
    reader.close();
  }
}

/** The languages of the new catalogue; a template in one language has that. @throws UsageError for one that the template has not */
export async function languagesWanted(call: Call, ask: Ask, offered: readonly Lang[]): Promise<readonly Lang[]> {
  const { languages: given } = call.values;
  if (given === undefined && offered.length < 2) return offered;
  const read = (value: string): readonly Lang[] | undefined => {
    const langs = readLanguages([value]);
    return langs?.every((one) => offered.includes(one)) ? langs : undefined;
  };
  const list = offered.join(", ");
  const langs = read(given === undefined ? await ask("languages", list, (value) => read(value) !== undefined) : String(given));
  if (!langs) throw new UsageError(startWords[call.lang].faults.languages(list));
  return langs;
}

/** @param langs of the new catalogue @param template what it offers, and the kinds of agencies that it has; a question that it has no answer for and needs none is not asked */
export async function answersTo(
  call: Call,
  ask: Ask,
  folder: string,
  langs: readonly Lang[],
  { answers: templates, agencyKinds, kindOfName }: Template,
): Promise<TemplateValues> {
  const name = slug(basename(folder)) || "catalogue";
  const answers: Record<string, string> = { name };
  for (const question of QUESTIONS) {
    const given = call.values[optionOf(question)];
    const usual = question === "agencyKind" ? kindOfName(answers.agencyName ?? "") : offer(question, answers, templates);
    const offered = given === undefined ? usual : tidy(String(given));
    if (offered === undefined) continue;
    const isRight = (value: string) => (question === "agencyKind" ? agencyKinds.includes(value) : RIGHT[question](value));
    if (!isRight(offered)) throw new UsageError(`--${optionOf(question)} “${offered}”: ${faultOf(call.lang, question, agencyKinds)}`);
    answers[question] = isInLanguages(question, langs)
      ? await ask(question, offered, isRight, question === "agencyKind" ? agencyKinds : undefined)
      : offered;
  }
  return answers;
}

const faultOf = (lang: Lang, question: Question, agencyKinds: readonly string[]): string => {
  const fault = startWords[lang].faults[question];
  return typeof fault === "string" ? fault : fault(agencyKinds.join(", "));
};

/** Nobody is asked for words in a language that the catalogue has not. */
function isInLanguages(question: Question, langs: readonly Lang[]): boolean {
  const lang = /[A-Z][a-z]$/.exec(question)?.[0].toLowerCase();
  return !isLang(lang) || langs.includes(lang);
}

const tidy = (value: string): string => value.normalize("NFC").trim();

/** A name that was changed is offered for its translation too: better than the template's, which speaks of another. */
function offer(question: Question, answers: TemplateValues, templates: TemplateValues): string | undefined {
  if (question === "repository") return `https://github.com/example/${answers.name}`;
  if (question === "site") return siteOf(answers.repository ?? "");
  if (question === "maintainer") return maintainerOf(answers.repository ?? "");
  const original = /^(.+)En$/.exec(question)?.[1];
  if (templates[question] === undefined || original === undefined) return templates[question];
  return answers[original] === templates[original] ? templates[question] : answers[original];
}

/** Where GitHub Pages publishes a repository. */
function siteOf(repository: string): string {
  const [, owner = "example", name = ""] = /^https:\/\/github\.com\/([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(repository) ?? [];
  return `https://${owner.toLowerCase()}.github.io/${name ? `${name}/` : ""}`;
}

/** Whose account the repository is; nobody while that is an example, for somebody has that account. */
function maintainerOf(repository: string): string {
  const [, owner = ""] = /^https:\/\/github\.com\/([^/]+)\//.exec(repository) ?? [];
  return owner === "example" ? "" : owner;
}

const isLine = (value: string): boolean => value !== "" && value.length <= line.maxLength && !/\p{C}|\p{Zl}|\p{Zp}/u.test(value);

const RIGHT: Readonly<Record<Exclude<Question, "agencyKind">, (value: string) => boolean>> = {
  title: isLine,
  titleEn: isLine,
  agencyCode: (value) => new RegExp(agencyCode.pattern, "u").test(value) && value.length <= agencyCode.maxLength,
  agencyName: isLine,
  agencyNameEn: isLine,
  repository: isWebAddress,
  site: isWebAddress,
  maintainer: (value) => /^(?!ghost$)(?:[a-z0-9][a-z0-9-]{0,38})?$/i.test(value),
};
