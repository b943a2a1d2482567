/**
 * Writes the record of each council decision once its pull request is merged: to the branch `decisions`, which only
 * grows, so that nothing but a person's merge writes the main branch. Run again, it writes nothing.
 */

import { createHash } from "node:crypto";
import { LEDGER_BRANCH } from "../git/ledger.ts";
import { readMergedFiles, type Store } from "../git/pull-files.ts";
import { entryPath } from "../ledger/entry.ts";
import type { FileChange } from "../records/commit.ts";
import type { RawFile } from "../records/parse.ts";
import { pathOf, readPath } from "../records/paths.ts";
import type { Decision } from "../records/schema/decision.ts";
import { EVENT_FACTS } from "../records/schema/events.ts";
import { type Judgement, judgePull } from "../review/judge.ts";
import { MAX_FILES } from "../review/pull-task.ts";
import { grouped } from "../text/group.ts";
import { MAIN_LANG } from "../text/languages.ts";
import { dayIn } from "../text/time-zone.ts";
import { writtenWords } from "../words/words.ts";
import { at, type Bot } from "./bot.ts";
import { blobAt, commitFile, tipOf } from "./branch.ts";
import { httpStatus } from "./client.ts";
import { type PullFacts, readFacts, readTeams } from "./facts.ts";
import { agenciesOf } from "./pull-report.ts";

/** How far a run without a commit looks back for what a lost event left out. */
const RECENT = 30;
/** How often an entry is put on the branch anew when another run was quicker. */
const TRIES = 4;

interface MergedPull {
  readonly number: number;
  readonly commit: string;
  /** YYYY-MM-DDTHH:MM:SSZ. */
  readonly mergedAt: string;
}

/** Records the decisions that came to the main branch with a commit, or with the pull requests merged of late. */
export async function recordDecisions(bot: Bot, store: Store, commit: string | undefined): Promise<void> {
  const merged = commit === undefined ? await recentlyMerged(bot) : await mergedBy(bot, commit);
  for (const pull of merged) {
    for (const decision of await decisionsIn(bot, store, pull)) await record(bot, decision);
  }
}

async function mergedBy(bot: Bot, commit: string): Promise<MergedPull[]> {
  const { client } = bot;
  const { data } = await client.rest.repos.listPullRequestsAssociatedWithCommit({ ...at(bot), commit_sha: commit });
  return data.flatMap(({ number, merged_at, merge_commit_sha }) =>
    merged_at && merge_commit_sha === commit ? [{ number, commit, mergedAt: merged_at }] : [],
  );
}

async function recentlyMerged(bot: Bot): Promise<MergedPull[]> {
  const query = { state: "closed", sort: "updated", direction: "desc", per_page: RECENT } as const;
  const { data } = await bot.client.rest.pulls.list({ ...at(bot), ...query });
  const merged = data.flatMap(({ number, merged_at, merge_commit_sha }) =>
    merged_at && merge_commit_sha ? [{ number, commit: merge_commit_sha, mergedAt: merged_at }] : [],
  );
  return merged.sort((a, b) => a.number - b.number);
}

/** What a merged pull request decided, judged by the registers and the quorum that stood before it. */
async function decisionsIn(bot: Bot, store: Store, pull: MergedPull): Promise<Decision[]> {
  const facts = await readFacts(bot, pull.number);
  const files = readMergedFiles(store, bot, facts.base, pull.commit, MAX_FILES);
  if (!files.touched.some(({ path }) => readPath(path)?.kind === "platform")) return [];
  const day = dayIn(bot.timeZone, Date.parse(pull.mergedAt));
  const teams = await readTeams(bot, agenciesOf(files.base));
  const { author, alsoProposedBy, head, reviews } = facts;
  const judgement = judgePull({ ...files, author, alsoProposedBy, head, reviews, teams, today: day });
  return judgedEvents(judgement).map((question) =>
    decisionOn(question, judgement, facts, { ...pull, day, files: files.touched, base: files.base }),
  );
}

/** What the agencies voted on about one platform. */
interface JudgedEvents {
  readonly platform: string;
  readonly events: Decision["events"];
}

function judgedEvents({ tally }: Judgement): JudgedEvents[] {
  const events = tally.questions.flatMap(({ platform, subject, date }) =>
    platform !== undefined && date !== undefined && Object.hasOwn(EVENT_FACTS, subject)
      ? [[platform, { type: subject, date } as Decision["events"][number]] as const]
      : [],
  );
  return [...grouped(events)].map(([platform, of]) => ({ platform, events: of }));
}

interface Merge extends MergedPull {
  readonly day: string;
  readonly files: readonly FileChange[];
  readonly base: readonly RawFile[];
}

function decisionOn(question: JudgedEvents, { tally, author, after }: Judgement, facts: PullFacts, merge: Merge): Decision {
  const codes = (votes: readonly { readonly agency: string }[]) => votes.map(({ agency }) => agency);
  const entry = after?.platforms.find(({ id }) => id === question.platform);
  const paths = [pathOf("platform", { id: question.platform }), ...(entry?.latest ? [entry.latest.path] : [])].sort();
  return {
    platform: question.platform,
    pull: facts.number,
    events: question.events,
    decidedOn: merge.day,
    commit: merge.commit,
    head: facts.head,
    files: paths.flatMap((path) => hashOf(path, merge)),
    ...(author.agencies[0] ? { proposer: author.agencies[0] } : {}),
    recused: codes(tally.recused),
    approvals: codes(tally.approvals),
    objections: codes(tally.objections),
    ...(tally.quorum === undefined ? {} : { quorum: tally.quorum }),
    reached: tally.state === "reached",
  };
}

function hashOf(path: string, { files, base }: Merge): { path: string; sha256: string }[] {
  const file = files.find((one) => one.path === path)?.file ?? base.find((one) => one.path === path);
  return file ? [{ path, sha256: createHash("sha256").update(file.bytes).digest("hex") }] : [];
}

/** Puts one entry on the branch; an entry that is there stays as it is, whatever would be written today. */
async function record(bot: Bot, decision: Decision): Promise<void> {
  const path = entryPath(decision);
  for (let round = 1; ; round++) {
    const tip = await tipOf(bot, LEDGER_BRANCH);
    if (tip && (await blobAt(bot, tip, path))) return;
    bot.say(`record ${path}`);
    if (bot.dry) return;
    try {
      return await commitFile(bot, {
        branch: LEDGER_BRANCH,
        tip,
        path,
        text: `${JSON.stringify(decision, null, 2)}\n`,
        message: writtenWords[MAIN_LANG].decision(path),
      });
    } catch (error) {
      // 422: another run moved the branch, or made it, between our reading and our writing.
      if (httpStatus(error) !== 422 || round === TRIES) throw error;
    }
  }
}
