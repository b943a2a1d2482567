/**
 * When the workflows with a schedule last ran by it. GitHub turns such a workflow off after 60 days without a commit (GitHub:
 * disabling and enabling a workflow), and delays or drops runs when it is busy; only looking shows it. Only reads.
 */
import type { ScheduledRun } from "../records/schema/proposals.ts";
import type { Client, Repository } from "./client.ts";

/** Days after which a run is missed: all of them run at least daily, and GitHub may leave out a few. */
export const QUIET_DAYS = 3;

/** Of the program's own workflows, those with a schedule; `nightly` only where the program itself is developed. */
const SCHEDULED = ["daily", "nightly", "sweep"];

/** By name. @throws octokit's error when GitHub does not answer or the token may not look */
export async function readSchedules({ rest: { actions } }: Client, at: Repository): Promise<ScheduledRun[]> {
  const { data } = await actions.listRepoWorkflows({ ...at, per_page: 100 });
  const found = data.workflows.flatMap(({ id, path, state }) => {
    const workflow = /^\.github\/workflows\/(\w+)\.yml$/.exec(path)?.[1] ?? "";
    return SCHEDULED.includes(workflow) ? [{ id, workflow, active: state === "active" }] : [];
  });
  const runs = found.map(async ({ id, ...one }) => {
    const { data: last } = await actions.listWorkflowRuns({ ...at, workflow_id: id, event: "schedule", per_page: 1 });
    const day = last.workflow_runs[0]?.created_at.slice(0, 10);
    return { ...one, ...(day === undefined ? {} : { ranOn: day }) };
  });
  return (await Promise.all(runs)).sort((a, b) => (a.workflow < b.workflow ? -1 : 1));
}
