/** What of the set-up on GitHub is missing: facts in, results out; the words are in scripts/words. */
import { keyOn, type SigningKey } from "../ledger/signatures.ts";
import { addDays, isWithin } from "../text/dates.ts";
import { QUIET_DAYS } from "./schedules.ts";
import type { SetupFacts } from "./setup-facts.ts";
import { UNSEEN } from "./setup-facts.ts";

/** What is known without GitHub. */
export interface LocalFacts {
  /** Files of the set-up that are not there. */
  readonly missing: readonly string[];
  /** CODEOWNERS is not what the registers say. */
  readonly ownersStale: boolean;
  /** Issue forms, labels and editors' schemas that speak of earlier settings. */
  readonly stale: readonly string[];
  /** Whether the settings name who owns all that is not data. */
  readonly maintained: boolean;
  /** Whether what is installed is pinned: package-lock.json. */
  readonly locked: boolean;
  /** Calls of the program's workflows at another version than the installed one. */
  readonly otherCalls: readonly string[];
  /** The program as package.json has it, where that is a file that is not in the repository. */
  readonly outsideSource: readonly string[];
  /** Settings that still are what a template offers: addresses, and names. */
  readonly examples: readonly string[];
  /** Workflows that call a program whose repository is an example. */
  readonly exampleCalls: readonly string[];
  readonly version: string;
  readonly branch: string;
  readonly today: string;
  /** Keys of the ledger that the settings name; undefined where the catalogue keeps no ledger. */
  readonly signingKeys: readonly SigningKey[] | undefined;
  /** Slugs of the teams that the registers name. */
  readonly teams: readonly string[];
  /** Names of the check runs and labels that the bot makes. */
  readonly checks: readonly string[];
  readonly labels: readonly string[];
}

/** In the order in which a person sets them up. */
export type Item =
  | "files"
  | "lock"
  | "source"
  | "calls"
  | "program"
  | "examples"
  | "owners"
  | "made"
  | "maintainers"
  | "register"
  | "app"
  | "key"
  | "environment"
  | "login"
  | "signing"
  | "main"
  | "decisions"
  | "teams"
  | "tokens"
  | "approvals"
  | "pages"
  | "workflows"
  | "schedules"
  | "labels";

export interface SetupResult {
  readonly item: Item;
  readonly state: "fine" | "missing" | "unseen";
  /** What exactly, where it can be named. */
  readonly what: readonly string[];
}

export const APP_VARIABLE = "CATALOGUE_APP_CLIENT_ID";
const LOGIN_VARIABLE = "CATALOGUE_BOT_LOGIN";
/** Secret of the environment `bot` with the private key of the ledger. */
export const LEDGER_SECRET = "CATALOGUE_LEDGER_KEY";
const KEY_SECRET = "CATALOGUE_APP_PRIVATE_KEY";

export function judgeSetup(local: LocalFacts, facts: SetupFacts): SetupResult[] {
  return [...judgeLocal(local), ...judgeBot(local, facts), ...judgeRules(local, facts), ...judgeRepository(local, facts)];
}

/** Missing is what is named; nothing is fine. */
const named = (item: Item, what: readonly string[]): SetupResult => ({ item, state: what.length > 0 ? "missing" : "fine", what });
const asked = (item: Item, isFine: boolean): SetupResult => ({ item, state: isFine ? "fine" : "missing", what: [] });

function about<T>(fact: T | typeof UNSEEN, item: Item, judge: (fact: T) => SetupResult): SetupResult {
  return fact === UNSEEN ? { item, state: "unseen", what: [] } : judge(fact as T);
}

const judgeLocal = (local: LocalFacts): SetupResult[] => [
  named("files", local.missing),
  asked("lock", local.locked),
  named("source", local.outsideSource),
  named("calls", local.otherCalls),
  named("program", local.exampleCalls),
  named("examples", local.examples),
  asked("owners", !local.ownersStale),
  named("made", local.stale),
  asked("maintainers", local.maintained),
  asked("register", local.teams.length > 0),
];

