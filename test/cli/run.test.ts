/** The command line as a person meets it: words, exit codes, and what goes to which stream. */
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { fileFault } from "../../scripts/cli/file-fault.ts";
import { PACKAGE } from "../../scripts/package/package-folder.mjs";
import { RECORD_KINDS } from "../../scripts/records/kinds.ts";
import { Refusal } from "../../scripts/text/refusal.ts";
import { refuseMissing } from "../../site/build/missing-pages.ts";
import { BASE, FIXTURES } from "../overlay.ts";
import { catalogue, rootOf } from "./shell.ts";

const SETTINGS = "platforms/_registers/settings.yml";

test("an older Node is told which it must be, in one sentence", async () => {
  const older = 'data:text/javascript,Object.defineProperty(process, "versions", { value: { node: "20.18.3" } });';
  const ran = promisify(execFile)(process.execPath, ["--import", older, join(PACKAGE, "scripts/cli/bin.mjs"), "check"]);
  await expect(ran).rejects.toMatchObject({
    code: 2,
    stderr: "Cần Node.js 20.19 trở lên; đang dùng 20.18.3.\nNode.js 20.19 or newer is needed; this is 20.18.3.\n",
  });
});

describe("wrong usage: one sentence on stderr, exit code 2", () => {
  test.each([
    [
      ["chek"],
      "Không có lệnh “chek”. Các lệnh: check, score, impact, build, join, serve, new, ballots, paper, import, fmt, init, languages, doctor, verify, links, agency, rename, migrate, github. Xem: npx catalogue help\n",
    ],
    [["check", "--formt", "json"], "Không có tùy chọn “--formt”. Có phải là --format?\n"],
    [["check", "--zzzzzz"], "Không có tùy chọn “--zzzzzz”. Các tùy chọn: --data, --lang, --today, --format, --base, --results.\n"],
    [["check", "--format", "xml"], "--format không có giá trị “xml”. Chọn một trong: text, json, github.\n"],
    [["check", "--lang", "fr"], "--lang không có giá trị “fr”. Chọn một trong: vi, en.\n"],
    [["check", "--today", "24/11/2026"], "--today “24/11/2026” không phải là ngày dạng NĂM-THÁNG-NGÀY.\n"],
    [["check", "platforms/none.md"], "Không có tệp “platforms/none.md”.\n"],
    [
      ["check", "--data", "platforms"],
      /^Không đọc được “.*platforms” \(no platforms\/ or criteria\/ folder\)\. Cần một thư mục có platforms\/ và criteria\/; nêu bằng --data THƯ-MỤC\.\n$/,
    ],
    [["score", "to-chin"], "Không có nền tảng “to-chin”. Có phải là “to-chim”?\n"],
    [["new", "platfrom", "x"], "Không tạo được “platfrom”. Chọn một trong: platform, plan, assessment, ballot, criteria, comments.\n"],
    [["new", "platform", "Tổ Chim"], "“Tổ Chim” không dùng làm mã được: dùng chữ thường không dấu, số và gạch nối, ví dụ “to-chim”.\n"],
    [
      ["new", "platform"],
      "Lệnh “new” không dùng được với 1 đối số. Viết: npx catalogue new platform|plan|assessment|ballot|criteria|comments MÃ [--date NGÀY] [--until NGÀY] [--member PHIẾU] [--letter SỐ]\n",
    ],
    [["github", "repport"], /^github không có giá trị “repport”\. Chọn một trong: report, comment,/],
    [["build", "--out", "--lang", "en"], "The option --out has no value, or one that it does not take.\n"],
    [["build", "--path-prefix", "x"], "--path-prefix “x” phải bắt đầu và kết thúc bằng dấu /, ví dụ /danh-muc/.\n"],
    [
      ["build", "--since", "platforms", "--lang", "en"],
      "“platforms” is no site that was made by build. Name its folder by --since, or leave --since out.\n",
    ],
    [["build", "--since", "_last", "--shard", "1/2"], "--since không dùng cùng --shard: một phần của trang được lập trọn vẹn.\n"],
    [
      ["build", "--shard", "1/2", "--host", "github-pages"],
      "--host không dùng cùng --shard: nơi lưu nhận cả trang. Nêu nơi lưu khi ghép các phần (join --host).\n",
    ],
    [["build", "--base-url", "example"], "--base-url “example” không phải là địa chỉ http(s).\n"],
    [["serve", "--port", "http"], "--port “http” không phải là số cổng từ 0 đến 65535.\n"],
    [["check", "--lang", "en", "--tody=x"], "There is no option “--tody”. Did you mean --today?\n"],
  ] as const)("%j", async (argv, stderr) => {
    const ran = await catalogue([...argv]);
    if (typeof stderr === "string") expect(ran.stderr).toBe(stderr);
    else expect(ran.stderr).toMatch(stderr);
    expect([ran.code, ran.stdout]).toEqual([2, ""]);
  });

  test.each([
    ["a file where a folder should be", ["init", "file", "--template", "plain"]],
    ["a file on the way", ["init", "file/below", "--template", "plain"]],
    ["a file in the place of a record", ["new", "platform", "gone"]],
  ])("what the disk refuses: %s", async (_, argv) => {
    const root = rootOf();
    for (const path of ["file", "platforms/gone"]) writeFileSync(join(root, path), "");
    const ran = await catalogue([...argv, "--lang", "en"], root);
    expect([ran.code, ran.stdout]).toEqual([2, ""]);
    expect(ran.stderr).toMatch(
      /^“(?:file|file\/below\/\S+|file\/\S+|platforms\/gone)” cannot be made: a file is there, not a folder\. Choose another name, or move the file\.\n$/,
    );
  });

  test("a program that is not there", async () => {
    expect(fileFault(Object.assign(new Error("x"), { code: "ENOENT", syscall: "spawnSync git", path: "git" }))).toEqual({
      reason: "noProgram",
      path: "git",
    });
  });

  test.each([
    [Object.assign(new Error("x"), { code: "EACCES", path: "/a" }), { reason: "forbidden", path: "/a" }],
    [new Error("EROFS: read-only file system, mkdir '/a/b'"), { reason: "readOnly", path: "/a/b" }],
    [new Error("x", { cause: new Error("ENOSPC: no space left on device, write") }), { reason: "full", path: "" }],
    [new TypeError("a is not a function"), undefined],
  ])("what the disk refuses is told from what is wrong in the program: %s", (error, told) => expect(fileFault(error)).toEqual(told));

  test.each([
    ["en_GB.UTF-8", undefined, "There is"],
    ["vi_VN.UTF-8", "en-US", "Không có"],
    ["C.UTF-8", "en-US", "There is"],
    ["", "vi-VN", "Không có"],
    ["fr_FR", "fr-FR", "There is"],
  ])("outside a catalogue the terminal says the language, else the machine: %s, %s", async (LANG, locale, said) => {
    expect((await catalogue(["chek"], BASE, { LANG }, locale)).stderr.slice(0, 8)).toBe(said);
  });

  test("a path outside the data", async () => {
    const ran = await catalogue(["check", FIXTURES]);
    expect([ran.code, ran.stderr]).toEqual([2, `“${FIXTURES}” không nằm trong platforms/ hay criteria/ của thư mục dữ liệu.\n`]);
  });
});

