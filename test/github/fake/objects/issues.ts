/** Issues, their labels, comments and reactions as GitHub writes them. */
import type { Call } from "../context.ts";
import { type Comment, fullName, type Issue, type IssueEvent } from "../state.ts";
import { addresses, userObject } from "./people.ts";

const REACTIONS = ["+1", "-1", "laugh", "hooray", "confused", "heart", "rocket", "eyes"] as const;
type Reaction = (typeof REACTIONS)[number];

export function labelObject({ repository, world }: Call, name: string): object {
  const { id = 0, color = "ededed", description = null } = repository.labels.get(name) ?? {};
  return { id, node_id: `L_${id}`, url: world.url, name, color, description, default: false };
}

/** How its author stands to the repository. */
export const associationOf = ({ repository }: Call, login: string): string =>
  repository.owner === login ? "OWNER" : repository.writers.has(login) ? "COLLABORATOR" : "NONE";

export function issueObject(call: Call, issue: Issue): object {
  const url = `${call.world.url}/repos/${fullName(call.repository)}/issues/${issue.number}`;
  const pull = issue.pull && {
    draft: issue.pull.draft,
    pull_request: { url, html_url: url, diff_url: url, patch_url: url, merged_at: issue.pull.mergedAt },
  };
  return {
    id: issue.id,
    node_id: `I_${issue.id}`,
    ...addresses("repository labels comments events html", url),
    url,
    number: issue.number,
    state: issue.state,
    state_reason: issue.stateReason,
    title: issue.title,
    body: issue.body,
    user: userObject(call, issue.user),
    labels: [...issue.labels].map((name) => labelObject(call, name)),
    assignee: [...issue.assignees].map((login) => userObject(call, login))[0] ?? null,
    assignees: [...issue.assignees].map((login) => userObject(call, login)),
    milestone: null,
    locked: false,
    active_lock_reason: null,
    comments: [...call.repository.comments.values()].filter((comment) => comment.issue === issue.number).length,
    closed_at: issue.closedAt,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    author_association: associationOf(call, issue.user),
    ...pull,
  };
}

export function eventObject(call: Call, { id, event, actor, at, label, review }: IssueEvent): object {
  const { repository, world } = call;
  const of = label === undefined ? {} : { label: { name: label, color: repository.labels.get(label)?.color ?? "ededed" } };
  const dismissed = review && { state: review.state.toLowerCase(), review_id: review.id, dismissal_message: null };
  const nothing = { commit_id: null, commit_url: null, performed_via_github_app: null };
  return {
    id,
    node_id: `LE_${id}`,
    url: world.url,
    actor: userObject(call, actor),
    event,
    created_at: at,
    ...nothing,
    ...of,
    ...(dismissed ? { dismissed_review: dismissed } : {}),
  };
}

export function commentObject(call: Call, comment: Comment): object {
  const url = `${call.world.url}/repos/${fullName(call.repository)}/issues/comments/${comment.id}`;
  const counted = REACTIONS.map((content) => [content, comment.reactions.get(content)?.size ?? 0] as const);
  const total = counted.reduce((sum, [, count]) => sum + count, 0);
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    ...addresses("html issue", url),
    url,
    body: comment.body,
    user: userObject(call, comment.user),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: associationOf(call, comment.user),
    reactions: { url, total_count: total, ...Object.fromEntries(counted) },
  };
}

export function reactionObject(call: Call, comment: Comment, login: string, content: string, at: string): object {
  const id = comment.id * 10 + REACTIONS.indexOf(content as Reaction);
  return { id, node_id: `RE_${id}`, user: userObject(call, login), content, created_at: at };
}
