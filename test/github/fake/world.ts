/** The world a test sets up: accounts, teams, and repositories with their bare git folders. */
import { join } from "node:path";
import { branchTip, commitChanges, initBare, writeRef } from "./git.ts";
import { fullName, type Repository, type RequiredCheck, type Token } from "./state.ts";

export interface Setup {
  /** Login to kind of account. */
  readonly users: Readonly<Record<string, "User" | "Organization" | "Bot">>;
  readonly tokens: Readonly<Record<string, Token>>;
  /** Logins by e-mail addresses that accounts have beside the one that GitHub gives. */
  readonly addresses?: Readonly<Record<string, string>>;
  /** Logins by "organisation/team". */
  readonly teams?: Readonly<Record<string, readonly string[]>>;
  /** By "owner/name". */
  readonly repositories: Readonly<Record<string, RepositorySetup>>;
  readonly now: () => Date;
}

export interface RepositorySetup {
  /** Collaborators that may write; those that may only sort issues. */
  readonly writers?: readonly string[];
  readonly triagers?: readonly string[];
  /** What the main branch asks before a merge; it can then not be written directly. */
  readonly requiredChecks?: readonly (string | RequiredCheck)[];
  readonly requiredApprovals?: number;
}

export interface World {
  /** Address of the API. */
  readonly url: string;
  /** Folder of the git repositories. */
  readonly folder: string;
  readonly repositories: Map<string, Repository>;
  readonly users: ReadonlyMap<string, { readonly id: number; readonly type: string }>;
  readonly tokens: Setup["tokens"];
  readonly addresses: NonNullable<Setup["addresses"]>;
  readonly teams: ReadonlyMap<string, readonly string[]>;
  readonly now: () => Date;
  /** The last id that was given, and the last moment. */
  readonly last: { id: number; moment: number };
  readonly nextId: () => number;
  /** How many moments there were: a second each. */
  readonly moments: () => number;
}

const written = (time: Date): string => time.toISOString().replace(/\.\d+Z$/, "Z");

/** The time of the test's clock, as GitHub writes it. */
export const timeOf = ({ now }: Pick<World, "now">): string => written(now());

/** The next moment: what happens one after the other is told apart, however long the test's clock stands. */
export const momentOf = ({ now, moments }: Pick<World, "now" | "moments">): string => written(new Date(now().getTime() + 1000 * moments()));

export function makeWorld({ users, tokens, addresses = {}, teams = {}, repositories, now }: Setup, folder: string, url: string): World {
  const last = { id: 1_000, moment: 0 };
  const nextId = () => ++last.id;
  const accounts = Object.entries(users).map(([login, type]) => [login, { id: nextId(), type }] as const);
  const world: World = {
    url,
    folder,
    repositories: new Map(),
    users: new Map(accounts),
    tokens,
    addresses,
    teams: new Map(Object.entries(teams)),
    now,
    last,
    nextId,
    moments: () => ++last.moment,
  };
  for (const [name, setup] of Object.entries(repositories)) {
    const repository = addRepository(world, name, setup);
    commitChanges(repository.folder, { "README.md": "# Kho thử\n" }, { branch: "main", message: "Khởi đầu", date: timeOf(world) });
  }
  return world;
}

function addRepository(world: World, name: string, setup: RepositorySetup, parent?: Repository): Repository {
  const { writers = [], triagers = [], requiredChecks = [], requiredApprovals = 0 } = setup;
  const [owner = "", short = ""] = name.split("/");
  const repository: Repository = {
    id: world.nextId(),
    owner,
    name: short,
    folder: join(world.folder, owner, `${short}.git`),
    ...(parent === undefined ? {} : { parent: fullName(parent) }),
    writers: new Set(writers),
    triagers: new Set(triagers),
    requiredChecks: requiredChecks.map((check) => (typeof check === "string" ? { name: check } : check)),
    requiredApprovals,
    issues: new Map(),
    comments: new Map(),
    labels: new Map(),
    checks: new Map(),
    activities: [],
    administration: {
      rulesets: [],
      secrets: [],
      variables: [],
      teams: [],
      tokens: { default_workflow_permissions: "write", can_approve_pull_request_reviews: false },
      workflows: [],
    },
  };
  initBare(repository.folder, parent?.folder);
  world.repositories.set(name, repository);
  return repository;
}

/** A person's fork, made where there is none; its main branch is then that of the repository. */
export function forkTo(world: World, source: Repository, login: string): Repository {
  const name = `${login}/${source.name}`;
  const fork = world.repositories.get(name) ?? addRepository(world, name, { writers: [login] }, source);
  writeRef(fork.folder, "refs/heads/main", branchTip(source.folder, "main") ?? "");
  return fork;
}
