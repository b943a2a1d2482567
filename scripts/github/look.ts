/**
 * A look at many open pull requests at once, by GraphQL: the same facts as facts.ts reads one by one, for a sweep to see where
 * there is anything to do. Nothing is written from it: what is to be done is planned anew from the facts of that one.
 */
import { NOBODY_HEARD } from "../review/heard.ts";
import { at, type Bot } from "./bot.ts";
import { type CheckFact, heardIn, lastHeard } from "./check-runs.ts";
import type { Comment, PullFacts } from "./facts.ts";
import { type OpenPull, openPulls, repositoryLabels } from "./once-a-run.ts";
import { dismissal, GHOST, timedReview } from "./reviews.ts";
import { issueBehind, type ProposingPull, UNKNOWN_PROPOSER, votingOf } from "./voting.ts";
import { type GitActor, writerOf, writersOf } from "./writers.ts";

/** Pull requests asked for at once: GitHub gives an answer ten seconds. */
export const A_QUESTION = 25;

const MORE = "pageInfo { hasNextPage }";
const ACTOR = "{ __typename login }";
const FACTS = `fragment facts on PullRequest {
  state isDraft baseRefName headRefOid author ${ACTOR}
  labels(first: 50) { ${MORE} nodes { name } }
  reviewRequests(first: 50) { ${MORE} nodes { requestedReviewer { __typename ... on Team { slug } } } }
  reviews(first: 100) { ${MORE} nodes { fullDatabaseId state submittedAt author ${ACTOR} commit { oid } } }
  dismissals: timelineItems(first: 100, itemTypes: REVIEW_DISMISSED_EVENT) { ${MORE} nodes {
    ... on ReviewDismissedEvent { previousReviewState actor ${ACTOR} review { fullDatabaseId } }
  } }
  sent: timelineItems(last: 1, itemTypes: [BASE_REF_CHANGED_EVENT, AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT]) { nodes {
    ... on BaseRefChangedEvent { createdAt } ... on AutomaticBaseChangeSucceededEvent { createdAt }
  } }
  comments(first: 100) { ${MORE} nodes { fullDatabaseId body author ${ACTOR} } }
  commits(first: 100) { ${MORE} totalCount nodes { commit { message committer { email user { login } } authors(first: 20) { ${MORE} nodes { email user { login } } } } } }
  newest: commits(last: 1) { nodes { commit { oid checkSuites(first: 20) { ${MORE} nodes { app { slug } checkRuns(first: 20, filterBy: { checkType: LATEST }) {
    ${MORE} nodes { databaseId name conclusion externalId summary annotations(first: 1) { totalCount } }
  } } } } } }
}`;

interface List<T> {
  readonly pageInfo?: { readonly hasNextPage: boolean };
  readonly nodes: readonly T[];
}
type GitHubActor = { readonly __typename: string; readonly login: string } | null;
interface Run {
  readonly databaseId: number | null;
  readonly name: string;
  readonly conclusion: string | null;
  readonly externalId: string | null;
  readonly summary: string | null;
  readonly annotations: { readonly totalCount: number } | null;
}
interface Seen {
  readonly state: string;
  readonly isDraft: boolean;
  readonly baseRefName: string;
  readonly headRefOid: string;
  readonly author: GitHubActor;
  readonly labels: List<{ readonly name: string }> | null;
  readonly reviewRequests: List<{ readonly requestedReviewer: { readonly __typename: string; readonly slug?: string } | null }> | null;
  readonly reviews: List<{
    readonly fullDatabaseId: string | null;
    readonly state: string;
    readonly submittedAt: string | null;
    readonly author: GitHubActor;
    readonly commit: { readonly oid: string } | null;
  }> | null;
  readonly dismissals: List<{
    readonly previousReviewState: string;
    readonly actor: GitHubActor;
    readonly review: { readonly fullDatabaseId: string | null } | null;
  }>;
  readonly sent: List<{ readonly createdAt: string }>;
  readonly comments: List<{ readonly fullDatabaseId: string | null; readonly body: string; readonly author: GitHubActor }>;
  readonly commits: List<{
    readonly commit: { readonly message: string; readonly committer: GitActor; readonly authors: List<GitActor> };
  }> & {
    readonly totalCount: number;
  };
  readonly newest: List<{
    readonly commit: {
      readonly oid: string;
      readonly checkSuites: List<{ readonly app: { readonly slug: string } | null; readonly checkRuns: List<Run> | null }> | null;
    };
  }>;
}

/** All that are open, oldest first; without facts where GitHub gives not all of them in one answer, or no answer. */
export async function lookAtAll(bot: Bot): Promise<Map<number, PullFacts | undefined>> {
  const pulls = await openPulls(bot);
  const labels = await repositoryLabels(bot);
  const seen = new Map<number, { readonly seen: Seen; readonly proposed: ProposingPull }>();
  for (let start = 0; start < pulls.length; start += A_QUESTION) {
    for (const [number, one] of await lookAt(bot, pulls.slice(start, start + A_QUESTION))) seen.set(number, one);
  }
  return new Map(
    pulls.map(({ number, head }) => {
      const same = pulls.filter((one) => one.number !== number && one.head.sha === head.sha).map((one) => seen.get(one.number)?.proposed);
      const own = seen.get(number);
      const isWhole = own && own.seen.headRefOid === head.sha && same.every((one) => one !== undefined);
      const facts = isWhole ? factsOf(bot, own, same as ProposingPull[], labels) : undefined;
      // What stands on one that no longer proposes the commit is read by the report.
      return [number, facts?.heard.pulls.every((one) => facts.proposedAs.includes(one)) ? facts : undefined];
    }),
  );
}

