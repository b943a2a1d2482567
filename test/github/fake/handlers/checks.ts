/** Check runs, which only Apps make, and each only its own. */
import { type Call, type Handler, type Handlers, now, page } from "../context.ts";
import { commitAt } from "../git.ts";
import { isObject } from "../object-files.ts";
import { annotationObject, checkObject } from "../objects/checks.ts";
import { mayWriteChecks } from "../permissions.ts";
import { type CheckRun, HttpError, invalid, notFound } from "../state.ts";

const TITLE_LIMIT = 255;
/** Of a summary and of the text below it, in bytes. */
const BYTES_LIMIT = 65_535;

interface Output {
  readonly title?: string;
  readonly summary?: string;
  readonly text?: string;
  readonly annotations?: readonly { readonly title?: string }[];
}

function checkOutput({ title = "", summary = "", text = "", annotations = [] }: Output): void {
  for (const [field, long] of Object.entries({ summary, text }))
    if (Buffer.byteLength(long) > BYTES_LIMIT)
      throw invalid("CheckRun", field, "custom", `${field} exceeds a maximum bytesize of ${BYTES_LIMIT}`);
  const titles = [title, ...annotations.map((annotation) => annotation.title ?? "")];
  if (titles.some((text) => text.length > TITLE_LIMIT))
    throw invalid("CheckRun", "title", "custom", "title is too long (maximum is 255 characters)");
}

const create: Handler = (call) => {
  const app = mayWriteChecks(call);
  const { name, head_sha: head, status = "queued", conclusion = null, external_id = "", output = {} } = call.body;
  if (!isObject(call.repository.folder, head, "commit")) throw new HttpError(422, `No commit found for SHA: ${head}`);
  checkOutput(output);
  const check: CheckRun = {
    id: call.world.nextId(),
    name,
    head,
    app,
    status: conclusion ? "completed" : status,
    conclusion,
    externalId: external_id,
    title: output.title ?? null,
    summary: output.summary ?? null,
    text: output.text ?? null,
    annotations: [...(output.annotations ?? [])],
    startedAt: call.body.started_at ?? now(call),
    completedAt: conclusion ? now(call) : null,
  };
  call.repository.checks.set(check.id, check);
  return [201, checkObject(call, check)];
};

function checkOf({ repository, parameters }: Call): CheckRun {
  const check = repository.checks.get(Number(parameters.check_run_id));
  if (!check) throw notFound();
  return check;
}

/** GitHub adds the annotations of an update to those there. */
const update: Handler = (call) => {
  const app = mayWriteChecks(call);
  const check = checkOf(call);
  if (check.app !== app) throw new HttpError(403, "Check run can only be modified by the GitHub App that created it.");
  const { name = check.name, status = check.status, external_id = check.externalId, output = {} } = call.body;
  const conclusion = call.body.conclusion ?? (status === "completed" ? check.conclusion : null);
  checkOutput(output);
  check.annotations.push(...(output.annotations ?? []));
  const { title = check.title, summary = check.summary, text = check.text } = output;
  const completedAt = conclusion ? (check.completedAt ?? now(call)) : null;
  const state = { status: conclusion ? "completed" : status, conclusion, completedAt };
  Object.assign(check, { name, externalId: external_id, title, summary, text, ...state });
  return [200, checkObject(call, check)];
};

/** Newest first; of each name and App only the newest, unless all are asked for. */
const listForRef: Handler = (call) => {
  const { check_name: name, status, filter = "latest" } = call.query;
  const head = commitAt(call.repository.folder, call.parameters.ref ?? "") ?? call.parameters.ref;
  const all = [...call.repository.checks.values()].filter((check) => check.head === head && (!name || check.name === name)).reverse();
  const isNewest = (check: CheckRun) => all.find((one) => one.name === check.name && one.app === check.app) === check;
  const found = all.filter((check) => (filter === "all" || isNewest(check)) && (!status || check.status === status));
  return [200, { total_count: found.length, check_runs: page(call, found).map((check) => checkObject(call, check)) }];
};

export const checkHandlers: Handlers = {
  "checks/create": create,
  "checks/update": update,
  "checks/list-for-ref": listForRef,
  "checks/list-annotations": (call) => [200, page(call, checkOf(call).annotations).map((annotation) => annotationObject(call, annotation))],
};