const judgeBot = ({ branch, signingKeys, today }: LocalFacts, { variables, secrets, environment }: SetupFacts): SetupResult[] => [
  about(variables, "app", (names) => asked("app", names.includes(APP_VARIABLE))),
  about(environment, "environment", (found) => asked("environment", found?.branches?.join() === branch)),
  about(secrets, "key", (names) => asked("key", names.includes(KEY_SECRET))),
  about(variables, "login", (names) => asked("login", names.includes(LOGIN_VARIABLE))),
  ...(signingKeys ? [judgeSigning(signingKeys, today, secrets)] : []),
];

/** That the secret is the other half of the key only `record` can see: it says so and writes nothing. */
function judgeSigning(keys: readonly SigningKey[], today: string, secrets: SetupFacts["secrets"]): SetupResult {
  const dated = keys.filter(({ from, to }) => !isWithin(today, from, to)).map(({ from, to = "" }) => `signingKeys ${from}–${to}`);
  const settings = keyOn(keys, today) ? [] : keys.length > 0 ? dated : ["signingKeys"];
  if (secrets === UNSEEN) return settings.length > 0 ? named("signing", settings) : { item: "signing", state: "unseen", what: [] };
  return named("signing", [...settings, ...(secrets.includes(LEDGER_SECRET) ? [] : [LEDGER_SECRET])]);
}

/** The main branch takes only what was reviewed and judged, by the bot's own App; the ledger only grows, by the App alone. */
function judgeRules({ branch, checks }: LocalFacts, { rulesets }: SetupFacts): SetupResult[] {
  return [
    about(rulesets, "main", (all) => {
      const on = all.filter(
        ({ active, branches }) => active && ["~DEFAULT_BRANCH", "~ALL", `refs/heads/${branch}`].some((one) => branches.includes(one)),
      );
      const lacking = ["pull_request", "deletion", "non_fast_forward"].filter((rule) => !on.some(({ rules }) => rules.includes(rule)));
      const pinned = on.flatMap((one) => one.checks).flatMap(({ name, app }) => (app === undefined ? [] : name));
      return named("main", [...lacking, ...checks.filter((check) => !pinned.includes(check))]);
    }),
    about(rulesets, "decisions", (all) => {
      const on = all.filter(({ active, branches }) => active && ["~ALL", "refs/heads/decisions"].some((one) => branches.includes(one)));
      return named(
        "decisions",
        ["deletion", "non_fast_forward", "update"].filter((rule) => !on.some(({ rules }) => rules.includes(rule))),
      );
    }),
  ];
}

const judgeRepository = (local: LocalFacts, { teams, tokens, pages, workflows, schedules, labels }: SetupFacts): SetupResult[] => [
  about(teams, "teams", (all) => {
    const writing = all.flatMap(({ slug, mayWrite }) => (mayWrite ? slug.toLowerCase() : []));
    return named(
      "teams",
      local.teams.filter((team) => !writing.includes(team.toLowerCase())),
    );
  }),
  about(tokens, "tokens", ({ readOnly }) => asked("tokens", readOnly)),
  about(tokens, "approvals", ({ mayApprove }) => asked("approvals", !mayApprove)),
  about(pages, "pages", (type) => asked("pages", type === "workflow")),
  about(workflows, "workflows", (all) =>
    named(
      "workflows",
      all.flatMap(({ path, state }) => (state === "active" ? [] : `${path} (${state})`)),
    ),
  ),
  about(schedules, "schedules", (all) =>
    named(
      "schedules",
      all.flatMap(({ workflow, ranOn = "–" }) =>
        ranOn < addDays(local.today, -QUIET_DAYS) || ranOn === "–" ? `${workflow} (${ranOn})` : [],
      ),
    ),
  ),
  about(labels, "labels", (all) =>
    named(
      "labels",
      local.labels.filter((label) => !all.includes(label)),
    ),
  ),
];
