/**
 * What was seen when a pull request was judged, as its check run keeps it: teams change and reviews are withdrawn, so what a
 * merge rested on is not judged again afterwards. Only the App that made a check run can change it.
 */
import { recordAt } from "../records/paths.ts";
import type { Decision, DecisionVote } from "../records/schema/decision.ts";
import type { Tally } from "../review/council.ts";
import type { Judgement } from "../review/judgement.ts";
import type { OpenDecision } from "../review/open-decision.ts";
import { lastOpinions, type Review } from "../review/opinions.ts";
import { isAgreed } from "../review/pull-task.ts";
import { grouped } from "../text/group.ts";

type Votes = Pick<Decision, "approvals" | "objections" | "recused" | "votes" | "quorum" | "reached" | "policy">;

export type Kept = Pick<Decision, "head" | "proposer"> &
  Votes & {
    /** Of each record that was touched, a hash of what it was to become: what was seen holds for nothing else. */
    readonly content?: readonly string[];
    /** Numbers of the pull requests that they were counted for: whoever proposes the same commit later has none of them. */
    readonly pulls?: readonly number[];
    /** Of several, code of the agency of who opened each; empty where there is none. */
    readonly proposers?: readonly string[];
    /** Of records on which others have a say than on the rest; all their votes are named once. */
    readonly apart?: { readonly votes: readonly DecisionVote[]; readonly of: readonly Apart[] };
  };

interface Apart extends Pick<Votes, "reached" | "policy"> {
  /** Which of `content`, by their places. */
  readonly records: readonly number[];
  /** Which of the votes, by their places. */
  readonly votes: readonly number[];
}

const MARKER = "<!-- catalogue:judgement ";

/** What a record's files and its questions are known by. @param path of a file or of the record's folder */
export function recordKeyAt(path: string): string | undefined {
  const record = recordAt(path);
  return record && `${record.kind} ${record.id}`;
}

/** Of all records that a change touches, in the order of what is kept of them. */
export const recordKeys = (paths: readonly string[]): string[] => [...new Set(paths.flatMap((path) => recordKeyAt(path) ?? []))].sort();

/** The one place that reads tallies for the ledger: each record has the votes of those who have a say in it. */
export function keptOf(judgement: Judgement, { head, content, pulls }: Required<Pick<Kept, "head" | "content" | "pulls">>): Kept {
  const names = recordKeys(judgement.paths);
  const asked = names.flatMap((name, index) => (isAsked(judgement, name) ? [{ index, votes: votesOn(judgement, name) }] : []));
  const groups = [...grouped(asked.map((one) => [JSON.stringify(one.votes), one] as const)).values()];
  // What most records have is said of all, in the form that was kept of old.
  groups.sort((a, b) => b.length - a.length);
  const [, ...others] = groups;
  const most = groups[0]?.[0]?.votes ?? votesOn(judgement);
  const apart = others.flatMap(([first, ...rest]) =>
    first ? [{ votes: first.votes, records: [first, ...rest].map(({ index }) => index) }] : [],
  );
  const all = [...new Map(apart.flatMap(({ votes }) => votes.votes ?? []).map((vote) => [JSON.stringify(vote), vote])).values()];
  const places = new Map(all.map((vote, index) => [JSON.stringify(vote), index]));
  const of = apart.map(({ records, votes: { reached, policy, votes = [] } }): Apart => {
    const found = votes.flatMap((vote) => places.get(JSON.stringify(vote)) ?? []);
    return { records, votes: found, reached, ...(policy ? { policy } : {}) };
  });
  return {
    head,
    ...(judgement.author.agencies[0] ? { proposer: judgement.author.agencies[0] } : {}),
    ...most,
    content,
    pulls,
    ...(pulls.length > 1 ? { proposers: judgement.proposing } : {}),
    ...(of.length > 0 ? { apart: { votes: all, of } } : {}),
  };
}

/** Code of the agency that proposes one of the change requests. */
export const proposerIn = ({ pulls = [], proposers, proposer }: Kept, pull: number): string | undefined =>
  proposers ? proposers[pulls.indexOf(pull)] || undefined : proposer;

