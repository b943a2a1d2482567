/** `catalogue init`: from each template a repository that checks clean at once, whatever is typed, and nothing is written over. */
import { execFile, execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { promisify } from "node:util";
import { describe, expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { run } from "../../scripts/cli/run.ts";
import { aboutPackage } from "../../scripts/package/about.ts";
import { PACKAGE } from "../../scripts/package/package-folder.mjs";
import { fillTemplate } from "../../scripts/start/fill.ts";
import { completePackage } from "../../scripts/start/package-file.ts";
import { readTemplate, TEMPLATES } from "../../scripts/start/template.ts";
import { catalogue, rootOf } from "./shell.ts";

const { name, version, repository } = aboutPackage();
const templates = join(PACKAGE, "scripts/templates");

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "catalogue-init-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

const CHECK = ["check", "--format", "json", "--today", "2026-11-24"];
const CLEAN = /"problems": \[\],.*"platforms": 1,.*"errors": 0,\s*"warnings": 0/s;

/** What people may call their catalogue: YAML, Markdown and JavaScript read none of it. */
const HOSTILE = `"Ours": 'all' {of} [it] - \`x\` #1 & *y* | <b> @@agencyCode@@ $& \\`;

describe.each(TEMPLATES)("%s", (template) => {
  test("is in canonical form, its example says that it is one, and nothing in it speaks of what is national", () => {
    const { files, answers } = readTemplate(templates, template);
    const address = "https://example.org/";
    const all = { ...answers, name: "x", today: "2026-11-24", package: name, repository: address, site: address };
    const texts = [...files].map(([path, text]) => [path, fillTemplate(path, text, all)] as const);
    const example = texts.filter(([path]) => path.endsWith("/platform.md"));
    expect(example.map(([, text]) => /^name: .*\((?:ví dụ|example)\)/m.test(text))).toEqual([true]);
    const odd = texts.filter(([, text]) => text !== text.normalize("NFC") || /@@|quốc gia|national (?!dig)/i.test(text));
    expect(odd.map(([path]) => path)).toEqual([]);
  });
});

test("of the template that is nobody's, no file speaks Vietnamese", () => {
  const texts = [...readTemplate(templates, "plain").files];
  expect(texts.filter(([, text]) => /[ăâđêôơưạảãàáẹẻẽèéịỉĩìíọỏõòóụủũùúỵỷỹỳý]|Viet/i.test(text)).map(([path]) => path)).toEqual([]);
});

/** After a new version of the program: what is of the version before is said, then moved. */
async function upgrade(root: string): Promise<void> {
  const settings = join(root, "platforms/_registers/settings.yml");
  const verdict = join(root, ".github/workflows/verdict.yml");
  const current = [settings, verdict].map((file) => readFileSync(file, "utf8"));
  writeFileSync(settings, current[0]?.replace("schemaVersion: 1\n", "schemaVersion: 0\n") ?? "");
  writeFileSync(verdict, current[1]?.replace(`@v${version}`, "@v0.9.0") ?? "");
  const asked = await catalogue(["migrate", "--check", "--lang", "en"], root);
  expect([asked.code, asked.stdout]).toEqual([1, "platforms/_registers/settings.yml\n.github/workflows/verdict.yml\n"]);
  expect(asked.stderr).toContain(".github/workflows/verdict.yml is to be moved. Run: npx catalogue migrate\n");
  expect((await catalogue(["migrate"], root)).code).toBe(0);
  expect([settings, verdict].map((file) => readFileSync(file, "utf8"))).toEqual(current);
  const done = await catalogue(["migrate", "--check", "--lang", "en"], root);
  expect([done.code, done.stdout]).toEqual([0, ""]);
  expect(done.stderr).toContain("there is nothing to move.\n");
}

/** Forms that were made once and are made no more, as of another language or of a field that is not used, are said, then gone. */
async function formsOfBefore(root: string): Promise<void> {
  const folder = join(root, ".github/ISSUE_TEMPLATE");
  const before = readdirSync(folder);
  const made = readFileSync(join(folder, "2-so-lieu.yml"), "utf8");
  writeFileSync(join(folder, "2-usage.yml"), made);
  writeFileSync(join(folder, "ours.yml"), "name: Ours\n");
  const asked = await catalogue(["github", "forms", "--check", "--lang", "en"], root);
  expect([asked.code, asked.stderr.split("\n").filter((line) => /usage|ours/.test(line))]).toEqual([
    1,
    [expect.stringContaining(".github/ISSUE_TEMPLATE/2-usage.yml is stale")],
  ]);
  expect((await catalogue(["github", "forms"], root)).code).toBe(0);
  expect(readdirSync(folder).sort()).toEqual([...before, "ours.yml"].sort());
}

describe("a whole repository", () => {
  // From the third template one is made by the packed program: test/site/plain.test.ts.
  test("checks clean whatever the title is; what is there is left as it is, and said; what npm has begun is completed", async () => {
    const folder = emptyFolder();
    const root = join(folder, "ours");
    mkdirSync(root);
    writeFileSync(join(root, "LICENSE"), "Ours\n");
    writeFileSync(join(root, ".gitignore"), "ours\n");
    const begun = { name: "ours", scripts: { test: 'echo "Error: no test specified" && exit 1' }, dependencies: { [name]: "file:x.tgz" } };
    writeFileSync(join(root, "package.json"), JSON.stringify(begun));
    const ran = await catalogue(
      ["init", "ours", "--template", "vn-ministry", "--title", HOSTILE, "--agency-name", HOSTILE, "--maintainer", "tho"],
      folder,
    );
    expect(ran.stderr).toContain("Đã có .gitignore; giữ nguyên.\n");
    expect(ran.stderr).toContain("Đã bổ sung vào package.json những gì còn thiếu; những gì đã có giữ nguyên.\n");
    expect([...ran.stdout.trim().split("\n"), "LICENSE", ".gitignore"].sort()).toEqual(filesIn(root).sort());
    expect(readFileSync(join(root, ".gitignore"), "utf8")).toBe("ours\n");
    expect(JSON.parse(readFileSync(join(root, "package.json"), "utf8"))).toMatchObject({
      name: "ours",
      dependencies: { [name]: "file:x.tgz" },
      scripts: { start: "catalogue serve", test: "catalogue check && catalogue build" },
    });
    expect((await catalogue(CHECK, root)).stdout).toMatch(CLEAN);
    const settings = parse(readFileSync(join(root, "platforms/_registers/settings.yml"), "utf8"));
    expect(settings.title).toEqual({ vi: HOSTILE, en: HOSTILE });
    const calls = readFileSync(join(root, ".github/workflows/verdict.yml"), "utf8");
    expect(calls).toContain(`uses: ${repository}/.github/workflows/verdict.yml@v${version}`);
    expect(readFileSync(join(root, "README.md"), "utf8").split("\n")[0]).toMatch(/^# "Ours": 'all' \\\{of\\\} \\\[it\\\]/);
    await upgrade(root);
    await formsOfBefore(root);
    const again = await catalogue(["init", "ours", "--template", "plain"], folder);
    expect([again.code, again.stdout]).toEqual([2, ""]);
  });

  test("a script of one's own stays", () => {
    const own = completePackage('{"scripts":{"test":"a","start":"b"}}', '{"scripts":{"test":"mine"}}', { name: "p", version: "1.0.0" });
    expect(JSON.parse(own)).toEqual({ scripts: { test: "mine", start: "b" }, dependencies: { p: "1.0.0" } });
  });
});

test("below a folder of a repository, what GitHub looks for at its top is there", { tags: ["release"] }, async () => {
  const folder = emptyFolder();
  execFileSync("git", ["init", "--quiet", folder]);
  expect((await catalogue(["init", "our data", "--template", "plain"], folder)).code).toBe(0);
  expect(readdirSync(join(folder, "our data"))).not.toContain(".github");
  const { updates } = parse(readFileSync(join(folder, ".github/dependabot.yml"), "utf8"));
  expect(updates[0].directory).toBe("/our data");
});

test("where a file stands in the place of a folder, that is said and nothing is written", async () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, "ours/platforms"), { recursive: true });
  writeFileSync(join(folder, "ours/platforms/_registers"), "");
  const ran = await catalogue(["init", "ours", "--lang", "en"], folder);
  expect([ran.code, ran.stdout]).toEqual([2, ""]);
  expect(ran.stderr).toMatch(/^“ours\/platforms\/_registers” cannot be made: a file is there/);
  expect(filesIn(folder)).toEqual(["ours/platforms/_registers"]);
});

