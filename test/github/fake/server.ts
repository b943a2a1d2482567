/**
 * A stand-in for GitHub's API: an HTTP server on loopback over real bare git repositories. Every request is held against
 * GitHub's own OpenAPI description as GitHub would, and every answer as well, so that the stand-in can not drift.
 */
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { OperationId } from "../contract/operations.ts";
import { type Answer, answer } from "./answer.ts";
import { type Handlers, noteMove } from "./context.ts";
import { findOperation } from "./contract.ts";
import { branchTip, type Change, commitChanges } from "./git.ts";
import { answerQuestion } from "./graphql.ts";
import { administrationHandlers } from "./handlers/administration.ts";
import { checkHandlers } from "./handlers/checks.ts";
import { commentHandlers } from "./handlers/comments.ts";
import { contentHandlers } from "./handlers/contents.ts";
import { gitHandlers } from "./handlers/git.ts";
import { questionRoot } from "./handlers/graphql.ts";
import { issueHandlers } from "./handlers/issues.ts";
import { labelHandlers } from "./handlers/labels.ts";
import { pullHandlers } from "./handlers/pulls.ts";
import { repositoryHandlers } from "./handlers/repositories.ts";
import { reviewHandlers } from "./handlers/reviews.ts";
import { teamHandlers } from "./handlers/teams.ts";
import { branchMoved } from "./heads.ts";
import { keepWorld } from "./keep.ts";
import { personOf } from "./objects/people.ts";
import type { Repository } from "./state.ts";
import { type Diagnostic, QUESTION, Trouble } from "./trouble.ts";
import { forkTo, makeWorld, type Setup, timeOf, type World } from "./world.ts";

const HANDLERS: Handlers = {
  ...repositoryHandlers,
  ...contentHandlers,
  ...gitHandlers,
  ...pullHandlers,
  ...reviewHandlers,
  ...issueHandlers,
  ...commentHandlers,
  ...labelHandlers,
  ...checkHandlers,
  ...teamHandlers,
  ...administrationHandlers,
};

export interface FakeGitHub {
  readonly url: string;
  /** Ways in which requests or answers left GitHub's contract. */
  readonly violations: readonly string[];
  /** "operation status" of each request, and of those that write. */
  readonly log: readonly string[];
  readonly writes: readonly string[];
  readonly failNext: (problem: Diagnostic) => void;
  /** Takes back what was to go wrong; how much of it nobody has met. */
  readonly forget: () => number;
  /** Something that happens between the next request of an operation, or one after so many of it, and the caller's last look. */
  readonly before: (operation: OperationId, happens: () => void | Promise<void>, skip?: number) => void;
  readonly gitFolder: (name: string) => string;
  /** GitHub's number of an account. */
  readonly account: (login: string) => number | undefined;
  readonly repository: (name: string) => Repository;
  /** Pushes a commit that follows the branch, or another one; a new branch without another has no history. */
  readonly push: (name: string, branch: string, changes: Readonly<Record<string, Change>>, from?: string, by?: Committed) => string;
  /** Makes a person's fork with the branches of a repository, or brings its main branch up to date. */
  readonly fork: (name: string, login: string) => void;
  /** A fork that its owner deletes; what was sent from it stays. */
  readonly remove: (name: string) => void;
  /** Keeps how all stands; what it gives back sets all so again. */
  readonly keep: () => () => void;
  readonly close: () => Promise<void>;
}

/** Who made a commit, an account or nobody that GitHub knows, and what it says. */
interface Committed {
  readonly login?: string;
  /** Where it is another address than the one that GitHub gives. */
  readonly email?: string;
  readonly message?: string;
}

/** Where a branch was before it was made. */
const NOWHERE = "0".repeat(40);

