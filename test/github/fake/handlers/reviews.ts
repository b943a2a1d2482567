/** Reviews of pull requests: asked for, given, dismissed. */
import { type Call, type Handler, type Handlers, moment, note, page, pullOf, touch } from "../context.ts";
import { syncPull } from "../heads.ts";
import { pullObject, requestedObject, reviewObject } from "../objects/pulls.ts";
import { mayWrite } from "../permissions.ts";
import { HttpError, notFound, type PullIssue } from "../state.ts";

const STATES: Readonly<Record<string, string>> = { APPROVE: "APPROVED", REQUEST_CHANGES: "CHANGES_REQUESTED", COMMENT: "COMMENTED" };
const OWN: Readonly<Record<string, string>> = { APPROVE: "approve", REQUEST_CHANGES: "request changes on" };

const createReview: Handler = (call) => {
  const issue = pullOf(call);
  const login = mayWrite(call, ["pull_requests"], "anyone");
  const { event, body = "", commit_id } = call.body;
  const refuse = (message: string) => new HttpError(422, "Unprocessable Entity", [message]);
  if (issue.user === login && OWN[event]) throw refuse(`Can not ${OWN[event]} your own pull request`);
  if (["REQUEST_CHANGES", "COMMENT"].includes(event) && !body) throw refuse("Body can't be blank");
  syncPull(call.world, call.repository, issue);
  const review = {
    id: call.world.nextId(),
    user: login,
    state: STATES[event] ?? "PENDING",
    body,
    commit: commit_id ?? issue.pull.head,
    submittedAt: moment(call),
  };
  issue.pull.reviews.push(review);
  forgetRequest(call, issue, login);
  touch(call, issue);
  return [200, reviewObject(call, review)];
};

/** Who answers is not asked any longer, nor is a team that the answer came from. */
function forgetRequest({ world, repository }: Call, { pull }: PullIssue, login: string): void {
  pull.reviewers.delete(login);
  for (const slug of pull.teams) if (world.teams.get(`${repository.owner}/${slug}`)?.includes(login)) pull.teams.delete(slug);
}

const dismiss: Handler = (call) => {
  mayWrite(call, ["pull_requests"]);
  const issue = pullOf(call);
  const review = issue.pull.reviews.find(({ id }) => id === Number(call.parameters.review_id));
  if (!review) throw notFound();
  if (!["APPROVED", "CHANGES_REQUESTED"].includes(review.state))
    throw new HttpError(422, "Unprocessable Entity", [`Can not dismiss a ${review.state.toLowerCase()} pull request review`]);
  note(call, issue, "review_dismissed", undefined, { id: review.id, state: review.state });
  review.state = "DISMISSED";
  return [200, reviewObject(call, review)];
};

const request: Handler = (call) => {
  mayWrite(call, ["pull_requests"]);
  const issue = pullOf(call);
  const { world, repository } = call;
  const { reviewers = [], team_reviewers: teams = [] } = call.body as { reviewers?: string[]; team_reviewers?: string[] };
  if (reviewers.includes(issue.user)) throw new HttpError(422, "Review cannot be requested from pull request author.");
  const isCollaborator = (login: string) => repository.writers.has(login) || repository.triagers.has(login);
  if (!reviewers.every(isCollaborator) || !teams.every((slug) => world.teams.has(`${repository.owner}/${slug}`)))
    throw new HttpError(422, "Reviews may only be requested from collaborators.");
  for (const login of reviewers) issue.pull.reviewers.add(login);
  for (const slug of teams) issue.pull.teams.add(slug);
  touch(call, issue);
  return [201, pullObject(call, issue)];
};

const requested: Handler = (call) => {
  const { requested_reviewers: users, requested_teams: teams } = requestedObject(call, pullOf(call));
  return [200, { users, teams }];
};

export const reviewHandlers: Handlers = {
  "pulls/create-review": createReview,
  "pulls/list-reviews": (call) => [200, page(call, pullOf(call).pull.reviews).map((review) => reviewObject(call, review))],
  "pulls/dismiss-review": dismiss,
  "pulls/request-reviewers": request,
  "pulls/list-requested-reviewers": requested,
};
