/** `catalogue new`: writes a file to fill in, and never over another. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import {
  scaffoldAssessment,
  scaffoldBallot,
  scaffoldComments,
  scaffoldCriteria,
  scaffoldPlan,
  scaffoldPlatform,
} from "../authoring/scaffold.ts";
import { askedMembers } from "../catalogue/council/seats.ts";
import { commentsKey } from "../records/comment-files.ts";
import { NEW_KINDS, type NewKind } from "../records/kinds.ts";
import { pathOf } from "../records/paths.ts";
import type { Records } from "../records/records.ts";
import { addDays, isDate } from "../text/dates.ts";
import { canBeId, idLike } from "../text/names.ts";
import { didYouMean } from "../text/text.ts";
import { cliWords } from "../words/cli-words.ts";
import { countingWords } from "../words/counting-words.ts";
import type { Call, Command } from "./command.ts";
import { checkAll } from "./data.ts";
import { noAssessment } from "./open-assessments.ts";
import { UsageError } from "./options.ts";
import { schemaLine } from "./schema-files.ts";

export const newFile: Command = {
  options: {
    extends: { type: "string" },
    criteria: { type: "string" },
    date: { type: "string" },
    member: { type: "string" },
    until: { type: "string" },
    letter: { type: "string" },
  },
  positionals: { min: 2, max: 2 },
  run: (call) => {
    const [kind = "", id = ""] = call.positionals;
    if (!isNewKind(kind)) throw new UsageError(cliWords[call.lang].newKind(kind, NEW_KINDS));
    if (!canBeId(id)) throw new UsageError(cliWords[call.lang].badId(id, idLike(id)));
    const { path, text, notes = [] } = withSchema(make(kind, id, call), kind, call);
    const file = join(call.root, path);
    if (existsSync(file)) throw new UsageError(cliWords[call.lang].exists(path));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    call.shell.stdout.write(`${path}\n`);
    call.shell.stderr.write([...notes, cliWords[call.lang].created(path)].map((line) => `${line}\n`).join(""));
    return 0;
  },
};

const isNewKind = (kind: string): kind is NewKind => NEW_KINDS.some((one) => one === kind);

/** The schema's line stands first in the front matter, where YAML editors look for it. */
function withSchema(made: Made, kind: NewKind, { root }: Call): Made {
  const line = schemaLine(root, kind, made.path);
  return line ? { ...made, text: made.text.replace("---\n", `---\n${line}\n`) } : made;
}

interface Made {
  readonly path: string;
  readonly text: string;
  /** What whoever asked for it should know. */
  readonly notes?: readonly string[];
}

function make(kind: NewKind, id: string, call: Call): Made {
  switch (kind) {
    case "platform":
      return { path: pathOf("platform", { id }), text: scaffoldPlatform() };
    case "plan": {
      const { records } = known(id, call);
      return { path: pathOf("plan", { id }), text: scaffoldPlan(records.platforms.get(id)?.platform?.data.criteria) };
    }
    case "assessment":
      return makeAssessment(id, call);
    case "ballot":
      return makeBallot(id, call);
    case "comments":
      return makeComments(id, call);
    case "criteria": {
      const base = call.values.extends === undefined ? undefined : setOf(String(call.values.extends), checkAll(call).records, call);
      return { path: pathOf("criteria", { id }), text: scaffoldCriteria(base) };
    }
  }
}

function makeAssessment(id: string, call: Call): Made {
  const { records } = known(id, call);
  const criteria = call.values.criteria ?? records.platforms.get(id)?.platform?.data.criteria;
  if (criteria === undefined) throw new UsageError(cliWords[call.lang].needsCriteria(id));
  const { set } = setOf(String(criteria), records, call);
  const until = closingDay(call);
  // A council meets when the sheets are there: nothing that it rests on is later than itself.
  const date = dayOf(call, "date") ?? (until === undefined ? call.today : addDays(until, 1));
  if (until !== undefined && until > date) throw new UsageError(countingWords[call.lang].closesAfter(until, date));
  return {
    path: pathOf("assessment", { id, date }),
    text: scaffoldAssessment(String(criteria), set, until),
    notes: until === undefined ? [] : [countingWords[call.lang].opened(date, until)],
  };
}

/** The last day for members' sheets, which is still to come. */
function closingDay(call: Call): string | undefined {
  const until = dayOf(call, "until");
  if (until !== undefined && until < call.today) throw new UsageError(countingWords[call.lang].closesBefore(until, call.today));
  return until;
}

/** The day that an option names. */
function dayOf({ values, lang }: Call, option: "date" | "until"): string | undefined {
  const day = values[option];
  if (day === undefined || isDate(String(day))) return day === undefined ? undefined : String(day);
  throw new UsageError(cliWords[lang].badDate(`--${option}`, String(day)));
}

/** For a member of an assessment that is there. */
function makeBallot(id: string, call: Call): Made {
  const { records } = known(id, call);
  const { assessments = [], open = [] } = records.platforms.get(id) ?? {};
  const date = dayOf(call, "date") ?? open.at(-1)?.date;
  const assessment = [...open, ...assessments].find((one) => one.date === date)?.data;
  if (!assessment || date === undefined) throw noAssessment(call, id, date, records);
  const members = askedMembers(assessment).map(({ member }) => member);
  const member = String(call.values.member ?? "");
  if (!members.includes(member)) throw new UsageError(cliWords[call.lang].noMember(member, members));
  return { path: pathOf("ballot", { id, date, key: member }), text: scaffoldBallot(setOf(assessment.criteria, records, call).set) };
}

/** Named for the letter, else for its day: numbers of letters begin anew each year. */
function makeComments(id: string, call: Call): Made {
  const { set } = setOf(id, checkAll(call).records, call);
  const letter = call.values.letter === undefined ? undefined : String(call.values.letter);
  // A letter is of its own day, which only who has it knows.
  const date = dayOf(call, "date") ?? (letter === undefined ? call.today : undefined);
  return {
    path: pathOf("comments", { id, key: commentsKey(letter, date) }),
    text: scaffoldComments(set, { date, letter }),
  };
}

function known(id: string, call: Call): { records: Records } {
  const { records } = checkAll(call);
  if (records.ids.platforms.has(id)) return { records };
  throw new UsageError(cliWords[call.lang].unknownPlatform(id, didYouMean(id, records.ids.platforms)));
}

function setOf(id: string, records: Records, { lang }: Call) {
  const set = records.criteria.get(id)?.data;
  if (!set) throw new UsageError(cliWords[lang].unknownSet(id, didYouMean(id, records.criteria.keys())));
  return { id, set };
}
