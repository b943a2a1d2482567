/** How a repository is set up: only its administrators, here whoever may write, see what is behind its settings. */
import { type Call, type Handler, type Handlers, page } from "../context.ts";
import { addresses, teamObject } from "../objects/people.ts";
import { repositoryObject } from "../objects/repositories.ts";
import { mayWrite } from "../permissions.ts";
import { type Administration, notFound } from "../state.ts";

const AT = "2026-11-24T02:00:00Z";
const times = { created_at: AT, updated_at: AT };
const numbered = <T extends object>(values: readonly T[]) =>
  values.map((value, index) => ({ id: index + 1, node_id: `N_${index}`, ...value }));

/** An App that may write contents is no administrator. */
const asked =
  (answer: (settings: Administration, call: Call) => unknown): Handler =>
  (call) => {
    mayWrite(call, []);
    const found = answer(call.repository.administration, call);
    if (found === undefined) throw notFound();
    return [200, found];
  };

const list = (name: string, items: readonly object[]) => ({ total_count: items.length, [name]: items });

const environment = ({ botBranches }: Administration, { parameters, world }: Call) =>
  botBranches === undefined || parameters.environment_name !== "bot"
    ? undefined
    : {
        id: 1,
        node_id: "E_1",
        name: "bot",
        url: world.url,
        html_url: world.url,
        ...times,
        deployment_branch_policy: botBranches === "all" ? null : { protected_branches: false, custom_branch_policies: true },
      };

const branchPolicies = ({ botBranches }: Administration) =>
  Array.isArray(botBranches) ? list("branch_policies", numbered(botBranches.map((name: string) => ({ name, type: "branch" })))) : undefined;

const rulesets = ({ rulesets: named }: Administration) =>
  numbered(named.map(({ name, enforcement }) => ({ name, enforcement, source: "example/danh-muc", source_type: "Repository" })));

const ruleset = ({ rulesets: named }: Administration, { parameters }: Call) => {
  const found = named[Number(parameters.ruleset_id) - 1];
  return found && { id: Number(parameters.ruleset_id), source: "example/danh-muc", source_type: "Repository", ...found };
};

const pages = ({ pages: type }: Administration, { world }: Call) =>
  type && { url: world.url, status: "built", cname: null, custom_404: false, public: true, build_type: type };

const workflows = ({ workflows: all }: Administration, { world }: Call) =>
  list(
    "workflows",
    numbered(all.map(({ path, state }) => ({ path, state, name: path, url: world.url, ...addresses("html badge", world.url), ...times }))),
  );

const runs = ({ workflows: all }: Administration, call: Call) => {
  const { path, ranAt } = all[Number(call.parameters.workflow_id) - 1] ?? {};
  const { url } = call.world;
  const [repository, sha] = [repositoryObject(call, call.repository), "a".repeat(40)];
  const run = {
    ...{ id: 1, node_id: "R_1", head_branch: "main", run_number: 1, display_title: path, event: "schedule", path, workflow_id: 1 },
    ...{ status: "completed", conclusion: "success", head_sha: sha, pull_requests: [], created_at: ranAt, updated_at: ranAt, url },
    ...addresses("html jobs logs check_suite cancel rerun artifacts workflow", url),
    ...{ repository, head_repository: repository, head_commit: null },
  };
  return list("workflow_runs", ranAt ? [run] : []);
};

export const administrationHandlers: Handlers = {
  "repos/get-repo-rulesets": (call) => [200, page(call, rulesets(call.repository.administration))],
  "repos/get-repo-ruleset": asked(ruleset),
  "repos/get-environment": asked(environment),
  "repos/list-deployment-branch-policies": asked(branchPolicies),
  "repos/list-teams": asked(({ teams }, call) => teams.map(({ slug, permission }) => ({ ...teamObject(call, slug), permission }))),
  "repos/get-pages": asked(pages),
  "actions/list-environment-secrets": asked(({ secrets }) =>
    list(
      "secrets",
      secrets.map((name) => ({ name, ...times })),
    ),
  ),
  "actions/list-repo-variables": asked(({ variables }) =>
    list(
      "variables",
      variables.map((name) => ({ name, value: "x", ...times })),
    ),
  ),
  "actions/list-repo-workflows": asked(workflows),
  "actions/list-workflow-runs": asked(runs),
  "actions/get-github-actions-default-workflow-permissions-repository": asked(({ tokens }) => tokens),
};
