/** Every pull request in test/fixtures/pulls: facts and files in, the comment's text and the list of actions out. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { membersOf } from "../../scripts/catalogue/members.ts";
import { type Action, describe as describeAction } from "../../scripts/github/actions.ts";
import { planReplies } from "../../scripts/github/commands.ts";
import { CHECKS } from "../../scripts/github/names.ts";
import { planReport } from "../../scripts/github/plan.ts";
import { agenciesOf, reportOf } from "../../scripts/github/pull-report.ts";
import { COMMENT_ROOM, SUMMARY_ROOM } from "../../scripts/report/fit.ts";
import { pullComment } from "../../scripts/report/pull/comment.ts";
import { accept, acceptIn, textsIn } from "../accept.ts";
import { expectedOf } from "../overlay.ts";
import { BOT, factsOf, filesOf, LABELS, type PullCase, readCase, TEAMS, TODAY } from "./pull-case.ts";

const PULLS = join(import.meta.dirname, "../fixtures/pulls");
const ACTIONS = expectedOf("pulls");

function run(one: PullCase, facts = factsOf(one)) {
  const files = filesOf(one);
  const report = reportOf({ today: TODAY, url: "https://github.com/example/danh-muc", folder: "", branch: "main" }, facts, files, TEAMS);
  return { report, actions: planReport({ facts, report, login: BOT, owner: "example", labels: LABELS, agencies: agenciesOf(files.base) }) };
}

function replies(one: PullCase, facts = factsOf(one)): Action[] {
  const { base } = filesOf(one);
  const { judgement } = run(one).report;
  const touched = judgement.platforms.map(({ id }) => id);
  return planReplies({
    facts,
    login: BOT,
    members: membersOf(agenciesOf(base), TEAMS, TODAY),
    catalogue: judgement.after,
    touched,
    today: TODAY,
  });
}

/** What stands on GitHub once the actions are carried out. */
function afterwards(one: PullCase, actions: readonly Action[]) {
  const facts = factsOf(one);
  const created = actions.flatMap((action) => (action.do === "create-label" ? [action.name] : []));
  const gone = new Set(actions.flatMap((action) => (action.do === "remove-label" ? [action.label] : [])));
  const deleted = new Set(actions.flatMap((action) => (action.do === "delete-comment" ? [action.id] : [])));
  const updated = new Map(actions.flatMap((action) => (action.do === "update-comment" ? [[action.id, action.body] as const] : [])));
  return {
    ...facts,
    checks: actions
      .flatMap((action, index) => (action.do === "post-check" ? [{ id: 900 + index, annotated: 0, ...action.check }] : []))
      .concat(facts.checks as never),
    comments: [
      ...facts.comments
        .filter(({ id }) => !deleted.has(id))
        .map((comment) => ({ ...comment, body: updated.get(comment.id) ?? comment.body })),
      ...actions.flatMap((action) => (action.do === "create-comment" ? [{ id: 999, author: BOT, body: action.body }] : [])),
    ],
    labels: [
      ...facts.labels.filter((name) => !gone.has(name)),
      ...actions.flatMap((action) => (action.do === "add-labels" ? action.labels : [])),
    ],
    repositoryLabels: [...facts.repositoryLabels, ...created],
    requestedTeams: [...facts.requestedTeams, ...actions.flatMap((action) => (action.do === "request-review" ? action.teams : []))],
  };
}

/** The characters of a comment are counted where it is carried out; here the comment itself stands beside the list. */
const shownAction = (action: Action) => describeAction(action).replace(/ \(\d+ characters\)$/, "");

describe.each(readdirSync(PULLS).map((name, index) => ({ name, index })))("$name", ({ name, index }) => {
  const folder = join(PULLS, name);
  const one = readCase(folder);
  const { report, actions } = run(one);
  const comment = pullComment(report);

  test("its comment", () => {
    expect(comment.length).toBeLessThanOrEqual(COMMENT_ROOM.most);
    const isOfOther = one.over !== undefined && comment === pullComment(run(one.over).report);
    accept(join(folder, "comment.md"), isOfOther ? undefined : `${comment}\n`);
  });

  test("its actions", () => {
    for (const action of actions)
      if (action.do === "post-check") expect(Buffer.byteLength(action.check.summary)).toBeLessThanOrEqual(SUMMARY_ROOM.most);
    acceptIn(ACTIONS, name, `${one.about}\n\n${actions.map(shownAction).join("\n")}\n`);
  });

  // Daily of each third: what a case does is held by its actions.
  test("run again, there is nothing left to do", index % 3 === 0 ? {} : { tags: ["release"] }, () => {
    expect(run(one, afterwards(one, actions)).actions).toEqual([]);
  });
});

