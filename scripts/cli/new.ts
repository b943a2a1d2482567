/** `catalogue new`: writes a file to fill in, and never over another. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { scaffoldAssessment, scaffoldCriteria, scaffoldPlan, scaffoldPlatform } from "../authoring/scaffold.ts";
import { DRAFT_KINDS, type DraftKind } from "../records/kinds.ts";
import { pathOf } from "../records/paths.ts";
import type { Records } from "../records/records.ts";
import { isDate } from "../text/dates.ts";
import { canBeId, idLike } from "../text/names.ts";
import { didYouMean } from "../text/text.ts";
import { cliWords } from "../words/words.ts";
import type { Call, Command } from "./command.ts";
import { checkAll } from "./data.ts";
import { UsageError } from "./options.ts";
import { schemaLine } from "./schema-files.ts";

export const newFile: Command = {
  options: { extends: { type: "string" }, criteria: { type: "string" }, date: { type: "string" } },
  positionals: { min: 2, max: 2 },
  run: (call) => {
    const [kind = "", id = ""] = call.positionals;
    if (!isDraftKind(kind)) throw new UsageError(cliWords[call.lang].newKind(kind, DRAFT_KINDS));
    if (!canBeId(id)) throw new UsageError(cliWords[call.lang].badId(id, idLike(id)));
    const { path, text } = withSchema(make(kind, id, call), kind, call);
    const file = join(call.root, path);
    if (existsSync(file)) throw new UsageError(cliWords[call.lang].exists(path));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    call.shell.stdout.write(`${path}\n`);
    call.shell.stderr.write(`${cliWords[call.lang].created(path)}\n`);
    return 0;
  },
};

const isDraftKind = (kind: string): kind is DraftKind => DRAFT_KINDS.some((one) => one === kind);

/** The schema's line stands first in the front matter, where YAML editors look for it. */
function withSchema({ path, text }: { path: string; text: string }, kind: DraftKind, { root }: Call) {
  const line = schemaLine(root, kind, path);
  return { path, text: line ? text.replace("---\n", `---\n${line}\n`) : text };
}

function make(kind: DraftKind, id: string, call: Call): { path: string; text: string } {
  switch (kind) {
    case "platform":
      return { path: pathOf("platform", { id }), text: scaffoldPlatform() };
    case "plan": {
      const { records } = known(id, call);
      return { path: pathOf("plan", { id }), text: scaffoldPlan(records.platforms.get(id)?.platform?.data.criteria) };
    }
    case "assessment":
      return makeAssessment(id, call);
    case "criteria": {
      const base = call.values.extends === undefined ? undefined : setOf(String(call.values.extends), checkAll(call).records, call);
      return { path: pathOf("criteria", { id }), text: scaffoldCriteria(base) };
    }
  }
}

function makeAssessment(id: string, call: Call): { path: string; text: string } {
  const { records } = known(id, call);
  const criteria = call.values.criteria ?? records.platforms.get(id)?.platform?.data.criteria;
  if (criteria === undefined) throw new UsageError(cliWords[call.lang].needsCriteria(id));
  const { set } = setOf(String(criteria), records, call);
  const date = call.values.date ?? call.today;
  if (!isDate(String(date))) throw new UsageError(cliWords[call.lang].badDate("--date", String(date)));
  return { path: pathOf("assessment", { id, date: String(date) }), text: scaffoldAssessment(String(criteria), set) };
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
