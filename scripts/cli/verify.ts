/** `catalogue verify`: proves with nothing but the repository that each decision on main was recorded, and nothing else was. */

import { keepsLedger } from "../catalogue/decisions.ts";
import { findLog, type LogPlace, readLog } from "../git/git-log.ts";
import { findLedger, hasLedgerFolder, readFilesAt, readLedgerAt } from "../git/ledger.ts";
import { repositoryPlace } from "../git/place.ts";
import { branchOf, placedIn } from "../github/ledger-branch.ts";
import { type FileHashes, fileKey, filesAt } from "../ledger/against-main.ts";
import { type MainHistory, mainHistory } from "../ledger/decided-events.ts";
import { type LedgerFiles, readEntries } from "../ledger/entry.ts";
import { sha256 } from "../ledger/envelope.ts";
import { type Proof, prove } from "../ledger/prove.ts";
import { isError } from "../problems/problem.ts";
import { readSettings } from "../records/load.ts";
import { settingsIn } from "../records/settings-in.ts";
import { problemsText } from "../report/problems.ts";
import { ledgerWords } from "../words/words.ts";
import type { Call, Command } from "./command.ts";
import { UsageError } from "./options.ts";

export const verify: Command = {
  options: { ledger: { type: "string" }, "allow-missing": { type: "boolean" } },
  positionals: { min: 0, max: 0 },
  run: async (call) => {
    const words = ledgerWords[call.lang];
    const say = (line: string) => call.shell.stderr.write(`${line}\n`);
    const settings = settingsIn(readSettings(call.root));
    const log = findLog(call.root);
    const ref = typeof call.values.ledger === "string" ? call.values.ledger : undefined;
    const place = findLedger(call.root, ref);
    if (ref !== undefined && !place) throw new UsageError(words.unknownLedger(ref));
    // Without a ledger there is nothing to prove; without a history nothing is proved, and a script must not take that for a proof.
    if (!place && settings && !keepsLedger(settings)) {
      say(words.none);
      return 0;
    }
    if (!log) throw new UsageError(words.noLog);
    if (!place) say(words.noBranch);
    const main = mainHistory(readLog(log, call.timeZone.id), call.today);
    const read = readEntries(place ? readLedgerAt(place) : []);
    const ledger = { ...read, entries: placedIn(log.folder, read.entries, main) };
    const proof = prove({
      ledger,
      main,
      hashes: hashesOf(call.root, ledger, main),
      keys: settings?.signingKeys ?? [],
      since: settings?.catalogueSince,
      hasFolder: hasFolder(call.root, log),
      ...(place ? branchOf(place) : {}),
    });
    return tell(call, proof, ledger);
  },
};

function tell(call: Call, { problems, unrecorded, ...proof }: Proof, { entries }: LedgerFiles): number {
  const words = ledgerWords[call.lang];
  const say = (line: string) => call.shell.stderr.write(`${line}\n`);
  const isAllowed = call.values["allow-missing"] === true;
  const shown = isAllowed ? problems.filter(({ rule }) => rule !== "event-unrecorded") : problems;
  call.shell.stdout.write(problemsText(shown, call.lang));
  say(words.verified({ entries: entries.length, ...proof }));
  const beside = entries.filter((entry) => entry.beside !== undefined).length;
  if (beside > 0) say(words.beside(beside));
  if (isAllowed && unrecorded.length > 0) say(words.allowed(unrecorded.length));
  const faults = shown.filter(isError).length;
  if (faults > 0) say(words.faulty(faults));
  else if (unrecorded.length === 0) say(words.whole(proof.needed));
  return faults > 0 ? 1 : 0;
}

function hashesOf(root: string, { entries }: LedgerFiles, main: MainHistory): FileHashes {
  const { top, prefix } = repositoryPlace(root);
  return new Map(readFilesAt(top, prefix, filesAt(entries, main)).map(([file, bytes]) => [fileKey(file), sha256(bytes)]));
}

function hasFolder(root: string, { head }: LogPlace): boolean {
  const { top, prefix } = repositoryPlace(root);
  return hasLedgerFolder(top, prefix, head);
}
