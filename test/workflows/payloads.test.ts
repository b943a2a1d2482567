/** What workflows read from an event is there in events that GitHub has really sent. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, test } from "vitest";

// Read, not imported: as a module these two megabytes would be compiled.
const examples = JSON.parse(readFileSync(createRequire(import.meta.url).resolve("@octokit/webhooks-examples"), "utf8"));
const WORKFLOWS = join(import.meta.dirname, "../../.github/workflows");

interface Event {
  readonly name: string;
  readonly examples: readonly object[];
}

test.each([
  ["verdict.yml", "workflow_run"],
  ["commands.yml", "issue_comment"],
  ["intake.yml", "issues"],
  ["intake.yml", "issue_comment"],
  ["review.yml", "pull_request_review"],
  ["review.yml", "pull_request"],
  ["check.yml", "pull_request"],
])("%s reads %s", (file, name) => {
  const text = readFileSync(join(WORKFLOWS, file), "utf8");
  const paths = [...new Set([...text.matchAll(/github\.event\.([\w.]+)/g)].map(([, path = ""]) => path))];
  const payloads = (examples as readonly Event[]).find((event) => event.name === name)?.examples ?? [];
  const at = (payload: object, path: string) =>
    path.split(".").reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], payload);
  expect(payloads.length).toBeGreaterThan(0);
  // A comment on an issue has no pull request, and an issue no comment: that is what the conditions of the jobs ask.
  const asked = ["issue.pull_request", ...(name === "issues" ? ["comment.body"] : [])];
  const missing = paths.filter((path) => !payloads.some((payload) => at(payload, path) !== undefined));
  expect(missing.filter((path) => !asked.includes(path))).toEqual([]);
});

test("a workflow_run of a fork names no pull request: why the head is looked up", () => {
  const runs = (examples as readonly Event[]).find(({ name }) => name === "workflow_run")?.examples ?? [];
  expect(runs.some((payload) => (payload as { workflow_run: { pull_requests: unknown[] } }).workflow_run.pull_requests.length === 0)).toBe(
    true,
  );
});
