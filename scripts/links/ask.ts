/** Asks addresses as a guest does: as each site's robots.txt allows, one request at a time to a host, with a pause after each. */
import { exchange, type Net } from "./exchange.ts";
import { type Fault, isClear, isFault, OWN_FAULTS, type Reply, takenFor, type Visit } from "./meaning.ts";
import type { LinkOutcome } from "./remember.ts";
import { ALL_ALLOWED, type Robots, readRobots } from "./robots.ts";
import { type Turns, takingTurns } from "./turns.ts";

export interface LinkAsking extends Net {
  /** The name that robots.txt may call us by. */
  readonly agent: string;
  readonly redirects: number;
  readonly pauseMs: number;
  /** Hosts that are asked at the same time. */
  readonly hosts: number;
  /** Whether there is no time for more: what is not begun is left for another day. */
  readonly isOver: () => boolean;
}

/** The longest that is waited for a site which asks for it. */
const LONGEST_PAUSE_MS = 20_000;

interface Run extends LinkAsking {
  readonly turns: Turns;
  readonly robots: Map<string, Promise<Robots | Fault | undefined>>;
}

/** What came of each address that there was time for, in the order given. */
export async function askAll(addresses: readonly string[], asking: LinkAsking): Promise<ReadonlyMap<string, LinkOutcome>> {
  const run: Run = { ...asking, turns: takingTurns(asking.hosts), robots: new Map() };
  const asked = await Promise.all(addresses.map(async (url) => [url, await askOne(url, run).catch(brokenBy)] as const));
  return new Map(asked.flatMap(([url, outcome]) => (outcome ? [[url, outcome] as const] : [])));
}

/** Whatever a host makes go wrong is what came of its own addresses, and takes nothing from those of others. */
const brokenBy = (error: unknown): LinkOutcome => ({
  reason: "odd",
  ...(error instanceof Error ? { fault: error.name.slice(0, LONGEST_FAULT) } : {}),
});
/** As much of a name as is kept. */
const LONGEST_FAULT = 60;

async function askOne(address: string, run: Run): Promise<LinkOutcome | undefined> {
  const head = await visit(address, "HEAD", run);
  if (!head) return undefined;
  if (isClear(head, run.limits.bytes)) return takenFor(head);
  const get = await visit(address, "GET", run);
  return get && takenFor(get);
}

/** Goes where an address leads; undefined where there was no time. */
async function visit(address: string, method: Visit["method"], run: Run): Promise<Visit | undefined> {
  const path: string[] = [];
  let cookies = false;
  const ends = (end: Visit["end"]): Visit => ({ method, path, cookies, end });
  for (let next = address; ; ) {
    const url = URL.canParse(next) ? new URL(next) : undefined;
    if (!url || !/^https?:$/.test(url.protocol)) return ends({ fault: OWN_FAULTS.address });
    url.hash = "";
    if (path.includes(url.href)) return ends({ fault: OWN_FAULTS.loop });
    if (path.length > run.redirects) return ends({ fault: OWN_FAULTS.many });
    path.push(url.href);
    const end = await politely(url, method, run);
    if (!end || isFault(end)) return end && ends(end);
    cookies ||= end.headers["set-cookie"] !== undefined;
    const { location } = end.headers;
    if (end.status < 300 || end.status > 399 || location === undefined) return ends(end);
    next = URL.canParse(location, url) ? new URL(location, url).href : location;
  }
}

async function politely(url: URL, method: Visit["method"], run: Run): Promise<Reply | Fault | undefined> {
  const { origin } = url;
  const known = run.robots.get(origin) ?? readRobotsOf(origin, run);
  run.robots.set(origin, known);
  const robots = await known;
  if (!robots || "fault" in robots) return robots;
  if (!robots.isAllowed(url.pathname + url.search)) return { fault: OWN_FAULTS.robots };
  return inTurn(url, method, run, Math.min(LONGEST_PAUSE_MS, robots.delay * 1000));
}

/** Undefined where there was no time. */
const inTurn = (url: URL, method: Visit["method"], run: Run, pauseMs = 0): Promise<Reply | Fault | undefined> =>
  run.turns(url.hostname, Math.max(run.pauseMs, pauseMs), async () => (run.isOver() ? undefined : exchange(url, method, run)));

/**
 * A site without the file allows all; one that fails to give it allows nothing until it does (RFC 9309, 2.3.1). A host that cannot be
 * reached is an answer for each of its addresses.
 */
async function readRobotsOf(origin: string, run: Run): Promise<Robots | Fault | undefined> {
  let url = new URL("/robots.txt", origin);
  for (let hops = 0; hops <= run.redirects && /^https?:$/.test(url.protocol); hops++) {
    const end = await inTurn(url, "GET", run);
    if (!end || isFault(end)) return end;
    const { location } = end.headers;
    if (end.status >= 500 || end.status === 429) return { fault: OWN_FAULTS.robots };
    if (end.status < 300) return end.body ? readRobots(new TextDecoder().decode(end.body), run.agent) : ALL_ALLOWED;
    if (end.status >= 400 || location === undefined || !URL.canParse(location, url)) return ALL_ALLOWED;
    url = new URL(location, url);
  }
  return ALL_ALLOWED;
}
