/**
 * Requests sent once more only ask whether the answer is still the same: GitHub does not count a 304. Beside it the two things
 * that a sweep must know of its requests: how many there were, and that none of them waits for ever.
 *
 * Answers are kept in memory for one run, and by no file or cache of Actions between runs. With a 304 the body is ours from
 * before: whoever could write that file (each job on the main branch can write the caches that another reads) would have votes,
 * teams and authors as they like under an ETag that GitHub confirms. In memory there is only what GitHub itself has answered in this run.
 * Between runs it would save little: a sweep reads what it needs of hundreds of pull requests in a few questions (look.ts).
 */

type Fetch = typeof globalThis.fetch;

/** What a run has asked of GitHub. */
export interface Spent {
  /** Requests that GitHub counts. */
  counted: number;
  /** Answered by 304. */
  free: number;
  /** For how many seconds GitHub answers no more; set where that is longer than a run waits, and then nothing more is asked. */
  refused?: number;
}

/** In seconds: what GitHub says after too many writes at once. What it says at the end of an hour's requests is up to an hour. */
export const LONGEST_WAIT = 90;

interface CachedResponse {
  readonly etag: string;
  readonly headers: [string, string][];
  readonly body: string;
}

/** Answers kept; the oldest goes first. */
const MOST = 300;

/** @param patience how long an answer may take, in milliseconds */
export function conditionalFetch(spent: Spent, patience: number, fetch: Fetch = globalThis.fetch): Fetch {
  const kept = new Map<string, CachedResponse>();
  let refusal: Response | undefined;
  return async (input, init = {}) => {
    if (refusal) return refusal.clone();
    const signal = AbortSignal.timeout(patience);
    const key = `${new Headers(init.headers).get("accept")} ${String(input)}`;
    const before = init.method === "GET" ? kept.get(key) : undefined;
    const headers = { ...(init.headers as Record<string, string>), ...(before ? { "if-none-match": before.etag } : {}) };
    const answer = await fetch(input, { ...init, headers, signal });
    spent[answer.status === 304 ? "free" : "counted"]++;
    const wait = waitFor(answer);
    if (wait > LONGEST_WAIT) {
      spent.refused = wait;
      // What may be tried again by its status would be, though nothing is asked.
      refusal = new Response(await answer.text(), { status: 403, headers: answer.headers });
      return refusal.clone();
    }
    if (before && answer.status === 304) return sameAgain(before, String(input));
    const etag = init.method === "GET" && answer.status === 200 ? answer.headers.get("etag") : null;
    if (etag === null) return answer;
    kept.delete(key);
    kept.set(key, { etag, headers: [...answer.headers], body: await answer.clone().text() });
    for (const oldest of kept.keys()) if (kept.size > MOST) kept.delete(oldest);
    return answer;
  };
}

/** Seconds until GitHub answers again, by its own clock; 0 where it answers. */
function waitFor({ status, headers }: Response): number {
  if (status !== 403 && status !== 429) return 0;
  const after = Number(headers.get("retry-after") ?? 0);
  const reset = headers.get("x-ratelimit-remaining") === "0" ? Number(headers.get("x-ratelimit-reset") ?? 0) : 0;
  const now = Date.parse(headers.get("date") ?? "") / 1000;
  return Math.max(after, reset > now ? reset - now : 0) || 0;
}

/** The answer as it was the first time; octokit reads its address for the pages of a list. */
function sameAgain({ headers, body }: CachedResponse, url: string): Response {
  // The body is kept as text: what it was packed with is no longer so.
  const answer = new Response(body, { status: 200, headers: headers.filter(([name]) => !/^content-(?:encoding|length)$/.test(name)) });
  return Object.defineProperty(answer, "url", { value: url });
}
