/** Whether each entry is signed by a key of the settings that was valid on the day it was recorded. */
import type { Problem } from "../problems/problem.ts";
import type { Settings } from "../records/schema/settings.ts";
import { isWithin } from "../text/dates.ts";
import { showDate } from "../text/formats.ts";
import type { LedgerEntry } from "./entry.ts";
import { isSignedBy, keyId } from "./envelope.ts";
import { fault, short } from "./fault.ts";

export type SigningKey = NonNullable<Settings["signingKeys"]>[number];

/** The key that a day's entries are signed with; the newest where several are valid. */
export const keyOn = (keys: readonly SigningKey[], day: string): SigningKey | undefined =>
  keys.filter(({ from, to }) => isWithin(day, from, to)).sort((a, b) => (a.from < b.from ? 1 : -1))[0];

/** Whether it has a signature at all, good or not: what pages say «chưa ký» of. */
export const isSigned = ({ envelope }: LedgerEntry): boolean => (envelope?.signatures.length ?? 0) > 0;

/** What signatures are held against. */
export interface Signing {
  readonly keys: readonly SigningKey[];
  /** Days on which commits came to main: none is recorded before its event is there, whatever an entry says of its day. */
  readonly main: ReadonlyMap<string, string>;
  /** Day from which entries are signed: that of the first key, or on which main came to name one. */
  readonly since?: string;
  /** Number of the first entry that is signed: on that day, those before it need not be. */
  readonly first?: number;
}

/** @param named day on which main first named a key */
export function signingOf(
  entries: readonly LedgerEntry[],
  keys: readonly SigningKey[],
  main: ReadonlyMap<string, string>,
  named: string | undefined,
): Signing {
  const from = keys.map((key) => key.from).sort()[0];
  const since = from !== undefined && named !== undefined && named > from ? named : from;
  const first = entries.filter(isSigned).flatMap(({ decision }) => decision.chain?.sequence ?? []);
  return {
    keys,
    main,
    ...(since === undefined ? {} : { since }),
    ...(first.length > 0 ? { first: Math.min(...first) } : {}),
  };
}

export function signatureFaults(entry: LedgerEntry, { keys, main, since, first }: Signing): Problem[] {
  const { path, envelope, decision } = entry;
  const said = decision.chain?.recordedOn ?? decision.decidedOn;
  const came = main.get(decision.commit);
  const day = came !== undefined && said < came ? came : said;
  if (!envelope || !isSigned(entry)) {
    const isBefore =
      since === undefined || day < since || (day === since && (decision.chain?.sequence ?? 0) < (first ?? Number.POSITIVE_INFINITY));
    return isBefore ? [] : [fault("entry-unsigned", path, (_, lang) => showDate(since, lang))];
  }
  const named = new Set(envelope.signatures.map(({ keyid }) => keyid));
  const own = keys.filter(({ publicKey }) => named.has(keyId(publicKey)));
  if (own.length === 0) return [fault("entry-forged", path, () => short([...named][0] ?? ""))];
  const good = own.filter(({ publicKey }) => isSignedBy(envelope, publicKey));
  if (good.length === 0) return [fault("entry-changed", path, (words) => words.signature)];
  return good.some(({ from, to }) => isWithin(day, from, to)) ? [] : [fault("entry-key-time", path, (_, lang) => showDate(day, lang))];
}
