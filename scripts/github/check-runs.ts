/** The bot's own check runs on a commit, and what those of the approvals remember of who has been heard on it. */
import { type Heard, NOBODY_HEARD } from "../review/heard.ts";
import { at, type Bot } from "./bot.ts";
import { CHECKS } from "./names.ts";

/** One of the bot's own check runs on the head commit. */
export interface CheckFact {
  readonly id: number;
  readonly name: string;
  readonly conclusion: string | null;
  /** Hash of what it says; see checks.ts. */
  readonly externalId: string | null;
  /** How many annotations it has. */
  readonly annotated: number;
  /** Who has been heard on the commit, as one of the approvals says it. */
  readonly heard?: Heard;
}

/** Of one name. */
export const newestFirst = (checks: readonly CheckFact[], name: string): CheckFact[] =>
  checks.filter((check) => check.name === name).sort((a, b) => b.id - a.id);

/** Who had been heard, as the newest of the approvals says it. */
export const lastHeard = (checks: readonly CheckFact[]): Heard | undefined => newestFirst(checks, CHECKS.approvals)[0]?.heard;

/** Where others are to be asked too. */
export function withPulls<T extends Heard | undefined>(heard: T, more: readonly number[]): T | Heard {
  if (more.length === 0) return heard;
  const { pulls, objections } = heard ?? NOBODY_HEARD;
  return { objections, pulls: [...new Set([...pulls, ...more])].sort((a, b) => a - b) };
}

/** Only the bot's own: anyone who may push a workflow can post a check of the same name. */
export async function readChecks(bot: Bot, head: string): Promise<CheckFact[]> {
  const { client } = bot;
  const runs = await client.paginate(client.rest.checks.listForRef, { ...at(bot), ref: head, filter: "latest", per_page: 100 });
  return runs
    .filter(({ app }) => app && `${app.slug}[bot]` === bot.login)
    .map(({ id, name, conclusion, external_id, output }) => ({
      id,
      name,
      conclusion,
      externalId: external_id,
      annotated: output.annotations_count,
      ...heardIn(name, output.summary),
    }));
}

/** Of the runs of the approvals; nobody heard, where it says nothing of that. */
export const heardIn = (name: string, summary: string | null): Pick<CheckFact, "heard"> =>
  name === CHECKS.approvals ? { heard: readHeard(summary ?? "") ?? NOBODY_HEARD } : {};

const MARKER = "<!-- catalogue:heard ";
const LINE = new RegExp(`^(?:<!-- catalogue:judgement [^\\n]*-->\\n\\n)?${MARKER}([^\\n]*) -->`);

/** A line of Markdown that nobody sees, for the beginning of the run's summary, behind what is kept of the votes. */
export const heardLine = (heard: Heard): string =>
  heard.pulls.length === 0 ? "" : `${MARKER}${JSON.stringify(heard).replaceAll(">", "\\u003e")} -->\n\n`;

function readHeard(summary: string): Heard | undefined {
  try {
    return JSON.parse(LINE.exec(summary.replaceAll("\r\n", "\n"))?.[1] ?? "") as Heard;
  } catch {
    return undefined;
  }
}
