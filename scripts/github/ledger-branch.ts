/** The ledger's branch with its log and what its files said: for proving it offline, before anything is added to it, and for what was never voted on. */
import { landingsOf } from "../git/landings.ts";
import { knownTips, type LedgerPlace, readFilesAt, readLedgerLog, strangeAt } from "../git/ledger.ts";
import type { Store } from "../git/store.ts";
import { fileKey, filesAt } from "../ledger/against-main.ts";
import { commitsBeside, withLandings } from "../ledger/beside-main.ts";
import type { MainHistory } from "../ledger/decided-events.ts";
import { type LedgerEntry, type LedgerFiles, readEntries } from "../ledger/entry.ts";
import { sha256 } from "../ledger/envelope.ts";
import { type Proof, type ProofInput, prove } from "../ledger/prove.ts";
import type { RawFile } from "../records/parse.ts";
import type { Settings } from "../records/schema/settings.ts";

type Branch = Pick<ProofInput, "log" | "known" | "strange">;

/** What git keeps of the branch beyond its entries. */
export function branchOf(place: LedgerPlace): Branch {
  const past = (file: RawFile) => {
    const before = readEntries([file]).entries[0];
    return { path: file.path, ...(before ? { before } : {}) };
  };
  const log = readLedgerLog(place).map((step) => ({ ...step, changed: step.changed.map(past), removed: step.removed.map(past) }));
  return { strange: strangeAt(place), log, known: log.some(({ isBoundary }) => isBoundary) ? [] : knownTips(place) };
}

/** Entries by the commit of main's own line that has what they are of. */
export function placedIn(folder: string, entries: readonly LedgerEntry[], main: MainHistory): readonly LedgerEntry[] {
  const beside = main.isCut ? [] : commitsBeside(entries, main);
  const head = [...main.commits.keys()].at(-1);
  return beside.length === 0 || head === undefined ? entries : withLandings(entries, landingsOf(folder, head, beside));
}

/** @param settings of main as it is */
export function proofIn(
  { folder, prefix }: Pick<Store, "folder" | "prefix">,
  ledger: LedgerFiles,
  main: MainHistory,
  settings: Settings | undefined,
  branch: Branch,
): Proof {
  const entries = placedIn(folder, ledger.entries, main);
  const read = readFilesAt(folder, prefix, filesAt(entries, main));
  const hashes = new Map(read.map(([file, bytes]) => [fileKey(file), sha256(bytes)]));
  return prove({
    ledger: { ...ledger, entries },
    main,
    hashes,
    keys: settings?.signingKeys ?? [],
    since: settings?.catalogueSince,
    ...branch,
  });
}
