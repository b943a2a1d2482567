/**
 * Writes to the ledger what main's history has and the ledger has not: each decided event without a sound entry, whatever its
 * order, number or age, so a lost run or a failing neighbour loses nothing. Run again, it writes nothing. The branch only
 * grows, so that nothing but a person's merge writes the main branch. Whatever is wrong with the ledger is said and fails the
 * run; nothing is tied to a chain that was broken (ledger/carry-on.ts).
 */

import { markedPlace } from "../catalogue/decisions.ts";
import { readLog } from "../git/git-log.ts";
import { readTree } from "../git/git-objects.ts";
import { LEDGER_BRANCH, readLedgerAt } from "../git/ledger.ts";
import { dataAt, fetchBranch, type Store } from "../git/store.ts";
import { unrecordedIn } from "../ledger/against-main.ts";
import { type MainHistory, mainHistory } from "../ledger/decided-events.ts";
import { entryText, freePlace, type LedgerEntry, readEntries, SIZE_LIMIT } from "../ledger/entry.ts";
import { publicKeyOf, sha256 } from "../ledger/envelope.ts";
import type { DecidedEvent } from "../ledger/product-line.ts";
import type { Proof } from "../ledger/prove.ts";
import { type SigningKey, signatureFaults } from "../ledger/signatures.ts";
import { isError } from "../problems/problem.ts";
import { REGISTERS_FOLDER } from "../records/folders.ts";
import type { Decision } from "../records/schema/decision.ts";
import type { Settings } from "../records/schema/settings.ts";
import { settingsIn } from "../records/settings-in.ts";
import { isWithin } from "../text/dates.ts";
import { grouped } from "../text/group.ts";
import { MAIN_LANG } from "../text/languages.ts";
import { ledgerWords, writtenWords } from "../words/words.ts";
import type { Bot } from "./bot.ts";
import { commitFile, tipOf } from "./branch.ts";
import { httpStatus } from "./client.ts";
import { branchOf, proofIn } from "./ledger-branch.ts";
import { formerTips, putBack } from "./ledger-past.ts";
import { decisionOf } from "./recorded-decision.ts";
import { LEDGER_SECRET } from "./setup-judgement.ts";

/** How often the ledger is read anew when another run was quicker. */
const TRIES = 4;

/** @param secret private key of the ledger, if there is one @returns whether all was recorded */
export async function recordDecisions(bot: Bot, store: Store, secret: string | undefined): Promise<boolean> {
  const head = fetchBranch(store, bot, bot.branch);
  const log = readLog({ folder: store.folder, head, boundaries: [], prefix: store.prefix }, bot.timeZone);
  const main = mainHistory(log, bot.today);
  const settings = settingsAt(store, head);
  const problem = keyProblem(secret, settings?.signingKeys ?? [], main.keys.length > 0, bot.today);
  if (problem !== undefined) bot.say(problem);
  if (problem !== undefined) return false;
  for (let round = 1; ; round++) {
    try {
      return await recordMissing(bot, store, main, settings, secret);
    } catch (error) {
      // 422: another run moved the branch, or made it, between our reading and our writing.
      if (httpStatus(error) !== 422 || round === TRIES) throw error;
    }
  }
}

const settingsAt = (store: Store, head: string): Settings | undefined =>
  settingsIn(readTree(store.folder, dataAt(store, head), [REGISTERS_FOLDER]));

/** Why nothing may be recorded: an entry that would not verify must not be written. @param isSigned whether the ledger ever had a key */
function keyProblem(secret: string | undefined, keys: readonly SigningKey[], isSigned: boolean, today: string): string | undefined {
  const words = ledgerWords[MAIN_LANG];
  if (secret === undefined) return isSigned ? words.keyMissing(LEDGER_SECRET) : undefined;
  try {
    const publicKey = publicKeyOf(secret);
    const isValid = keys.some((key) => key.publicKey === publicKey && isWithin(today, key.from, key.to));
    return isValid ? undefined : words.keyUnknown(LEDGER_SECRET, publicKey);
  } catch {
    return words.keyBroken(LEDGER_SECRET);
  }
}

