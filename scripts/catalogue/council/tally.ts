/**
 * Members' sheets -> for each criterion whether they agree, disagree, or leave it open. Pure, and the same in whatever order the sheets
 * are given: it goes by the list of members.
 */
import { type Assessment, VERDICTS, type Verdict } from "../../records/schema/assessment.ts";
import type { BallotResult } from "../../records/schema/ballot.ts";
import type { CouncilPolicy } from "../../records/schema/council-policy.ts";
import type { CriteriaSet, Criterion } from "../../records/schema/criteria.ts";
import type { Settings } from "../../records/schema/settings.ts";
import { COUNCIL_POLICY } from "../../records/schema/usual.ts";
import { followsUsage, meets } from "../usage.ts";
import { type Cast, isRecused, type Seat, seatsOf } from "./seats.ts";

/** Agreed by as many as the policy asks · split, so that somebody decides · open: too few judged it, or they leave it undecided. */
export type Agreement = "agreed" | "split" | "open";

/** What some members came to; of what is measured the number belongs to it. */
export interface Stance {
  readonly verdict: Verdict;
  readonly value?: number;
  readonly members: readonly string[];
}

/** How the members stand to one criterion. */
export interface SheetTally {
  readonly id: string;
  readonly agreement: Agreement;
  /** Of most members first. */
  readonly positions: readonly Stance[];
  /** Sheets that count on it, and members who may judge it. */
  readonly counted: number;
  readonly entitled: number;
  /** Members whose conflict of interest touches it. */
  readonly recused: readonly string[];
}

export interface Consolidation {
  readonly policy: CouncilPolicy;
  readonly seats: readonly Seat[];
  /** In the order of the set, without what follows from the usage figures: nobody judges that. */
  readonly tallies: readonly SheetTally[];
  /** Codes of what follows from the usage figures. */
  readonly computed: readonly string[];
}

/** The rule that an assessment is put together by: its own once it is, else that of the settings. */
export function policyFor({ ballots = { until: "" } }: Pick<Assessment, "ballots">, settings: Settings | undefined): CouncilPolicy {
  const leastMembers = ballots.leastMembers ?? settings?.council?.leastMembers;
  return {
    agreedPercent: ballots.agreedPercent ?? settings?.council?.agreedPercent ?? COUNCIL_POLICY.agreedPercent,
    leastPercent: ballots.leastPercent ?? settings?.council?.leastPercent ?? COUNCIL_POLICY.leastPercent,
    late: ballots.late ?? settings?.council?.late ?? COUNCIL_POLICY.late,
    ...(leastMembers === undefined ? {} : { leastMembers }),
  };
}

/** Everything that the sheets of an assessment come to. */
export function consolidate(assessment: Assessment, ballots: readonly Cast[], set: CriteriaSet, policy: CouncilPolicy): Consolidation {
  const seats = seatsOf(assessment, ballots, policy);
  const judged = set.criteria.filter((criterion) => !followsUsage(criterion));
  const computed = set.criteria.filter(followsUsage).map(({ id }) => id);
  return { policy, seats, tallies: judged.map((criterion) => tallyOf(criterion, seats, policy)), computed };
}

function tallyOf(criterion: Criterion, seats: readonly Seat[], policy: CouncilPolicy): SheetTally {
  const recused = seats.filter((seat) => isRecused(seat, criterion.id)).map(({ member }) => member);
  const positions = positionsOn(
    criterion,
    seats.filter((seat) => seat.state === "counted" && !recused.includes(seat.member)),
  );
  const counted = positions.reduce((sum, { members }) => sum + members.length, 0);
  const entitled = seats.length - recused.length;
  // Who assesses alone, as a hired body does, is as many as there are.
  const isEnough = counted >= Math.min(policy.leastMembers ?? 1, seats.length) && counted * 100 >= policy.leastPercent * entitled;
  return {
    id: criterion.id,
    agreement: isEnough ? agreementOf(positions, counted, policy) : "open",
    positions,
    counted,
    entitled,
    recused,
  };
}

function agreementOf(positions: readonly Stance[], counted: number, policy: CouncilPolicy): Agreement {
  const [most] = positions;
  if (!most) return "open";
  if (most.members.length * 100 < policy.agreedPercent * counted) return "split";
  return most.verdict === "unknown" ? "open" : "agreed";
}

function positionsOn(criterion: Criterion, seats: readonly Seat[]): Stance[] {
  const found = new Map<string, { verdict: Verdict; value?: number; members: string[] }>();
  for (const { member, ballot } of seats) {
    const results = ballot?.results ?? {};
    const position = positionIn(criterion, Object.hasOwn(results, criterion.id) ? results[criterion.id] : undefined);
    if (!position) continue;
    const key = JSON.stringify([position.verdict, position.value]);
    const known = found.get(key) ?? { ...position, members: [] };
    known.members.push(member);
    found.set(key, known);
  }
  return [...found.values()].sort(
    (a, b) =>
      b.members.length - a.members.length || VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) || (a.value ?? 0) - (b.value ?? 0),
  );
}

/** What a sheet says of a criterion: the result that is chosen, or that of the number; undefined where it says nothing. */
export function positionIn({ kind, threshold }: Criterion, given: BallotResult | undefined): Pick<Stance, "verdict" | "value"> | undefined {
  // What a draft holds as it was typed is no number yet, and comes to nothing.
  const value = kind === "measured" && typeof given?.value === "number" ? given.value : undefined;
  const measured = value === undefined || !threshold ? undefined : meets(value, threshold) ? "met" : "unmet";
  // As in an assessment the number is the result; who has not decided says so beside it.
  const isSettled = given?.verdict === "met" || given?.verdict === "unmet";
  const verdict = isSettled ? (measured ?? given?.verdict) : (given?.verdict ?? measured);
  return verdict && { verdict, ...(value === undefined ? {} : { value }) };
}
