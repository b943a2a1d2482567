/** Whether what an entry says was decided follows from the votes it lists. */
import type { Problem } from "../problems/problem.ts";
import type { LedgerEntry } from "./entry.ts";
import { fault } from "./fault.ts";

export function voteFaults({ path, decision }: LedgerEntry): Problem[] {
  const { votes, approvals, objections, recused, quorum, reached, policy } = decision;
  // What somebody decides alone is not counted.
  if (!votes || (policy && !policy.deciders.includes("council"))) return [];
  const by = (state: string, vote?: string) =>
    [...new Set(votes.filter((one) => one.state === state && (vote ?? one.vote) === one.vote).map(({ agency }) => agency))].sort();
  const against = by("counted", "objection");
  const counted = by("counted", "approval").filter((agency) => !against.includes(agency));
  const said = [...approvals].sort();
  if (!isSame(said, counted)) {
    return [fault("entry-votes", path, (words) => words.approvals(said.join(", ") || words.nobody, counted.join(", ") || words.nobody))];
  }
  const agreed = [...counted, ...by("recused", "approval")];
  const isComplete = (policy?.include ?? []).every((code) => agreed.includes(code));
  const isReached = against.length === 0 && quorum !== undefined && counted.length >= quorum && isComplete;
  const isRight = isSame([...objections].sort(), against) && isSame([...recused].sort(), by("recused")) && (!reached || isReached);
  return isRight ? [] : [fault("entry-votes", path, (words) => words.reached)];
}

const isSame = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((one, index) => one === b[index]);
