/** Every pull request is answered: however much it brings, and whatever GitHub refuses of the answer. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { CHECKS } from "../../scripts/github/names.ts";
import { REPO, type Stage, setStage } from "./stage.ts";

const LIBRARY = "platforms/thu-vien-so-dong-suoi/platform.md";
const [NESTS, ASSESSED] = [
  "platforms/nen-tang-dia-chi-so-to-chim/platform.md",
  "platforms/nen-tang-dia-chi-so-to-chim/assessments/2025-12-10.md",
];

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(async () => {
  await stage?.github.close();
});

const propose = (branch: string) => stage.propose("cho-giang", branch, { [LIBRARY]: `${stage.text(LIBRARY)}\nThêm: ${branch}.\n` });
const labels = (number: number) => [...(stage.github.repository(REPO).issues.get(number)?.labels ?? [])];

test("42 draft assessments at once have their comment and their check, and what is left out is counted", async () => {
  const draft = stage.text(ASSESSED).replaceAll(/^ {4}evidence:\n(?: {6}.*\n)+/gm, "");
  const drafts = Array.from({ length: 42 }, (_, index) => {
    const folder = `platforms/ban-thao-${index}`;
    const platform = stage.text(NESTS).replace(/^name: .*$/m, `name: { vi: Bản thảo về địa chỉ số thứ ${index}, en: Draft ${index} }`);
    return [
      [`${folder}/platform.md`, platform],
      [`${folder}/assessments/2025-12-10.md`, draft],
    ] as const;
  });
  const number = await stage.propose("nguoi-la", "ban-thao", Object.fromEntries(drafts.flat()));
  const { reported, said } = await stage.report(number);
  expect(reported, said).toBe("written");
  expect(stage.comments(number)).toHaveLength(1);
  expect(stage.comments(number)[0]?.body).toMatch(/… và \d+ mục nữa/);
  expect(stage.check(number, CHECKS.verdict)).toMatchObject({ conclusion: "failure" });
  expect(Buffer.byteLength(stage.check(number, CHECKS.verdict)?.summary ?? "")).toBeGreaterThan(20_000);
});

/** What GitHub refuses for good, until somebody puts it right. */
const REFUSED = [
  ["the check", { operation: "checks/create", status: 422 }, { comments: 1, labels: 3 }],
  ["the comment", { operation: "issues/create-comment", status: 403 }, { comments: 0, labels: 3 }],
  ["the labels", { operation: "issues/add-labels", status: 403 }, { comments: 1, labels: 0 }],
] as const;
test.each(REFUSED)("%s refused: the rest is written, the run fails and says what, the next makes it good", async (name, refused, left) => {
  const number = await propose(name.replace("the ", "khong-"));
  stage.github.failNext(refused);
  const { reported, said } = await stage.report(number);
  expect(reported).toBe("failed");
  expect(said).toMatch(new RegExp(`: ${refused.status} Service trouble`));
  expect({ comments: stage.comments(number).length, labels: labels(number).length }).toEqual(left);
  expect((await stage.report(number)).reported).toBe("written");
  expect([stage.comments(number).length, labels(number).length, stage.check(number, CHECKS.verdict)?.conclusion]).toEqual([
    1,
    3,
    "success",
  ]);
  expect((await stage.report(number)).reported).toBe("unchanged");
});
