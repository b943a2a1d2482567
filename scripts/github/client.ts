/** GitHub's API behind our own name: the only file that knows octokit. Rate limits and passing failures are waited out. */
import { Octokit } from "octokit";
import { conditionalFetch, LONGEST_WAIT, type Spent } from "./conditional.ts";

export type Client = Octokit;

/** A repository on GitHub. */
export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

interface Connection {
  readonly token: string | undefined;
  /** Address of the API, such as https://api.github.com. */
  readonly apiUrl: string;
  /** Without pauses between writes: for a server that sets no limits. */
  readonly hasty: boolean;
  /** How long GitHub may take for an answer, in milliseconds. */
  readonly patience?: number;
  /** Counts what is asked. */
  readonly spent?: Spent;
  readonly log: (line: string) => void;
}

const TRIES = 3;
const PATIENCE = 60_000;

/** Connects; nothing is sent yet. */
export function connect({ token, apiUrl, hasty, patience = PATIENCE, spent = { counted: 0, free: 0 }, log }: Connection): Client {
  const wait = (kind: string) => (seconds: number, options: { method?: string; url?: string }, _: unknown, tried: number) => {
    log(`${kind}: ${options.method} ${options.url}, ${seconds} s`);
    return tried < TRIES && seconds <= LONGEST_WAIT;
  };
  return new Octokit({
    ...(token ? { auth: token } : {}),
    baseUrl: apiUrl,
    userAgent: "national-digital-platforms-catalogue",
    request: { fetch: conditionalFetch(spent, patience) },
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
    throttle: {
      enabled: !hasty,
      onRateLimit: wait("rate limit"),
      onSecondaryRateLimit: wait("secondary rate limit"),
    },
    retry: { enabled: true, retries: TRIES, ...(hasty ? { retryAfterBaseValue: 1 } : {}) },
  });
}

/** For writes that would be doubled when their answer is lost: they are sent once, and the facts are read again. */
export const ONCE = { request: { retries: 0 } } as const;

/** GitHub's status code of a failed request; undefined for any other error. */
export function httpStatus(error: unknown): number | undefined {
  const status = (error as { status?: unknown }).status;
  return typeof status === "number" ? status : undefined;
}

/** A write that is not carried out, since something was written meanwhile: to be planned anew from fresh facts. */
export class Outdated extends Error {
  readonly status = 409;
}

/** Whether a request may go well when it is sent again: the server's trouble, a limit, or another run that was quicker. */
export function isPassing(error: unknown): boolean {
  const status = httpStatus(error) ?? 0;
  return status >= 500 || status === 409 || status === 429 || (status === 403 && isLimit(error as RequestError));
}

type RequestError = Error & { readonly response?: { readonly headers?: Readonly<Record<string, unknown>> } };

function isLimit({ message, response }: RequestError): boolean {
  const { "retry-after": wait, "x-ratelimit-remaining": left } = response?.headers ?? {};
  return wait !== undefined || String(left) === "0" || /rate limit/i.test(message);
}
