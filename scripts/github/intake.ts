/**
 * An issue that proposes something → its file on a branch and a draft pull request, kept in step with every edit of the
 * issue. Level-triggered: all is read from GitHub and compared with what is wanted, so a run can be repeated or lost.
 */

import type { MainFiles } from "../authoring/intake/make-file.ts";
import { MAIN_LANG } from "../text/languages.ts";
import { dayIn } from "../text/time-zone.ts";
import { writtenWords } from "../words/words.ts";
import { applyAction } from "./apply.ts";
import { at, type Bot } from "./bot.ts";
import { blobAt, commitFile, tipOf } from "./branch.ts";
import { httpStatus, ONCE, Outdated } from "./client.ts";
import { readyAsked } from "./commands.ts";
import { type Comment, readComments } from "./facts.ts";
import {
  describeIntake,
  INTAKE_MARKER,
  type IntakeAction,
  type IntakeFacts,
  intakeState,
  planIntake,
  proposedPath,
} from "./intake-plan.ts";
import { branchOfIssue } from "./names.ts";
import { ownComments } from "./plan.ts";
import { GHOST } from "./reviews.ts";

/** Reading and writing go on until nothing is left to do; more rounds than this means something fights back. */
const ROUNDS = 5;

type TakenIn = "written" | "unchanged" | "failed";

/** @param known the main branch's records, with the texts of its files */
export async function processIntake(bot: Bot, number: number, known: MainFiles): Promise<TakenIn> {
  let written = false;
  for (let round = 1; round <= ROUNDS; round++) {
    try {
      const facts = await readIntake(bot, number, known);
      const actions = planIntake(facts, known, {
        repository: bot.url,
        url: `${bot.url}/blob/${bot.branch}/${bot.folder}`,
        today: bot.today,
      });
      for (const action of actions) bot.say(`#${number}: ${describeIntake(action)}`);
      if (actions.length === 0 || bot.dry) return written ? "written" : "unchanged";
      let isDone = false;
      for (const action of actions) isDone = (await carryOut(bot, facts, action)) || isDone;
      // What is left was done before, and undone by somebody: a draft again after it was put up for review.
      if (!isDone) return written ? "written" : "unchanged";
      written = true;
    } catch (error) {
      // Another run was quicker, GitHub asks for patience, or its answer is lost: all is seen in fresh facts.
      const status = httpStatus(error);
      if (status === undefined || status === 401 || round === ROUNDS) throw error;
      bot.say(`#${number}: ${(error as Error).message} (${status})`);
    }
  }
  return "failed";
}

async function readIntake(bot: Bot, number: number, known: MainFiles): Promise<IntakeFacts> {
  const { issues } = bot.client.rest;
  const { data: issue } = await issues.get({ ...at(bot), issue_number: number });
  const branch = branchOfIssue(number);
  const comments = await readComments(bot, number);
  const [comment, ...doubles] = ownComments(comments, bot.login, INTAKE_MARKER);
  const head = await tipOf(bot, branch);
  const pull = await newestPull(bot, branch);
  const said = { body: issue.body ?? null, opened: dayIn(bot.timeZone, Date.parse(issue.created_at)), url: `${bot.url}/issues/${number}` };
  const asked = readyAsked(comments, issue.user?.login ?? GHOST);
  const path = (comment && intakeState(comment.body).path) ?? proposedPath({ number, ...said }, known);
  return {
    number,
    isPull: issue.pull_request !== undefined,
    open: issue.state === "open",
    ...said,
    author: { login: issue.user?.login ?? GHOST, id: issue.user?.id ?? 0 },
    editors: issue.pull_request || !path ? [] : await readEditors(bot, number, issue.user?.login ?? GHOST),
    ours: issue.user?.login === bot.login,
    branch,
    ...(comment ? { comment } : {}),
    ...(asked === undefined ? {} : { readyAsked: asked }),
    doubles: doubles.map(({ id }: Comment) => id),
    ...(head ? { head } : {}),
    readBlob: head && path ? await blobAt(bot, head, bot.folder + path) : undefined,
    ...(pull
      ? { pull: { number: pull.number, open: pull.state === "open", draft: pull.draft ?? false, merged: pull.merged_at !== null } }
      : {}),
  };
}

const EDITS = `query ($owner: String!, $repo: String!, $number: Int!) { repository(owner: $owner, name: $repo) { issue(number: $number) {
  userContentEdits(first: 100) { nodes { editor { __typename login ... on User { databaseId } } } }
} } }`;

interface Edits {
  readonly repository: { readonly issue: { readonly userContentEdits: { readonly nodes: readonly Edit[] } | null } | null } | null;
}
interface Edit {
  readonly editor: { readonly __typename: string; readonly login: string; readonly databaseId?: number | null } | null;
}

/** People but its author who edited an issue, which whoever may write to the repository can; each once. Only GraphQL tells them. */
async function readEditors(bot: Bot, number: number, author: string): Promise<IntakeFacts["editors"]> {
  const { repository } = await bot.client.graphql<Edits>(EDITS, { ...at(bot), number });
  const editors = (repository?.issue?.userContentEdits?.nodes ?? []).flatMap(({ editor }) =>
    editor?.__typename === "User" && editor.login !== author ? [[editor.login, editor.databaseId ?? 0] as const] : [],
  );
  return [...new Map(editors)].map(([login, id]) => ({ login, id })).sort((a, b) => (a.login < b.login ? -1 : 1));
}

async function newestPull(bot: Bot, branch: string) {
  const query = { ...at(bot), head: `${bot.owner}:${branch}`, state: "all", per_page: 100 } as const;
  const { data: found } = await bot.client.rest.pulls.list(query);
  return found.sort((a, b) => b.number - a.number)[0];
}

/** False where nothing was to be done. */
async function carryOut(bot: Bot, facts: IntakeFacts, action: IntakeAction): Promise<boolean> {
  const { number, branch, pull } = facts;
  const { pulls, git } = bot.client.rest;
  switch (action.do) {
    case "write-file":
      await writeFile(bot, facts, action);
      return true;
    case "open-pull":
      // One that somebody closed does not keep GitHub from making another: a list that came late must not.
      if ((await newestPull(bot, branch))?.number !== pull?.number) throw new Outdated(`there is a pull request of ${branch}`);
      await pulls.create({ ...at(bot), head: branch, base: bot.branch, draft: true, title: action.title, body: action.body, ...ONCE });
      return true;
    case "close-pull":
      await pulls.update({ ...at(bot), pull_number: action.pull, state: "closed" });
      return true;
    case "delete-branch":
      await git.deleteRef({ ...at(bot), ref: `heads/${branch}` });
      return true;
    default:
      return applyAction(bot, action.do === "mark-ready" ? (pull?.number ?? number) : number, action);
  }
}

/** A commit on the branch, or the branch from main; its text never passes a shell. */
async function writeFile(
  bot: Bot,
  { number, branch, head, author, editors }: IntakeFacts,
  { path, text }: { path: string; text: string },
): Promise<void> {
  const credit = [author, ...editors]
    .map(({ login, id }) => `Co-authored-by: ${login} <${id}+${login}@users.noreply.github.com>`)
    .join("\n");
  const say = writtenWords[MAIN_LANG];
  const message = [head ? say.updates(path) : say.proposes(path), say.fromForm(number), credit].join("\n\n");
  const from = head ?? (await tipOf(bot, bot.branch));
  // A branch that grows from nothing can never become a pull request.
  if (from === undefined) throw new Outdated(`${bot.branch} is not to be read now`);
  await commitFile(bot, { branch, tip: head, from, path: bot.folder + path, text, message });
}
