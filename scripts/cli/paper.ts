/** `catalogue paper KIND …`: what goes out on paper, written as a document for a word processor. */
import { existsSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  type Assessed,
  commentsOf,
  documentBytes,
  draftDecisionOf,
  localeFor,
  minutesOf,
  type NamedPaper,
  reportYears,
  sheetsOf,
  yearReportOf,
} from "../../site/build/papers.ts";
import type { Catalogue, PlatformEntry } from "../catalogue/catalogue.ts";
import { deriveCatalogue } from "../catalogue/derive.ts";
import { isError, type Problem } from "../problems/problem.ts";
import { CRITERIA_FOLDER, platformFolder } from "../records/folders.ts";
import { Refusal } from "../text/refusal.ts";
import { didYouMean } from "../text/text.ts";
import { cliWords } from "../words/cli-words.ts";
import type { Call, Command } from "./command.ts";
import { checkAll } from "./data.ts";
import { readDecided } from "./ledger.ts";
import { UsageError } from "./options.ts";

/** What a paper is written from. */
interface Desk {
  readonly call: Call;
  readonly locale: ReturnType<typeof localeFor>;
  readonly catalogue: Catalogue;
  readonly problems: readonly Problem[];
  /** Paths of files that can not be read, and so are in none of it. */
  readonly broken: ReadonlySet<string>;
}

/** Each kind: what it is made of, named by the arguments behind it. */
const KINDS = {
  minutes: (desk, [id, date]) => minutesOf(desk.locale, assessed(desk, id, date)),
  sheets: (desk, [id, date]) => sheets(desk, id, date),
  decision: (desk, [id, date]) => decision(desk, id, date),
  report: (desk, [year, agency]) => report(desk, year, agency),
  comments: (desk, [id]) => comments(desk, id),
} as const satisfies Record<string, (desk: Desk, words: readonly string[]) => NamedPaper>;

/** Where all stands that each of them is made of. */
const ofPlatform = (id: string): string => `${platformFolder(id)}/`;
const FOLDERS: Readonly<Record<keyof typeof KINDS, (id: string) => string>> = {
  minutes: ofPlatform,
  sheets: ofPlatform,
  decision: ofPlatform,
  report: () => "",
  comments: (id) => `${CRITERIA_FOLDER}/${id}`,
};

/** What can not be read would be missing on a paper that somebody signs, and nobody would see it. */
function refuseLosses(broken: ReadonlySet<string>, folder: string): void {
  const lost = [...broken].filter((path) => path.startsWith(folder)).sort();
  if (lost.length > 0) throw new Refusal((lang) => cliWords[lang].paper.lost(lost));
}

export const paper: Command = {
  options: { out: { type: "string" }, ledger: { type: "string" } },
  positionals: { min: 2, max: 3 },
  run: async (call) => {
    const { shell, lang, values } = call;
    const [kind = "", ...words] = call.positionals;
    if (!Object.hasOwn(KINDS, kind)) throw new UsageError(cliWords[lang].paper.unknownKind(kind, Object.keys(KINDS)));
    const desk = deskOf(call);
    const { letter, name } = KINDS[kind as keyof typeof KINDS](desk, words);
    refuseLosses(desk.broken, FOLDERS[kind as keyof typeof KINDS](words[0] ?? ""));
    const typed = typeof values.out === "string" ? values.out : name;
    const path = resolve(shell.cwd, typed);
    // Somebody may have worked on it since it was written.
    if (existsSync(path)) throw new Refusal((one) => cliWords[one].paper.exists(typed));
    writeFileSync(path, await documentBytes(letter), { flag: "wx" });
    shell.stderr.write(`${cliWords[lang].written(typed)}\n`);
    return 0;
  },
};

function deskOf(call: Call): Desk {
  const { records, files, problems } = checkAll(call);
  const catalogue = deriveCatalogue(records, call.today, readDecided(call, files, records));
  if (!catalogue) throw new Refusal((lang) => cliWords[lang].noSettings);
  return { call, catalogue, problems, broken: records.broken, locale: localeFor(catalogue, call.lang) };
}

/** The assessment of that day, or the newest one. @throws UsageError where there is none */
function assessed({ call, catalogue, problems }: Desk, id = "", date?: string): Assessed {
  const { lang } = call;
  const entry = catalogue.platforms.find((one) => one.id === id);
  if (!entry) {
    const ids = catalogue.platforms.map((one) => one.id);
    throw new UsageError(cliWords[lang].unknownPlatform(id, didYouMean(id, ids)));
  }
  const all = assessmentsOf(entry);
  const assessment = date === undefined ? all.at(-1) : all.find((one) => one.date === date);
  if (!assessment) {
    const days = all.map((one) => one.date);
    throw new UsageError(cliWords[lang].paper.noAssessment(id, date, days));
  }
  return { entry, assessment, open: problems.filter((one) => isError(one) && one.path === assessment.path).length };
}

function sheets(desk: Desk, id: string | undefined, date: string | undefined): NamedPaper {
  const found = assessed(desk, id, date);
  const made = sheetsOf(desk.locale, found);
  if (!made) throw new Refusal((lang) => cliWords[lang].paper.noSheets(id ?? "", found.assessment.date));
  return made;
}

function decision(desk: Desk, id: string | undefined, date: string | undefined): NamedPaper {
  const found = assessed(desk, id, date);
  const made = draftDecisionOf(desk.locale, found);
  if (!made) throw new Refusal((lang) => cliWords[lang].paper.noDecision(id ?? "", found.assessment.date));
  return made;
}

/** Those that are put together, and those whose sheets come in still; oldest first. */
const assessmentsOf = ({ assessments, open = [] }: PlatformEntry) =>
  [...assessments, ...open].sort((one, other) => (one.date < other.date ? -1 : 1));

function report({ call: { lang }, locale, catalogue }: Desk, year = "", code?: string): NamedPaper {
  const agency = catalogue.agencies.find(({ data, slug }) => code === data.code || code === slug);
  if (code !== undefined && !agency) {
    const codes = catalogue.agencies.map(({ data }) => data.code);
    throw new UsageError(cliWords[lang].paper.unknownAgency(code, didYouMean(code, codes)));
  }
  const found = yearReportOf(locale, year, agency?.slug);
  if (!found) throw new UsageError(cliWords[lang].paper.noReport(year, reportYears(catalogue, agency)));
  return found;
}

function comments({ call: { lang }, locale, catalogue: { criteria } }: Desk, id = ""): NamedPaper {
  const entry = criteria.find((one) => one.id === id);
  if (!entry) {
    const ids = criteria.map((one) => one.id);
    throw new UsageError(cliWords[lang].unknownSet(id, didYouMean(id, ids)));
  }
  const made = commentsOf(locale, entry);
  if (!made) throw new Refusal((one) => cliWords[one].paper.noComments(id));
  return made;
}
