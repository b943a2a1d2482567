/** The whole proof: chain, signatures, votes, the branch's own log, and the ledger against the main branch. */
import { markedPlace } from "../catalogue/decisions.ts";
import { compareProblems, type Problem } from "../problems/problem.ts";
import {
  entryFaults,
  type FileHashes,
  isFromBefore,
  looseFaults,
  mainFaults,
  rewrittenFaults,
  undoneFaults,
  unrecordedFault,
  unrecordedIn,
} from "./against-main.ts";
import { branchFaults, isReplaced, type LedgerCommit, plantedIn } from "./branch-log.ts";
import { carryOn, isForeign } from "./carry-on.ts";
import { chainFaults, isChained } from "./chain.ts";
import type { MainHistory } from "./decided-events.ts";
import type { LedgerEntry, LedgerFiles } from "./entry.ts";
import { type FaultKind, fault, short } from "./fault.ts";
import { allKeys } from "./named-keys.ts";
import type { DecidedEvent } from "./product-line.ts";
import { isSigned, type Signing, type SigningKey, signatureFaults, signingOf } from "./signatures.ts";
import { voteFaults } from "./votes.ts";

export interface ProofInput {
  readonly ledger: LedgerFiles;
  readonly main: MainHistory;
  readonly hashes: FileHashes;
  /** Of the settings as they are. */
  readonly keys: readonly SigningKey[];
  /** Day the catalogue began. */
  readonly since: string | undefined;
  /** Of the ledger's branch, where it is read from one. */
  readonly log?: readonly LedgerCommit[];
  readonly known?: readonly string[];
  /** What lies on that branch beside the ledger. */
  readonly strange?: readonly string[];
  /** Whether main has a folder of the ledger's name. */
  readonly hasFolder?: boolean;
}

export interface Proof {
  readonly problems: readonly Problem[];
  /** Entries with nothing wrong of their own, by their place. */
  readonly sound: readonly LedgerEntry[];
  readonly signed: number;
  /** Events of main that need an entry, and those from before the catalogue, which need none. */
  readonly needed: number;
  readonly before: number;
  /** Entries of what came without the votes that it needed. */
  readonly unreached: number;
  /** What the signature of each is held against, one that is to be written too. */
  readonly signing: Signing;
  readonly unrecorded: readonly DecidedEvent[];
  /** Entries that a key signed which had ended. */
  readonly distrusted: readonly LedgerEntry[];
  /** Without an entry too, and without the need of one (against-main.ts). */
  readonly putBack: readonly DecidedEvent[];
  /** What a new entry is tied to, and why none may be written (carry-on.ts). */
  readonly last: LedgerEntry | undefined;
  readonly stops: readonly Problem[];
}

export function prove({
  ledger,
  main,
  hashes,
  keys: now,
  since,
  log = [],
  known = [],
  strange = [],
  hasFolder = false,
}: ProofInput): Proof {
  const { entries } = ledger;
  const signing = signingOf(entries, allKeys(now, main.keys), main.commits, main.keysSince);
  const { own, foreign, distrusted } = trustIn(entries, signing, isReplaced(log, known) ? [] : log);
  // Of what a clone does not hold nothing is known.
  const onMain = main.isCut ? [] : entryFaults([...entries.filter((entry) => !foreign.has(entry)), ...foreign], main, hashes, distrusted);
  const broken = new Set([...own, ...onMain].map(({ path }) => path));
  const isOwn = (entry: LedgerEntry) =>
    signatureFaults(entry, signing).length === 0 && (main.isCut || main.commits.has(entry.decision.commit));
  // What is not tied to them is not judged by them.
  const chain = chainFaults(
    entries.filter((entry) => !isChained(entry) || !foreign.has(entry)),
    broken,
  );
  const branch = branchFaults({ entries, log, known, isOwn });
  const faulty = new Set([...broken, ...[...chain, ...branch].map(({ path }) => path)]);
  const sound = entries.filter(({ path }) => !broken.has(path));
  const whole = entries.filter(({ path }) => !faulty.has(path));
  const { events: unrecorded, putBack } = main.isCut ? { events: [], putBack: [] } : unrecordedIn(sound, main, since);
  const before = main.events.filter((event) => isFromBefore(event, main, since)).length;
  // Those that a key signed after its end are done with as soon as each event has another entry.
  const waiting = new Set(unrecorded.map(markedPlace));
  const replaced = new Set(distrusted.filter(({ decision }) => !waiting.has(markedPlace(decision))).map(({ path }) => path));
  // Of an event whose entry is broken, what is wrong with that entry says enough.
  const covered = new Set(entries.flatMap(({ path, decision }) => (faulty.has(path) ? [markedPlace(decision)] : [])));
  const problems = [
    ...(main.isCut ? [fault("history-cut", "platforms", () => "")] : []),
    ...(hasFolder ? [fault("ledger-folder", "decisions", () => "decisions/")] : []),
    ...ledger.problems,
    ...own.filter(({ rule, path }) => rule !== "entry-key-time" || !replaced.has(path)),
    ...onMain,
    // No fault of the entry's own: it stays sound, so that its event is not recorded a second time.
    ...(main.isCut
      ? []
      : [...undoneFaults(whole, main), ...rewrittenFaults(whole, main), ...looseFaults(whole, main), ...mainFaults(main)]),
    ...strange.map((path) => fault("ledger-strange", path, () => "")),
    ...chain,
    ...branch,
    ...unrecorded.filter((event) => !covered.has(markedPlace(event))).map(unrecordedFault),
  ].sort(compareProblems);
  return {
    problems,
    ...carryOn(entries, foreign, problems, branch),
    sound,
    signed: entries.filter(isSigned).length,
    needed: main.events.length - before,
    before,
    unreached: entries.filter(({ decision }) => !decision.reached).length,
    signing,
    unrecorded,
    distrusted,
    putBack,
  };
}

interface Trust {
  /** Of each entry by itself. */
  readonly own: readonly Problem[];
  /** Those that somebody else than the bot put there. */
  readonly foreign: ReadonlySet<LedgerEntry>;
  /** Those that a key signed which had ended. */
  readonly distrusted: readonly LedgerEntry[];
}

/** @param log empty where it is not that of the branch that is known */
function trustIn(entries: readonly LedgerEntry[], signing: Signing, log: readonly LedgerCommit[]): Trust {
  const faults = new Map(entries.map((entry) => [entry, signatureFaults(entry, signing)]));
  const isFaulty = (rule: FaultKind) => (entry: LedgerEntry) => faults.get(entry)?.some((one) => one.rule === rule) ?? false;
  const planted = new Set(plantedIn(entries, log, isFaulty("entry-changed")));
  return {
    own: entries.flatMap((entry) => [
      ...(faults.get(entry) ?? []).map((one) => (planted.has(entry) && one.rule === "entry-changed" ? forged(entry) : one)),
      ...voteFaults(entry),
    ]),
    foreign: new Set(entries.filter((entry) => planted.has(entry) || isForeign(entry, signing))),
    distrusted: entries.filter(isFaulty("entry-key-time")),
  };
}

/** It names a key of ours, which never signed it. */
const forged = ({ path, envelope }: LedgerEntry): Problem => fault("entry-forged", path, () => short(envelope?.signatures[0]?.keyid ?? ""));
