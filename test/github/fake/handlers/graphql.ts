/** What the stand-in answers to GraphQL: repositories, their pull requests, and all that is said on these. */

import { isPull } from "../context.ts";
import type { Arguments } from "../graphql.ts";
import { syncPull } from "../heads.ts";
import { log, readCommit } from "../object-files.ts";
import { loginOf } from "../objects/people.ts";
import type { CheckRun, Issue, IssueEvent, PullIssue, Repository } from "../state.ts";
import type { World } from "../world.ts";

/** Asked for what is not there, GitHub answers null and says so beside it. */
export function questionRoot(world: World, missing: string[]): object {
  return {
    repository: ({ owner, name }: Arguments) => {
      const repository = world.repositories.get(`${owner}/${name}`);
      return repository ? repositoryNode(world, repository, missing) : null;
    },
  };
}

const repositoryNode = (world: World, repository: Repository, missing: string[]) => ({
  pullRequest: ({ number }: Arguments) => {
    const issue = repository.issues.get(Number(number));
    if (issue && isPull(issue)) return pullNode(world, repository, issue);
    missing.push(`Could not resolve to a PullRequest with the number of ${number}.`);
    return null;
  },
  issue: ({ number }: Arguments) => {
    const issue = repository.issues.get(Number(number));
    if (issue && !issue.pull) return issueNode(world, issue);
    missing.push(`Could not resolve to an Issue with the number of ${number}.`);
    return null;
  },
});

const issueNode = (world: World, { user, edits }: Issue): object => ({
  author: actor(world, user),
  userContentEdits: (args: Arguments) =>
    list(
      edits.map((login) => ({ editor: actor(world, login) })),
      args,
    ),
});

/** Apps bear their name without "[bot]" here. */
function actor(world: World, login: string): object | null {
  const type = world.users.get(login)?.type;
  const databaseId = world.users.get(login)?.id;
  return type === undefined ? null : { __typename: type === "Bot" ? "Bot" : "User", login: login.replace(/\[bot\]$/, ""), databaseId };
}

/** @throws where more is asked for at once than GitHub gives */
function list<T>(all: readonly T[], { first, last, after }: Arguments) {
  const most = Number(first ?? last);
  if (!(most >= 1 && most <= 100)) throw new Error("`first` or `last` must be between 1 and 100");
  const start = Number(after ?? 0);
  const nodes = first === undefined ? all.slice(-most) : all.slice(start, start + most);
  const end = start + nodes.length;
  const pageInfo = { hasNextPage: first !== undefined && all.length > end, endCursor: String(end) };
  return { pageInfo, totalCount: all.length, nodes };
}

function pullNode(world: World, repository: Repository, issue: PullIssue): object {
  syncPull(world, repository, issue);
  const { pull } = issue;
  const comments = [...repository.comments.values()].filter((one) => one.issue === issue.number);
  return {
    state: pull.mergedAt ? "MERGED" : issue.state.toUpperCase(),
    isDraft: pull.draft,
    baseRefName: pull.base,
    headRefOid: pull.head,
    author: actor(world, issue.user),
    labels: (args: Arguments) =>
      list(
        [...issue.labels].map((name) => ({ name })),
        args,
      ),
    reviewRequests: (args: Arguments) =>
      list(
        [
          ...[...pull.reviewers].map((login) => ({ requestedReviewer: actor(world, login) })),
          ...[...pull.teams].map((slug) => ({ requestedReviewer: { __typename: "Team", slug } })),
        ],
        args,
      ),
    reviews: (args: Arguments) =>
      list(
        pull.reviews.map(({ id, user, state, submittedAt, commit }) => ({
          fullDatabaseId: String(id),
          state,
          submittedAt,
          author: actor(world, user),
          commit: { oid: commit },
        })),
        args,
      ),
    timelineItems: ({ itemTypes, ...args }: Arguments) =>
      list(
        itemTypes === "REVIEW_DISMISSED_EVENT"
          ? issue.events.flatMap((event) => dismissalNode(world, event))
          : issue.events.flatMap(({ event, at }) =>
              event === "base_ref_changed" ? [{ __typename: "BaseRefChangedEvent", createdAt: at }] : [],
            ),
        args,
      ),
    comments: (args: Arguments) =>
      list(
        comments.map(({ id, body, user }) => ({ fullDatabaseId: String(id), body, author: actor(world, user) })),
        args,
      ),
    commits: (args: Arguments) =>
      list(
        commitsOf(repository, issue).map((id) => ({ commit: commitNode(world, repository, id) })),
        args,
      ),
  };
}

const dismissalNode = (world: World, { review, actor: by }: IssueEvent): object[] =>
  review
    ? [
        {
          __typename: "ReviewDismissedEvent",
          previousReviewState: review.state,
          actor: actor(world, by),
          review: { fullDatabaseId: String(review.id) },
        },
      ]
    : [];

/** Oldest first. */
function commitsOf({ folder }: Repository, { pull }: PullIssue): string[] {
  const before = new Set(log(folder, pull.baseCommit));
  return [...log(folder, pull.head)].filter((id) => !before.has(id)).reverse();
}

function commitNode(world: World, repository: Repository, id: string): object {
  const { author, committer, message } = readCommit(repository.folder, id) ?? { author: undefined, committer: undefined, message: "" };
  return {
    oid: id,
    message: message.trim(),
    author: gitActor(world, author?.email),
    authors: (args: Arguments) =>
      list(
        [author?.email, ...namedIn(message)].map((email) => gitActor(world, email)),
        args,
      ),
    committer: gitActor(world, committer?.email),
    checkSuites: (args: Arguments) => list(suitesOf(repository, id), args),
  };
}

/** Addresses of co-authors. */
const namedIn = (message: string): string[] =>
  [...message.matchAll(/^co-authored-by:[^<\n]*<([^>\n]+)>/gim)].map(([, email = ""]) => email);

/** Only people are users of a commit. */
function gitActor(world: World, email = ""): object {
  const login = loginOf({ world }, email) ?? "";
  return { email, user: world.users.get(login)?.type === "User" ? { login } : null };
}

function suitesOf({ checks }: Repository, head: string): object[] {
  const runs = [...checks.values()].filter((run) => run.head === head);
  return [...new Set(runs.map(({ app }) => app))].map((app) => ({
    app: { slug: app },
    checkRuns: (args: Arguments) =>
      list(
        newest(runs.filter((run) => run.app === app)).map((run) => ({
          databaseId: run.id,
          name: run.name,
          conclusion: run.conclusion?.toUpperCase() ?? null,
          externalId: run.externalId,
          summary: run.summary,
          annotations: (of: Arguments) => list(run.annotations, of),
        })),
        args,
      ),
  }));
}

const newest = (runs: readonly CheckRun[]): CheckRun[] => [...new Map(runs.map((run) => [run.name, run])).values()];
