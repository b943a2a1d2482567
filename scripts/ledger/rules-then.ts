/**
 * Whether an entry asks for no less than main's settings did when it was merged: who had to decide, how many votes, and whose. What an entry
 * says of that itself was written with the key, and whoever has the key could write anything.
 */
import type { Problem } from "../problems/problem.ts";
import { deciderOf } from "../records/schema/deciders.ts";
import type { Decision } from "../records/schema/decision.ts";
import type { Settings } from "../records/schema/settings.ts";
import { addDays } from "../text/dates.ts";
import type { LedgerEntry } from "./entry.ts";
import { fault } from "./fault.ts";
import { eventKey } from "./platform-past.ts";
import type { DecidedEvent } from "./product-line.ts";

/** What main's settings asked for, from one of its commits to another. */
export interface VotingRules extends Pick<Settings, "quorum"> {
  readonly decisions: NonNullable<Settings["decisions"]>;
  /** Place of the commit that brought them. */
  readonly from: number;
  /** Place of the commit that brought others, and the day on which that came. */
  to?: { readonly place: number; readonly day: string };
}

/** Carries on with what a commit's settings say. */
export function noteRules(all: VotingRules[], { quorum, decisions = {} }: Settings, place: number, day: string): void {
  const last = all.at(-1);
  if (last) last.to = { place, day };
  all.push({ decisions, from: place, ...(quorum === undefined ? {} : { quorum }) });
}

/** Those that a commit may have been judged by: in force before it, or still the day before, for it is judged before it is merged. */
function rulesThen(all: readonly VotingRules[], place: number, day: string): VotingRules[] {
  const isThen = ({ from, to }: VotingRules): boolean => from < place && (!to || to.place >= place || to.day >= addDays(day, -1));
  const found = all.filter(isThen);
  return found.length > 0 ? found : all.slice(0, 1);
}

/**
 * @param events of main that an entry may be of; none that were put back in the words that were voted on, about which nobody was asked
 * @param all what main's settings asked for, in their order
 */
export function ruleFaults(
  entries: readonly LedgerEntry[],
  commits: ReadonlyMap<string, string>,
  all: readonly VotingRules[],
  events: readonly DecidedEvent[],
): Problem[] {
  const places = new Map([...commits.keys()].map((commit, index) => [commit, index]));
  return entries.flatMap(({ path, decision }) => {
    const place = places.get(decision.commit);
    if (!decision.reached || place === undefined) return [];
    const own = events.filter(({ commit, platform }) => commit === decision.commit && platform === decision.platform);
    const short = rulesThen(all, place, commits.get(decision.commit) ?? "").map((rules) => shortOf(decision, own, rules));
    const least = short.at(-1);
    return least && short.every(Boolean) ? [fault("entry-rules", path, (words) => saidOf(least, words))] : [];
  });
}

type Short = { readonly quorum: number; readonly said: number } | { readonly include: string } | { readonly deciders: string };
type Words = Parameters<Parameters<typeof fault>[2]>[0];

function saidOf(short: Short, words: Words): string {
  if ("quorum" in short) return words.quorum(short.said, short.quorum);
  return "include" in short ? words.include(short.include) : words.deciders;
}

/** What an entry asks for less than the rules do. */
function shortOf(decision: Decision, events: readonly DecidedEvent[], { quorum, decisions }: VotingRules): Short | undefined {
  const asked = decision.events.filter((event) => events.some((one) => eventKey(one) === eventKey(event)));
  const deciders = new Set(asked.map(({ type }) => deciderOf(type, decisions.by)).filter((decider) => decider !== "reviewers"));
  const said = decision.policy?.deciders;
  const missing = said && [...deciders].find((decider) => !said.includes(decider));
  if (missing) return { deciders: missing };
  if (!deciders.has("council")) return undefined;
  if (quorum !== undefined && decision.quorum !== undefined && decision.quorum < quorum) return { quorum, said: decision.quorum };
  const concerned = new Set([decision.proposer, ...decision.recused, ...events.flatMap(ownersOf)]);
  const include = (decisions.include ?? []).find((code) => !decision.policy?.include?.includes(code) && !concerned.has(code));
  return include === undefined || !decision.policy ? undefined : { include };
}

/** Who has no vote on it, as its owner or as who handed it over; whoever was that once is not told apart. */
const ownersOf = ({ product: { seen, last } }: DecidedEvent): (string | undefined)[] =>
  [...seen, last].flatMap(({ file }) => [file?.data.owner, ...(file?.data.events ?? []).flatMap(({ from, to }) => [from, to])]);
