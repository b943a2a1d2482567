/**
 * What was seen when a pull request was judged, as its check run keeps it: teams change and reviews are withdrawn, so what a
 * merge rested on is not judged again afterwards. Only the App that made a check run can change it.
 */
import type { Decision, DecisionVote } from "../records/schema/decision.ts";
import { lastOpinions, type Review } from "../review/council.ts";
import type { Judgement } from "../review/judge.ts";
import { isDecided } from "../review/pull-task.ts";

export type Kept = Pick<
  Decision,
  "head" | "proposer" | "approvals" | "objections" | "recused" | "votes" | "quorum" | "reached" | "policy"
> & {
  /** Of each record that was touched, a hash of what it was to become: what was seen holds for nothing else. */
  readonly content?: readonly string[];
  /** Numbers of the pull requests that they were counted for: whoever proposes the same commit later has none of them. */
  readonly pulls?: readonly number[];
};

const MARKER = "<!-- catalogue:judgement ";

/** The one place that reads a tally for the ledger. */
export function keptOf(judgement: Judgement, { head, content, pulls }: Required<Pick<Kept, "head" | "content" | "pulls">>): Kept {
  const { tally, consents, author, reviews } = judgement;
  const given = lastOpinions(reviews);
  const placed = {
    counted: [...tally.approvals, ...tally.objections],
    recused: tally.recused,
    stale: [...tally.stale, ...tally.overtaken],
    unread: tally.unread,
  };
  const votes = Object.entries(placed).flatMap(([state, all]) =>
    all.flatMap(({ agency, logins }) =>
      (["approval", "objection"] as const).flatMap((vote): DecisionVote[] => {
        const own = logins.flatMap((login) => given.get(login.toLowerCase()) ?? []).filter((review) => voteOf(review) === vote);
        return own.length > 0 ? [{ agency, vote, state: state as DecisionVote["state"], reviews: own.flatMap(({ id }) => id ?? []) }] : [];
      }),
    ),
  );
  const codes = (all: readonly { readonly agency: string }[]) => all.map(({ agency }) => agency);
  const deciders = [...(tally.questions.length > 0 ? ["council"] : []), ...consents.map(({ decider }) => decider)];
  return {
    head,
    ...(author.agencies[0] ? { proposer: author.agencies[0] } : {}),
    recused: codes(tally.recused),
    approvals: codes(tally.approvals),
    objections: codes(tally.objections),
    votes,
    ...(tally.quorum === undefined ? {} : { quorum: tally.quorum }),
    reached: isDecided(judgement),
    policy: { deciders: [...new Set(deciders)], ...(tally.asked.length > 0 ? { include: [...tally.asked] } : {}) },
    content,
    pulls,
  };
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
