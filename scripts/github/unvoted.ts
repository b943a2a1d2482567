/**
 * What of main nobody decided, for a proposal that takes events away or gives a platform back to whose it was: by the ledger's branch, which is
 * read for such a proposal alone, and once for all of a run that are held against the same two commits.
 */
import { keepsLedger } from "../catalogue/decisions.ts";
import { rewrittenEvents, type Unvoted } from "../catalogue/rewritten-events.ts";
import { readLog } from "../git/git-log.ts";
import { LEDGER_BRANCH, readLedgerAt } from "../git/ledger.ts";
import type { PullFiles } from "../git/pull-files.ts";
import { fetchBranchIfThere, type Store } from "../git/store.ts";
import { exemptedBy } from "../ledger/against-main.ts";
import { mainHistory } from "../ledger/decided-events.ts";
import { readEntries } from "../ledger/entry.ts";
import type { DecidedEvent } from "../ledger/product-line.ts";
import { unvotedEvents } from "../ledger/unvoted-events.ts";
import { parseFile } from "../records/parse.ts";
import { pathOf, readPath } from "../records/paths.ts";
import { collectRecords } from "../records/records.ts";
import { isCouncilEvent } from "../records/schema/events.ts";
import type { Settings } from "../records/schema/settings.ts";
import { settingsIn } from "../records/settings-in.ts";
import type { Reread } from "../review/reread.ts";
import { addedAndRemoved, sameValues } from "../text/same.ts";
import type { Bot } from "./bot.ts";
import { branchOf, proofIn } from "./ledger-branch.ts";

type Reader = Pick<Bot, "remote" | "token" | "timeZone" | "today">;
type All = ReadonlyMap<string, Unvoted>;

export interface PullContent extends PullFiles {
  /** What of main nobody decided, by id of the platform; absent where the proposal touches nothing of the kind. */
  readonly unvoted?: All;
  /** Decided events that would need no entry any more by the settings that it proposes. */
  readonly exempted?: readonly DecidedEvent[];
  /** What all records come to by the settings that it proposes; absent where those have nothing read otherwise. */
  readonly reread?: Reread;
}

/** With what of main nobody decided, where the proposal touches something of the kind. */
export function withUnvoted(store: Store, bot: Reader, files: PullFiles | undefined): PullContent | undefined {
  const settings = files && settingsIn(files.base);
  if (files?.main === undefined || !settings || !keepsLedger(settings)) return files;
  const later = laterSince(files, settings);
  const exempted = later === undefined ? undefined : exemptedOn(store, bot, files.main, settings, later);
  const unvoted = hangsOnLedger(files, settings) ? unvotedOn(store, bot, files.main, settings) : undefined;
  return { ...files, ...(exempted ? { exempted } : {}), ...(unvoted ? { unvoted } : {}) };
}

/** The day from which the catalogue would count, where that is later than it was. */
function laterSince({ touched }: PullFiles, { catalogueSince: since }: Settings): string | undefined {
  const file = touched.find(({ path }) => path === pathOf("settings"))?.file;
  const later = file && settingsIn([file])?.catalogueSince;
  return later !== undefined && since !== undefined && later > since ? later : undefined;
}

function exemptedOn(store: Store, bot: Reader, main: string, settings: Settings, later: string): DecidedEvent[] {
  const { history, proof } = provenOn(store, bot, main, settings, fetchBranchIfThere(store, bot, LEDGER_BRANCH));
  return exemptedBy(proof.sound, history, settings.catalogueSince, later);
}

/**
 * Whether some platform would have an event less, another owner, other words where small steps count together, or an event more of those that are voted on, which it may have had before:
 * nothing else is read for the others.
 */
function hangsOnLedger({ base, touched }: PullFiles, { decisions }: Settings): boolean {
  const paths = new Set(touched.flatMap(({ path }) => (readPath(path)?.kind === "platform" ? path : [])));
  const [before, now] = [
    base.filter(({ path }) => paths.has(path)),
    touched.flatMap(({ path, file }) => (file && paths.has(path) ? file : [])),
  ].map((files) => collectRecords(files.map(parseFile)).platforms);
  return [...(before ?? [])].some(([id, { platform: old }]) => {
    const is = now?.get(id)?.platform?.data;
    if (!old || !is) return false;
    const isVotedOn = addedAndRemoved(old.data.events, is.events).added.some(({ type }) => isCouncilEvent(type));
    const isRewritten = rewrittenEvents(old.data.events, is.events).length > 0;
    const file = now?.get(id)?.platform;
    const isWorded = file && (file.body !== old.body || !sameValues(file.data.summary, old.data.summary));
    // How much of a text is left is asked of what was voted on, where that is asked at all.
    if (isWorded && decisions?.wordsKept !== undefined && old.data.events.some(({ type }) => isCouncilEvent(type))) return true;
    return isVotedOn || isRewritten || (old.data.owner !== undefined && old.data.owner !== is.owner);
  });
}

const known = new WeakMap<Store["bases"], { readonly key: string; readonly unvoted: All }>();

function unvotedOn(store: Store, bot: Reader, main: string, settings: Settings): All {
  const tip = fetchBranchIfThere(store, bot, LEDGER_BRANCH);
  const key = `${main} ${tip}`;
  const last = known.get(store.bases);
  if (last?.key === key) return last.unvoted;
  const { history, proof } = provenOn(store, bot, main, settings, tip);
  const unvoted = unvotedEvents(proof, history);
  known.set(store.bases, { key, unvoted });
  return unvoted;
}

/** Main's history, and the ledger held against it. @param tip of the ledger's branch, where there is one */
function provenOn(store: Store, bot: Reader, main: string, settings: Settings, tip: string | undefined) {
  const history = mainHistory(
    readLog({ folder: store.folder, head: main, boundaries: [], prefix: store.prefix, isSmall: true }, bot.timeZone),
    bot.today,
  );
  const place = tip === undefined ? undefined : { top: store.folder, commit: tip };
  const ledger = readEntries(place ? readLedgerAt(place) : []);
  return { history, proof: proofIn(store, ledger, history, settings, place ? branchOf(place) : {}) };
}
