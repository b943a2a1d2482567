/** `catalogue github summary --base REF`: what a change does, as Markdown for a job summary; no network, no votes. */
import { readTree } from "../git/git-objects.ts";
import { repositoryPlace } from "../git/place.ts";
import type { FileChange } from "../records/commit.ts";
import { readRoot } from "../records/load.ts";
import { changeSummary } from "../report/pull/comment.ts";
import { judgePull } from "../review/judge.ts";
import { cliWords } from "../words/cli-words.ts";
import { atBase } from "./base.ts";
import type { Call } from "./command.ts";
import { UsageError } from "./options.ts";

export function summary(call: Call): number {
  if (typeof call.values.base !== "string") throw new UsageError(cliWords[call.lang].needsBase);
  const base = atBase(call, call.values.base, readTree);
  const judgement = judgePull({
    base,
    touched: differences(base, readRoot(call.root)),
    otherFiles: 0,
    author: "",
    head: "",
    reviews: [],
    teams: new Map(),
    today: call.today,
  });
  const {
    GITHUB_SERVER_URL: server = "https://github.com",
    GITHUB_REPOSITORY: repository = "",
    GITHUB_SHA: head = "HEAD",
  } = call.shell.env;
  const state = { draft: false, conflict: false };
  const report = {
    number: 0,
    state,
    judgement,
    head,
    today: call.today,
    repository: `${server}/${repository}`,
    base: call.values.base,
    folder: repositoryPlace(call.root).prefix,
  };
  call.shell.stdout.write(`${changeSummary(report)}\n`);
  return 0;
}

function differences(base: ReturnType<typeof readRoot>, head: ReturnType<typeof readRoot>): FileChange[] {
  const before = new Map(base.map((file) => [file.path, file]));
  const after = new Map(head.map((file) => [file.path, file]));
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths.flatMap((path) => {
    const [was, is] = [before.get(path), after.get(path)];
    if (was && is && !is.symlink === !was.symlink && Buffer.compare(was.bytes, is.bytes) === 0) return [];
    return [{ path, ...(is ? { file: is } : {}) }];
  });
}
