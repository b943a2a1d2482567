/** Issues, of which pull requests are some. */
import { type Call, type Handler, type Handlers, issueOf, page, setState, touch } from "../context.ts";
import { eventObject, issueObject } from "../objects/issues.ts";
import { mayChange, mayWrite, ON_ISSUES } from "../permissions.ts";
import { type Issue, invalid } from "../state.ts";
import { setLabels } from "./labels.ts";
import { checkText, newIssue } from "./new-issue.ts";

/** Whether the caller's labels are taken: of a stranger they are left out without a word. */
function maySort({ token, repository }: Call): boolean {
  if (!token) return false;
  if (token.permissions) return ON_ISSUES.some((name) => token.permissions?.[name] === "write");
  return repository.writers.has(token.login) || repository.triagers.has(token.login);
}

/** Those without access are left out without a word, and so are all where the caller may not sort. */
function setAssignees(call: Call, issue: Issue, logins: readonly string[] | undefined): void {
  if (!logins || !maySort(call)) return;
  if (logins.length > MOST_ASSIGNEES) throw invalid("Issue", "assignees", "too_long");
  issue.assignees.clear();
  for (const login of logins) if (call.repository.writers.has(login)) issue.assignees.add(login);
}

const MOST_ASSIGNEES = 10;

const create: Handler = (call) => {
  const login = mayWrite(call, ["issues"], "anyone");
  const { title, body = null, labels = [], assignees } = call.body;
  checkText("Issue", String(title), body);
  const issue: Issue = newIssue(call, login, String(title), body);
  if (maySort(call)) setLabels(call, issue, labels);
  setAssignees(call, issue, assignees);
  call.repository.issues.set(issue.number, issue);
  return [201, issueObject(call, issue)];
};

const update: Handler = (call) => {
  const issue = issueOf(call);
  mayChange(call, issue.user, ON_ISSUES, "triager");
  const { title = issue.title, body = issue.body, state = issue.state, state_reason, labels, assignees } = call.body;
  checkText("Issue", String(title), body);
  if (state !== issue.state) {
    issue.stateReason = state_reason ?? (state === "closed" ? "completed" : "reopened");
    setState(call, issue, state);
  }
  if (body !== issue.body) issue.edits.push(call.token?.login ?? issue.user);
  Object.assign(issue, { title: String(title), body });
  if (labels && maySort(call)) setLabels(call, issue, labels);
  setAssignees(call, issue, assignees);
  touch(call, issue);
  return [200, issueObject(call, issue)];
};

const list: Handler = (call) => {
  const { state = "open", labels = "", creator, sort = "created", direction = "desc", since = "" } = call.query;
  const wanted = labels.split(",").filter(Boolean);
  const found = [...call.repository.issues.values()].filter(
    (issue) =>
      (state === "all" || issue.state === state) &&
      wanted.every((name) => issue.labels.has(name)) &&
      (!creator || issue.user === creator) &&
      issue.updatedAt >= since,
  );
  const key = ({ updatedAt, createdAt, number }: Issue) => (sort === "updated" ? updatedAt : createdAt) + String(number).padStart(9, "0");
  found.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  if (direction === "desc") found.reverse();
  return [200, page(call, found).map((issue) => issueObject(call, issue))];
};

export const issueHandlers: Handlers = {
  "issues/create": create,
  "issues/get": (call) => [200, issueObject(call, issueOf(call))],
  "issues/update": update,
  "issues/list-for-repo": list,
  "issues/list-events": (call) => [200, page(call, issueOf(call).events).map((event) => eventObject(call, event))],
};
