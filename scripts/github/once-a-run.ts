/** What is the same for all pull requests of a run, asked for once: a sweep of hundreds would ask it as often. */
import { at, type Bot } from "./bot.ts";

const runs = new WeakMap<Bot, Map<string, Promise<unknown>>>();

/** What was asked under a name in this run, or asked now. What could not be read is asked for again. */
export function onceARun<T>(bot: Bot, name: string, read: () => Promise<T>): Promise<T> {
  const known = knownTo(bot);
  const asked = (known.get(name) as Promise<T> | undefined) ?? read();
  known.set(name, asked);
  asked.catch(() => known.delete(name));
  return asked;
}

function knownTo(bot: Bot): Map<string, Promise<unknown>> {
  const known = runs.get(bot) ?? new Map<string, Promise<unknown>>();
  runs.set(bot, known);
  return known;
}

const remember = <T>(bot: Bot, name: string, value: T): void => void knownTo(bot).set(name, Promise.resolve(value));

export type OpenPull = Awaited<ReturnType<Bot["client"]["rest"]["pulls"]["list"]>>["data"][number];

/** The open pull requests to the main branch, oldest first. */
export async function openPulls(bot: Bot): Promise<readonly OpenPull[]> {
  return onlyMain(bot, await allOpen(bot));
}

const allOpen = (bot: Bot): Promise<readonly OpenPull[]> => onceARun(bot, OPEN, () => readOpen(bot));

async function readOpen(bot: Bot): Promise<OpenPull[]> {
  const { client } = bot;
  return client.paginate(client.rest.pulls.list, { ...at(bot), state: "open", per_page: PAGE });
}

const onlyMain = (bot: Bot, pulls: readonly OpenPull[]): OpenPull[] =>
  pulls.filter(({ state, base }) => state === "open" && base.ref === bot.branch).sort((a, b) => a.number - b.number);

/** GitHub gives no more of a list at once. */
const PAGE = 100;

/**
 * The same as it is now. What has changed since is the newest of all: one page of a list of any length, unless that page does not
 * reach back to what was known.
 */
export async function openPullsNow(bot: Bot): Promise<readonly OpenPull[]> {
  const known = await allOpen(bot);
  const query = { ...at(bot), state: "all", sort: "updated", direction: "desc", per_page: PAGE } as const;
  const { data: newest } = await bot.client.rest.pulls.list(query);
  const last =
    known
      .map(({ updated_at }) => updated_at)
      .sort()
      .at(-1) ?? "";
  const reachesBack = newest.length < PAGE || newest.some(({ updated_at }) => updated_at < last);
  const merged = reachesBack ? [...new Map([...known, ...newest].map((pull) => [pull.number, pull])).values()] : await readOpen(bot);
  remember(bot, OPEN, merged);
  return onlyMain(bot, merged);
}

/** Names of the labels that the repository has. */
export const repositoryLabels = (bot: Bot): Promise<readonly string[]> =>
  onceARun(bot, LABELS, async () => {
    const { client } = bot;
    const labels = await client.paginate(client.rest.issues.listLabelsForRepo, { ...at(bot), per_page: 100 });
    return labels.map(({ name }) => name);
  });

const refused = new WeakMap<Bot, Set<string>>();

/** Slugs of the teams that GitHub refused to ask for a review in this run. */
export function refusedTeams(bot: Bot): Set<string> {
  const known = refused.get(bot) ?? new Set<string>();
  refused.set(bot, known);
  return known;
}

const OPEN = "open pull requests";
const LABELS = "labels";

/** What is to be asked for again. */
export const forget = (bot: Bot, name: string): void => void runs.get(bot)?.delete(name);

/** After one was made. */
export const forgetLabels = (bot: Bot): void => forget(bot, LABELS);
