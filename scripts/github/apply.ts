/** Carries out a plan on one pull request, in its order. No decision is taken here. */
import type { Action, Annotation, CheckRun, EarlierRun } from "./actions.ts";
import { at, type Bot } from "./bot.ts";
import { readChecks } from "./check-runs.ts";
import { httpStatus, ONCE, Outdated } from "./client.ts";
import { forgetLabels, refusedTeams } from "./once-a-run.ts";

/** GitHub takes no more annotations in one call; a further call adds to them. */
const ANNOTATIONS_A_CALL = 50;

/** GitHub's answer to a reaction that was not there before; 200 to one that was. */
const CREATED = 201;

/**
 * False where it was done before, which only GitHub knows: the bot's own reaction.
 * @throws octokit's error of the action that failed
 */
export async function applyAction(bot: Bot, number: number, action: Action): Promise<boolean> {
  if (action.do === "react") return react(bot, action.comment, action.content);
  if (action.do === "mark-ready") return markReady(bot, number, action.comment);
  await write(bot, number, action);
  return true;
}

async function react(bot: Bot, comment: number, content: "+1"): Promise<boolean> {
  const { status } = await bot.client.rest.reactions.createForIssueComment({ ...at(bot), comment_id: comment, content, ...ONCE });
  return (status as number) === CREATED;
}

/** Only GraphQL can. The reaction says that the comment was heard, so that an old one does not put up a later draft. */
async function markReady(bot: Bot, number: number, comment: number): Promise<boolean> {
  if (!(await react(bot, comment, "+1"))) return false;
  const { data } = await bot.client.rest.pulls.get({ ...at(bot), pull_number: number });
  const mutation = "mutation ($pull: ID!) { markPullRequestReadyForReview(input: { pullRequestId: $pull }) { clientMutationId } }";
  await bot.client.graphql(mutation, { pull: data.node_id });
  return true;
}

async function write(bot: Bot, number: number, action: Exclude<Action, { readonly do: "react" | "mark-ready" }>): Promise<void> {
  const { issues } = bot.client.rest;
  const issue = { ...at(bot), issue_number: number };
  switch (action.do) {
    case "post-check":
      return postCheck(bot, action.check, action.earlier);
    case "create-comment":
      await issues.createComment({ ...issue, body: action.body, ...ONCE });
      return;
    case "update-comment":
      await issues.updateComment({ ...at(bot), comment_id: action.id, body: action.body });
      return;
    case "delete-comment":
      await issues.deleteComment({ ...at(bot), comment_id: action.id });
      return;
    case "create-label":
      await issues.createLabel({ ...at(bot), name: action.name, color: action.color, description: action.description });
      forgetLabels(bot);
      return;
    case "add-labels":
      await issues.addLabels({ ...issue, labels: [...action.labels] });
      return;
    case "remove-label":
      await issues.removeLabel({ ...issue, name: action.label });
      return;
    case "request-review":
      return askTeams(bot, number, action.teams);
    default:
      action satisfies never;
  }
}

/**
 * GitHub refuses all of a list for one team without access to the repository: then each is asked alone, and who is refused is not asked
 * again in this run, whatever other pull request wants it.
 * @throws octokit's error where one was refused
 */
async function askTeams(bot: Bot, number: number, teams: readonly string[]): Promise<void> {
  try {
    await bot.client.rest.pulls.requestReviewers({ ...at(bot), pull_number: number, team_reviewers: [...teams] });
  } catch (error) {
    if (httpStatus(error) !== 422) throw error;
    const [only] = teams;
    if (teams.length === 1 && only !== undefined) refusedTeams(bot).add(only);
    if (teams.length < 2) throw error;
    const asked = await Promise.allSettled(teams.map((team) => askTeams(bot, number, [team])));
    for (const one of asked) if (one.status === "rejected") throw one.reason;
  }
}

/** The hash comes with the last call, so that a run cut short is seen to be unfinished and posted again. */
async function postCheck(bot: Bot, check: CheckRun, earlier?: EarlierRun): Promise<void> {
  const { name, head, conclusion, title, summary, annotations, externalId } = check;
  const { checks } = bot.client.rest;
  const isNew = earlier === undefined || earlier.use === "leave";
  const [first = [], ...more] = earlier?.use === "keep-annotations" ? [] : inBatches(annotations);
  const finished = { status: "completed", conclusion, external_id: externalId } as const;
  const said = (lines: readonly Annotation[], isLast: boolean) => ({
    ...at(bot),
    ...ONCE,
    ...(isLast ? finished : ({ status: "in_progress" } as const)),
    output: { title, summary, annotations: [...lines] },
  });
  const start = said(first, more.length === 0);
  if (isNew) await mustBeNewest(bot, check, earlier?.id ?? 0);
  const id = isNew ? (await checks.create({ ...start, name, head_sha: head })).data.id : earlier.id;
  const updates = (isNew ? [] : [start]).concat(more.map((lines, index) => said(lines, index === more.length - 1)));
  for (const update of updates) await checks.update({ ...update, check_run_id: id });
}

/**
 * A check run can not be taken away: a list that came late, or another run of the bot, must not make a second.
 * @throws Outdated
 */
async function mustBeNewest(bot: Bot, { name, head }: CheckRun, newest: number): Promise<void> {
  if ((await readChecks(bot, head)).some((one) => one.name === name && one.id > newest)) throw new Outdated(`there is a newer ${name}`);
}

function inBatches<T>(items: readonly T[]): T[][] {
  const count = Math.ceil(items.length / ANNOTATIONS_A_CALL);
  return Array.from({ length: count }, (_, index) => items.slice(index * ANNOTATIONS_A_CALL, (index + 1) * ANNOTATIONS_A_CALL));
}
