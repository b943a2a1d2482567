/** Check runs and their annotations as GitHub writes them. */
import type { Call } from "../context.ts";
import { isPull } from "../context.ts";
import { type CheckRun, fullName } from "../state.ts";
import { addresses, appObject } from "./people.ts";

export function checkObject(call: Call, check: CheckRun): object {
  const { repository, world } = call;
  const { title, summary, text, annotations } = check;
  const url = `${world.url}/repos/${fullName(repository)}/check-runs/${check.id}`;
  return {
    id: check.id,
    node_id: `CR_${check.id}`,
    name: check.name,
    head_sha: check.head,
    external_id: check.externalId,
    ...addresses("html details", url),
    url,
    status: check.status,
    conclusion: check.conclusion,
    started_at: check.startedAt,
    completed_at: check.completedAt,
    output: { title, summary, text, annotations_count: annotations.length, annotations_url: `${url}/annotations` },
    check_suite: { id: check.id },
    app: appObject(call, check.app, repository.owner, check.startedAt),
    pull_requests: pullsOfHead(call, check.head),
  };
}

/** Only those from the repository's own branches: of a fork's, GitHub lists none. */
function pullsOfHead({ repository, world: { url } }: Call, head: string): object[] {
  const name = fullName(repository);
  const repo = { id: repository.id, url, name: repository.name };
  return [...repository.issues.values()]
    .filter(isPull)
    .filter(({ state, pull }) => state === "open" && pull.headRepository === name && pull.head === head)
    .map(({ id, number, pull }) => ({
      id,
      number,
      url,
      head: { ref: pull.headBranch, sha: pull.head, repo },
      base: { ref: pull.base, sha: pull.baseCommit, repo },
    }));
}

export const annotationObject = ({ world: { url } }: Call, annotation: object): object => ({
  start_column: null,
  end_column: null,
  title: null,
  raw_details: null,
  blob_href: url,
  ...annotation,
});