describe("what is no fault of the program: one sentence on stderr", () => {
  test.each([
    ["a package.json that is none", "package.json", "{", ["doctor"], 1, /^“.*package\.json” is no JSON that can be read\. Fix the file/],
    [
      "labels that are none",
      ".github/labels.yml",
      "a: b",
      ["github", "report"],
      1,
      /^“.*labels\.yml” is no list of labels that can be read\./,
    ],
    [
      "a version that nobody wrote",
      SETTINGS,
      "schemaVersion: -1\n",
      ["migrate"],
      2,
      /^schemaVersion: -1 in settings\.yml is no version of the schemas\./,
    ],
  ])("%s", async (_, path, text, argv, code, stderr) => {
    const root = rootOf();
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    const ran = await catalogue([...argv, "--lang", "en"], root, { GITHUB_REPOSITORY: "a/b" });
    expect([ran.code, ran.stdout]).toEqual([code, ""]);
    expect(ran.stderr).toMatch(stderr);
    expect(ran.stderr.trim().split("\n")).toHaveLength(1);
  });

  test("a route without a page", () => {
    const refused = (promised: string[]) => {
      try {
        refuseMissing(promised, new Set(["/a/index.html"]));
      } catch (error) {
        return error instanceof Refusal ? error.say("en") : error;
      }
    };
    expect(refused(["/a/index.html"])).toBeUndefined();
    expect(refused(["/a/index.html", "/b/index.html"])).toBe(
      "The site was not built: 1 address of site/routes.ts has no page, such as /b/index.html. Add the template to site/pages/, then run it again.",
    );
  });
});

