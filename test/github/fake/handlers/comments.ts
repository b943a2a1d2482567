/** Comments on issues and pull requests, and reactions to them. */
import { commentOf, type Handler, type Handlers, issueOf, now, page, touch } from "../context.ts";
import { commentObject, reactionObject } from "../objects/issues.ts";
import { mayChange, mayWrite, ON_ISSUES } from "../permissions.ts";
import { type Comment, invalid } from "../state.ts";
import { TEXT_LIMIT } from "./new-issue.ts";

function checkBody(body: string): void {
  if (!body.trim()) throw invalid("IssueComment", "body", "missing_field");
  if (body.length > TEXT_LIMIT) throw invalid("IssueComment", "data", "unprocessable", "Body is too long (maximum is 65536 characters)");
}

const create: Handler = (call) => {
  const login = mayWrite(call, ON_ISSUES, "anyone");
  const issue = issueOf(call);
  const { body } = call.body as { body: string };
  checkBody(body);
  const at = now(call);
  const comment: Comment = {
    id: call.world.nextId(),
    issue: issue.number,
    body,
    user: login,
    createdAt: at,
    updatedAt: at,
    reactions: new Map(),
  };
  call.repository.comments.set(comment.id, comment);
  touch(call, issue);
  return [201, commentObject(call, comment)];
};

const update: Handler = (call) => {
  const comment = commentOf(call);
  mayChange(call, comment.user, ON_ISSUES, "writer");
  checkBody(call.body.body);
  Object.assign(comment, { body: call.body.body, updatedAt: now(call) });
  return [200, commentObject(call, comment)];
};

const remove: Handler = (call) => {
  const comment = commentOf(call);
  mayChange(call, comment.user, ON_ISSUES, "writer");
  call.repository.comments.delete(comment.id);
  return [204];
};

/** Oldest first. */
const list: Handler = (call) => {
  const { number } = issueOf(call);
  const { since = "" } = call.query;
  const found = [...call.repository.comments.values()].filter(({ issue, updatedAt }) => issue === number && updatedAt >= since);
  found.sort((a, b) => a.id - b.id);
  return [200, page(call, found).map((comment) => commentObject(call, comment))];
};

/** 200 where the caller has reacted so before. */
const react: Handler = (call) => {
  const login = mayWrite(call, ON_ISSUES, "anyone");
  const comment = commentOf(call);
  const { content } = call.body as { content: string };
  const who = comment.reactions.get(content) ?? new Set<string>();
  const status = who.has(login) ? 200 : 201;
  comment.reactions.set(content, who.add(login));
  return [status, reactionObject(call, comment, login, content, now(call))];
};

export const commentHandlers: Handlers = {
  "issues/create-comment": create,
  "issues/get-comment": (call) => [200, commentObject(call, commentOf(call))],
  "issues/update-comment": update,
  "issues/delete-comment": remove,
  "issues/list-comments": list,
  "reactions/create-for-issue-comment": react,
};
