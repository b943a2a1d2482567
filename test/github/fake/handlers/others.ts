/** Check runs and teams. */
import { type Handler, page, require, time } from "../context.ts";
import { checkObject, user } from "../objects.ts";
import { type CheckRun, HttpError, type Token } from "../state.ts";

/** The App that a token belongs to: "x[bot]" is the App x. */
const appOf = (token: Token | undefined): string => token?.login.replace(/\[bot\]$/, "") ?? "";

const createCheck: Handler = (call) => {
  require(call, "checks");
  const { name, head_sha, status = "queued", conclusion = null, external_id = "", output } = call.body;
  const check: CheckRun = {
    id: call.world.nextId(),
    name,
    head: head_sha,
    app: appOf(call.token),
    status: conclusion ? "completed" : status,
    conclusion,
    externalId: external_id,
    title: output?.title ?? null,
    summary: output?.summary ?? null,
    annotations: [...(output?.annotations ?? [])],
    startedAt: time(call),
  };
  call.repository.checks.set(check.id, check);
  return [201, checkObject(call, check)];
};

/** GitHub adds the annotations of an update to those there. */
const updateCheck: Handler = (call) => {
  require(call, "checks");
  const check = call.repository.checks.get(Number(call.parameters.check_run_id));
  if (!check) throw new HttpError(404, "Not Found");
  const { status = check.status, conclusion = check.conclusion, external_id = check.externalId, output } = call.body;
  check.annotations.push(...(output?.annotations ?? []));
  const said = { title: output?.title ?? check.title, summary: output?.summary ?? check.summary };
  Object.assign(check, { status: conclusion ? "completed" : status, conclusion, externalId: external_id, ...said });
  return [200, checkObject(call, check)];
};

export const otherHandlers: Readonly<Record<string, Handler>> = {
  "checks/create": createCheck,
  "checks/update": updateCheck,
  "checks/list-for-ref": (call) => {
    const { check_name: name, filter = "latest" } = call.query;
    const all = [...call.repository.checks.values()]
      .filter(({ head, name: of }) => head === call.parameters.ref && (!name || of === name))
      .reverse();
    const newest = all.filter(
      (check, index) => filter === "all" || all.findIndex(({ name: of, app }) => of === check.name && app === check.app) === index,
    );
    return [
      200,
      {
        total_count: newest.length,
        check_runs: page(
          call,
          newest.map((check) => checkObject(call, check)),
        ),
      },
    ];
  },
  "checks/list-annotations": (call) => {
    const found = call.repository.checks.get(Number(call.parameters.check_run_id))?.annotations ?? [];
    const whole = { start_column: null, end_column: null, title: null, raw_details: null, blob_href: call.world.url };
    return [
      200,
      page(
        call,
        found.map((annotation) => ({ ...whole, ...annotation })),
      ),
    ];
  },
  "teams/list-members-in-org": (call) => {
    require(call, "members", "read");
    const members = call.world.teams.get(`${call.parameters.org}/${call.parameters.team_slug}`);
    if (!members) throw new HttpError(404, "Not Found");
    return [
      200,
      page(
        call,
        members.map((login) => user(call, login)),
      ),
    ];
  },
};