async function recordMissing(bot: Bot, store: Store, main: MainHistory, settings: Settings | undefined, secret: string | undefined) {
  const former = await formerTips(bot);
  let tip = await tipOf(bot, LEDGER_BRANCH);
  if (tip === undefined && former[0] !== undefined) tip = await putBack(bot, former[0]);
  if (tip !== undefined) tip = fetchBranch(store, bot, LEDGER_BRANCH);
  const place = tip === undefined ? undefined : { top: store.folder, commit: tip };
  const files = place ? readLedgerAt(place) : [];
  const { known = [], ...branch } = place ? branchOf(place) : {};
  const proof = proofIn(store, readEntries(files), main, settings, { ...branch, known: [...known, ...former] });
  const wrong = proof.problems.filter(({ rule }) => rule !== "event-unrecorded");
  for (const { path, rule, message } of wrong) bot.say(`${path}: ${message[MAIN_LANG]} [${rule}]`);
  if (proof.stops.length > 0) {
    bot.say(ledgerWords[MAIN_LANG].stopped(proof.unrecorded.length));
    return false;
  }
  const ledger: Writing = { proof, secret, main, last: proof.last, tip, taken: new Set(files.map(({ path }) => path)), written: [] };
  // What was rewritten has an entry that says so; that it is put back is for others than this run.
  let isWhole = !wrong.some((one) => isError(one) && one.rule !== "event-rewritten");
  // What needs an entry comes before what is worth one only where it was voted on.
  let open = [...proof.unrecorded, ...proof.putBack];
  const waiting = new Set<string>();
  while (open.length > 0) {
    for (const events of grouped(open.map((event) => [`${event.commit} ${event.platform}`, event] as const)).values()) {
      const [{ platform } = { platform: "" }] = events;
      // What came later to the same platform waits with it: whose votes they are is told by what was recorded before.
      if (waiting.has(platform) || !(await recordOne(bot, store, ledger, events))) {
        isWhole = false;
        waiting.add(platform);
      }
    }
    // Whether what was taken out had its votes is told by the entry that it now has.
    const { events } = unrecordedIn([...proof.sound, ...ledger.written], main, settings?.catalogueSince);
    open = events.filter((event) => event.removed && !open.includes(event) && !waiting.has(event.platform));
  }
  return isWhole;
}

/** The ledger while it is written to. */
interface Writing {
  readonly proof: Proof;
  readonly secret: string | undefined;
  readonly main: MainHistory;
  last: LedgerEntry | undefined;
  tip: string | undefined;
  /** Paths of its files. */
  readonly taken: Set<string>;
  readonly written: LedgerEntry[];
}

/** @returns whether what one commit brought to a platform is recorded, or need not be */
async function recordOne(bot: Bot, store: Store, ledger: Writing, events: readonly DecidedEvent[]): Promise<boolean> {
  const { proof, secret, main, written, taken } = ledger;
  const recorded = [...proof.sound, ...written].map((entry) => entry.decision);
  const decision = await decisionOrNot(bot, store, main, events, recorded);
  if (!decision) return false;
  const old = lostWith(proof, decision);
  if (old) bot.say(ledgerWords[MAIN_LANG].votesGone(old.path));
  if (old) return false;
  // What somebody else had to agree to beside it is no vote on what was put back.
  const isVotedAgain = decision.reached && decision.policy?.deciders.includes("council") !== false;
  if (!isVotedAgain && events.every((event) => proof.putBack.includes(event))) return true;
  const inherits = proof.sound.flatMap(({ path, digest, envelope }) => (envelope ? [] : [{ path, sha256: digest }]));
  const entry = { ...decision, chain: chainAfter(ledger.last, ledger.tip, bot.today, inherits) };
  const path = freePlace(entry, taken);
  const text = entryText(entry, secret);
  if (Buffer.byteLength(text) > SIZE_LIMIT) bot.say(ledgerWords[MAIN_LANG].tooLarge(path));
  if (Buffer.byteLength(text) > SIZE_LIMIT) return false;
  // Nobody would believe it: the next run would write it again, and the one after that.
  const [doubt] = readEntries([{ path, bytes: Buffer.from(text) }]).entries.flatMap((one) => signatureFaults(one, proof.signing));
  if (doubt) bot.say(ledgerWords[MAIN_LANG].notBelieved(path, doubt.message[MAIN_LANG]));
  if (doubt) return false;
  bot.say(`record ${path}`);
  if (bot.dry) return true;
  ledger.tip = await commitFile(bot, {
    branch: LEDGER_BRANCH,
    tip: ledger.tip,
    path,
    text,
    message: writtenWords[MAIN_LANG].decision(path),
  });
  ledger.last = { path, digest: sha256(text), decision: entry };
  written.push(ledger.last);
  taken.add(path);
  return true;
}

/**
 * The entry by a key that ended, whose votes GitHub has no more, which keeps no check run for ever: what it says is not to become a merge
 * without votes by that.
 */
const lostWith = ({ distrusted }: Proof, decision: Decision): LedgerEntry | undefined =>
  decision.kept ? undefined : distrusted.find((one) => one.decision.reached && markedPlace(one.decision) === markedPlace(decision));

/** One that can not be made, because GitHub does not answer say, keeps none of the others back. */
async function decisionOrNot(...[bot, store, main, events, recorded]: Parameters<typeof decisionOf>): Promise<Decision | undefined> {
  try {
    return await decisionOf(bot, store, main, events, recorded);
  } catch (error) {
    const [first] = events;
    bot.say(`${first?.platform} ${first?.commit.slice(0, 12)}: ${(error as Error).message}`);
    return undefined;
  }
}

type Chain = NonNullable<Decision["chain"]>;

function chainAfter(
  last: LedgerEntry | undefined,
  tip: string | undefined,
  today: string,
  inherits: NonNullable<Chain["inherits"]>,
): Chain {
  const past = last?.decision.chain;
  return {
    sequence: (past?.sequence ?? 0) + 1,
    ...(last ? { previous: last.digest } : {}),
    recordedOn: past && past.recordedOn > today ? past.recordedOn : today,
    ...(tip === undefined ? {} : { tip }),
    ...(!last && inherits.length > 0 ? { inherits } : {}),
  };
}
