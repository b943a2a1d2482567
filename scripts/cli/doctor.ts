/**
 * `catalogue doctor`: what of the set-up on GitHub is missing, each with how to fix it. Reads only; without a token what
 * is on GitHub was not looked at, and that is said.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { namesSomebody } from "../catalogue/members.ts";
import type { Checked } from "../check/check.ts";
import { repositoryPlace } from "../git/place.ts";
import { calledVersions, WORKFLOWS_FOLDER } from "../github/callers.ts";
import { BOT_LABELS, CHECKS } from "../github/names.ts";
import { NOTHING_SEEN, readSetup, type SetupFacts } from "../github/setup-facts.ts";
import { judgeSetup, type LocalFacts, type SetupResult } from "../github/setup-judgement.ts";
import { aboutPackage } from "../package/about.ts";
import { PACKAGE } from "../package/package-folder.mjs";
import type { Records } from "../records/records.ts";
import { readTemplate, TEMPLATES } from "../start/template.ts";
import { logLine } from "../text/untrusted.ts";
import { doctorWords } from "../words/words.ts";
import type { Call, Command } from "./command.ts";
import { checkAll } from "./data.ts";
import { missingFiles } from "./generated.ts";
import { readPackageFile } from "./package-json.ts";

export const doctor: Command = {
  options: {},
  positionals: { min: 0, max: 0 },
  run: async (call) => {
    const checked = checkAll(call);
    const results = judgeSetup(localFacts(call, checked), await remoteFacts(call, checked.records));
    call.shell.stdout.write(results.map((result) => show(result, call)).join(""));
    const count = (state: SetupResult["state"]) => results.filter((result) => result.state === state).length;
    call.shell.stderr.write(`${doctorWords[call.lang].summary(count("fine"), count("missing"), count("unseen"))}\n`);
    return count("missing") > 0 ? 1 : 0;
  },
};

function localFacts(call: Call, checked: Checked): LocalFacts {
  const { records } = checked;
  const { top } = repositoryPlace(call.root);
  const { version, repository } = aboutPackage();
  const folder = join(top, WORKFLOWS_FOLDER);
  const workflows = existsSync(folder) ? readdirSync(folder).filter((name) => /\.ya?ml$/.test(name)) : [];
  const teams = (records.agencies?.data ?? []).flatMap(({ github }) => github?.team ?? []);
  const settings = records.settings?.data;
  const { missing, ownersStale, stale } = missingFiles(call, checked);
  return {
    missing,
    ownersStale,
    stale,
    maintained: namesSomebody(settings?.maintainers),
    locked: existsSync(join(call.root, "package-lock.json")),
    otherCalls: workflows.flatMap((name) =>
      calledVersions(readFileSync(join(folder, name), "utf8"), repository).flatMap((called) =>
        called === version ? [] : `${WORKFLOWS_FOLDER}/${name} (${called})`,
      ),
    ),
    outsideSource: outsideSource(call.root),
    examples: examplesIn(records),
    exampleCalls: workflows.flatMap((name) =>
      /\buses:\s*["']?example\//.test(readFileSync(join(folder, name), "utf8")) ? `${WORKFLOWS_FOLDER}/${name}` : [],
    ),
    version,
    branch: settings?.branch ?? "main",
    today: call.today,
    signingKeys: settings?.signingKeys ?? (settings?.quorum === undefined ? undefined : []),
    teams: [...teams, ...(settings?.maintainers?.team ? [settings.maintainers.team] : [])].map((team) => team.split("/").at(-1) ?? team),
    checks: Object.values(CHECKS),
    labels: BOT_LABELS,
  };
}

/** How package.json names the program, where that is a file that the workflows would not find. */
function outsideSource(root: string): string[] {
  const { dependencies, devDependencies } = readPackageFile(join(root, "package.json"));
  const source = dependencies?.[aboutPackage().name] ?? devDependencies?.[aboutPackage().name] ?? "";
  if (!/^(?:file|link):/.test(source)) return [];
  const path = source.replace(/^\w+:/, "");
  // A tarball that is committed beside the data is found.
  return path.startsWith("..") || isAbsolute(path) || !isCommitted(root, path) ? [source] : [];
}

function isCommitted(root: string, path: string): boolean {
  const { status } = spawnSync("git", ["ls-files", "--error-unmatch", path], { cwd: root, stdio: "ignore" });
  return status === 0;
}

const EXAMPLE_ADDRESS = /^https?:\/\/(?:github\.com\/example(?:\/|$)|example\.github\.io|(?:[\w-]+\.)*example\.(?:org|com|net)(?:[/:]|$))/;

/** What the settings and agencies say that a template has put there. */
function examplesIn({ settings, agencies }: Records): string[] {
  const offered = new Set(
    TEMPLATES.flatMap((name) => Object.values(readTemplate(join(PACKAGE, "scripts/templates"), name).answers)).filter((text) =>
      text.includes(" "),
    ),
  );
  const isOffered = (text: object) => Object.values(text).some((one) => offered.has(one));
  const { repository = "", site = "", title = {} } = settings?.data ?? {};
  return [
    ...(EXAMPLE_ADDRESS.test(repository) ? [`repository: ${repository}`] : []),
    ...(EXAMPLE_ADDRESS.test(site) ? [`site: ${site}`] : []),
    ...(isOffered(title) ? [`title: ${Object.values(title)[0]}`] : []),
    ...(agencies?.data ?? []).flatMap(({ code, name }) => (isOffered(name) ? `${code}: ${Object.values(name)[0]}` : [])),
  ];
}

/** The repository that runs, else the one that the settings name. */
async function remoteFacts({ shell: { env, stderr }, lang }: Call, records: Records): Promise<SetupFacts> {
  const say = doctorWords[lang];
  const [, named] = /^https?:\/\/[^/]+\/([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(records.settings?.data.repository ?? "") ?? [];
  const [owner = "", repo = ""] = (env.GITHUB_REPOSITORY || named || "").split("/");
  if (!env.GITHUB_TOKEN) {
    stderr.write(`${say.noToken}\n`);
    return NOTHING_SEEN;
  }
  const { connect } = await import("../github/client.ts");
  const log = (line: string) => stderr.write(`${logLine(line)}\n`);
  const apiUrl = env.GITHUB_API_URL || "https://api.github.com";
  const client = connect({ token: env.GITHUB_TOKEN, apiUrl, hasty: env.CATALOGUE_HASTE === "1", log });
  try {
    return await readSetup(client, { owner, repo });
  } catch (error) {
    log(say.unreachable(`${owner}/${repo}`, (error as Error).message));
    return NOTHING_SEEN;
  }
}

const MARKS = { fine: "✓", missing: "✗", unseen: "?" } as const;

function show({ item, state, what }: SetupResult, { lang }: Call): string {
  const { title, fix } = doctorWords[lang].items[item];
  const names = what.length > 0 ? `: ${what.join(", ")}` : "";
  const line = `${MARKS[state]} ${title}${names}\n`;
  return state !== "fine" ? `${line}    → ${fix(aboutPackage().version)}\n` : line;
}
