/** What the ledger says of decided events that one commit brought to main: the merged pull request, and what was kept of it. */
import { isCleanMerge } from "../git/clean-merge.ts";
import { readTree } from "../git/git-objects.ts";
import { dataAt, type Store } from "../git/store.ts";
import type { MainHistory } from "../ledger/decided-events.ts";
import { sha256 } from "../ledger/envelope.ts";
import { type Kept, keptOn, proposerIn, readKept } from "../ledger/kept.ts";
import { eventIn, isSameProduct, type PlatformPast, platformIn } from "../ledger/platform-past.ts";
import type { DecidedEvent } from "../ledger/product-line.ts";
import { platformFolder } from "../records/folders.ts";
import { pathOf, readPath } from "../records/paths.ts";
import type { Decision } from "../records/schema/decision.ts";
import { eventMark } from "../records/schema/events.ts";
import { validate } from "../records/validate.ts";
import { MAIN_LANG } from "../text/languages.ts";
import { dayIn } from "../text/time-zone.ts";
import { ledgerWords } from "../words/words.ts";
import { at, type Bot } from "./bot.ts";
import { httpStatus } from "./client.ts";
import { CHECKS } from "./names.ts";
import { contentOf } from "./voted-content.ts";

/**
 * @param recorded what the ledger says so far: votes count once
 * @throws octokit's error when GitHub does not answer; Error when what stands on main can not be recorded
 */
export async function decisionOf(
  bot: Bot,
  store: Store,
  main: MainHistory,
  events: readonly DecidedEvent[],
  recorded: readonly Decision[],
): Promise<Decision> {
  const [{ platform, commit, day }] = events as [DecidedEvent];
  const pull = await seenTwice(bot, () => mergedBy(bot, commit));
  const isJudged = pull !== undefined && (await isAsJudged(bot, store, main, pull, platform));
  const content = contentAt(store, pull?.merge ?? commit, platform);
  const ofAll = pull && isJudged ? await seenTwice(bot, () => keptFor(bot, pull)) : undefined;
  const kept = ofAll && keptOn(ofAll, content);
  const used = kept && recorded.find((one) => one.pull !== pull?.number && hasUsed(one, kept));
  if (used) bot.say(ledgerWords[MAIN_LANG].usedVotes(platform, pull?.number ?? 0, used.pull ?? 0));
  const seen = used ? undefined : kept;
  const { content: all, pulls: _, proposers: __, proposer: ___, ...votes } = seen ?? NOTHING;
  const proposer = seen && pull && proposerIn(seen, pull.number);
  const isKept = pull === undefined || hasStill(store, pull.merge, platform, events);
  const covers = seen !== undefined && isKept && (all?.includes(content) ?? true);
  if (seen && !covers) bot.say(ledgerWords[MAIN_LANG].otherContent(platform, pull?.number ?? 0));
  const decision: Decision = {
    platform,
    ...(pull ? { pull: pull.number } : {}),
    events: events.map(({ type, date, removed }) => ({ type, date, ...(removed ? { removed } : {}) })),
    decidedOn: pull ? dayIn(bot.timeZone, Date.parse(pull.mergedAt)) : day,
    commit,
    head: pull?.head ?? commit,
    files: filesOf(store, main, platform, commit),
    ...(covers ? { ...(proposer ? { proposer } : {}), ...votes } : NOTHING),
    kept: covers,
  };
  const [problem] = validate("decision", decision);
  if (problem) throw new Error(problem.message[MAIN_LANG]);
  return decision;
}

/** What a list that comes late does not have would be recorded for ever as not there: so nothing is asked for again, later. */
async function seenTwice<T>({ wait }: Bot, ask: () => Promise<T | undefined>): Promise<T | undefined> {
  const seen = await ask();
  if (seen !== undefined) return seen;
  await wait?.();
  return ask();
}

/** A merge without votes that are known of. */
const NOTHING: Omit<Kept, "head"> = { recused: [], approvals: [], objections: [], reached: false };

/** Whether an entry counts a review that was kept of the same commit; those of the old form do not say which reviews they count. */
function hasUsed({ head, approvals, votes }: Decision, kept: Kept): boolean {
  const counted = (all: Decision["votes"]) => all?.filter(({ state }) => state === "counted").flatMap(({ reviews }) => reviews) ?? [];
  const now = counted(kept.votes);
  return head === kept.head && (votes ? counted(votes).some((id) => now.includes(id)) : approvals.length > 0);
}

interface MergedPull {
  readonly number: number;
  readonly head: string;
  /** The last commit of it on the main branch. */
  readonly merge: string;
  /** YYYY-MM-DDTHH:MM:SSZ. */
  readonly mergedAt: string;
}

