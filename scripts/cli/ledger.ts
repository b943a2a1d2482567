/**
 * Reads the ledger of decisions: from the branch it is kept on, or from what `--ledger` names: another commit, or a folder
 * that holds `decisions/`, as the demonstration has it. Never from a folder beside the data, which anyone may propose.
 */
import { lstatSync } from "node:fs";
import { join, resolve } from "node:path";
import { givenEvents, keepsLedger } from "../catalogue/decisions.ts";
import type { Decided } from "../catalogue/derive.ts";
import { findLog, readLog } from "../git/git-log.ts";
import { findLedger, readLedgerAt } from "../git/ledger.ts";
import { mainHistory } from "../ledger/decided-events.ts";
import { readEntries } from "../ledger/entry.ts";
import { sha256 } from "../ledger/envelope.ts";
import { fault } from "../ledger/fault.ts";
import { isSigned } from "../ledger/signatures.ts";
import type { Problem } from "../problems/problem.ts";
import { DECISIONS_FOLDER } from "../records/folders.ts";
import { readLedgerFiles } from "../records/load.ts";
import type { RawFile } from "../records/parse.ts";
import type { Settings } from "../records/schema/settings.ts";
import { ledgerWords } from "../words/words.ts";
import type { Call } from "./command.ts";
import { UsageError } from "./options.ts";

/** The ledger of a data root. @param files of the data root @param named a folder or a commit; the branch where none is named */
export function readLedger(root: string, files: readonly RawFile[], named?: RawFile[] | string): Decided {
  const place = Array.isArray(named) ? undefined : findLedger(root, named);
  const { entries, problems } = readEntries(Array.isArray(named) ? named : place ? readLedgerAt(place) : []);
  const decisions = entries.map((entry) => ({ ...entry.decision, signed: isSigned(entry) })).reverse();
  return {
    ledger: { decisions, problems },
    digests: new Map(decisions.length > 0 ? files.map(({ path, bytes }) => [path, sha256(bytes)]) : []),
  };
}

/** What the settings ever gave to the agencies to decide; history is read for that only where the settings still give them something. */
export function eventsGiven({ root, timeZone }: Pick<Call, "root" | "timeZone">, settings: Settings | undefined): Pick<Decided, "given"> {
  const isAsked = settings !== undefined && keepsLedger(settings) && Object.values(settings.decisions?.by ?? {}).includes("council");
  const log = isAsked ? findLog(root) : undefined;
  return log ? { given: givenEvents(mainHistory(readLog(log, timeZone.id)).events) } : {};
}

/** What `--ledger` names; undefined where it is not given. @throws UsageError when there is no such thing */
export function namedLedger({ values, shell, root, lang }: Call): RawFile[] | string | undefined {
  if (typeof values.ledger !== "string") return undefined;
  const folder = resolve(shell.cwd, values.ledger);
  if (isThere(join(folder, DECISIONS_FOLDER))) return readLedgerFiles(folder);
  if (!findLedger(root, values.ledger)) throw new UsageError(ledgerWords[lang].unknownLedger(values.ledger));
  return values.ledger;
}

/** A folder of the ledger's name beside the data, which would pass for the ledger. */
export const ledgerBeside = (root: string): Problem[] =>
  isThere(join(root, DECISIONS_FOLDER)) ? [fault("ledger-folder", DECISIONS_FOLDER, () => `${DECISIONS_FOLDER}/`)] : [];

const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;