/** What was kept of one record. @param hash of its content */
export function keptOn({ apart, ...kept }: Kept, hash: string): Omit<Kept, "apart"> {
  const found = apart?.of.find(({ records }) => records.some((index) => kept.content?.[index] === hash));
  if (!found) return kept;
  const { policy: _, ...rest } = kept;
  return {
    ...rest,
    ...votesIn(
      found.votes.flatMap((index) => apart?.votes[index] ?? []),
      found,
    ),
  };
}

/** What follows from votes. */
function votesIn(votes: readonly DecisionVote[], { reached, policy }: Pick<Votes, "reached" | "policy">): Omit<Votes, "quorum"> {
  const by = (state: DecisionVote["state"], said?: DecisionVote["vote"]) => [
    ...new Set(votes.filter((one) => one.state === state && (said ?? one.vote) === one.vote).map(({ agency }) => agency)),
  ];
  const objections = by("counted", "objection");
  const approvals = by("counted", "approval").filter((agency) => !objections.includes(agency));
  return { recused: by("recused"), approvals, objections, votes: [...votes], reached, ...(policy ? { policy } : {}) };
}

const isAbout =
  (name: string | undefined) =>
  ({ questions }: { readonly questions: readonly OpenDecision[] }): boolean =>
    name === undefined || questions.some(({ record }) => recordKeyAt(record) === name);
const isAsked = ({ tallies, consents }: Judgement, name: string): boolean => [...tallies, ...consents].some(isAbout(name));

/** Of one record, or of whatever is asked. */
function votesOn({ tallies, consents, reviews, undecided, unasked }: Judgement, name?: string): Votes {
  const [counts, agreed] = [tallies.filter(isAbout(name)), consents.filter(isAbout(name))];
  const deciders = [...(counts.length > 0 ? ["council"] : []), ...agreed.map(({ decider }) => decider)];
  const { quorum, asked, ...cast } = counts[0] ?? unasked;
  const said = {
    reached: !undecided && counts.every(({ state }) => state === "reached") && agreed.every(isAgreed),
    policy: { deciders: [...new Set(deciders)], ...(asked.length > 0 ? { include: [...asked] } : {}) },
  };
  return { ...votesIn(votesOf(cast, reviews), said), ...(quorum === undefined ? {} : { quorum }) };
}

function votesOf(tally: Omit<Tally, "asked" | "quorum">, reviews: readonly Review[]): DecisionVote[] {
  const given = lastOpinions(reviews);
  const placed = {
    counted: [...tally.approvals, ...tally.divided, ...tally.objections],
    recused: tally.recused,
    stale: [...tally.stale, ...tally.overtaken],
    unread: tally.unread,
  };
  return Object.entries(placed).flatMap(([state, all]) =>
    all.flatMap(({ agency, logins }) =>
      (["approval", "objection"] as const).flatMap((vote): DecisionVote[] => {
        const own = logins.flatMap((login) => given.get(login.toLowerCase()) ?? []).filter((review) => voteOf(review) === vote);
        return own.length > 0 ? [{ agency, vote, state: state as DecisionVote["state"], reviews: own.flatMap(({ id }) => id ?? []) }] : [];
      }),
    ),
  );
}

const voteOf = ({ state }: Review): DecisionVote["vote"] | undefined =>
  state === "approved" ? "approval" : state === "changes-requested" ? "objection" : undefined;

/** A line of Markdown that nobody sees, for the beginning of the check run's summary. */
export const keptLine = (kept: Kept): string => `${MARKER}${JSON.stringify(kept).replaceAll(">", "\\u003e")} -->\n\n`;

/** What a summary keeps of the judgement of a commit; undefined where there is none. */
export function readKept(summary: string, head: string): Kept | undefined {
  const [line = ""] = summary.split("\n", 1);
  if (!line.startsWith(MARKER) || !line.trimEnd().endsWith(" -->")) return undefined;
  try {
    const kept = JSON.parse(line.trimEnd().slice(MARKER.length, -" -->".length)) as Kept;
    return kept.head === head ? kept : undefined;
  } catch {
    return undefined;
  }
}
