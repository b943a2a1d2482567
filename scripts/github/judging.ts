/**
 * What judges one pull request at a time: its commits are read, then it is planned what is to be said of it. Here in the
 * same thread; judging-apart.ts has the same in a thread of its own, for what may take too much memory or never end.
 */
import { membersOf, type Teams } from "../catalogue/members.ts";
import { GitError } from "../git/git-error.ts";
import { filesBefore } from "../git/past-files.ts";
import { type PullFiles, readPullFiles } from "../git/pull-files.ts";
import { readAhead } from "../git/read-ahead.ts";
import { sinceChanged } from "../git/since-changed.ts";
import type { Store } from "../git/store.ts";
import { PLATFORMS_FOLDER } from "../records/folders.ts";
import { pathOf } from "../records/paths.ts";
import type { Agency } from "../records/schema/agencies.ts";
import { NEW_OWNER_DAYS } from "../records/schema/deciders.ts";
import type { Settings } from "../records/schema/settings.ts";
import { settingsIn } from "../records/settings-in.ts";
import { touchedPlatformIds } from "../review/authority.ts";
import { MAX_BYTES, MAX_COMMITS, MAX_FILES } from "../review/pull-task.ts";
import type { Rereader } from "../review/reread.ts";
import { Unjudged, type UnjudgedReason } from "../review/unjudged.ts";
import { addDays } from "../text/dates.ts";
import type { Action } from "./actions.ts";
import type { Bot } from "./bot.ts";
import { planReplies } from "./commands.ts";
import type { PullFacts } from "./facts.ts";
import { planReport, type Said, sayOf } from "./plan.ts";
import { agenciesOf, maintainersOf, reportOf } from "./pull-report.ts";
import { type PullContent, withUnvoted } from "./unvoted.ts";
import { recordPlaces } from "./voted-content.ts";

/** What of the bot a judgement needs: values that another thread can be sent. */
export type JudgingBot = Pick<Bot, "owner" | "login" | "url" | "remote" | "token" | "folder" | "branch" | "today" | "timeZone" | "labels">;

export interface Planned {
  readonly actions: readonly Action[];
  /** Of the comment, for when another run made one meanwhile. */
  readonly said: Said;
  /** Commit of the main branch that it was judged against; none of what was not read. */
  readonly main?: string;
}

/** Whose teams are to be read, and what of main the records have last been changed by (PullFiles). */
export interface Named {
  readonly agencies: readonly Agency[];
  readonly maintainers: Settings["maintainers"];
  readonly changed: readonly string[];
}

/** Each but the first may throw Unjudged; `plan` and `reply` are of the pull request that was read last. */
export interface Judging {
  /** Reads what is soon asked of several, whose commits are there: to be quicker, and nothing comes of it where it fails. */
  readonly ahead: (pulls: readonly PullFacts[]) => Promise<void>;
  /** Whom the main branch names; undefined when the pull request has moved on since its facts were read. */
  readonly read: (facts: PullFacts) => Promise<Named | undefined>;
  readonly plan: (facts: PullFacts, teams: Teams) => Promise<Planned>;
  /** Answers to commands. */
  readonly reply: (facts: PullFacts, teams: Teams) => Promise<readonly Action[]>;
}

export interface PullReading {
  /** The files of a pull request as it stands; undefined when it has moved on since its facts were read. */
  readonly files: (facts: PullFacts) => PullContent | undefined;
  readonly ahead: (pulls: readonly PullFacts[]) => void;
}

/** From a store of git's objects. What is judged again in the same run is fetched anew: the main branch may have moved on. */
export const readingFrom = (store: Store, bot: JudgingBot, reread: Rereader): PullReading => ({
  files: (facts) => {
    const files = withPast(store, bot, facts, withChanges(store, facts, readPullFiles(store, bot, facts, MAX_FILES, MAX_BYTES)));
    const found = files && reread(files, bot.today);
    return withUnvoted(store, bot, files && { ...files, ...(found ? { reread: found } : {}) });
  },
  ahead: (pulls) => {
    const read = pulls.filter(({ base, commits }) => base === bot.branch && commits <= MAX_COMMITS);
    const numbers = read.map(({ number }) => number);
    readAhead(store, bot.branch, numbers, MAX_FILES);
  },
});

