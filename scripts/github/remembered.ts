/**
 * What the bot remembers of an issue or a pull request: JSON in the marker that its own comment begins with. Labels are for
 * people, who may rename or translate them; nothing is read back out of their names.
 */
import { currentDecider } from "../records/former-words.ts";
import { WAITING, type Waiting } from "../records/schema/proposals.ts";
import { REPORT_MARKER } from "../report/pull/comment.ts";
import { isDate } from "../text/dates.ts";

/** The value behind a marker that a comment begins with; undefined where there is none that can be read. */
export function remembered(body: string, marker: string): unknown {
  const [first = ""] = body.split("\n", 1);
  if (!first.startsWith(marker)) return undefined;
  const text = /^(\{[^>]*\}) -->$/.exec(first.slice(marker.length).trimEnd())?.[1];
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whom a pull request waits for, and since which day. */
interface Wait {
  readonly waiting: Waiting;
  readonly since: string;
}

/** As the bot's report on a pull request says it. */
export function waitOf(body: string): Wait | undefined {
  const { waiting, since } = (remembered(body, REPORT_MARKER) ?? {}) as Partial<Record<keyof Wait, unknown>>;
  const known = WAITING.find((one) => one === (typeof waiting === "string" ? currentDecider(waiting) : waiting));
  return known && typeof since === "string" && isDate(since) ? { waiting: known, since } : undefined;
}

/** A report that remembers whom the pull request waits for: since the day of the earlier report where that said the same. */
export function withWait(report: string, waiting: Waiting, today: string, earlier: string | undefined): string {
  const before = earlier === undefined ? undefined : waitOf(earlier);
  const since = before?.waiting === waiting ? before.since : today;
  return report.replace(`${REPORT_MARKER}-->`, `${REPORT_MARKER}${JSON.stringify({ waiting, since } satisfies Wait)} -->`);
}