export async function startGitHub(setup: Setup): Promise<FakeGitHub> {
  const folder = mkdtempSync(join(tmpdir(), "github-"));
  const server = createServer();
  const world = makeWorld(setup, folder, await listen(server));
  const heard = listenTo(server, world);
  const repository = (name: string): Repository => {
    const known = world.repositories.get(name);
    if (!known) throw new Error(`no repository ${name}`);
    return known;
  };
  return {
    url: world.url,
    ...heard,
    account: (login) => world.users.get(login)?.id,
    gitFolder: (name) => repository(name).folder,
    repository,
    push: (name, branch, changes, from, { login, email, message = `Đổi ${Object.keys(changes).length} tệp` } = {}) => {
      const named = login === undefined ? undefined : personOf({ world }, login);
      const person = email === undefined ? named : { name: "Ai đó", email };
      const before = branchTip(repository(name).folder, branch) ?? NOWHERE;
      const commit = commitChanges(repository(name).folder, changes, { branch, from, message, person, date: timeOf(world) });
      const kind = before === NOWHERE ? "branch_creation" : "push";
      noteMove({ world, repository: repository(name) }, login ?? "", { kind, ref: `refs/heads/${branch}`, before, after: commit });
      branchMoved(world, repository(name), branch);
      return commit;
    },
    fork: (name, login) => {
      branchMoved(world, forkTo(world, repository(name), login), "main");
    },
    remove: (name) => void world.repositories.delete(name),
    keep: () => keepWorld(world),
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function listen(server: Server): Promise<string> {
  // Tests work with git in this very process: a socket must not time out while they do.
  server.keepAliveTimeout = 600_000;
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

type Heard = Pick<FakeGitHub, "violations" | "log" | "writes" | "failNext" | "forget" | "before">;

/** Answers requests, and keeps account of them. */
function listenTo(server: Server, world: World): Heard {
  const [violations, log, writes]: [string[], string[], string[]] = [[], [], []];
  const trouble = new Trouble();

  async function respond(request: IncomingMessage): Promise<Answer> {
    const text = await read(request);
    const method = request.method ?? "GET";
    const address = new URL(request.url ?? "/", world.url);
    if (address.pathname === "/graphql") {
      const problem = trouble.take(QUESTION);
      if (text.includes("markPullRequestReadyForReview")) return markReady(world, text);
      return answered(QUESTION, problem ? failed(problem) : question(world, text, request.headers.authorization, violations));
    }
    const found = findOperation(method, address.pathname);
    const handler = found && HANDLERS[found.operation.id];
    if (!found || !handler) {
      violations.push(`no handler: ${method} ${address.pathname}`);
      return { status: 501, body: { message: "not implemented" } };
    }
    const { id } = found.operation;
    await trouble.happen(id);
    const problem = trouble.take(id);
    const { accept = "", authorization } = request.headers;
    const done =
      problem && !problem.after && problem.instead !== "stale"
        ? undefined
        : answer(world, found, handler, { address, text, accept, authorization }, violations);
    const sent = problem ? failed(problem, done) : (done as Answer);
    if (method !== "GET") writes.push(`${id} ${sent.status}`);
    return answered(id, method === "GET" ? unlessKnown(sent, request.headers["if-none-match"]) : sent);
  }

  function answered(id: string, sent: Answer): Answer {
    log.push(`${id} ${sent.status}`);
    return sent;
  }

  const broken = (error: Error): Answer => {
    violations.push(`the stand-in broke: ${error.message}`);
    return { status: 500, body: { message: error.message } };
  };
  server.on("request", (request, response) => {
    void respond(request)
      .catch(broken)
      .then((sent) => send(response, world.now().toUTCString(), sent));
  });
  return {
    violations,
    log,
    writes,
    failNext: (problem) => trouble.failNext(problem),
    forget: () => trouble.forget(),
    before: (operation, happens, skip) => trouble.before(operation, happens, skip),
  };
}

/** GitHub answers nothing where the caller has the answer already. */
function unlessKnown(sent: Answer, known: string | undefined): Answer {
  if (sent.status !== 200 || sent.body === undefined || sent.body instanceof Uint8Array) return sent;
  const etag = `W/"${createHash("sha256").update(JSON.stringify(sent.body)).digest("hex")}"`;
  const headers = { ...sent.headers, etag };
  return known === etag ? { status: 304, headers } : { ...sent, headers };
}

/** The one mutation that the bot asks GraphQL for: REST can not put up a draft. */
function markReady(world: World, text: string): Answer {
  const { query = "", variables = {} } = JSON.parse(text) as { query?: string; variables?: { pull?: string } };
  const issues = [...world.repositories.values()].flatMap((one) => [...one.issues.values()]);
  const pull = issues.find(({ id, pull: one }) => one && `PR_${id}` === variables.pull)?.pull;
  if (!query.includes("markPullRequestReadyForReview") || !pull) return { status: 200, body: { errors: [{ message: "not found" }] } };
  pull.draft = false;
  return { status: 200, body: { data: { markPullRequestReadyForReview: { clientMutationId: null } } } };
}

/** A question in GraphQL. What is not in GitHub's schema is a violation, as it is elsewhere. */
function question(world: World, text: string, authorization: string | undefined, violations: string[]): Answer {
  const token = /^(?:token|bearer)\s+(.+)$/i.exec(authorization ?? "")?.[1];
  if (token === undefined || !world.tokens[token]) return { status: 401, body: { message: "Bad credentials" } };
  const { query, variables = {} } = JSON.parse(text) as { query: string; variables?: Record<string, unknown> };
  const missing: string[] = [];
  try {
    const data = answerQuestion(query, variables, questionRoot(world, missing));
    const errors = missing.map((message) => ({ type: "NOT_FOUND", message }));
    return { status: 200, body: { data, ...(errors.length > 0 ? { errors } : {}) } };
  } catch (error) {
    violations.push(`graphql: ${(error as Error).message}`);
    return { status: 200, body: { errors: [{ message: (error as Error).message }] } };
  }
}

function failed({ status, body, headers = {}, after = false, instead }: Diagnostic, done?: Answer): Answer {
  if (instead === "stale") return done ? { ...done, body: emptied(done.body) } : { status, headers, body: [] };
  const lost = instead ? { lost: instead } : {};
  const text = typeof body === "string" ? { body: Buffer.from(body), headers: { ...headers, "content-type": "text/html" } } : {};
  return { status, headers, body: body ?? { message: after ? "The answer was lost" : "Service trouble" }, ...text, ...lost };
}

/** A list as it was before there was anything in it. */
const emptied = (body: unknown): unknown =>
  Array.isArray(body)
    ? []
    : { ...Object.fromEntries(Object.entries(body as object).map(([key, value]) => [key, Array.isArray(value) ? [] : 0])) };

function send(response: ServerResponse, date: string, { status, body, headers = {}, lost }: Answer): void {
  if (lost === "silence") return;
  if (lost === "reset") return void response.socket?.destroy();
  const limits = { "x-ratelimit-limit": "5000", "x-ratelimit-remaining": "4999" };
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", date, ...limits, ...headers });
  if (body === undefined) response.end();
  else response.end(body instanceof Uint8Array ? body : JSON.stringify(body));
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
