/**
 * Who acts next on a change request is who must by the settings, in the title of its checks, in the comment and in its label: for each kind
 * of event, whoever decides it, and however far it has come.
 */
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import type { PullFacts } from "../../scripts/github/facts.ts";
import { reportOf } from "../../scripts/github/pull-report.ts";
import type { Decider } from "../../scripts/records/schema/deciders.ts";
import { EVENT_TYPES, type EventType, isCouncilEvent } from "../../scripts/records/schema/events.ts";
import { decisionTitle, nextStep, reportTitle } from "../../scripts/report/pull/titles.ts";
import { PULL_TASK_FACTS, pullTask } from "../../scripts/review/pull-task.ts";
import { overlaid } from "../overlay.ts";

const TODAY = "2026-11-24";
const PLATFORM = "platforms/to-chim/platform.md";
const DECIDERS = ["council", "keeper", "convener", "owner", "maintainers", "reviewers"] as const satisfies readonly Decider[];

const agency = (code: string, login?: string) => ({
  code,
  name: { vi: `Bộ ${code}`, en: `Ministry ${code}` },
  kind: "ministry",
  ...(login ? { github: { logins: [login] } } : {}),
});
/** BMT keeps the list, BCP owns the platform, BRK has it assessed; two more may vote. `hasOwner`: whether the owner has an account. */
function mainBranch(hasOwner: boolean, by: Partial<Record<EventType, Decider>>) {
  const agencies = [
    agency("BMT", "may"),
    agency("BCP", hasOwner ? "cho" : undefined),
    agency("BRK", "ruong"),
    agency("BĐX", "duong"),
    agency("BSM"),
  ];
  return overlaid("base").map((file) => {
    const text = Buffer.from(file.bytes).toString("utf8");
    const other: Readonly<Record<string, string>> = {
      [PLATFORM]: text.replace("owner: BMT", "owner: BCP\nassessedBy: BRK"),
      "platforms/_registers/agencies.yml": stringify(agencies),
      "platforms/_registers/settings.yml": `${text}quorum: 1\nmaintainers: { logins: [tho] }\n${stringify({ decisions: { by } })}`,
    };
    return { ...file, bytes: Buffer.from(other[file.path] ?? text) };
  });
}

interface Case {
  readonly type: EventType;
  readonly decider: Decider;
  readonly approve?: readonly string[];
  readonly hasOwner?: boolean;
}
function told({ type, decider, approve = [], hasOwner = true }: Case) {
  const base = mainBranch(hasOwner, { [type]: decider });
  const old = Buffer.from(base.find(({ path }) => path === PLATFORM)?.bytes ?? "").toString("utf8");
  const event = `  - { date: 2026-08-01, type: ${type}, ${type === "renamed" ? "previousName: { vi: Cũ, en: Old }, " : ""}document: { number: 13/QĐ-BMT, date: 2026-06-01 } }\n`;
  const touched = [{ path: PLATFORM, file: { path: PLATFORM, bytes: Buffer.from(old.replace("usage:\n", `${event}usage:\n`)) } }];
  const facts = {
    ...{
      number: 7,
      author: "nguoi-la",
      alsoProposedBy: [],
      proposedAs: [7],
      head: "c",
      draft: false,
      base: "main",
      commits: 1,
      checks: [],
    },
    reviews: approve.map((login) => ({ login, state: "approved", commit: "c" })),
  } as unknown as PullFacts;
  const bot = { today: TODAY, url: "https://github.com/example/x", folder: "", branch: "main" };
  const full = reportOf(bot, facts, { base, touched, otherFiles: 0, conflict: false }, new Map());
  // Whether the event may come is another question.
  const report = { ...full, judgement: { ...full.judgement, problems: [] } };
  const task = pullTask(report.state, report.judgement);
  return {
    task,
    waitsFor: PULL_TASK_FACTS[task].waitsFor,
    said: [reportTitle(report, "vi"), nextStep(report, "vi"), decisionTitle(report, "vi")].join(" | "),
  };
}

/** Who must act, how it is said, and who can: of `reviewers` nobody in particular. */
const OPEN: Readonly<Record<Decider, { readonly waitsFor: string; readonly named: string; readonly by: readonly string[] }>> = {
  council: { waitsFor: "council", named: "các cơ quan cho ý kiến", by: ["duong"] },
  keeper: { waitsFor: "keeper", named: "Bộ BMT", by: ["may"] },
  convener: { waitsFor: "convener", named: "Bộ BRK", by: ["ruong"] },
  owner: { waitsFor: "owner", named: "Bộ BCP", by: ["cho"] },
  maintainers: { waitsFor: "maintainers", named: "người bảo trì", by: ["tho"] },
  reviewers: { waitsFor: "keeper", named: "Không nơi nào phải chấp thuận riêng", by: [] },
};
const namesIn = (text: string) => ["Bộ BMT", "Bộ BCP", "Bộ BRK", "Bộ BĐX", "cơ quan chủ quản"].filter((name) => text.includes(name));

const NAMED = "%s: who must act is named, and nobody else";
describe.each(DECIDERS)("decided by %s", (decider) => {
  const { waitsFor, named, by } = OPEN[decider];
  const isSaid = (type: EventType) => {
    const asked = told({ type, decider });
    expect(asked).toMatchObject({ waitsFor, said: expect.stringContaining(named) });
    expect(namesIn(asked.said)).toEqual(namesIn(named));
    const agreed = told({ type, decider, approve: by });
    if (decider !== "reviewers") expect(agreed).toMatchObject({ task: "merge", waitsFor: "merge" });
    expect(namesIn(agreed.said)).toEqual([]);
  };
  // Daily of one kind: what the settings give to the same is asked in the same way.
  const types = EVENT_TYPES.filter((type) => decider !== "reviewers" || !isCouncilEvent(type));
  test.each(types.filter((type) => type === "merged"))(NAMED, isSaid);
  test.each(types.filter((type) => type !== "merged"))(NAMED, { tags: ["release"] }, isSaid);
});

test("whoever keeps the list acts for an owner without an account, and is named", () => {
  const asked = told({ type: "merged", decider: "owner", hasOwner: false });
  expect(asked).toMatchObject({ task: "review", waitsFor: "keeper", said: expect.stringContaining("chờ Bộ BMT chấp thuận") });
  expect(namesIn(asked.said)).toEqual(["Bộ BMT"]);
});