test("the version of the program is that of its package, wherever it is asked", async () => {
  const { version } = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8"));
  for (const asked of ["--version", "-v"])
    expect(await catalogue([asked], "/")).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: "" });
});

test("help is the same table in both languages", async () => {
  const [vi, en] = [await catalogue(["help"]), await catalogue(["--help", "--lang", "en"])];
  expect(vi.code + en.code).toBe(0);
  const names = (text: string) => [...text.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name);
  expect(names(vi.stdout)).toEqual(names(en.stdout));
  expect(names(vi.stdout)).toEqual([
    "check",
    "score",
    "impact",
    "build",
    "join",
    "serve",
    "new",
    "ballots",
    "paper",
    "import",
    "fmt",
    "init",
    "languages",
    "doctor",
    "verify",
    "links",
    "agency",
    "rename",
    "migrate",
    "github",
  ]);
});

describe("check", () => {
  test("all fine: nothing on stdout, exit code 0", async () => {
    expect(await catalogue(["check"])).toEqual({ code: 0, stdout: "", stderr: "Đã kiểm tra 13 tệp: 0 lỗi, 0 cảnh báo.\n" });
  });

  test("warnings alone pass", async () => {
    const ran = await catalogue(["check", "--data", rootOf("warning/usage-old"), "--lang", "en"]);
    expect([ran.code, ran.stderr]).toEqual([0, "Checked 13 files: 0 errors, 1 warning.\n"]);
  });

  test("json keeps its contract", async () => {
    const ran = await catalogue(["check", "--data", rootOf("invalid/agency-unknown"), "--format", "json", "--lang", "en"]);
    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.stdout)).toEqual({
      problems: [
        {
          level: "error",
          rule: "agency-unknown",
          path: "platforms/to-chim/platform.md",
          line: 7,
          column: 8,
          message: "There is no agency with the code “BMTT”.",
          fix: "Did you mean “BMT”?",
        },
      ],
      summary: { files: 13, platforms: 1, criteria: 2, assessments: 1, errors: 1, warnings: 0 },
    });
  });

  test("github annotations name the file from where the command stands", async () => {
    const data = rootOf("invalid/agency-unknown");
    const ran = await catalogue(["check", "--data", basename(data), "--format", "github"], dirname(data));
    expect(ran.stdout).toBe(
      `::error file=${basename(data)}/platforms/to-chim/platform.md,line=7,col=8,title=agency-unknown::Không có cơ quan mã “BMTT”. Có phải là “BMT”?\n`,
    );
  });

  test.each(["platforms/to-chim/platform.md", "platforms/to-chim", "./platforms/", join(BASE, "platforms/to-chim/platform.md")])(
    "a path as typed: %s",
    async (path) => {
      const ran = await catalogue(["check", path]);
      expect([ran.code, ran.stdout]).toEqual([0, ""]);
      expect(ran.stderr).toContain("Chỉ kiểm tra các tệp nêu tên");
    },
  );

  test("named paths report the same as the whole check, on those paths", async () => {
    const data = rootOf("invalid/name-duplicate");
    const whole = await catalogue(["check", "--data", data]);
    const part = await catalogue(["check", "--data", data, "platforms/nen-tang-to-chim-moi/platform.md"]);
    expect(part.code).toBe(1);
    expect(whole.stdout.startsWith(part.stdout)).toBe(true);
    expect(part.stdout).toContain("name-duplicate");
  });

  test("a reference to a platform that was not read is no problem", async () => {
    const data = rootOf();
    mkdirSync(join(data, "platforms/khac-han"), { recursive: true });
    writeFileSync(join(data, "platforms/khac-han/platform.md"), "---\nbroken: true\n---\n");
    const file = join(data, "platforms/to-chim/platform.md");
    const merged = "  - { date: 2026-07-01, type: merged, into: khac-han, document: { number: 13/QĐ-BMT, date: 2026-06-01 } }\nusage:";
    writeFileSync(file, readFileSync(file, "utf8").replace("usage:", merged));
    expect((await catalogue(["check", "platforms/to-chim"], data)).stdout).toBe("");
  });

  test("today decides what is overdue and what is in the future", async () => {
    expect((await catalogue(["check", "--today", "2027-05-15"])).stdout).not.toContain("assessment-overdue");
    expect((await catalogue(["check", "--today", "2027-05-16"])).stdout).toContain("assessment-overdue");
    expect((await catalogue(["check", "--today", "2026-05-31"])).stdout).toContain("date-future");
  });

  test("maintainers that are not named are a warning, once, where a CODEOWNERS would have them", async () => {
    const root = rootOf();
    expect(await catalogue(["check", "--data", root])).toMatchObject({ code: 0, stdout: "" });
    mkdirSync(join(root, ".github"));
    writeFileSync(join(root, ".github/CODEOWNERS"), "# made\n");
    const { code, stdout, stderr } = await catalogue(["check", "--data", root, "--lang", "en"]);
    expect([code, stdout.match(/\[maintainers-unnamed\]/g)?.length, stderr]).toEqual([0, 1, expect.stringContaining("1 warning")]);
    expect(stdout).toMatch(/^platforms\/_registers\/settings\.yml:1:1: warning: .*\n {4}→ Set maintainers: /);
    const settings = join(root, "platforms/_registers/settings.yml");
    writeFileSync(settings, `${readFileSync(settings, "utf8")}maintainers: { logins: [tho] }\n`);
    expect(await catalogue(["check", "--data", root])).toMatchObject({ code: 0, stdout: "" });
  });
});