/** The pull request to main that brought a commit; none for a commit that somebody pushed. */
async function mergedBy(bot: Bot, commit: string): Promise<MergedPull | undefined> {
  const { data } = await bot.client.rest.repos.listPullRequestsAssociatedWithCommit({ ...at(bot), commit_sha: commit });
  const merged = data.filter(({ merged_at, base }) => merged_at && base.ref === bot.branch);
  const found = merged.find(({ merge_commit_sha }) => merge_commit_sha === commit) ?? merged[0] ?? (await namedBy(bot, commit));
  if (!found?.merged_at) return undefined;
  return { number: found.number, head: found.head.sha, merge: found.merge_commit_sha ?? commit, mergedAt: found.merged_at };
}

/** The pull request that a commit's own message names, where GitHub says that this is the commit it was merged as. */
async function namedBy(bot: Bot, commit: string) {
  const { git, pulls } = bot.client.rest;
  const { message } = (await git.getCommit({ ...at(bot), commit_sha: commit })).data;
  const [title = ""] = message.split("\n", 1);
  const [, number] = /\(#(\d{1,9})\)$/.exec(title) ?? /^Merge pull request #(\d{1,9}) /.exec(title) ?? [];
  if (number === undefined) return undefined;
  const found = await pulls.get({ ...at(bot), pull_number: Number(number) }).then(
    ({ data }) => data,
    (error: unknown) => {
      // No pull request, whatever the message says: an issue, or none at all.
      if (httpStatus(error) === 404) return undefined;
      throw error;
    },
  );
  return found?.merged_at && found.merge_commit_sha === commit && found.base.ref === bot.branch ? found : undefined;
}

/**
 * What was seen of a commit holds for what was merged only if that is the commit and nothing else: who may write the main branch
 * can put more into a merge, or bring the event by a commit of their own.
 */
async function isAsJudged(
  bot: Bot,
  store: Store,
  main: MainHistory,
  { number, head, merge }: MergedPull,
  platform: string,
): Promise<boolean> {
  if (!main.commits.has(merge)) return false;
  const { data } = await bot.client.rest.pulls.get({ ...at(bot), pull_number: number });
  return isCleanMerge(store, bot, { number, head, merge, commits: data.commits, folder: platformFolder(platform) });
}

/** What the bot's own newest check run kept of the judgement of a commit for a pull request; older ones do not say for which. */
async function keptFor(bot: Bot, { head, number }: MergedPull): Promise<Kept | undefined> {
  const { client } = bot;
  const query = { ...at(bot), ref: head, check_name: CHECKS.approvals, filter: "all", per_page: 100 } as const;
  const runs = await client.paginate(client.rest.checks.listForRef, query);
  const own = runs.filter(({ app, status }) => app && `${app.slug}[bot]` === bot.login && status === "completed");
  const all = own.sort((a, b) => b.id - a.id).flatMap(({ output }) => readKept(output.summary ?? "", head) ?? []);
  return all.find(({ pulls = [number] }) => pulls.includes(number));
}

/**
 * What a merge made of a platform. The same commit may have made another record than was seen: main had changed it since, and it was
 * merged before it was judged again.
 */
const contentAt = (store: Store, merge: string, platform: string): string =>
  contentOf(readTree(store.folder, dataAt(store, merge), [platformFolder(platform)]));

/** Whether what came with one commit of a rebased pull request is there after the last: nobody was asked about what another of them took out. */
function hasStill(store: Store, merge: string, platform: string, events: readonly DecidedEvent[]): boolean {
  const path = pathOf("platform", { id: platform });
  const at = (commit: string): PlatformPast | undefined => {
    const [file] = readTree(store.folder, dataAt(store, commit), [path]);
    return file && platformIn(file);
  };
  const last = at(merge);
  const marks = new Set(last?.events.map((event) => eventMark(eventIn(event))));
  const isAs = ({ commit }: DecidedEvent): boolean => {
    const then = at(commit);
    return then !== undefined && last !== undefined && (commit === merge || isSameProduct(then, last, {}));
  };
  return events.every((event) => (event.type === "identity" ? isAs(event) : marks.has(eventMark(event)) !== (event.removed === true)));
}

/** The record, its newest assessment, and all of the platform that the commit changed: as they were and as they are. */
function filesOf(store: Store, { commits }: MainHistory, platform: string, commit: string): Decision["files"] {
  const all = [...commits.keys()];
  const parent = all[all.indexOf(commit) - 1];
  const hashesAt = (one: string) =>
    new Map(readTree(store.folder, dataAt(store, one), [platformFolder(platform)]).map(({ path, bytes }) => [path, sha256(bytes)]));
  const [before, after] = [parent === undefined ? new Map<string, string>() : hashesAt(parent), hashesAt(commit)];
  const newest = [...after.keys()]
    .filter((path) => readPath(path)?.kind === "assessment")
    .sort()
    .at(-1);
  const judged = [...after].filter(
    ([path, hash]) => path === pathOf("platform", { id: platform }) || path === newest || before.get(path) !== hash,
  );
  return judged.map(([path, hash]) => {
    const past = before.get(path);
    return { path, sha256: hash, ...(past === undefined ? {} : { before: past }) };
  });
}
