/** What was known of an address, and what came of asking it: what is known now. Pure. */
import { answerOf, type LinkBook } from "../catalogue/links.ts";
import type { LinkReason, LinkState } from "../records/schema/links.ts";

/** What came of asking an address. */
export interface LinkOutcome {
  readonly reason: LinkReason;
  readonly status?: number | undefined;
  /** Of the connection, or of the certificate. */
  readonly fault?: string | undefined;
  /** Where it led to, if elsewhere. */
  readonly final?: string | undefined;
  readonly fingerprint?: string | undefined;
}

/** What is said of an address where the one who asks has no connection. */
const UNREACHED = new Set<LinkReason>(["network", "no-host", "no-answer", "timeout"]);
const TOO_FEW_TO_TELL = 2;

/** Whether nothing answered at all, also of what did when it was last asked: then it is not the addresses that fail. Nobody was asked of what is inside. */
export function isCutOff(outcomes: ReadonlyMap<string, LinkOutcome>, book: LinkBook): boolean {
  const asked = [...outcomes].filter(([, { reason }]) => reason !== "private");
  const unexpected = asked.filter(([url]) => book.get(url)?.failing === undefined);
  return unexpected.length >= TOO_FEW_TO_TELL && asked.every(([, { reason }]) => UNREACHED.has(reason));
}

/** Older contents are forgotten. */
const MOST_VERSIONS = 12;

export function stateAfter(url: string, before: LinkState | undefined, outcome: LinkOutcome, today: string): LinkState {
  const { reason, status, fault, final } = outcome;
  const answer = answerOf(reason);
  const alive = answer === "alive" ? today : before?.alive;
  const failing = answer === "alive" ? undefined : answer === "failing" ? failingOn(today, before) : before?.failing;
  const versions = withVersion(before?.versions ?? [], outcome.fingerprint, today);
  return {
    url,
    asked: today,
    reason,
    ...(status === undefined ? {} : { status }),
    ...(fault === undefined ? {} : { fault }),
    ...(final === undefined ? {} : { final }),
    ...(alive === undefined ? {} : { alive }),
    ...(failing === undefined ? {} : { failing }),
    ...(versions.length > 0 ? { versions } : {}),
  };
}

/** A second failure on one day is none of another day. */
function failingOn(today: string, before: LinkState | undefined): NonNullable<LinkState["failing"]> {
  if (!before?.failing) return { since: today, days: 1 };
  const isCounted = before.asked === today && answerOf(before.reason) === "failing";
  return { since: before.failing.since, days: before.failing.days + (isCounted ? 0 : 1) };
}

type Versions = NonNullable<LinkState["versions"]>;

function withVersion(versions: Versions, fingerprint: string | undefined, today: string): Versions {
  if (fingerprint === undefined) return versions;
  const last = versions.at(-1);
  const more = last?.fingerprint === fingerprint ? { ...last, to: today } : { fingerprint, from: today, to: today };
  return [...(last?.fingerprint === fingerprint ? versions.slice(0, -1) : versions), more].slice(-MOST_VERSIONS);
}