describe("of what can not be read nothing is made, and nothing is left behind at another version", () => {
  const settings = "platforms/_registers/settings.yml";
  test.each([
    [settings, "languages: [ vi\n", ["migrate"]],
    [settings, "languages: [ vi\n", ["github", "forms"]],
    [settings, "languages: [ vi\n", ["github", "setup"]],
    ["platforms/to-chim/platform.md", '---\nname: { vi: "A\n---\n', ["migrate"]],
    ["platforms/to-chim/platform.md", '---\nname: { vi: "A\n---\n', ["languages", "en,vi"]],
  ])("%s %j %j", async (path, text, argv) => {
    const root = rootOf();
    const old = `schemaVersion: 0\n${readFileSync(join(root, settings), "utf8")}`;
    writeFileSync(join(root, settings), old);
    writeFileSync(join(root, path), text);
    const before = filesIn(root);
    const ran = await catalogue([...argv, "--lang", "en"], root);
    expect([ran.code, ran.stdout]).toEqual([2, ""]);
    expect(ran.stderr).toBe(`${path} cannot be read; nothing was written. What is wrong there: npx catalogue check\n`);
    expect(filesIn(root)).toEqual(before);
    if (path !== settings) expect(readFileSync(join(root, settings), "utf8")).toBe(old);
  });

  test("line ends and a beginning as Windows writes them are read, and what is moved is written without", async () => {
    const root = rootOf();
    const text = `schemaVersion: 0\n${readFileSync(join(root, settings), "utf8")}`;
    writeFileSync(join(root, settings), `\ufeff${text.replaceAll("\n", "\r\n")}`);
    expect((await catalogue(["migrate"], root)).code).toBe(0);
    expect(readFileSync(join(root, settings), "utf8")).toBe(text.replace("schemaVersion: 0", "schemaVersion: 1"));
  });
});