describe("score", () => {
  test("json keeps its contract", async () => {
    const ran = await catalogue(["score", "to-chim", "--format", "json", "--lang", "en"]);
    const [platform] = JSON.parse(ran.stdout).platforms;
    expect(ran.code).toBe(0);
    expect(platform).toMatchObject({
      id: "to-chim",
      stage: "recognised",
      since: "2026-06-01",
      due: "2027-05-15",
      overdue: false,
      outcome: "eligible",
      criteria: "bo-thu",
      assessment: "2026-05-15",
      missing: [],
      next: { actor: "nobody", task: "none" },
    });
    expect(platform.groups).toEqual([
      { id: "KT", title: "Technical", met: 2, unmet: 0, unknown: 0, notApplicable: 1, applicable: 2 },
      { id: "ND", title: "Users", met: 1, unmet: 0, unknown: 0, notApplicable: 0, applicable: 1 },
    ]);
    expect(platform.results.map(({ id, result, reason }: Record<string, string>) => [id, result, reason])).toEqual([
      ["KT1", "met", "Met, with 1 piece of evidence."],
      ["KT2", "not-applicable", "Not applicable, with an explanation."],
      ["KT3", "met", "Measured 2 hours; threshold: at most 4 hours."],
      ["ND1", "met", "600 users ÷ 1,000 = 60% (1 May 2026); threshold: at least 50%."],
    ]);
  });

  test("a platform is named by its folder or a file in it, too", async () => {
    const named = ["to-chim", "platforms/to-chim", "platforms/to-chim/platform.md", join(BASE, "platforms/to-chim/")];
    const said = await Promise.all(named.map(async (name) => (await catalogue(["score", name])).stdout));
    expect([said[0]?.length, new Set(said).size]).toEqual([expect.any(Number), 1]);
    expect(await catalogue(["score", "platforms/none"])).toMatchObject({ code: 2, stderr: "Không có tệp “platforms/none”.\n" });
  });

  test("text: gates first, then groups", async () => {
    expect((await catalogue(["score"])).stdout).toBe(
      `to-chim — Nền tảng Tổ Chim
  Đã công nhận (từ 01/6/2026), hạn đánh giá lại 15/5/2027
  Tiếp theo: Không có việc đang chờ
  Đánh giá 15/5/2026 (bo-thu): Đủ điều kiện công nhận
  Tiêu chí xét riêng ND1: Đạt — 600 người dùng ÷ 1.000 = 60% (01/5/2026); ngưỡng tối thiểu 50%.
    KT   2/2  Kỹ thuật
    ND   1/1  Người dùng
`,
    );
  });

  test("a platform whose file cannot be read is not said to be missing", async () => {
    const ran = await catalogue(["score", "to-chim", "--data", rootOf("invalid/number-separator")]);
    expect([ran.code, ran.stdout]).toEqual([1, ""]);
    expect(ran.stderr).toContain("Dữ liệu còn 1 lỗi");
  });

  test("on broken data it says so", async () => {
    const ran = await catalogue(["score"], rootOf("invalid/agency-unknown"));
    expect([ran.code, ran.stderr]).toEqual([1, "Dữ liệu còn 1 lỗi, kết quả dưới đây có thể thiếu. Xem: npx catalogue check\n"]);
  });
});

