/**
 * Who will have to decide on a change once it is sent, by the settings of the branch that it is for: told to whoever checks it before. It only
 * tells: who has a vote, and whether they gave it, is known on GitHub.
 */
import { CRITERIA_FOLDER, platformFolder, REGISTERS_FOLDER } from "../records/folders.ts";
import { isInRegisters, recordAt } from "../records/paths.ts";
import type { Records } from "../records/records.ts";
import { subjectName } from "../records/schema/deciders.ts";
import type { OpenDecision } from "../review/open-decision.ts";
import { openDecisions } from "../review/open-decisions.ts";
import { showDate } from "../text/formats.ts";
import { grouped } from "../text/group.ts";
import type { Lang } from "../text/languages.ts";
import { visible } from "../text/untrusted.ts";
import { cliWords } from "../words/cli-words.ts";
import { pullWords } from "../words/words.ts";

interface Sent {
  readonly base: Records;
  readonly head: Records;
  /** Paths of data that differ. */
  readonly paths: readonly string[];
  readonly today: string;
}

/** Lines for a terminal; none where nobody in particular has to. */
export function asksText({ base, head, paths, today }: Sent, lang: Lang): string {
  const touched = new Set(paths.map(recordOf));
  const asked = openDecisions({ base, head, paths, otherFiles: 0, today }).filter(({ record }) => touched.has(record));
  const lines = [...grouped(asked.flatMap((one) => whoDecides(one, lang)).map((line) => [line, line] as const)).keys()];
  return lines.length > 0 ? `${[cliWords[lang].asks, ...lines.map((line) => `  ${visible(line)}`)].join("\n")}\n` : "";
}

function recordOf(path: string): string {
  const { kind, id = "" } = recordAt(path) ?? {};
  if (kind === undefined) return isInRegisters(path) ? REGISTERS_FOLDER : path;
  return kind === "criteria" ? `${CRITERIA_FOLDER}/${id}` : platformFolder(id);
}

function whoDecides({ subject, decider, record, date }: OpenDecision, lang: Lang): string[] {
  if (decider === "reviewers") return [];
  const { voters, decidedBy, decider: names } = pullWords[lang];
  const what = `${subjectName(subject, lang)}${date ? ` (${showDate(date, lang)})` : ""}`;
  const who = decider === "owner" && subject === "criteria" ? "issuer" : decider;
  return [`${record}: ${what}; ${decidedBy(who === "council" ? voters : names[who])}`];
}