describe("wrong answers: one sentence, nothing written", () => {
  test.each([
    [["--template", "none"], "--template has no value “none”. Choose one of: vn-ministry, vn-province, plain.\n"],
    [["--agency-code", "our org"], /^--agency-code “our org”: A code begins with a capital letter/],
    [["--site", "javascript:alert(1)"], "--site “javascript:alert(1)”: An http(s) address is needed.\n"],
    [["--title", " "], /^--title “”: One line/],
    [["--maintainer", "@tho"], "--maintainer “@tho”: A login has letters, digits and hyphens only.\n"],
  ] as const)("%j", async (options, said) => {
    const folder = emptyFolder();
    const ran = await catalogue(["init", ...options, "--lang", "en"], folder);
    expect(ran.code).toBe(2);
    if (typeof said === "string") expect(ran.stderr).toBe(said);
    else expect(ran.stderr).toMatch(said);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("on a terminal", () => {
  async function typing(argv: string[], typed: string, folder: string) {
    let stderr = "";
    const stdin = Object.assign(Readable.from([typed]), { isTTY: true });
    const code = await run({
      argv: ["init", "--lang", "en", ...argv],
      cwd: folder,
      stdin,
      stdout: { write: () => {} },
      stderr: { write: (text) => (stderr += text) },
      env: {},
      now: new Date("2026-11-24T03:00:00Z"),
    });
    return { code, stderr };
  }

  test("it asks what no option says, again after what can not be, and an empty answer takes what is offered", {
    tags: ["release"],
  }, async () => {
    const folder = emptyFolder();
    const typed =
      "none\nvn-province\n\n\n\nsai mã\nUBNDHB\nỦy ban nhân dân tỉnh Hòa Bắc\nPeople's Committee of Hoa Bac\n\n\n@so\nso-hoa-bac\n";
    const { code, stderr } = await typing(["--site", "https://hoabac.example.org/"], typed, folder);
    expect(code).toBe(0);
    expect(stderr).toContain("Choose plain, vn-ministry or vn-province.\n");
    expect(stderr).toContain("Name of the catalogue? [Danh mục nền tảng số dùng chung của tỉnh] ");
    expect(stderr).toContain("A code begins with a capital letter");
    expect(stderr).not.toContain("Address of the site");
    const [agency] = parse(readFileSync(join(folder, "platforms/_registers/agencies.yml"), "utf8"));
    // In a process of its own: the kinds of agencies are the province's.
    const { stdout: checked } = await promisify(execFile)(process.execPath, [join(PACKAGE, "scripts/cli/bin.mjs"), ...CHECK], {
      cwd: folder,
    });
    expect(checked).toMatch(CLEAN);
    expect(agency).toMatchObject({ code: "UBNDHB", name: { vi: "Ủy ban nhân dân tỉnh Hòa Bắc", en: "People's Committee of Hoa Bac" } });
  });

  test("who stops half-way has written nothing", async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, "x"));
    expect(await typing(["x"], "plain\nOurs\n", folder)).toMatchObject({ code: 2 });
    expect(existsSync(join(folder, "x/package.json"))).toBe(false);
  });
});
