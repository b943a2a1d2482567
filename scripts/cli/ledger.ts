/**
 * Reads the ledger of council decisions: from a folder `decisions/` beside the data, as the demonstration has it, else
 * from the branch it is kept on.
 */
import { createHash } from "node:crypto";
import { parseDecisions } from "../catalogue/decisions.ts";
import type { Decided } from "../catalogue/derive.ts";
import { readLedgerBranch } from "../git/ledger.ts";
import { readLedgerFiles, readRoot } from "../records/load.ts";

/** The ledger of a data root; undefined where there is none. */
export function readLedger(root: string): Decided | undefined {
  const beside = readLedgerFiles(root);
  const files = beside.length > 0 ? beside : readLedgerBranch(root);
  if (files.length === 0) return undefined;
  const ledger = parseDecisions(files);
  const hash = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
  return { ledger, digests: new Map(readRoot(root).map(({ path, bytes }) => [path, hash(bytes)])) };
}
