/**
 * A stand-in for GitHub's API: an HTTP server on loopback over real bare git repositories. Every request is held against
 * GitHub's own OpenAPI description as GitHub would, and every answer as well, so that the stand-in can not drift.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { OperationId } from "../contract/operations.ts";
import type { Handler, World } from "./context.ts";
import { type Operation, readContract } from "./contract.ts";
import { type Change, commitChanges, gitText, initBare } from "./git.ts";
import { gitHandlers } from "./handlers/git.ts";
import { issueHandlers } from "./handlers/issues.ts";
import { otherHandlers } from "./handlers/others.ts";
import { pullHandlers } from "./handlers/pulls.ts";
import { HttpError, type Repository, type Token } from "./state.ts";

const HANDLERS: Readonly<Record<string, Handler>> = { ...gitHandlers, ...issueHandlers, ...pullHandlers, ...otherHandlers };

export interface Setup {
  /** Login to kind of account. */
  readonly users: Readonly<Record<string, "User" | "Organization" | "Bot">>;
  readonly tokens: Readonly<Record<string, Token>>;
  /** Logins by "organisation/team". */
  readonly teams?: Readonly<Record<string, readonly string[]>>;
  /** "owner/name"; a fork has the branches of the other. */
  readonly repositories: Readonly<
    Record<string, { readonly fork?: string; readonly writers?: readonly string[]; readonly requiredChecks?: readonly string[] }>
  >;
  readonly now: () => Date;
}

/** What goes wrong with the next request of an operation. */
export interface Fault {
  readonly operation: OperationId;
  readonly status: number;
  readonly times?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The work is done, and only its answer is lost. */
  readonly after?: boolean;
}

export interface FakeGitHub {
  readonly url: string;
  /** Ways in which requests or answers left GitHub's contract. */
  readonly violations: readonly string[];
  /** "operation status" of each request, and of those that write. */
  readonly log: readonly string[];
  readonly writes: readonly string[];
  readonly failNext: (fault: Fault) => void;
  /** Something that happens between this request and the caller's last look. */
  readonly before: (operation: OperationId, happens: () => void) => void;
  readonly gitFolder: (name: string) => string;
  readonly repository: (name: string) => Repository;
  /** Pushes a commit to a branch. */
  readonly push: (name: string, branch: string, changes: Readonly<Record<string, Change>>, from?: string) => string;
  /** Makes a person's fork with the branches of a repository, or brings its main branch up to date. */
  readonly fork: (name: string, login: string) => void;
  readonly close: () => Promise<void>;
}

export async function startGitHub(setup: Setup): Promise<FakeGitHub> {
  const folder = mkdtempSync(join(tmpdir(), "github-"));
  const [violations, log, writes]: [string[], string[], string[]] = [[], [], []];
  const faults: (Fault & { left: number })[] = [];
  const events = new Map<string, () => void>();
  const operations = readContract();
  let world = makeWorld(setup, folder, "");
  const server = createServer((request, response) => {
    void answer(request).then(({ status, body, headers }) => {
      response.writeHead(status, {
        "content-type": "application/json; charset=utf-8",
        "x-ratelimit-limit": "5000",
        "x-ratelimit-remaining": "4999",
        ...headers,
      });
      response.end(body === undefined ? undefined : JSON.stringify(body));
    });
  });

  async function answer(request: IncomingMessage): Promise<{ status: number; body?: unknown; headers?: Readonly<Record<string, string>> }> {
    const text = await read(request);
    const address = new URL(request.url ?? "/", world.url);
    const found = match(operations, request.method ?? "GET", address.pathname);
    if (!found || !HANDLERS[found.operation.id]) {
      violations.push(`no handler: ${request.method} ${address.pathname}`);
      return { status: 501, body: { message: "not implemented" } };
    }
    const { operation, parameters } = found;
    const noted = (status: number) => {
      log.push(`${operation.id} ${status}`);
      if (operation.method !== "GET") writes.push(`${operation.id} ${status}`);
      return status;
    };
    events.get(operation.id)?.();
    events.delete(operation.id);
    const fault = faults.find((one) => one.operation === operation.id && one.left > 0);
    if (fault) fault.left--;
    if (fault && !fault.after) return { status: noted(fault.status), body: { message: "Service trouble" }, headers: fault.headers ?? {} };
    const done = perform(world, setup.tokens, operation, { parameters, address, text, headers: request.headers }, violations);
    if (fault) return { status: noted(fault.status), body: { message: "The answer was lost" } };
    return { ...done, status: noted(done.status) };
  }

  // Tests work with git in this very process: a socket must not time out while they do.
  server.keepAliveTimeout = 600_000;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  world = { ...world, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
  const repository = (name: string): Repository => {
    const known = world.repositories.get(name);
    if (!known) throw new Error(`no repository ${name}`);
    return known;
  };
  return {
    url: world.url,
    violations,
    log,
    writes,
    failNext: (fault) => faults.push({ ...fault, left: fault.times ?? 1 }),
    before: (operation, happens) => events.set(operation, happens),
    gitFolder: (name) => repository(name).folder,
    repository,
    push: (name, branch, changes, from) =>
      commitChanges(repository(name).folder, branch, changes, `Đổi ${Object.keys(changes).length} tệp`, from),
    fork: (name, login) => forkTo(world, folder, repository(name), login),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function makeWorld({ users, teams = {}, repositories, now }: Setup, folder: string, url: string): World {
  let id = 1_000;
  const known = new Map<string, Repository>();
  for (const [name, { writers = [], requiredChecks = [] }] of Object.entries(repositories)) {
    const [owner = "", short = ""] = name.split("/");
    const home = join(folder, owner, `${short}.git`);
    initBare(home);
    commitChanges(home, "main", { "README.md": "# Kho thử\n" }, "Khởi đầu");
    known.set(name, emptyRepository(++id, owner, short, home, { writers, requiredChecks }));
  }
  const accounts = Object.entries(users).map(([login, type]) => [login, { id: ++id, type }] as const);
  return { url, repositories: known, users: new Map(accounts), teams: new Map(Object.entries(teams)), now, nextId: () => ++id };
}

function emptyRepository(
  id: number,
  owner: string,
  name: string,
  folder: string,
  rules: { writers: readonly string[]; requiredChecks: readonly string[]; fork?: boolean },
): Repository {
  const { writers, requiredChecks, fork = false } = rules;
  const contents = { issues: new Map(), comments: new Map(), labels: new Map(), checks: new Map() };
  return { id, owner, name, folder, fork, writers: new Set(writers), requiredChecks, ...contents };
}

function forkTo(world: World, folder: string, { name, folder: source }: Repository, login: string): void {
  const home = join(folder, login, `${name}.git`);
  const fork =
    world.repositories.get(`${login}/${name}`) ??
    emptyRepository(world.nextId(), login, name, home, { writers: [login], requiredChecks: [], fork: true });
  if (!world.repositories.has(`${login}/${name}`)) initBare(home);
  world.repositories.set(`${login}/${name}`, fork);
  gitText(home, "fetch", "--quiet", source, "+refs/heads/main:refs/heads/main");
}

function match(
  operations: readonly Operation[],
  method: string,
  path: string,
): { operation: Operation; parameters: Record<string, string> } | undefined {
  for (const operation of operations) {
    const found = operation.method === method ? operation.path.exec(path) : null;
    if (found)
      return {
        operation,
        parameters: Object.fromEntries(operation.parameters.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? "")])),
      };
  }
  return undefined;
}

