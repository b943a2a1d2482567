/**
 * What would change a decision without anybody being asked or told: the order of events, who may decide, what criteria say, and registers of one's
 * own. On real git; beside each the honest way.
 */
import { afterAll, beforeAll, expect, test } from "vitest";
import { AT, BOATS, LAUNCHED, POTENTIAL, REPO, type Stage, setStage } from "./stage.ts";

const RELEASE = { tags: ["release"], timeout: 300_000 };
const SETTINGS = "platforms/_registers/settings.yml";
const AGENCIES = "platforms/_registers/agencies.yml";
const COUNCIL = "Chấp thuận / Approvals";

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(async () => stage?.github.close());

const event = (type: string) =>
  `  - { date: 2026-11-20, type: ${type}, document: { number: 95/QĐ-BMT, date: 2026-11-20, url: https://example.vn/95 }${type === "revoked" ? ", reason: { vi: Thử, en: Test }" : ""} }\n`;
const [RECOGNISED, REVOKED] = [event("recognised"), event("revoked")];
const withEvents = (...events: readonly string[]) => ({ [BOATS]: stage.text(BOATS).replace(LAUNCHED, LAUNCHED + events.join("")) });
async function told(branch: string, changes: Record<string, string>) {
  const number = await stage.propose("cho-giang", branch, changes);
  const { reported, said } = await stage.report(number);
  expect(reported, said).not.toBe("failed");
  return { number, comment: stage.comments(number)[0]?.body ?? "", approvals: stage.check(number, COUNCIL)?.conclusion };
}

const REWRITTEN = "đã bị sửa, bỏ hoặc đổi thứ tự";
test.each<[string, () => Record<string, string>, boolean]>([
  ["a revocation put before the recognition of its day", () => withEvents(REVOKED, RECOGNISED), true],
  ["a revocation that is gone", () => withEvents(RECOGNISED), true],
  ["a revocation moved to a day before", () => withEvents(REVOKED.replace("2026-11-20", "2026-11-19"), RECOGNISED), true],
  [
    "an older event that is found late",
    () => withEvents(event("announced").replace("2026-11-20", "2026-11-01"), RECOGNISED, REVOKED),
    false,
  ],
])("the order of what was decided: %s", RELEASE, async (what, changes, isRefused) => {
  stage.github.push(REPO, "main", withEvents(RECOGNISED, REVOKED));
  const { comment } = await told(`thu-tu-${what.length}`, changes());
  expect(comment.includes(REWRITTEN)).toBe(isRefused);
  stage.github.push(REPO, "main", withEvents());
});

test.each<[string, () => Record<string, string>, RegExp]>([
  [
    "a lower quorum",
    () => ({ [SETTINGS]: stage.text(SETTINGS).replace("quorum: 3", "quorum: 1") }),
    /^- \*\*Số phiếu cần có\*\*: `2` → `1`$/m,
  ],
  [
    "an account more for an agency",
    () => ({ [AGENCIES]: stage.text(AGENCIES).replace("logins: [ example-bmt-01,", "logins: [ nguoi-la, example-bmt-01,") }),
    /^- \*\*Tài khoản của Bộ Mây Trắng \(hư cấu\)\*\*: .*nguoi-la/m,
  ],
  [
    "the owner decides what the agencies vote on",
    () => ({ [SETTINGS]: `${stage.text(SETTINGS)}decisions: { by: { recognised: owner } }\n` }),
    /^- \*\*Thẩm quyền: Ai quyết định: Công nhận\*\*: `Các cơ quan.*` → `Cơ quan chủ quản/m,
  ],
])("who may decide is changed, and said first: %s", RELEASE, async (what, changes, said) => {
  const { comment } = await told(`ai-quyet-${what.length}`, changes());
  const [first = ""] = comment.split("\n\n").filter((part) => part.startsWith("**"));
  expect(first).toContain("thay đổi người có quyền quyết định");
  expect(comment).toMatch(said);
});

test("a register of one's own, in the branch that it is sent to and in what it proposes: main's alone is asked", RELEASE, async () => {
  const own = { [SETTINGS]: stage.text(SETTINGS).replace("quorum: 3", "quorum: 1") };
  const decided = { [BOATS]: `${stage.text(BOATS).replace(LAUNCHED, POTENTIAL)}\nThêm.\n` };
  stage.github.push(REPO, "vinh", own, "main");
  const number = await stage.propose("cho-giang", "vao-vinh", { ...own, ...decided });
  await stage.as("cho-giang").rest.pulls.update({ ...AT, pull_number: number, base: "vinh" });
  await stage.approve("may-an", number);
  await stage.as("cho-giang").rest.pulls.update({ ...AT, pull_number: number, base: "main" });
  await stage.approve("may-an", number);
  await stage.report(number);
  expect(stage.check(number, COUNCIL)?.conclusion).toBe("action_required");
  await stage.approve("duong-chi", number);
  await stage.report(number);
  expect(stage.check(number, COUNCIL)?.conclusion).toBe("success");
});
