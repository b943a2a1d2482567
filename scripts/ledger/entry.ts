/**
 * One file of the ledger <-> what it says. An entry is an in-toto Statement about the files judged, with the decision as its
 * predicate, in an envelope; entries from before there were envelopes are the decision alone, and read as unsigned.
 */
import { type Diagnostic, diagnostic } from "../problems/diagnostic.ts";
import type { Problem } from "../problems/problem.ts";
import type { RawFile } from "../records/parse.ts";
import { pathOf } from "../records/paths.ts";
import type { Decision } from "../records/schema/decision.ts";
import { validate } from "../records/validate.ts";
import { sameValues } from "../text/same.ts";
import { type Envelope, isEnvelope, seal, sha256 } from "./envelope.ts";

/** Far above any entry: one is a few kilobytes, and of the thousand files that a proposal may touch not half of it. */
export const SIZE_LIMIT = 1 << 20;

const STATEMENT = "https://in-toto.io/Statement/v1";
const PREDICATE = "urn:national-digital-platforms-catalogue:decision:v1";

export interface LedgerEntry {
  readonly path: string;
  /** SHA-256 of the file: what the next entry names. */
  readonly digest: string;
  readonly decision: Decision;
  /** Absent in an entry from before there were envelopes. */
  readonly envelope?: Envelope;
  /** The commit that it names, where that stands beside main's own line; its decision has the merge by which main came to hold it (beside-main.ts). */
  readonly beside?: string;
}

export interface LedgerFiles {
  /** By their place in the ledger; those from before first, by day. */
  readonly entries: readonly LedgerEntry[];
  /** Of files that are no entries. */
  readonly problems: readonly Problem[];
}

/** Where an entry is put: by its pull request, or by its commit where there is none. */
export const entryPath = ({ platform: id, pull, commit }: Pick<Decision, "platform" | "pull" | "commit">): string =>
  pathOf("decision", { id, pull: pull ?? commit });

/** Its second place and those after, for when something lies in the first: what was planted there, or an entry that a key signed which had ended. */
export function entryPlace(decision: Pick<Decision, "platform" | "pull" | "commit">, nth: number): string {
  const { platform: id, pull, commit } = decision;
  if (nth === 1) return entryPath(decision);
  const name = pull === undefined ? `${commit}-${nth}` : `${pull}-${commit}${nth === 2 ? "" : `-${nth}`}`;
  return pathOf("decision", { id, pull: name });
}

/** The first of its places where nothing lies. */
export function freePlace(decision: Decision, taken: ReadonlySet<string>): string {
  let nth = 1;
  while (taken.has(entryPlace(decision, nth))) nth++;
  return entryPlace(decision, nth);
}

/** Whether a path is one of its places. */
function isPlaceOf(decision: Decision, path: string): boolean {
  const nth = Number(/-(\d{1,4})\.json$/.exec(path)?.[1] ?? 2);
  return [1, 2, nth].some((one) => entryPlace(decision, one) === path);
}

/** What the bot writes. @param privateKey PKCS #8 in base64; without one the entry is unsigned */
export function entryText(decision: Decision, privateKey?: string): string {
  const subject = decision.files.map(({ path, sha256 }) => ({ name: path, digest: { sha256 } }));
  const statement = { _type: STATEMENT, subject, predicateType: PREDICATE, predicate: decision };
  return `${JSON.stringify(seal(JSON.stringify(statement), privateKey), null, 2)}\n`;
}

/** Reads the files of a ledger; what is no entry is left out and reported. */
export function readEntries(files: readonly RawFile[]): LedgerFiles {
  const entries: LedgerEntry[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const read = readEntry(file);
    if ("diagnostics" in read) problems.push(...read.diagnostics.map((found) => problemOf(file.path, found)));
    else entries.push(read);
  }
  return { entries: entries.sort(byPlace), problems };
}

const placeIn = ({ chain }: Decision): number => chain?.sequence ?? 0;
const byPlace = (a: LedgerEntry, b: LedgerEntry): number =>
  placeIn(a.decision) - placeIn(b.decision) || (a.decision.decidedOn < b.decision.decidedOn ? -1 : 1);

function readEntry({ path, bytes, symlink, mode, size }: RawFile): LedgerEntry | { diagnostics: readonly Diagnostic[] } {
  const length = size ?? bytes.length;
  if (symlink || mode) return { diagnostics: [diagnostic("file-mode", { mode: mode ?? "120000" })] };
  if (length > SIZE_LIMIT) return { diagnostics: [diagnostic("file-size", { bytes: length, limit: SIZE_LIMIT })] };
  const file = parseJson(bytes);
  const envelope = isEnvelope(file) ? file : undefined;
  const data = envelope ? predicateOf(envelope) : file;
  if (data === undefined) return { diagnostics: [diagnostic("decision-unreadable", undefined)] };
  const diagnostics = validate("decision", data);
  if (diagnostics.length > 0) return { diagnostics };
  const decision = data as Decision;
  if (!isPlaceOf(decision, path)) return { diagnostics: [diagnostic("decision-misplaced", { path: entryPath(decision) })] };
  return { path, digest: sha256(bytes), decision, ...(envelope ? { envelope } : {}) };
}

/** The decision in an envelope, when all around it is what it must be. */
function predicateOf({ payload }: Envelope): unknown {
  const statement = (parseJson(Buffer.from(payload, "base64")) ?? {}) as Record<string, unknown>;
  const { _type, predicateType, subject, predicate } = statement;
  const files = (predicate as Partial<Decision> | undefined)?.files;
  const named = Array.isArray(files) ? files.map(({ path, sha256 }) => ({ name: path, digest: { sha256 } })) : undefined;
  const isWhole = _type === STATEMENT && predicateType === PREDICATE && (predicate as Decision | undefined)?.chain !== undefined;
  return isWhole && sameValues(subject, named) ? predicate : undefined;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) ?? undefined;
  } catch {
    return undefined;
  }
}

const problemOf = (path: string, { rule, message, fix }: Diagnostic): Problem => ({
  level: "error",
  rule,
  path,
  line: 1,
  column: 1,
  message,
  ...(fix ? { fix } : {}),
});