interface Request {
  readonly parameters: Readonly<Record<string, string>>;
  readonly address: URL;
  readonly text: string;
  readonly headers: IncomingMessage["headers"];
}

/** Carries out one request, as GitHub would refuse or answer it; an answer that leaves the contract is a violation. */
function perform(
  world: World,
  tokens: Setup["tokens"],
  operation: Operation,
  { parameters, address, text, headers }: Request,
  violations: string[],
) {
  const answerHeaders: Record<string, string> = {};
  try {
    const token = tokenOf(tokens, headers.authorization);
    const repository = world.repositories.get(`${parameters.owner}/${parameters.repo}`);
    if (parameters.owner && !repository) throw new HttpError(404, "Not Found");
    const body = text ? JSON.parse(text) : {};
    const query = Object.fromEntries(address.searchParams);
    checkRequest(operation, body, query);
    const call = { world, token, repository: repository as Repository, parameters, query, body, headers, address, answerHeaders };
    const [status, value] = (HANDLERS[operation.id] as Handler)(call);
    const check = operation.answers.get(status);
    if (check === undefined) violations.push(`${operation.id}: status ${status} is not in the contract`);
    else if (check && !check(value))
      violations.push(
        `${operation.id} ${status}: ${(check.errors ?? [])
          .slice(0, 3)
          .map((error) => `${error.instancePath} ${error.message}`)
          .join("; ")}`,
      );
    return { status, ...(value === undefined ? {} : { body: value }), headers: answerHeaders };
  } catch (error) {
    if (error instanceof HttpError)
      return {
        status: error.status,
        body: { message: error.message, errors: error.errors, documentation_url: "https://docs.github.com/rest" },
      };
    violations.push(`${operation.id} crashed: ${(error as Error).message}`);
    return { status: 500, body: { message: (error as Error).message } };
  }
}

function tokenOf(tokens: Setup["tokens"], header: string | undefined): Token | undefined {
  const text = /^(?:token|bearer)\s+(.+)$/i.exec(header ?? "")?.[1];
  if (text !== undefined && !tokens[text]) throw new HttpError(401, "Bad credentials");
  return text === undefined ? undefined : tokens[text];
}

function checkRequest({ body: check, query: known }: Operation, body: unknown, query: Readonly<Record<string, string>>): void {
  if (check && !check(body))
    throw new HttpError(
      422,
      `Invalid request.\n\n${(check.errors ?? []).map((error) => `${error.instancePath || "/"} ${error.message}`).join("\n")}`,
    );
  for (const { name, type, check: fits } of known) {
    const text = query[name];
    if (text === undefined) continue;
    const value = type === "integer" ? Number(text) : type === "boolean" ? text === "true" : text;
    if (!fits(value)) throw new HttpError(422, `Validation Failed: ${name} ${fits.errors?.[0]?.message}`);
  }
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