describe("new", () => {
  test.each([
    [["platform", "la-sen"], "platforms/la-sen/platform.md", ["key-missing", "value-empty"]],
    [["plan", "to-chim"], "platforms/to-chim/plan.md", ["value-empty"]],
    [["assessment", "to-chim", "--date", "2026-08-01"], "platforms/to-chim/assessments/2026-08-01.md", ["value-empty"]],
    [["criteria", "bo-moi", "--extends", "khung-thu"], "criteria/bo-moi.md", ["value-empty"]],
    [["criteria", "bo-moi"], "criteria/bo-moi.md", ["value-empty"]],
  ] as const)("%j leaves only blanks to fill", async (argv, path, rules) => {
    const data = rootOf();
    if (path.endsWith("plan.md")) rmSync(join(data, path));
    const made = await catalogue(["new", ...argv], data);
    expect([made.code, made.stdout]).toEqual([0, `${path}\n`]);
    const [, frontMatter, body] = readFileSync(join(data, path), "utf8").split(/^---\n/m);
    // What a new file says by itself would be published as somebody's words: it only asks, in a comment.
    expect([body, frontMatter?.trimEnd().split("\n").at(-1)]).toEqual(["", expect.stringMatching(/^# Dưới dòng --- cuối: /)]);
    const { problems } = JSON.parse((await catalogue(["check", path, "--format", "json"], data)).stdout);
    const found = [...new Set(problems.map(({ rule }: { rule: string }) => rule))];
    expect(found.filter((rule) => !(rules as readonly string[]).includes(rule as string))).toEqual([]);
    expect(found).toContain("value-empty");
  });

  test("begins with the line by which YAML editors find the schema, where the root has it; fmt keeps it", async () => {
    const data = rootOf();
    mkdirSync(join(data, ".vscode/schemas"), { recursive: true });
    writeFileSync(join(data, ".vscode/schemas/platform.schema.json"), "{}");
    await catalogue(["new", "platform", "la-sen"], data);
    const file = join(data, "platforms/la-sen/platform.md");
    const start = "---\n# yaml-language-server: $schema=../../.vscode/schemas/platform.schema.json\n";
    expect(readFileSync(file, "utf8").startsWith(start)).toBe(true);
    writeFileSync(file, `${start}name: { vi: Sen }\ngroup: state\n---\n`);
    await catalogue(["fmt", "platforms/la-sen"], data);
    expect(readFileSync(file, "utf8").startsWith(start)).toBe(true);
  });

  test("never writes over a file", async () => {
    const ran = await catalogue(["new", "platform", "to-chim"], rootOf());
    expect([ran.code, ran.stderr]).toEqual([2, "Đã có “platforms/to-chim/platform.md”; không ghi đè.\n"]);
  });

  test("an assessment lists every criterion of the platform's set", async () => {
    const data = rootOf();
    await catalogue(["new", "assessment", "to-chim"], data);
    const text = readFileSync(join(data, "platforms/to-chim/assessments/2026-11-24.md"), "utf8");
    expect([...text.matchAll(/^ {2}([A-Z]+\d): /gm)].map(([, code]) => code)).toEqual(["KT1", "KT2", "KT3", "ND1"]);
  });

  test("comments that came by letter are named for it, and list the codes that they may be on", async () => {
    const data = rootOf();
    const ran = await catalogue(["new", "comments", "bo-thu", "--letter", "512/BMT-NTS", "--date", "2025-03-20"], data);
    expect(ran.stdout).toBe("criteria/bo-thu/comments/512-bmt-nts-2025-03-20.md\n");
    const text = readFileSync(join(data, ran.stdout.trim()), "utf8");
    expect(text).toMatch(/^letter: 512\/BMT-NTS$/m);
    // A letter is of its own day, which nobody guesses; a name that no letter has is not in the file's.
    const undated = await catalogue(["new", "comments", "bo-thu", "--letter", "12/HT-KT"], data);
    expect(undated.stdout).toBe("criteria/bo-thu/comments/12-ht-kt.md\n");
    expect(readFileSync(join(data, undated.stdout.trim()), "utf8")).toMatch(/^date: ?$/m);
    const nameless = await catalogue(["new", "comments", "bo-thu", "--letter", "///", "--date", "2025-03-21"], data);
    expect(nameless.stdout).toBe("criteria/bo-thu/comments/2025-03-21.md\n");
    expect([...text.matchAll(/^# ([A-Z]+\d): /gm)].map(([, code]) => code)).toEqual(["KT1", "KT2", "KT3", "ND1"]);
  });

  test("today is the day it is in the time zone of the settings: still yesterday in Honolulu", async () => {
    const data = rootOf();
    const settings = join(data, "platforms/_registers/settings.yml");
    writeFileSync(settings, readFileSync(settings, "utf8").replace("Asia/Ho_Chi_Minh", "Pacific/Honolulu"));
    await catalogue(["new", "assessment", "to-chim"], data);
    expect(existsSync(join(data, "platforms/to-chim/assessments/2026-11-23.md"))).toBe(true);
  });
});

describe("fmt", () => {
  const messy = `\ufeff---\r
# chú thích của chủ quản\r
owner: "BMT"   # cuối dòng\r
name: { en: 'Bird Nest platform', vi: "${"Nền tảng Tổ Chim".normalize("NFD")}" }\r
sources:\r
  - url: https://example.vn/nguon\r
    title: Trang thử\r
events: [{ type: listed, date: 2024-01-10, document: { date: 2024-01-10, number: 11/QĐ-BSM } }]\r
---\r
\r
Mô tả.  \r
`;
  const neat = `---
name: { vi: Nền tảng Tổ Chim, en: Bird Nest platform }
# chú thích của chủ quản
owner: BMT # cuối dòng
events: [ { date: 2024-01-10, type: listed, document: { number: 11/QĐ-BSM, date: 2024-01-10 } } ]
sources:
  - title: Trang thử
    url: https://example.vn/nguon
---
Mô tả.
`;

  test("orders keys, keeps comments, composes letters, and is the same twice", async () => {
    const data = rootOf();
    const file = join(data, "platforms/to-chim/platform.md");
    writeFileSync(file, messy);
    expect((await catalogue(["fmt", "platforms/to-chim/platform.md", "--check"], data)).code).toBe(1);
    expect(readFileSync(file, "utf8")).toBe(messy);
    expect((await catalogue(["fmt", "platforms/to-chim/platform.md"], data)).stdout).toBe("platforms/to-chim/platform.md\n");
    expect(readFileSync(file, "utf8")).toBe(neat);
    expect(await catalogue(["fmt", "platforms/to-chim/platform.md"], data)).toMatchObject({ code: 0, stdout: "" });
  });

  test("the check of a named file hints at it, which changes nothing of the check", async () => {
    const data = rootOf();
    writeFileSync(join(data, "platforms/to-chim/platform.md"), `${readFileSync(join(data, "platforms/to-chim/platform.md"), "utf8")}\n\n`);
    const ran = await catalogue(["check", "platforms/to-chim/platform.md"], data);
    expect([ran.code, ran.stdout]).toEqual([0, ""]);
    expect(ran.stderr).toContain("Viết lại bằng: npx catalogue fmt platforms/to-chim/platform.md\n");
    // From another folder the command that is advised names the data, as the one that was run did.
    const away = await catalogue(["check", "platforms/to-chim/platform.md", "--data", basename(data)], dirname(data));
    expect(away.stderr).toContain(`Viết lại bằng: npx catalogue fmt --data ${basename(data)} platforms/to-chim/platform.md\n`);
    await catalogue(["fmt", "platforms/to-chim/platform.md"], data);
    expect((await catalogue(["check", "platforms/to-chim/platform.md"], data)).stderr).not.toContain("npx catalogue fmt");
  });

  test("a file it can not read is named with its place, and then none is written", async () => {
    const data = rootOf("invalid/frontmatter-syntax");
    const other = join(data, "criteria/khung-thu.md");
    const unformatted = `${readFileSync(other, "utf8")}\n\n`;
    writeFileSync(other, unformatted);
    const ran = await catalogue(["fmt", "--lang", "en"], data);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(/^platforms\/to-chim\/platform\.md:7:8: cannot be formatted \(The file cannot be read here/m);
    expect(ran.stdout).toContain("criteria/khung-thu.md\n");
    expect(readFileSync(other, "utf8")).toBe(unformatted);
    expect(readFileSync(join(data, "platforms/to-chim/platform.md"), "utf8")).toContain("owner: BMT: BSM");
  });
});

test("help of a kind of file is the table of its fields, by its schema", async () => {
  const { code, stdout } = await catalogue(["help", "settings", "--lang", "en"], rootOf());
  expect(code).toBe(0);
  for (const name of Object.keys(RECORD_KINDS.settings.schema.properties ?? {}))
    expect(stdout.replaceAll("[]`", "`")).toContain(`| \`${name}\``);
  expect(stdout).toMatch(/^\| `names\.thing` \| .* “platform” \|$/m);
  expect((await catalogue(["help", "documents"], rootOf())).stdout).toMatch(/^\| `number` \* \|/m);
});

test("help of one command names each of its options and what it is for", async () => {
  for (const argv of [
    ["help", "init"],
    ["init", "--help"],
    ["new", "-h"],
    ["help", "import"],
    ["help", "github"],
    ["help", "verify"],
  ]) {
    const { code, stdout } = await catalogue([...argv, "--lang", "en"], rootOf());
    expect(code).toBe(0);
    expect(stdout.split("\n").filter((line) => /^ {2}--/.test(line) && !/^ {2}--[\w-]+ +\S/.test(line))).toEqual([]);
    expect(stdout).toContain("--data ");
  }
  expect((await catalogue(["help", "init", "--lang", "en"], rootOf())).stdout).toMatch(/^init .*\n\n(?: {2}--.*\n)* {2}--agency-name /);
});
