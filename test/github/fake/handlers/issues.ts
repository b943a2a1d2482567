/** Issues, comments, labels and reactions: those of pull requests are the same. */
import { type Call, caller, type Handler, issueOf, page, require, time } from "../context.ts";
import { commentObject, issueObject, labelObject, user } from "../objects.ts";
import { type Comment, HttpError } from "../state.ts";

const COMMENT_LIMIT = 65_536;

function commentOf({ repository, parameters }: Call): Comment {
  const comment = repository.comments.get(Number(parameters.comment_id));
  if (!comment) throw new HttpError(404, "Not Found");
  return comment;
}

function checkLength(body: string): void {
  if (body.length <= COMMENT_LIMIT) return;
  throw new HttpError(422, "Validation Failed", [
    { resource: "IssueComment", code: "unprocessable", field: "data", message: "Body is too long (maximum is 65536 characters)" },
  ]);
}

const createComment: Handler = (call) => {
  const login = call.token?.permissions ? require(call, "issues") : caller(call);
  checkLength(call.body.body);
  const { number } = issueOf(call);
  const at = time(call);
  const comment = {
    id: call.world.nextId(),
    issue: number,
    body: call.body.body,
    user: login,
    createdAt: at,
    updatedAt: at,
    reactions: new Map(),
  };
  call.repository.comments.set(comment.id, comment);
  return [201, commentObject(call, comment)];
};

const updateComment: Handler = (call) => {
  const comment = commentOf(call);
  if (comment.user !== caller(call)) require(call, "issues");
  checkLength(call.body.body);
  Object.assign(comment, { body: call.body.body, updatedAt: time(call) });
  return [200, commentObject(call, comment)];
};

const addLabels: Handler = (call) => {
  require(call, "issues");
  const { labels, labelled } = issueOf(call);
  for (const label of (Array.isArray(call.body) ? call.body : call.body.labels) as (string | { name: string })[]) {
    const name = typeof label === "string" ? label : label.name;
    if (name.length > 50) throw new HttpError(422, "Validation Failed");
    if (!call.repository.labels.has(name)) call.repository.labels.set(name, { name, color: "ededed", description: null });
    if (!labels.has(name)) labelled.set(name, time(call));
    labels.add(name);
  }
  return [200, [...labels].map((name) => labelObject(call, name))];
};

function labelEvent(call: Call, name: string, at: string, id: number): object {
  const { url } = call.world;
  const label = { name, color: "ededed" };
  const actor = user(call, call.repository.owner);
  return {
    id,
    node_id: "LE",
    url,
    actor,
    event: "labeled",
    commit_id: null,
    commit_url: null,
    created_at: at,
    label,
    performed_via_github_app: null,
  };
}

const create: Handler = (call) => {
  const login = caller(call);
  const at = time(call);
  const number = call.repository.issues.size + 1;
  const labels = call.repository.writers.has(login) ? (call.body.labels ?? []) : [];
  const issue = {
    id: call.world.nextId(),
    number,
    state: "open" as const,
    title: call.body.title,
    body: call.body.body ?? null,
    user: login,
    labels: new Set<string>(labels),
    labelled: new Map(),
    createdAt: at,
    updatedAt: at,
    closedAt: null,
  };
  call.repository.issues.set(number, issue);
  return [201, issueObject(call, issue)];
};

const update: Handler = (call) => {
  const issue = issueOf(call);
  if (issue.user !== caller(call)) require(call, "issues");
  const { title = issue.title, body = issue.body, state = issue.state } = call.body;
  Object.assign(issue, { title, body, state, updatedAt: time(call), closedAt: state === "closed" ? time(call) : null });
  return [200, issueObject(call, issue)];
};

export const issueHandlers: Readonly<Record<string, Handler>> = {
  "issues/create": create,
  "issues/get": (call) => [200, issueObject(call, issueOf(call))],
  "issues/update": update,
  "issues/list-for-repo": (call) => {
    const { state = "open", labels = "" } = call.query;
    const wanted = labels.split(",").filter(Boolean);
    const found = [...call.repository.issues.values()].filter(
      (issue) => (state === "all" || issue.state === state) && wanted.every((name) => issue.labels.has(name)),
    );
    return [
      200,
      page(
        call,
        found.reverse().map((issue) => issueObject(call, issue)),
      ),
    ];
  },
  "issues/create-comment": createComment,
  "issues/update-comment": updateComment,
  "issues/delete-comment": (call) => {
    const comment = commentOf(call);
    if (comment.user !== caller(call)) require(call, "issues");
    call.repository.comments.delete(comment.id);
    return [204];
  },
  "issues/list-comments": (call) => {
    const { number } = issueOf(call);
    const found = [...call.repository.comments.values()].filter((comment) => comment.issue === number);
    return [
      200,
      page(
        call,
        found.map((comment) => commentObject(call, comment)),
      ),
    ];
  },
  "issues/list-events": (call) => {
    const events = [...issueOf(call).labelled].map(([name, at], index) => labelEvent(call, name, at, index));
    return [200, page(call, events)];
  },
  "issues/add-labels": addLabels,
  "issues/remove-label": (call) => {
    require(call, "issues");
    const { labels } = issueOf(call);
    if (!labels.delete(call.parameters.name ?? "")) throw new HttpError(404, "Label does not exist");
    return [200, [...labels].map((name) => labelObject(call, name))];
  },
  "issues/create-label": (call) => {
    require(call, "issues");
    const { name, color = "ededed", description = null } = call.body;
    if (call.repository.labels.has(name))
      throw new HttpError(422, "Validation Failed", [{ resource: "Label", code: "already_exists", field: "name" }]);
    call.repository.labels.set(name, { name, color, description });
    return [201, labelObject(call, name)];
  },
  "issues/list-labels-for-repo": (call) => [
    200,
    page(
      call,
      [...call.repository.labels.keys()].map((name) => labelObject(call, name)),
    ),
  ],
  "reactions/create-for-issue-comment": (call) => {
    const login = caller(call);
    const { reactions } = commentOf(call);
    const { content } = call.body as { content: string };
    const who = reactions.get(content) ?? new Set<string>();
    const isNew = !who.has(login);
    reactions.set(content, who.add(login));
    const user = { ...(commentObject(call, { ...commentOf(call), user: login }) as { user: object }).user };
    return [isNew ? 201 : 200, { id: 1, node_id: "X", user, content, created_at: time(call) }];
  },
};
