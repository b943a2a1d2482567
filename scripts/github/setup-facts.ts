/** Reads how a repository on GitHub is set up into small values: what `catalogue doctor` judges. Only reads. */
import type { ScheduledRun } from "../records/schema/proposals.ts";
import { type Client, httpStatus, type Repository } from "./client.ts";
import { readSchedules } from "./schedules.ts";

/** What a token may not see, or nobody was asked. */
export const UNSEEN = "unseen";
type Seen<T> = T | typeof UNSEEN;

interface RulesetFact {
  readonly active: boolean;
  /** Patterns of branches, such as "~DEFAULT_BRANCH". */
  readonly branches: readonly string[];
  /** Types of rules. */
  readonly rules: readonly string[];
  /** Check runs that it requires, and the App that alone may give them. */
  readonly checks: readonly { readonly name: string; readonly app: number | undefined }[];
}

export interface SetupFacts {
  readonly rulesets: Seen<readonly RulesetFact[]>;
  /** Undefined where there is no environment `bot`; else the branches that may use it, undefined for all. */
  readonly environment: Seen<{ readonly branches: readonly string[] | undefined } | undefined>;
  readonly secrets: Seen<readonly string[]>;
  readonly variables: Seen<readonly string[]>;
  readonly labels: Seen<readonly string[]>;
  readonly teams: Seen<readonly { readonly slug: string; readonly mayWrite: boolean }[]>;
  /** How GitHub Pages gets the site; undefined where there is none. */
  readonly pages: Seen<string | undefined>;
  readonly tokens: Seen<{ readonly readOnly: boolean; readonly mayApprove: boolean }>;
  /** `state` as GitHub calls it: "active", "disabled_manually", "disabled_inactivity" after 60 days without a commit. */
  readonly workflows: Seen<readonly { readonly path: string; readonly state: string }[]>;
  readonly schedules: Seen<readonly ScheduledRun[]>;
}

export const NOTHING_SEEN: SetupFacts = {
  rulesets: UNSEEN,
  environment: UNSEEN,
  secrets: UNSEEN,
  variables: UNSEEN,
  labels: UNSEEN,
  teams: UNSEEN,
  pages: UNSEEN,
  tokens: UNSEEN,
  workflows: UNSEEN,
  schedules: UNSEEN,
};

export const ENVIRONMENT = "bot";

/** @throws octokit's error when the repository itself can not be read, or GitHub is in trouble */
export async function readSetup(client: Client, at: Repository): Promise<SetupFacts> {
  await client.rest.repos.get({ ...at });
  const { repos, actions, issues } = client.rest;
  const bot = { ...at, environment_name: ENVIRONMENT };
  const all = { ...at, per_page: 100 };
  return {
    rulesets: await seen(() => readRulesets(client, at), []),
    environment: await seen(() => readEnvironment(client, at), undefined),
    secrets: await seen(
      async () => (await actions.listEnvironmentSecrets({ ...bot, per_page: 100 })).data.secrets.map(({ name }) => name),
      [],
    ),
    variables: await seen(
      async () => (await actions.listRepoVariables({ ...at, per_page: 30 })).data.variables.map(({ name }) => name),
      [],
    ),
    labels: await seen(async () => (await client.paginate(issues.listLabelsForRepo, all)).map(({ name }) => name), []),
    teams: await seen(async () => (await client.paginate(repos.listTeams, all)).map(teamOf), []),
    pages: await seen(async () => (await repos.getPages({ ...at })).data.build_type ?? undefined, undefined),
    tokens: await seen(() => readTokens(client, at), UNSEEN),
    workflows: await seen(
      async () => (await actions.listRepoWorkflows(all)).data.workflows.map(({ path, state }) => ({ path, state })),
      [],
    ),
    schedules: await seen(() => readSchedules(client, at), []),
  };
}

/** @param absent what it means that there is no such thing */
async function seen<T>(read: () => Promise<T>, absent: Seen<T>): Promise<Seen<T>> {
  try {
    return await read();
  } catch (error) {
    const status = httpStatus(error);
    if (status === 404) return absent;
    if (status === 401 || status === 403) return UNSEEN;
    throw error;
  }
}

const WRITING = ["push", "maintain", "admin"];
const teamOf = ({ slug, permission }: { slug: string; permission: string }) => ({ slug, mayWrite: WRITING.includes(permission) });

interface Rule {
  readonly type: string;
  readonly parameters?: { readonly required_status_checks?: readonly { readonly context: string; readonly integration_id?: number }[] };
}

/** The list names them; what they say is asked of each. */
async function readRulesets(client: Client, at: Repository): Promise<RulesetFact[]> {
  const { data: named } = await client.rest.repos.getRepoRulesets({ ...at, includes_parents: true, per_page: 100 });
  const found = await Promise.all(named.map(async ({ id }) => (await client.rest.repos.getRepoRuleset({ ...at, ruleset_id: id })).data));
  return found.map(({ enforcement, conditions, rules = [] }) => ({
    active: enforcement === "active",
    branches: (conditions && "ref_name" in conditions && conditions.ref_name?.include) || [],
    rules: rules.map(({ type }) => type),
    checks: (rules as readonly Rule[]).flatMap(({ parameters }) =>
      (parameters?.required_status_checks ?? []).map(({ context, integration_id: app }) => ({ name: context, app: app || undefined })),
    ),
  }));
}

async function readEnvironment(client: Client, at: Repository): Promise<{ branches: readonly string[] | undefined }> {
  const bot = { ...at, environment_name: ENVIRONMENT };
  const { data } = await client.rest.repos.getEnvironment(bot);
  if (!data.deployment_branch_policy?.custom_branch_policies) return { branches: undefined };
  const { data: policies } = await client.rest.repos.listDeploymentBranchPolicies(bot);
  return { branches: policies.branch_policies.flatMap(({ name }) => name ?? []) };
}

async function readTokens(client: Client, at: Repository) {
  const { data } = await client.rest.actions.getGithubActionsDefaultWorkflowPermissionsRepository({ ...at });
  return { readOnly: data.default_workflow_permissions === "read", mayApprove: data.can_approve_pull_request_reviews };
}
