/** `catalogue doctor` on the stand-in for GitHub: a repository as it is made, then set up as MAINTAINING.md says. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CHECKS } from "../../scripts/github/names.ts";
import { RULESETS } from "../../scripts/github/rulesets.ts";
import { NOTHING_SEEN, UNSEEN } from "../../scripts/github/setup-facts.ts";
import { judgeSetup, LEDGER_SECRET, type LocalFacts } from "../../scripts/github/setup-judgement.ts";
import { makeKeys } from "../../scripts/ledger/envelope.ts";
import { catalogue } from "../cli/shell.ts";
import { writeRoot } from "../overlay.ts";
import { type FakeGitHub, startGitHub } from "./fake/server.ts";

const REPO = "example/danh-muc";
const PROJECT = join(import.meta.dirname, "../..");
let github: FakeGitHub;
let root: string;

beforeAll(async () => {
  github = await startGitHub({
    users: { example: "Organization", an: "User", la: "User", "may[bot]": "Bot" },
    tokens: { an: { login: "an" }, la: { login: "la" }, app: { login: "may[bot]", permissions: { contents: "write" } } },
    repositories: { [REPO]: { writers: ["an"] } },
    now: () => new Date("2026-11-24T02:00:00Z"),
  });
  root = mkdtempSync(join(tmpdir(), "doctor-"));
  writeRoot("base", root);
  const agencies = join(root, "platforms/_registers/agencies.yml");
  writeFileSync(
    agencies,
    `${readFileSync(agencies, "utf8")}  github: { team: example/bo-suong-mu }\n- code: BCP\n  name: { vi: Bộ Chợ Phiên, en: Ministry of Fairs }\n  kind: ministry\n  github: { team: example/bo-cho-phien }\n`,
  );
  await catalogue(["github", "setup", "--data", root]);
});
afterAll(async () => {
  await github.close();
  rmSync(root, { recursive: true, force: true });
});

const doctor = (token?: string, lang = "en") =>
  catalogue(["doctor", "--data", root, "--lang", lang], PROJECT, {
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: REPO,
    CATALOGUE_HASTE: "1",
    ...(token ? { GITHUB_TOKEN: token } : {}),
  });
const marked = (mark: string, text: string) => text.split("\n").filter((line) => line.startsWith(mark)).length;

test("without a token: what can be seen here, each with how to fix it; the rest was not looked at, and that is said", async () => {
  const { code, stdout, stderr } = await doctor();
  expect(code).toBe(1);
  expect(stdout).toContain("✓ The files that .github/ needs\n");
  expect(stdout).toContain("✗ The file package-lock.json\n    → Run npm install and commit the file");
  expect(stdout).toContain("? GitHub Pages takes the site from GitHub Actions\n");
  expect(stderr).toMatch(/^Without GITHUB_TOKEN .*\n7 set up, 3 missing, 13 not looked at\.\n$/);
});

test("what a template offers, and a program that nobody can install, are named with how to fix it", { tags: ["release"] }, async () => {
  const own = mkdtempSync(join(tmpdir(), "doctor-begun-"));
  try {
    const begun = await catalogue(["init", own, "--template", "vn-ministry"], PROJECT);
    expect(begun.code).toBe(0);
    const file = join(own, "package.json");
    const made = JSON.parse(readFileSync(file, "utf8"));
    const [[name = ""] = []] = Object.entries(made.dependencies) as [string, string][];
    writeFileSync(file, JSON.stringify({ ...made, dependencies: { [name]: "file:../ours.tgz" } }));
    const { stdout } = await catalogue(["doctor", "--data", own, "--lang", "en"], PROJECT, {});
    expect(stdout).toMatch(/✗ The workflows can install the program: file:\.\.\/ours\.tgz\n {4}→ package\.json names a file/);
    expect(stdout).toMatch(
      /✗ The workflows call a repository that is there: \.github\/workflows\/.*\n {4}→ They call a repository of “example”/,
    );
    expect(stdout).toMatch(
      /✗ Names and addresses are .*: repository: .*, site: .*, title: Danh mục nền tảng số của Bộ, BVD: Bộ ví dụ .*\n {4}→ /,
    );
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
});

test("a repository as it is made lacks everything that GitHub keeps", async () => {
  const { code, stdout } = await doctor("an");
  expect(code).toBe(1);
  expect([marked("✗", stdout), marked("?", stdout)]).toEqual([13, 0]);
  expect(stdout).toContain(
    `✗ The ruleset of the main branch: reviews, and both checks by the App: pull_request, deletion, non_fast_forward, ${CHECKS.verdict}`,
  );
  expect(stdout).toContain("✗ The environment bot, for the main branch alone\n    → On GitHub: Settings → Environments → bot");
  expect(github.writes).toEqual([]);
});

test("what a token may not see was not looked at: neither fine nor missing", async () => {
  for (const token of ["la", "app"]) {
    const { stdout } = await doctor(token);
    expect([marked("?", stdout), stdout.includes("? The workflows are on\n")]).toEqual([10, true]);
  }
  const { stderr } = await doctor("nobody");
  expect(stderr).toContain("The repository example/danh-muc on GitHub cannot be read");
});

/** As a person does it who follows each fix. */
async function setUp(): Promise<void> {
  const workflows = join(root, ".github/workflows");
  for (const name of readdirSync(workflows)) {
    const text = readFileSync(join(workflows, name), "utf8");
    writeFileSync(join(workflows, name), text.replaceAll("uses: example/", "uses: ours/"));
  }
  const { administration: settings, labels } = github.repository(REPO);
  for (const name of RULESETS) {
    const text = readFileSync(join(root, `.github/rulesets/${name}.json`), "utf8");
    settings.rulesets.push(JSON.parse(text.replaceAll('"integration_id": 0', '"integration_id": 7')));
  }
  settings.botBranches = ["main"];
  settings.secrets.push("CATALOGUE_APP_PRIVATE_KEY");
  settings.variables.push("CATALOGUE_APP_CLIENT_ID", "CATALOGUE_BOT_LOGIN");
  const teams = [...readFileSync(join(root, "platforms/_registers/agencies.yml"), "utf8").matchAll(/team: "?[\w-]*\/?([\w-]+)/g)];
  const register = join(root, "platforms/_registers/settings.yml");
  const keys = `signingKeys:\n  - { publicKey: ${makeKeys().publicKey}, from: 2026-01-01 }\n`;
  writeFileSync(register, `${readFileSync(register, "utf8")}quorum: 2\nmaintainers: { team: example/bao-tri }\n${keys}`);
  settings.secrets.push("CATALOGUE_LEDGER_KEY");
  await catalogue(["github", "owners", "--data", root]);
  settings.teams.push(...[...teams, ["", "bao-tri"]].map(([, slug = ""]) => ({ slug, permission: "push" })));
  settings.tokens.default_workflow_permissions = "read";
  settings.pages = "workflow";
  settings.workflows.push(
    { path: ".github/workflows/verdict.yml", state: "active" },
    { path: ".github/workflows/daily.yml", state: "active", ranAt: "2026-11-23T19:50:00Z" },
    { path: ".github/workflows/sweep.yml", state: "active", ranAt: "2026-11-22T00:17:00Z" },
  );
  for (const [index, name] of [...readFileSync(join(root, ".github/labels.yml"), "utf8").matchAll(/name: "(.+)"/g)]
    .map(([, name = ""]) => name)
    .entries())
    labels.set(name, { id: index + 1, name, color: "ededed", description: null });
  writeFileSync(join(root, "package-lock.json"), "{}\n");
}

test("set up as it says, nothing is missing; and each thing that goes is found again", async () => {
  await setUp();
  expect(await doctor("an", "vi")).toMatchObject({ code: 0, stderr: "24 mục đã có, 0 mục còn thiếu, 0 mục chưa xem được.\n" });
  const settings = github.repository(REPO).administration;
  const [main] = settings.rulesets;
  settings.botBranches = "all";
  settings.pages = "legacy";
  settings.tokens.can_approve_pull_request_reviews = true;
  settings.workflows.push({ path: ".github/workflows/deploy.yml", state: "disabled_manually" });
  settings.workflows.splice(1, 2, { path: ".github/workflows/sweep.yml", state: "disabled_inactivity", ranAt: "2026-11-20T00:17:00Z" });
  settings.teams.splice(0, 1, { slug: settings.teams[0]?.slug ?? "", permission: "pull" });
  settings.rulesets.splice(0, 1, JSON.parse(JSON.stringify(main).replaceAll('"integration_id":7', '"integration_id":0')));
  const { stdout } = await doctor("an");
  const lines = stdout.split("\n").filter((line) => line.startsWith("✗"));
  expect(lines).toEqual([
    "✗ The environment bot, for the main branch alone",
    `✗ The ruleset of the main branch: reviews, and both checks by the App: ${Object.values(CHECKS).join(", ")}`,
    `✗ The teams of the registers may write to the repository: ${settings.teams[0]?.slug}`,
    "✗ GitHub Actions may not create and approve pull requests",
    "✗ GitHub Pages takes the site from GitHub Actions",
    "✗ The workflows are on: .github/workflows/sweep.yml (disabled_inactivity), .github/workflows/deploy.yml (disabled_manually)",
    "✗ The scheduled workflows have run in the last three days: sweep (2026-11-20)",
  ]);
  expect(github.violations).toEqual([]);
});

test("a workflow of another version, a file that is gone and a stale CODEOWNERS are found without GitHub", async () => {
  const verdict = join(root, ".github/workflows/verdict.yml");
  const text = readFileSync(verdict, "utf8").replace("uses: ours/", "uses: example/");
  writeFileSync(verdict, text.replace(/@v[\d.]+/, "@v0.9.0"));
  writeFileSync(join(root, ".github/CODEOWNERS"), "* @someone\n");
  rmSync(join(root, ".github/rulesets/main.json"));
  writeFileSync(join(root, ".github/labels.yml"), "- name: earlier\n");
  const { stdout } = await doctor();
  expect(stdout).toMatch(
    /✗ Issue forms, labels and editors’ schemas are what the settings say: \.github\/labels\.yml\n {4}→ Run: npx catalogue migrate\n/,
  );
  expect(stdout).toContain("✗ The files that .github/ needs: .github/rulesets/main.json\n    → Run: npx catalogue github setup\n");
  expect(stdout).toMatch(
    /✗ Workflows call the installed version: \.github\/workflows\/verdict\.yml \(0\.9\.0\)\n {4}→ .* Run: npx catalogue migrate\n/,
  );
  expect(stdout).toContain("✗ CODEOWNERS is what the agencies' register says\n    → Run: npx catalogue github owners\n");
});

const KEY = { publicKey: makeKeys().publicKey, from: "2026-01-01" };
test.each<[string, LocalFacts["signingKeys"], readonly string[] | "unseen", readonly string[] | "unseen" | undefined]>([
  ["a key and its secret", [KEY], [LEDGER_SECRET], []],
  ["no secret", [KEY], [], [LEDGER_SECRET]],
  ["neither", [], [], ["signingKeys", LEDGER_SECRET]],
  ["a secret without a key in the settings", [], [LEDGER_SECRET], ["signingKeys"]],
  ["a key that is not yet valid", [{ ...KEY, from: "2027-01-01" }], [LEDGER_SECRET], ["signingKeys 2027-01-01–"]],
  ["a key that is no longer valid", [{ ...KEY, to: "2026-11-23" }], [LEDGER_SECRET], ["signingKeys 2026-01-01–2026-11-23"]],
  ["an old key beside the one of today", [{ ...KEY, to: "2026-11-23" }, KEY], [LEDGER_SECRET], []],
  ["a key, and secrets that a token may not see", [KEY], "unseen", "unseen"],
  ["no key, whatever the secrets are", [], "unseen", ["signingKeys"]],
  ["a catalogue that keeps no ledger", undefined, [], undefined],
])("what is wrong with the ledger's key is named: %s", (_, signingKeys, secrets, named) => {
  const local = { missing: [], otherCalls: [], outsideSource: [], examples: [], exampleCalls: [], teams: [], checks: [], labels: [] };
  const facts = { ...local, branch: "main", today: "2026-11-24", version: "1.0.0", signingKeys };
  const found = judgeSetup(
    { ...facts, ownersStale: false, stale: [], maintained: true, locked: true },
    { ...NOTHING_SEEN, secrets: secrets === "unseen" ? UNSEEN : secrets },
  ).find(({ item }) => item === "signing");
  expect(found && (found.state === "unseen" ? "unseen" : found.what)).toEqual(named);
});