type Answer = Readonly<Record<string, unknown>>;

async function lookAt(bot: Bot, pulls: readonly OpenPull[]): Promise<(readonly [number, { seen: Seen; proposed: ProposingPull }])[]> {
  const parts = pulls.map((pull) => {
    const issue = issueBehind(bot, pull);
    const behind = issue === undefined ? "" : ` i${pull.number}: issue(number: ${issue}) { author ${ACTOR} }`;
    return `p${pull.number}: pullRequest(number: ${pull.number}) { ...facts }${behind}`;
  });
  const query = `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${parts.join("\n")} } }\n${FACTS}`;
  const answer = await ask(bot, query);
  return pulls.flatMap((pull) => {
    const seen = answer[`p${pull.number}`] as Seen | null | undefined;
    if (!seen || !isWhole(seen)) return [];
    const issue = answer[`i${pull.number}`] as { readonly author: GitHubActor } | null | undefined;
    const author = issueBehind(bot, pull) === undefined ? loginOf(seen.author) : issue ? loginOf(issue.author) : UNKNOWN_PROPOSER;
    return [
      [pull.number, { seen, proposed: { number: pull.number, draft: seen.isDraft, author, ...opinions(pull.number, seen) } }] as const,
    ];
  });
}

/** What was answered of it, however little: the rest is read one by one. */
async function ask(bot: Bot, query: string): Promise<Answer> {
  try {
    return (await bot.client.graphql<{ repository: Answer | null }>(query, { ...at(bot) })).repository ?? {};
  } catch (error) {
    bot.say(`graphql: ${(error as Error).message}`);
    return (error as { data?: { repository?: Answer | null } | null }).data?.repository ?? {};
  }
}

/** Whether nothing of it goes on beyond this answer. */
function isWhole({ labels, reviewRequests, reviews, dismissals, comments, commits, newest }: Seen): boolean {
  const [last] = newest.nodes;
  const suites = last?.commit.checkSuites;
  const lists = [
    labels,
    reviewRequests,
    reviews,
    dismissals,
    comments,
    commits,
    ...commits.nodes.map(({ commit }) => commit.authors),
    suites,
    ...(suites?.nodes.map(({ checkRuns }) => checkRuns) ?? []),
  ];
  return last !== undefined && lists.every((list) => list?.pageInfo?.hasNextPage !== true);
}

/** An App bears its name alone here. */
const loginOf = (actor: GitHubActor): string => (actor?.__typename === "Bot" ? `${actor.login}[bot]` : (actor?.login ?? GHOST));

function opinions(number: number, { reviews, dismissals, sent, commits }: Seen): Pick<ProposingPull, "writers" | "reviews"> {
  const dismissed = new Map(
    dismissals.nodes.map(({ review, previousReviewState, actor }) => [
      Number(review?.fullDatabaseId),
      dismissal(previousReviewState, loginOf(actor)),
    ]),
  );
  const past = { dismissals: dismissed, sentAt: sent.nodes[0]?.createdAt };
  return {
    writers: writersOf(
      commits.nodes.map(({ commit: { authors, committer, message } }) => ({ by: [...authors.nodes, committer].map(writerOf), message })),
    ),
    reviews: (reviews?.nodes ?? []).flatMap(({ fullDatabaseId, author, state, commit, submittedAt }) =>
      timedReview(
        number,
        { id: Number(fullDatabaseId), login: loginOf(author), state, commit: commit?.oid ?? null, at: submittedAt },
        past,
      ),
    ),
  };
}

function factsOf(
  bot: Bot,
  { seen, proposed }: { readonly seen: Seen; readonly proposed: ProposingPull },
  same: readonly ProposingPull[],
  labels: readonly string[],
): PullFacts {
  const checks = checksOf(bot, seen);
  return {
    number: proposed.number,
    open: seen.state === "OPEN",
    draft: seen.isDraft,
    ...votingOf(proposed, same, { bot: bot.login, heard: lastHeard(checks) ?? NOBODY_HEARD, left: [] }),
    commits: seen.commits.totalCount,
    base: seen.baseRefName,
    head: seen.headRefOid,
    labels: (seen.labels?.nodes ?? []).map(({ name }) => name),
    requestedTeams: (seen.reviewRequests?.nodes ?? []).flatMap(({ requestedReviewer: asked }) => asked?.slug ?? []),
    comments: seen.comments.nodes.map(
      ({ fullDatabaseId, author, body }): Comment => ({ id: Number(fullDatabaseId), author: loginOf(author), body }),
    ),
    checks,
    repositoryLabels: labels,
  };
}

function checksOf(bot: Bot, { newest, headRefOid }: Seen): CheckFact[] {
  const own = newest.nodes
    .filter(({ commit }) => commit.oid === headRefOid)
    .flatMap(({ commit }) => commit.checkSuites?.nodes ?? [])
    .filter(({ app }) => app && `${app.slug}[bot]` === bot.login);
  return own.flatMap(({ checkRuns }) =>
    (checkRuns?.nodes ?? []).map(({ databaseId, name, conclusion, externalId, summary, annotations }) => ({
      id: databaseId ?? 0,
      name,
      conclusion: conclusion?.toLowerCase() ?? null,
      externalId,
      annotated: annotations?.totalCount ?? 0,
      ...heardIn(name, summary),
    })),
  );
}
