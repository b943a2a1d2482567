/** What a handler is given, and what it may ask: who calls, with which rights, and the thing the address names. */
import type { IncomingHttpHeaders } from "node:http";
import { gitText, tryGit } from "./git.ts";
import { fullName, HttpError, type Issue, type Permission, type Pull, type Repository, type Token } from "./state.ts";

export interface World {
  readonly url: string;
  readonly repositories: Map<string, Repository>;
  readonly users: ReadonlyMap<string, { readonly id: number; readonly type: string }>;
  /** Logins by "organisation/team". */
  readonly teams: ReadonlyMap<string, readonly string[]>;
  readonly now: () => Date;
  readonly nextId: () => number;
}

export interface Call {
  readonly world: World;
  readonly token: Token | undefined;
  readonly repository: Repository;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  // biome-ignore lint/suspicious/noExplicitAny: the contract has checked it
  readonly body: any;
  readonly headers: IncomingHttpHeaders;
  readonly address: URL;
  /** Filled by a handler for lists that go on. */
  readonly answerHeaders: Record<string, string>;
}

export type Handler = (call: Call) => readonly [number, unknown?];

export const time = ({ world }: Call): string =>
  world
    .now()
    .toISOString()
    .replace(/\.\d+Z$/, "Z");

/** @throws HttpError 401 or 403 unless the caller may do this */
export function require(call: Call, permission: Permission, access: "read" | "write" = "write"): string {
  const { token, repository } = call;
  if (!token) throw new HttpError(401, "Requires authentication");
  const granted = token.permissions?.[permission];
  const allowed = token.permissions ? granted === "write" || granted === access : access === "read" || repository.writers.has(token.login);
  if (!allowed) throw new HttpError(403, "Resource not accessible by integration");
  return token.login;
}

/** The caller, who may be anybody with an account. */
export function caller({ token }: Call): string {
  if (!token) throw new HttpError(401, "Requires authentication");
  return token.login;
}

export function issueOf({ repository, parameters }: Call): Issue {
  const issue = repository.issues.get(Number(parameters.issue_number ?? parameters.pull_number));
  if (!issue) throw new HttpError(404, "Not Found");
  return issue;
}

export function pullOf(call: Call): Issue & { readonly pull: Pull } {
  const issue = issueOf(call);
  if (!issue.pull) throw new HttpError(404, "Not Found");
  return issue as Issue & { readonly pull: Pull };
}

/** Brings `refs/pull/N/head` up to where the head branch stands, as GitHub does on every push. */
export function syncPull(world: World, repository: Repository, { number, pull, state }: Issue & { readonly pull: Pull }): void {
  if (state === "closed") return;
  const source = world.repositories.get(pull.headRepository);
  const head = source && tryGit(source.folder, "rev-parse", "--verify", "--quiet", `refs/heads/${pull.headBranch}`);
  if (!source || !head) return;
  gitText(repository.folder, "fetch", "--quiet", source.folder, `+refs/heads/${pull.headBranch}:refs/pull/${number}/head`);
  pull.head = head;
}

/** One page of a list, with the Link header that octokit follows. */
export function page<T>({ query, address, answerHeaders }: Call, items: readonly T[]): T[] {
  const size = Math.min(Number(query.per_page ?? 30), 100);
  const number = Number(query.page ?? 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (to: number, rel: string) => {
    const url = new URL(address);
    url.searchParams.set("page", String(to));
    return `<${url}>; rel="${rel}"`;
  };
  if (number < last) answerHeaders.link = [link(number + 1, "next"), link(last, "last")].join(", ");
  return items.slice((number - 1) * size, number * size);
}

export { fullName };
