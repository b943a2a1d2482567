/** Votes hang on content: what main has changed since is voted on anew, and nothing else is; and a run that keeps them is not wiped. */
import { expect, test } from "vitest";
import { CHECKS } from "../../scripts/github/names.ts";
import { earlierRun } from "../../scripts/github/plan.ts";
import { standingMark, standingOf, withOvertaken } from "../../scripts/github/standing.ts";
import { contentsAfter } from "../../scripts/github/voted-content.ts";
import type { RawFile } from "../../scripts/records/parse.ts";

const file = (path: string, text = path): RawFile => ({ path, bytes: Buffer.from(text) });
const OWN = "platforms/to-chim/platform.md";
const base = [file("criteria/bo-thu.md"), file("platforms/_registers/settings.yml"), file(OWN), file("platforms/to-chim/plan.md")];
const proposed = { path: OWN, file: file(OWN, "mới") };
const before = contentsAfter({ base, touched: [proposed] });

test.each<[string, Parameters<typeof contentsAfter>[0], boolean]>([
  ["nothing", { base, touched: [proposed] }, true],
  ["another record", { base: [...base, file("platforms/khac/platform.md")], touched: [proposed] }, true],
  ["a register", { base: [...base, file("platforms/_registers/agencies.yml")], touched: [proposed] }, true],
  ["another file of it", { base: [...base.slice(0, 3), file("platforms/to-chim/plan.md", "khác")], touched: [proposed] }, false],
  ["a file that it has not had", { base: [...base, file("platforms/to-chim/assessments/2026-01-01.md")], touched: [proposed] }, false],
  [
    "a file that was made a link",
    { base: [...base.slice(0, 3), { path: "platforms/to-chim/plan.md", bytes: Buffer.alloc(0), symlink: true }], touched: [proposed] },
    false,
  ],
  ["what is proposed", { base, touched: [{ path: OWN, file: file(OWN, "khác nữa") }] }, false],
])("what is voted on when %s changes", (_, files, isSame) => {
  expect(contentsAfter(files)[0] === before[0]).toBe(isSame);
});

const check = (externalId: string | null, id = 1) => ({ id, name: CHECKS.approvals, conclusion: null, externalId, annotated: 0 });
const at = (second: number): string => `1970-01-01T00:00:${String(second).padStart(2, "0")}Z`;
const review = (second: number) => ({ login: "an", state: "approved", commit: "c", at: at(second) }) as const;
/** Commits of main: the last that changed the record, and what came after it. */
const [CHANGED, LATER, NEWEST, BEFORE] = ["a", "b", "c", "d"].map((one) => one.repeat(40)) as [string, string, string, string];
const changed = [CHANGED, LATER, NEWEST];
const move = (after: string, second: number) => ({ after, timestamp: at(second) });
const known = (commit: string, since: number) => [check(`x.y${standingMark({ commit: commit.slice(0, 32), since })}.kept-0123abcd`)];

test.each<[string, Parameters<typeof standingOf>, number | undefined]>([
  ["main has changed nothing of it", [{ checks: [], reviews: [review(5)] }, []], undefined],
  [
    "when main changed is not told: what was approved so far may be of others",
    [{ checks: [], reviews: [review(5), review(9)] }, changed],
    9,
  ],
  ["nobody has approved yet", [{ checks: [], reviews: [] }, changed], 0],
  ["the change was seen before: what was approved since is of it", [{ checks: known(CHANGED, 9), reviews: [review(12)] }, changed], 9],
  ["another change was seen before", [{ checks: known(BEFORE, 9), reviews: [review(12)] }, changed], 12],
  ["an id of the old form", [{ checks: [check("x.y.kept")], reviews: [review(5)] }, changed], 5],
  [
    "by the newest run that keeps it",
    [{ checks: [...known(CHANGED, 9), check("x.y", 3), { ...known(CHANGED, 7)[0], id: 2 } as never], reviews: [] }, changed],
    7,
  ],
  ["GitHub tells when it came", [{ checks: [], reviews: [review(9)] }, changed, [move(NEWEST, 8), move(CHANGED, 3), move(BEFORE, 1)]], 3],
  ["it came with others", [{ checks: [], reviews: [review(9)] }, changed, [move(NEWEST, 8), move(LATER, 4), move(BEFORE, 1)]], 4],
  ["GitHub does not tell that far back", [{ checks: [], reviews: [review(9)] }, changed, [move(NEWEST, 8)]], 8],
  ["GitHub does not know yet where main is", [{ checks: [], reviews: [review(9)] }, changed, [move(LATER, 4), move(CHANGED, 3)]], 9],
  [
    "main was rewound meanwhile, and is where it was",
    [{ checks: [], reviews: [review(9)] }, changed, [move(NEWEST, 8), move(BEFORE, 7), move(NEWEST, 6), move(CHANGED, 3)]],
    8,
  ],
  [
    "somebody put main back and forth to that very commit",
    [{ checks: [], reviews: [review(9)] }, changed, [move(NEWEST, 8), move("e".repeat(40), 7), move(CHANGED, 3)]],
    8,
  ],
])("since when approvals are of what is there: %s", (_, input, since) => {
  expect(standingOf(...input)?.since).toBe(since);
});

test("approvals that may be of other content are marked, objections stand", () => {
  const reviews = [review(5), { ...review(6), state: "changes-requested" as const }, review(8), review(9), { ...review(9), at: "" }];
  const marked = withOvertaken(reviews, { commit: CHANGED, since: 8 });
  expect(marked.map(({ overtaken }) => overtaken)).toEqual([true, undefined, true, undefined, true]);
});

const KEPT = "x.y.kept-0123abcd";
test.each([
  ["votes of the same pull requests", KEPT, "update"],
  ["nothing asked any more", "x.y", "leave"],
  ["votes of others that propose the commit", "x.y.kept-89abcdef", "leave"],
])("a run that keeps votes, and what is to be said next: %s", (_, externalId, use) => {
  const next = { name: CHECKS.approvals, head: "c", conclusion: "success", title: "", summary: "", annotations: [], externalId } as const;
  expect(earlierRun(check(KEPT), next)).toEqual({ id: 1, use });
});
