/**
 * Reads the ledger of decisions: from the branch it is kept on, or from what `--ledger` names: another commit, or a folder
 * that holds `decisions/`, as the demonstration has it. Never from a folder beside the data, which anyone may propose.
 */
import { lstatSync } from "node:fs";
import { join, resolve } from "node:path";
import { givenEvents, keepsLedger } from "../catalogue/decisions.ts";
import type { Decided } from "../catalogue/with-decisions.ts";
import { findLog, type LogPlace, readLog } from "../git/git-log.ts";
import { findLedger, readLedgerAt } from "../git/ledger.ts";
import { placedIn } from "../github/ledger-branch.ts";
import { type MainHistory, mainHistory } from "../ledger/decided-events.ts";
import { decidedNow } from "../ledger/decided-now.ts";
import { type LedgerEntry, readEntries } from "../ledger/entry.ts";
import { sha256 } from "../ledger/envelope.ts";
import { fault } from "../ledger/fault.ts";
import { isSigned } from "../ledger/signatures.ts";
import type { Problem } from "../problems/problem.ts";
import { DECISIONS_FOLDER } from "../records/folders.ts";
import { readLedgerFiles } from "../records/load.ts";
import type { RawFile } from "../records/parse.ts";
import type { Records } from "../records/records.ts";
import { isCouncilEvent } from "../records/schema/events.ts";
import { ledgerWords } from "../words/words.ts";
import type { Call } from "./command.ts";
import { UsageError } from "./options.ts";

interface Read {
  readonly decided: Decided;
  readonly entries: readonly LedgerEntry[];
}

/** The ledger of a data root. @param files of the data root @param named a folder or a commit; the branch where none is named */
export function readLedger(root: string, files: readonly RawFile[], named?: RawFile[] | string): Decided {
  return readBoth(root, files, named).decided;
}

function readBoth(root: string, files: readonly RawFile[], named?: RawFile[] | string): Read {
  const place = Array.isArray(named) ? undefined : findLedger(root, named);
  const { entries, problems } = readEntries(Array.isArray(named) ? named : place ? readLedgerAt(place) : []);
  const decisions = entries.map((entry) => ({ ...entry.decision, signed: isSigned(entry) })).reverse();
  const digests = new Map(decisions.length > 0 ? files.map(({ path, bytes }) => [path, sha256(bytes)] as const) : []);
  return { decided: { ledger: { decisions, problems }, digests }, entries };
}

/** What pages say of decisions: the ledger, and how main's history stands to it. */
export function readDecided(call: Call, files: readonly RawFile[], records: Records): Decided {
  const { decided, entries } = readBoth(call.root, files, namedLedger(call));
  return { ...decided, ...decidedPast(call, records, entries) };
}

/**
 * What main's history says of decided events: what the settings gave to the agencies to decide, and how each platform stands now. It is read
 * only where there may be something of the kind: a record with what the agencies vote on, or settings that give them more. Without a
 * history an event is taken to be from before the catalogue where it says so.
 */
export function decidedPast(
  { root, timeZone, today }: Pick<Call, "root" | "timeZone" | "today">,
  { settings, platforms }: Pick<Records, "settings" | "platforms">,
  entries: readonly LedgerEntry[],
): Pick<Decided, "given" | "past"> {
  if (!settings || !keepsLedger(settings.data)) return {};
  const isAsked =
    Object.values(settings.data.decisions?.by ?? {}).includes("council") ||
    [...platforms.values()].some(({ platform }) => platform?.data.events.some(({ type }) => isCouncilEvent(type)));
  const log = isAsked ? findLog(root) : undefined;
  if (!log) return {};
  const main = historyAt(log, timeZone.id, today);
  const past = decidedNow(placedIn(root, entries, main), main, settings.data.catalogueSince);
  return { given: givenEvents(main.events), ...(past ? { past } : {}) };
}

/** The last that was asked for: a site that is served is made anew at each change of a file, and its history is the same. */
let known: { readonly key: string; readonly main: MainHistory } | undefined;

function historyAt(log: LogPlace, zone: string, today: string): MainHistory {
  const key = JSON.stringify([log, zone, today]);
  if (known?.key !== key) known = { key, main: mainHistory(readLog(log, zone), today) };
  return known.main;
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
