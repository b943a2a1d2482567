/** Votes hang on content: what main has changed since is voted on anew, and nothing else is. */
import { expect, test } from "vitest";
import { CHECKS } from "../../scripts/github/names.ts";
import { earlierRun } from "../../scripts/github/plan.ts";
import { contentsAfter, votedOn, votedOnMark, withOvertaken } from "../../scripts/github/voted-content.ts";
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
const review = (id: number) => ({ id, login: "an", state: "approved", commit: "c" }) as const;
const first = votedOn({ checks: [], reviews: [review(5)] }, ["a"]);
const other = votedOn({ checks: [check(`x.y${votedOnMark(first)}.kept`)], reviews: [review(5), review(9)] }, ["b"]);

test.each([
  ["judged for the first time, all counts", first?.after, 0],
  ["other content: what was given so far counts no more", other?.after, 9],
  ["the same as was judged last", votedOn({ checks: [check(`x.y${votedOnMark(other)}`)], reviews: [review(12)] }, ["b"])?.after, 9],
  ["not read: what was known is kept", votedOn({ checks: [check(`x.y${votedOnMark(other)}`)], reviews: [review(12)] }, [])?.after, 9],
  [
    "back as it was: what was given on the other counts no more",
    votedOn({ checks: [check(`x.y${votedOnMark(other)}`)], reviews: [review(12)] }, ["a"])?.after,
    12,
  ],
  [
    "by the newest that keeps it",
    votedOn({ checks: [check(`x.y${votedOnMark(first)}.kept`), check("x.y", 3), check(`x.y${votedOnMark(other)}`, 2)], reviews: [] }, ["b"])
      ?.after,
    9,
  ],
  ["an id of before", votedOn({ checks: [check("x.y.kept")], reviews: [review(5)] }, ["a"])?.after, 0],
])("%s", (_, after, expected) => {
  expect(after).toBe(expected);
});

test("approvals of other content are marked, objections stand", () => {
  const reviews = [review(5), { ...review(6), state: "changes-requested" as const }, review(9)];
  expect(withOvertaken(reviews, 8).map(({ overtaken }) => overtaken)).toEqual([true, undefined, undefined]);
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
