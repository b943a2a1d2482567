/**
 * A change request that changes the settings or a register is held against all records of the main branch, as they would be read with
 * what it proposes: what makes others unfit is refused, and what they come to is said. On real git, beside the honest one.
 */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import { deserialize, serialize } from "node:v8";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Stage, setStage } from "./stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(async () => stage?.github.close());

const SETTINGS = "platforms/_registers/settings.yml";
const AGENCIES = "platforms/_registers/agencies.yml";
const DOMAINS = "platforms/_registers/domains.yml";
const DOCUMENTS = "platforms/_registers/documents.yml";
/** As the demonstration has them by default, but for one that its records use. */
const metrics = (...ids: readonly string[]) =>
  `names:\n  metrics:\n${ids.map((id) => `    - { id: ${id}, name: { vi: Số đo ${id}, en: Measure ${id} }${/users|accounts/.test(id) ? ", people: true" : ""} }\n`).join("")}`;
const USED = ["users", "active-users", "accounts", "visits", "transactions", "addresses", "connected-agencies", "connected-databases"];

const settings = (edit: (text: string) => string) => ({ [SETTINGS]: edit(stage.text(SETTINGS)) });
const refused: readonly (readonly [string, () => Record<string, string>, RegExp])[] = [
  [
    "a kind of measure that they use is taken out",
    () => settings((text) => text.replace("names:\n", metrics(...USED))),
    /1 hồ sơ khác sẽ không còn hợp lệ/,
  ],
  ["a language is theirs no more", () => settings((text) => `${text}languages: [ en ]\nformerLanguages: [ vi, en ]\n`), /hồ sơ khác sẽ/],
  ["a field that they have is used no more", () => settings((text) => `${text}unusedFields: [ owner ]\n`), /hồ sơ khác sẽ/],
  ["a status that they have is used no more", () => settings((text) => `${text}unusedStages: [ planned ]\n`), /hồ sơ khác sẽ/],
  [
    "an agency that they name is gone",
    () => ({ [AGENCIES]: stage.text(AGENCIES).replace(/^- code: BĐX\n(?: .*\n)*/m, "") }),
    /hồ sơ khác sẽ/,
  ],
  [
    "a domain that they are in is gone",
    () => ({ [DOMAINS]: stage.text(DOMAINS).replace("id: di-lai", "id: di-lai-khac") }),
    /hồ sơ khác sẽ/,
  ],
  [
    "a market that decides something must be larger: what that makes of assessments is said too",
    () => settings((text) => `${text}smallestMarket: { people: 90000000 }\n`),
    /hồ sơ khác sẽ[\s\S]*### Tác động[\s\S]*danh sách chung hoặc thiết lập thay đổi/,
  ],
  [
    "so many names that no program can be started with them",
    () =>
      settings((text) =>
        text.replace("names:\n", metrics(...Array.from({ length: 1500 }, (_, index) => `${"so-do-rat-dai-".repeat(4)}${index}`))),
      ),
    /Chương trình gặp lỗi khi xét/,
  ],
];
const verdict = async (what: string, changes: Record<string, string>) => {
  const number = await stage.propose("cho-giang", what.replace(/[^a-z]+/g, "-"), changes);
  const { reported, said } = await stage.report(number);
  expect(reported, said).not.toBe("failed");
  return { verdict: stage.check(number, "catalogue/verdict")?.conclusion, comment: stage.comments(number)[0]?.body ?? "" };
};
describe.each(refused)("refused: %s", { tags: ["release"] }, (what, changes, said) => {
  test("its comment says so, how many and which", async () => {
    const { verdict: conclusion, comment } = await verdict(what, changes());
    expect([conclusion, comment]).toEqual(["failure", expect.stringMatching(said)]);
  });
});

const told: typeof refused = [
  [
    "a list that another ends: who is on none any more",
    () => ({ [DOCUMENTS]: stage.text(DOCUMENTS).replace("    supplements:\n      - { number: 05", "    repeals:\n      - { number: 05") }),
    /có tên trong Danh mục còn hiệu lực → [^\n]*không có tên trong Danh mục nào còn hiệu lực\n[\s\S]*danh sách chung hoặc thiết lập thay đổi/,
  ],
  [
    "a kind of measure more",
    () => settings((text) => text.replace("names:\n", metrics(...USED, "payment-value", "muc-moi"))),
    /Không có lỗi/,
  ],
  ["another title", () => settings((text) => text.replace("Danh mục minh hoạ", "Danh mục khác")), /Không có lỗi/],
];
describe.each(told)("said, and may be: %s", { tags: ["release"] }, (what, changes, said) => {
  test("its comment says what it does", async () => {
    const { verdict: conclusion, comment } = await verdict(what, changes());
    expect([conclusion, comment]).toEqual(["success", expect.stringMatching(said)]);
    expect(comment).not.toContain("hồ sơ khác sẽ không còn hợp lệ");
  });
});

test("whoever hands the files over late is waited for", { tags: ["release"] }, async () => {
  const program = join(import.meta.dirname, "../../scripts/cli/reread.mjs");
  const reading = spawn(process.execPath, [program], { env: { PATH: process.env.PATH }, stdio: ["pipe", "pipe", "inherit"] });
  const answer = buffer(reading.stdout);
  await setTimeout(3_000);
  reading.stdin.end(serialize({ files: [], today: "2026-11-24" }));
  expect(Object.keys(deserialize(await answer))).not.toEqual([]);
});