/** With what came to main since it changed one of the records last. */
function withChanges(store: Store, { head }: PullFacts, files: PullFiles | undefined): PullFiles | undefined {
  return files?.main === undefined ? files : { ...files, changed: sinceChanged(store, files.main, head, recordPlaces(files)) };
}

/**
 * With the platforms that it touches as they stood before those days in which an agency that handed over has no vote, and the objection of one
 * that was named as owner counts: where either is asked.
 */
function withPast(store: Store, { today }: JudgingBot, { reviews }: PullFacts, files: PullFiles | undefined): PullFiles | undefined {
  const { handoverDays, include } = (files && settingsIn(files.base)?.decisions) ?? {};
  const isOpposed = reviews.some(({ state }) => state === "changes-requested" || state === "dismissed");
  const days = handoverDays ?? (include !== undefined || isOpposed ? NEW_OWNER_DAYS : undefined);
  if (files?.main === undefined || days === undefined) return files;
  const paths = touchedPlatformIds(files.touched.map(({ path }) => path)).map((id) => pathOf("platform", { id }));
  return { ...files, past: filesBefore(store, files.main, addDays(today, -days), PLATFORMS_FOLDER, paths) };
}

/** Judges in this thread. */
export function judgeHere(bot: JudgingBot, reading: PullReading): Judging {
  let files: PullContent | undefined;
  const known = (): PullContent => {
    if (!files) throw new Error("nothing was read");
    return files;
  };
  return {
    ahead: async (pulls) => reading.ahead(pulls),
    read: (facts) =>
      judged(() => {
        files = reading.files(facts);
        return files && { agencies: agenciesOf(files.base), maintainers: maintainersOf(files.base), changed: files.changed ?? [] };
      }),
    plan: (facts, teams) => judged(() => plannedFor(bot, facts, known(), teams)),
    reply: (facts, teams) => judged(() => repliesFor(bot, facts, known(), teams)),
  };
}

/** Whatever goes wrong with one pull request is a reason to say of it, not the end of a run. */
async function judged<T>(work: () => T): Promise<T> {
  try {
    return work();
  } catch (error) {
    if (error instanceof Unjudged) throw error;
    throw new Unjudged(error instanceof GitError ? "unreadable" : "error", (error as Error).stack ?? String(error));
  }
}

export function plannedFor(bot: JudgingBot, facts: PullFacts, files: PullContent, teams: Teams, unjudged?: Unjudged): Planned {
  const report = reportOf(bot, facts, files, teams, unjudged?.reason);
  const { login, owner, labels } = bot;
  return {
    actions: planReport({ facts, report, login, owner, labels, agencies: agenciesOf(files.base) }),
    said: sayOf(report),
    ...(files.main === undefined ? {} : { main: files.main }),
  };
}

function repliesFor(bot: JudgingBot, facts: PullFacts, files: PullContent, teams: Teams): readonly Action[] {
  const { judgement } = reportOf(bot, facts, files, teams);
  return planReplies({
    facts,
    login: bot.login,
    members: membersOf(agenciesOf(files.base), teams, bot.today),
    catalogue: judgement.after,
    touched: touchedPlatformIds(judgement.paths),
    today: bot.today,
  });
}

/** The same across threads. */
export type JudgeQuestion =
  | { readonly do: "ahead"; readonly pulls: readonly PullFacts[] }
  | { readonly do: "read"; readonly facts: PullFacts }
  | { readonly do: "plan" | "reply"; readonly facts: PullFacts; readonly teams: Teams };
export type JudgeAnswer = { readonly value: unknown } | { readonly reason: UnjudgedReason; readonly message: string };

export async function answerTo(judging: Judging, question: JudgeQuestion): Promise<JudgeAnswer> {
  try {
    if (question.do === "ahead") return { value: await judging.ahead(question.pulls) };
    if (question.do === "read") return { value: await judging.read(question.facts) };
    return { value: await judging[question.do](question.facts, question.teams) };
  } catch (error) {
    if (error instanceof Unjudged) return { reason: error.reason, message: error.message };
    throw error;
  }
}
