/** Labels of the repository, and those an issue or a pull request carries. GitHub tells them apart without regard to case. */
import { type Call, type Handler, type Handlers, issueOf, note, page } from "../context.ts";
import { labelObject } from "../objects/issues.ts";
import { mayWrite, ON_ISSUES } from "../permissions.ts";
import { HttpError, type Issue, invalid, type Label } from "../state.ts";

type LabelName = string | { readonly name: string };

const NAME_LIMIT = 50;
const DESCRIPTION_LIMIT = 100;

const labelNamed = ({ repository }: Call, name: string): Label | undefined =>
  repository.labels.get(name) ?? [...repository.labels.values()].find((label) => label.name.toLowerCase() === name.toLowerCase());

function checkName(name: string): void {
  if (!name) throw invalid("Label", "name", "missing_field");
  if (name.length > NAME_LIMIT) throw invalid("Label", "name", "custom", "name is too long (maximum is 50 characters)");
}

/** The name of a label as the repository has it; one that it has not is made. */
function useLabel(call: Call, label: LabelName): string {
  const name = typeof label === "string" ? label : label.name;
  checkName(name);
  const known = labelNamed(call, name);
  if (!known) call.repository.labels.set(name, { id: call.world.nextId(), name, color: "ededed", description: null });
  return known?.name ?? name;
}

function addLabel(call: Call, issue: Issue, name: string): void {
  if (!issue.labels.has(name)) note(call, issue, "labeled", name);
  issue.labels.add(name);
}

function removeLabel(call: Call, issue: Issue, name: string): boolean {
  if (issue.labels.has(name)) note(call, issue, "unlabeled", name);
  return issue.labels.delete(name);
}

/** Gives an issue these labels and no others. */
export function setLabels(call: Call, issue: Issue, labels: readonly LabelName[]): void {
  const names = labels.map((label) => useLabel(call, label));
  for (const name of issue.labels) if (!names.includes(name)) removeLabel(call, issue, name);
  for (const name of names) addLabel(call, issue, name);
}

const create: Handler = (call) => {
  mayWrite(call, ON_ISSUES);
  const { name, color = "ededed", description = null } = call.body as { name: string; color?: string; description?: string };
  checkName(name);
  if (labelNamed(call, name)) throw invalid("Label", "name", "already_exists");
  if (!/^[0-9a-f]{6}$/i.test(color)) throw invalid("Label", "color", "invalid");
  if (description && description.length > DESCRIPTION_LIMIT)
    throw invalid("Label", "description", "custom", "description is too long (maximum is 100 characters)");
  call.repository.labels.set(name, { id: call.world.nextId(), name, color: color.toLowerCase(), description });
  return [201, labelObject(call, name)];
};

const add: Handler = (call) => {
  mayWrite(call, ON_ISSUES, "triager");
  const issue = issueOf(call);
  const labels = (Array.isArray(call.body) ? call.body : (call.body.labels ?? [])) as LabelName[];
  for (const name of labels.map((label) => useLabel(call, label))) addLabel(call, issue, name);
  return [200, [...issue.labels].map((name) => labelObject(call, name))];
};

const remove: Handler = (call) => {
  mayWrite(call, ON_ISSUES, "triager");
  const issue = issueOf(call);
  const label = labelNamed(call, call.parameters.name ?? "");
  if (!label || !removeLabel(call, issue, label.name)) throw new HttpError(404, "Label does not exist");
  return [200, [...issue.labels].map((name) => labelObject(call, name))];
};

export const labelHandlers: Handlers = {
  "issues/create-label": create,
  "issues/list-labels-for-repo": (call) => [200, page(call, [...call.repository.labels.keys()]).map((name) => labelObject(call, name))],
  "issues/add-labels": add,
  "issues/remove-label": remove,
  "issues/list-labels-on-issue": (call) => [200, page(call, [...issueOf(call).labels]).map((name) => labelObject(call, name))],
};