test("main has changed the record, and the approvals may be older: said first, the votes are shown as not counted, and asked for again", () => {
  const one = readCase(join(PULLS, "council-reached"));
  const facts = factsOf(one);
  const judged = { id: 1, name: CHECKS.approvals, conclusion: "success", externalId: "x.y.kept", annotated: 0 };
  const reviews = facts.reviews.map((review, index) => ({ ...review, at: `1970-01-01T00:00:0${index + 1}Z` }));
  const standing = { commit: "0".repeat(32), since: 3 };
  const { report, actions } = run(one, { ...facts, reviews, standing, checks: [judged] });
  const [, task = "", first = ""] = pullComment(report).split("\n\n").slice(1);
  expect(`${task}\n${first}`).toContain("**Có ý kiến đồng ý chưa chắc là về nội dung hiện nay.**");
  expect(pullComment(report)).toContain("**Some approvals may not be of what it says now.**");
  const [check] = actions.flatMap((action) => (action.do === "post-check" && action.check.name === CHECKS.approvals ? action.check : []));
  expect([check?.conclusion, report.judgement.tallies[0]?.overtaken.length]).toEqual(["action_required", 3]);
  expect(check?.summary).toContain("đề nghị xem và biểu quyết lại");
  expect(check?.externalId).toMatch(/-3\.kept-[0-9a-f]{8}$/);
  expect(actions.flatMap((action) => (action.do === "request-review" ? action.teams : [])).length).toBeGreaterThan(0);
});

test("what the description of another product is to say stands with the question", () => {
  const one = readCase(join(PULLS, "identity-changed"));
  const [[path = ""] = []] = Object.entries(one.files ?? {});
  const { base } = filesOf(one);
  const text = Buffer.from(base.find((file) => file.path === path)?.bytes ?? "").toString("utf8");
  const comment = pullComment(run({ ...one, files: { [path]: { text: `${text.trimEnd()}\n\nBán thêm vé số.\n` } } }).report);
  expect(comment).toContain("(Phần mô tả): Nếu được đồng ý");
  expect(comment).toMatch(/^ {2}- Thêm đoạn: .Bán thêm vé số\..$/m);
});

test("main's settings cannot be used: both checks say so, and nothing is said of what it asks", () => {
  const one = readCase(join(PULLS, "council-reached"));
  const files = filesOf(one);
  const isSettings = ({ path }: { readonly path: string }) => path === "platforms/_registers/settings.yml";
  const bot = { today: TODAY, url: "https://github.com/example/danh-muc", folder: "", branch: "main" };
  for (const base of [
    files.base.filter((file) => !isSettings(file)),
    files.base.map((file) => (isSettings(file) ? { ...file, bytes: Buffer.from("names: { groups: 5 }\n") } : file)),
  ]) {
    const facts = factsOf(one);
    const report = reportOf(bot, facts, { ...files, base }, TEAMS);
    expect(pullComment(report)).toContain("không xác định được ai quyết định");
    expect(pullComment(report)).not.toContain("Không có lỗi");
    const actions = planReport({ facts, report, login: BOT, owner: "example", labels: LABELS, agencies: agenciesOf(base) });
    const checks = actions.flatMap((action) => (action.do === "post-check" ? [[action.check.name, action.check.conclusion]] : []));
    expect(checks).toEqual([
      [CHECKS.verdict, "failure"],
      [CHECKS.approvals, "action_required"],
    ]);
  }
});

test("no actions are kept of a case that is gone", () => {
  expect([...textsIn(ACTIONS).keys()]).toEqual(readdirSync(PULLS).sort());
});

const asked = readdirSync(PULLS).filter((name) => readCase(join(PULLS, name)).facts?.comments?.some(({ body }) => body.startsWith("/")));

test.each(asked)("%s: its replies, given once", (name) => {
  const one = readCase(join(PULLS, name));
  const owed = replies(one);
  const shown = owed.map((action) => (action.do === "create-comment" ? action.body : describeAction(action)));
  acceptIn(expectedOf("pulls-replies"), name, `${shown.join("\n\n=====\n\n")}\n`);
  const answers = owed.flatMap((action, index) =>
    action.do === "create-comment" ? [{ id: 500 + index, author: BOT, body: action.body }] : [],
  );
  const facts = factsOf(one);
  // Only GitHub knows whether the bot has reacted before: flow.test.ts.
  const left = replies(one, { ...facts, comments: [...facts.comments, ...answers] });
  expect(left.filter((action) => action.do !== "react")).toEqual([]);
});
