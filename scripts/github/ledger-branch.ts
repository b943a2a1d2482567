/** The log of the ledger's branch with what its files said: for proving it offline, and before anything is added to it. */
import { knownTips, type LedgerPlace, readLedgerLog } from "../git/ledger.ts";
import { readEntries } from "../ledger/entry.ts";
import type { ProofInput } from "../ledger/prove.ts";
import type { RawFile } from "../records/parse.ts";

/** What git keeps of the branch beyond its files. */
export function branchOf(place: LedgerPlace): Pick<ProofInput, "log" | "known"> {
  const past = (file: RawFile) => {
    const before = readEntries([file]).entries[0];
    return { path: file.path, ...(before ? { before } : {}) };
  };
  const log = readLedgerLog(place).map((step) => ({ ...step, changed: step.changed.map(past), removed: step.removed.map(past) }));
  return { log, known: log.some(({ isBoundary }) => isBoundary) ? [] : knownTips(place) };
}
