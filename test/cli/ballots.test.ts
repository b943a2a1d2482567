/**
 * A council of seven on a real repository: two with a conflict of interest, one late sheet, three criteria on which they disagree. Put
 * together and decided by the command, the minutes read back from their document, the recognition proved by the ledger.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { deriveCatalogue } from "../../scripts/catalogue/derive.ts";
import { checkFiles } from "../../scripts/check/check.ts";
import { planReplies } from "../../scripts/github/commands.ts";
import { sha256 } from "../../scripts/ledger/envelope.ts";
import { readRoot } from "../../scripts/records/load.ts";
import type { RawFile } from "../../scripts/records/parse.ts";
import { councilOn } from "../../site/browser/editor/council-sheets.ts";
import { letterOf } from "../../site/browser/editor/paper-of.ts";
import { writeDocument } from "../../site/docx/letter.ts";
import { gitIn } from "../github/history-script.ts";
import { put, SETTINGS } from "../github/ledger-script.ts";
import { recordingStage } from "../github/recording-stage.ts";
import { FIXTURES, overlaid } from "../overlay.ts";
import { readBack } from "../site/letter-lines.ts";
import { deskOf, onDesk } from "../site/on-paper.ts";
import { catalogue, rootOf } from "./shell.ts";

const [ID, DAY] = ["to-chim", "2026-11-10"];
const PLATFORM = `platforms/${ID}/platform.md`;
const ASSESSMENT = `platforms/${ID}/assessments/${DAY}.md`;
const RECOGNISED = "  - { date: 2026-06-01, type: recognised, document: { number: 13/QĐ-BMT, date: 2026-06-01 } }\n";
const [HEAD, MEMBERS] = ["a", ["a", "b", "c", "d", "e", "f", "g"]];

/** What members judge: the base's set with one criterion more; its share of users follows from the figures on record. */
const CODES = ["KT1", "KT2", "KT3", "KT4"];
const SET = "criteria/bo-thu.md";
const MORE =
  "  - { id: KT4, group: KT, title: { vi: Nhật ký truy cập, en: Access log }, requirement: must, kind: yes-no, evidence: required }\n";

const open = `---
criteria: bo-thu
method: council
assessors:
${MEMBERS.map((member) => `  - { organisation: Cơ quan ${member.toUpperCase()}, role: ${member === HEAD ? "chair" : "member"}, member: ${member} }\n`).join("")}  - { organisation: Bộ Mây Trắng, role: secretary }
ballots: { until: 2026-11-08 }
results:
${[...CODES, "ND1"].map((code) => `  ${code}: { verdict: unknown }\n`).join("")}---
`;

/** What each says of each criterion; e keeps out of all of it, f of the first, and g comes when it is over. */
const SAID: Readonly<Record<string, readonly (string | undefined)[]>> = {
  a: ["verdict: met", "verdict: met", "value: 2", "verdict: met"],
  b: ["verdict: met", "verdict: met", "value: 2", "verdict: met"],
  c: ["verdict: met", "verdict: met", "value: 2", "verdict: met"],
  d: ["verdict: met", "verdict: unmet", "value: 6", "verdict: unmet"],
  e: [],
  f: [undefined, "verdict: unmet", "value: 2", "verdict: unmet"],
  g: ["verdict: unmet", "verdict: unmet", "value: 6", "verdict: unmet"],
};
const CONFLICTS: Readonly<Record<string, string>> = {
  e: "{ kind: whole, reason: { vi: Từng phát triển nền tảng, en: Developed the platform } }",
  f: "{ kind: criteria, criteria: [ KT1 ], reason: { vi: Cung cấp hạ tầng, en: Supplies the cloud } }",
};
function sheet(member: string): string {
  const results = (SAID[member] ?? []).flatMap((said, index) => {
    const code = CODES[index];
    return said ? [`  ${code}: { ${said}, evidence: [ { title: Minh chứng ${code}, url: https://example.vn/${code} } ] }\n`] : [];
  });
  const date = member === "g" ? "2026-11-09" : "2026-11-06";
  const head = `---\nname: Thành viên ${member.toUpperCase()}\ndate: ${date}\nconflict: ${CONFLICTS[member] ?? "{ kind: none }"}\n`;
  return `${head}${results.length > 0 ? `results:\n${results.join("")}` : ""}---\n`;
}
const sheetPath = (member: string) => `platforms/${ID}/assessments/${DAY}/${member}.md`;

/** Before the council: the base without what it has assessed and decided itself, and with how minutes are laid out. */
function repository() {
  const root = mkdtempSync(join(tmpdir(), "council-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  gitIn(root)("init", "-q", "--template=", "-b", "main");
  const letter = /^letter:\n(?:[ #-].*\n)+/m.exec(readFileSync(join(FIXTURES, "demo", SETTINGS), "utf8"))?.[0] ?? "";
  const base = Object.fromEntries(
    overlaid("base").flatMap(({ path, bytes }) => {
      const text = Buffer.from(bytes).toString("utf8");
      if (path.includes("/assessments/")) return [];
      if (path === PLATFORM) return [[path, text.replace(RECOGNISED, "").replace(/^shared:.*\n/m, "")]];
      if (path === SET) return [[path, text.replace(/^(?= {2}- \{ id: ND1)/m, MORE)]];
      const more = `quorum: 2\n${letter}`;
      return [[path, path === SETTINGS ? `${text}${more}` : text]];
    }),
  );
  const commit = (day: string, files: Readonly<Record<string, string>>, branch = "main", isNew = false) => {
    const made = put(root, branch, day, files, isNew);
    gitIn(root)("reset", "-q", "--hard");
    return made;
  };
  commit("2026-11-01", { ...base, [ASSESSMENT]: open }, "main", true);
  const run = (argv: string[], today = "2026-11-10") => catalogue([...argv, "--data", root, "--today", today]);
  return { root, commit, run, read: (path: string) => readFileSync(join(root, path), "utf8") };
}

test("put together, decided, minutes read back, the recognition recorded and verified", { tags: ["release"] }, async () => {
  const { root, commit, run, read } = repository();
  commit("2026-11-06", Object.fromEntries(["a", "b", "c", "d", "e"].map((member) => [sheetPath(member), sheet(member)])));
  expect((await run(["check"], "2026-11-07")).code).toBe(0);
  const half = await run(["ballots", "status", ID], "2026-11-07");
  const faulty = sheetPath("f");
  writeFileSync(join(root, faulty), "---\nname: Thành viên F\n---\n");
  expect((await run(["ballots", "status"], "2026-11-07")).stdout).toContain(`phiếu còn lỗi, chưa được tính: ${faulty}`);
  rmSync(join(root, faulty));
  const early = await run(["ballots", "count", ID], "2026-11-08");
  expect([early.code, early.stderr]).toEqual([1, expect.stringContaining("Chưa hết hạn gửi phiếu (08/11/2026) mà còn thiếu phiếu")]);
  expect(half.stdout).toContain("5 trên 7 phiếu; hạn gửi phiếu 08/11/2026; 1 thành viên có xung đột lợi ích; còn thiếu: 2 thành viên");
  expect(checklistFor(readRoot(root), `/checklist ${ID}`)).toMatch(
    /5 trên 7 phiếu[\s\S]*- `f`: thành viên · member\n- `g`: thành viên · member/,
  );
  expect(checklistFor(readRoot(root), `/checklist ${ID} g`)).toContain(`\`${sheetPath("g")}\``);

  commit("2026-11-09", { [sheetPath("f")]: sheet("f"), [sheetPath("g")]: sheet("g") });
  const refused = await run(["ballots", "count", ID]);
  expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining("Các thành viên chưa thống nhất: KT2, KT3, KT4.")]);
  // As they are shown, or as files have them.
  for (const [day, code, result, left] of [
    ["10/11/2026", "KT2", "Đạt", "Còn phải quyết định: KT3, KT4."],
    [DAY, "KT3", "2,0", "Còn phải quyết định: KT4."],
    [DAY, "KT4", "met", "Không còn tiêu chí nào phải quyết định."],
  ] as const) {
    const ran = await run(["ballots", "decide", ID, day, code, result, `Đã xem lại ${code}`, `Looked at ${code} again`]);
    expect([ran.code, ran.stderr]).toEqual([0, expect.stringContaining(left)]);
    expect(ran.stderr.includes("git switch -c tong-hop-phieu/to-chim")).toBe(code === "KT2");
    gitIn(root)("symbolic-ref", "HEAD", "refs/heads/tong-hop-phieu/to-chim");
  }
  gitIn(root)("symbolic-ref", "HEAD", "refs/heads/main");
  const decidedLine = "chưa thống nhất: KT2: Đạt: 3, Không đạt: 2; chủ tịch quyết định: Đạt";
  expect((await run(["ballots", "status", ID])).stdout).toContain(decidedLine);
  const counted = await run(["ballots", "count", ID]);
  expect([counted.code, counted.stderr]).toEqual([0, expect.stringContaining("Đã ghi 1 tệp")]);

  const done = (await run(["ballots", "status", ID])).stdout;
  for (const said of [decidedLine, "1 phiếu gửi muộn, không được tính", "; đã tổng hợp\n"]) expect(done).toContain(said);

  const assessment = read(ASSESSMENT);
  expect(assessment.match(/sha256: [0-9a-f]{64}/g)).toHaveLength(7);
  const checked = await run(["check", "--base", "main"]);
  expect([checked.code, checked.stdout.match(/\[[\w-]+\]/g)]).toEqual([0, ["[ballot-late]"]]);
  const [platform] = deriveCatalogue(checkFiles(readRoot(root), { today: DAY }).records, DAY)?.platforms ?? [];
  expect(platform?.latest?.score?.outcome).toBe("eligible");
  expect(platform?.latest?.council?.tallies.map(({ agreement, counted: of, entitled }) => [agreement, of, entitled])).toEqual([
    ["agreed", 4, 5],
    ["split", 5, 6],
    ["split", 5, 6],
    ["split", 5, 6],
  ]);

  const desk = deskOf(readRoot(root));
  const published = new Map([...desk.published(ID)].filter(([path]) => path !== ASSESSMENT));
  const job = { task: "assessment", kind: "assessment", entry: ID, date: DAY, text: assessment, published } as const;
  // What the page has of the sheets, where they are public, says what the command says; without them there is the draft alone.
  const beside = new Map([...published].filter(([path]) => path.startsWith(ASSESSMENT.replace(".md", "/"))));
  const others = new Map([...published].filter(([path]) => !beside.has(path)));
  const paper = onDesk(desk, { ...job, published: others, beside });
  expect(councilOn(paper)).toEqual(platform?.latest?.council);
  expect(councilOn(onDesk(desk, { ...job, published: others }))).toBeUndefined();
  const minutes = (await readBack(await writeDocument(letterOf(paper)))).join("\n");
  for (const said of ["BIÊN BẢN", "Cơ quan G (thành viên): Thành viên G", "Đã xem lại KT2", "Đã xem lại KT4"])
    expect(minutes).toContain(said);

  await papersOf(run, root);
  await recordedAndVerified(readRoot(root));
});

/** The recognition that follows is voted on, merged and recorded by the bot, and proved from a clone; a sheet changed on main since then is told. */
async function recordedAndVerified(files: readonly RawFile[]): Promise<void> {
  const texts = Object.fromEntries(
    files.map(({ path, bytes }) => [
      path,
      Buffer.from(bytes)
        .toString("utf8")
        .replace(/(?<=13\/QĐ-BMT\n {2}date: ).*/, "2026-11-11"),
    ]),
  );
  const stage = await recordingStage(0, texts);
  onTestFinished(() => stage.close());
  const inClone = async (command: string) => {
    const clone = mkdtempSync(join(tmpdir(), "council-"));
    onTestFinished(() => rmSync(clone, { recursive: true, force: true }));
    gitIn(clone)("clone", "-q", stage.git("rev-parse", "--absolute-git-dir"), ".");
    const { code, stdout } = await catalogue([command, "--data", clone]);
    return [code, stdout.match(/(?<=\[)[\w-]+(?=\]$)/gm) ?? []];
  };
  const [before = "", assessment = ""] = [texts[PLATFORM], texts[ASSESSMENT]];
  const recognised = before.replace("usage:\n", `${RECOGNISED.replaceAll("2026-06-01", "2026-11-11")}usage:\n`);
  const number = await stage.propose("cong-nhan", { [PLATFORM]: recognised });
  expect(await stage.voted(number), stage.verdict(number) ?? "").toBe("success");
  await stage.merge(number);
  const { said, ...written } = await stage.record();
  expect(written, said).toEqual({ whole: true, wrote: 1 });
  expect(stage.entry(`${ID}/${number}`)).toMatchObject({
    ...{ events: [{ type: "recognised", date: "2026-11-11" }], approvals: ["BCP", "BĐX"], reached: true, kept: true },
    files: expect.arrayContaining([
      { path: PLATFORM, sha256: sha256(recognised), before: sha256(before) },
      { path: ASSESSMENT, sha256: sha256(assessment), before: sha256(assessment) },
    ]),
  });
  expect(await inClone("verify")).toEqual([0, []]);
  expect(await inClone("check")).toEqual([0, ["ballot-late"]]);

  // Pushed past all rules: the sheet alone, then with its hash where it was counted, which who decided had seen.
  stage.push("main", { [sheetPath("d")]: sheet("d").replace("unmet", "met") });
  expect(await inClone("check")).toEqual([1, ["ballot-changed", "ballot-late"]]);
  stage.push("main", { [ASSESSMENT]: assessment.replace(sha256(sheet("d")), sha256(sheet("d").replace("unmet", "met"))) });
  expect(await inClone("check")).toEqual([1, [...["KT2", "KT3", "KT4"].map(() => "ballot-undecided"), "ballot-late"]]);
}

const COUNCIL = { day: "platforms/to-chim/assessments/2026-11-20", member: "chu-tich" };

describe("a sheet that was counted", () => {
  const sheetFile = `${COUNCIL.day}/${COUNCIL.member}.md`;
  const original = readFileSync(join(FIXTURES, "base", sheetFile), "utf8");
  /** Put together from this text of a sheet, with the hash of what stood there then. */
  function counted(text: string, pinned: string) {
    const root = rootOf("valid/council");
    const [file, assessment] = [join(root, sheetFile), join(root, `${COUNCIL.day}.md`)];
    writeFileSync(file, text);
    const bases = ["chu-tich", "thanh-vien"].map((member) => {
      const is = member === COUNCIL.member ? pinned.replaceAll("\r", "") : readFileSync(join(root, `${COUNCIL.day}/${member}.md`), "utf8");
      return `${member} ${sha256(is)}`;
    });
    const now = readFileSync(assessment, "utf8").replace(sha256(original), sha256(pinned));
    writeFileSync(
      assessment,
      now.replace(/seen: \w+/, `seen: ${sha256(JSON.stringify([COUNCIL.member, "met", "Đã xem giao diện tự phục vụ", bases]))}`),
    );
    return { root, read: () => readFileSync(file, "utf8"), check: () => catalogue(["check"], root) };
  }
  const crlf = original.replace(/\n/g, "\r\n");

  test.each([
    ["as it was", original, original, []],
    ["on Windows", crlf, original, []],
    ["on Windows, with a mark at its beginning", `\ufeff${crlf}`, original, []],
    ["pinned on Windows by an earlier version", crlf, crlf, []],
    ["changed on Windows", crlf.replace("certainty: high", "certainty: low"), original, ["[ballot-changed]"]],
  ])("%s", async (_, text, pinned, rules) => {
    const { stdout } = await counted(text, pinned).check();
    expect(stdout.match(/\[[\w-]+\]/g) ?? []).toEqual(rules);
  });

  test("does not decide what the figures do: a blank of that in their way is told", async () => {
    const root = rootOf("valid/council");
    const assessment = join(root, `${COUNCIL.day}.md`);
    writeFileSync(assessment, readFileSync(assessment, "utf8").replace(/^ {2}ND1: .*$/m, "  ND1: { verdict: unknown }"));
    const { stdout } = await catalogue(["check"], root);
    expect(stdout.match(/\[[\w-]+\]/g)).toEqual(["[verdict-contradicts]"]);
    expect(stdout).toContain("“ND1” ghi “Chưa kết luận” nhưng số đo cho thấy “Đạt”");
  });

  test("is not rewritten by fmt, nor named by the hint of check", async () => {
    const messy = original.replace(/^name: (.*)\ndate: (.*)$/m, "date: $2\nname: $1");
    const { root, read, check } = counted(messy, messy);
    expect((await catalogue(["check", sheetFile], root)).stderr).not.toContain("npx catalogue fmt");
    expect(await catalogue(["fmt", "--check", sheetFile], root)).toMatchObject({ code: 0, stdout: "" });
    const ran = await catalogue(["fmt", COUNCIL.day], root);
    expect([ran.code, ran.stdout, ran.stderr, read()]).toEqual([
      0,
      "",
      expect.stringContaining("Giữ nguyên 2 phiếu đã tổng hợp hoặc đã xem khi quyết định."),
      messy,
    ]);
    expect((await check()).code).toBe(0);
    // Who decided saw them as they are; before that they are files like all others.
    const open = readFileSync(join(FIXTURES, "base", `${COUNCIL.day}.md`), "utf8");
    const decided = open.replace("KT2: { verdict: unknown", (one) => `${one}, seen: ${"0".repeat(64)}`);
    writeFileSync(join(root, `${COUNCIL.day}.md`), decided);
    expect(await catalogue(["fmt", "--check", sheetFile], root)).toMatchObject({ code: 0, stdout: "" });
    writeFileSync(join(root, `${COUNCIL.day}.md`), open);
    expect((await catalogue(["fmt", sheetFile], root)).stdout).toBe(`${sheetFile}\n`);
    expect(read()).toBe(original);
  });
});

describe("an assessment that takes sheets is opened", () => {
  const open = async (...argv: string[]) => {
    const ran = await catalogue(["new", "assessment", "to-chim", ...argv], rootOf());
    return [ran.code, ran.stdout, ran.stderr];
  };
  test("on the day after the closing day, and says so", async () => {
    const made = [
      0,
      "platforms/to-chim/assessments/2026-12-06.md\n",
      expect.stringContaining("Lần đánh giá ghi ngày 06/12/2026, nhận phiếu đến hết ngày 05/12/2026."),
    ];
    expect(await open("--until", "2026-12-05")).toEqual(made);
  });
  test.each([
    [["--until", "2026-11-20"], "Hạn gửi phiếu 20/11/2026 đã qua (hôm nay 24/11/2026)."],
    [["--until", "2026-12-05", "--date", "2026-12-04"], "Hạn gửi phiếu 05/12/2026 sau ngày đánh giá 04/12/2026."],
  ])("not with %j", async (argv, said) => expect(await open(...argv)).toEqual([2, "", expect.stringContaining(said)]));
  test("one that has errors is not said to be missing", async () => {
    const root = rootOf();
    writeFileSync(join(root, `${COUNCIL.day}.md`), "---\ncriteria: bo-thu\n---\n");
    for (const argv of [
      ["new", "ballot", "to-chim", "--member", "chu-tich"],
      ["ballots", "count", "to-chim"],
    ])
      expect((await catalogue(argv, root)).stderr).toContain(`${COUNCIL.day}.md còn lỗi nên chưa nhận phiếu được.`);
  });
});

test.each([
  [["ballots", "decide", "to-chim", "2026-11-20", "KT2", "khá", "Vì thế"], "met (Đạt), unmet (Không đạt)"],
  [["ballots", "decide", "to-chim", "2026-11-20", "KT3", "1.400", "Vì thế"], "tiêu chí đo bằng số thì ghi số đo, ví dụ 1,4"],
  [["ballots", "count", "to-chim", "hôm qua"], "“hôm qua” không phải là ngày"],
])("what cannot be read is said with what can: %j", async (argv, said) => {
  expect(await catalogue(argv)).toMatchObject({ code: 2, stderr: expect.stringContaining(said) });
});

test("where nothing takes sheets that is said", async () => {
  const root = rootOf();
  rmSync(join(root, "platforms/to-chim/assessments"), { recursive: true });
  const none = { code: 0, stdout: "", stderr: "Không có lần đánh giá nào nhận phiếu của từng thành viên.\n" };
  expect(await catalogue(["ballots", "status"], root)).toEqual(none);
});

/** The papers of the council as a word processor reads them: who said what, who kept out and why, who came late, who decided; no hash but in the annex. */
async function papersOf(run: (argv: string[]) => ReturnType<typeof catalogue>, root: string): Promise<void> {
  const paper = async (kind: string, ...more: string[]) => {
    const out = join(root, `${kind}${more.length}.docx`);
    const ran = await run(["paper", kind, ID, DAY, "--out", out, ...more]);
    expect([ran.code, ran.stdout]).toEqual([0, ""]);
    return readBack(new Blob([readFileSync(out)]));
  };
  for (const kind of ["minutes", "sheets"]) {
    const lines = await paper(kind);
    const text = lines.join("\n");
    for (const said of [
      "Có 7 trên 7 phiếu; hạn gửi phiếu: 08/11/2026.",
      "Thành viên E (Cơ quan E, thành viên): toàn bộ lần đánh giá. Từng phát triển nền tảng",
      "Thành viên F (Cơ quan F, thành viên): tiêu chí KT1. Cung cấp hạ tầng",
      "Thành viên G (Cơ quan G, thành viên): phiếu ghi ngày 09/11/2026, không được tính",
      "đạt 3/6, không đạt 2/6, còn lại 1/6. Chủ tịch quyết định: Đạt. Lý do: Đã xem lại KT2",
      "Chủ tịch quyết định: Đạt (2 giờ). Lý do: Đã xem lại KT3",
      "Các thành viên thống nhất 1 trên 4 tiêu chí; chưa thống nhất: 3, chưa kết luận: 0.",
    ])
      expect(text).toContain(said);
    // Of the first criterion four of five say so, and one who was late says nothing that counts.
    const at = lines.indexOf("KT1");
    expect(lines.slice(at + 2, at + 5)).toEqual(["4/5", "0/5", "1/5"]);
    const isHash = (line: string) => /^[0-9a-f]{64}$/.test(line);
    expect(lines.filter(isHash)).toHaveLength(7);
    expect(lines.slice(0, lines.indexOf("PHỤ LỤC: MÃ BĂM CỦA CÁC PHIẾU ĐÃ TỔNG HỢP")).join("\n")).not.toMatch(/[0-9a-f]{13}/);
    if (kind === "minutes") expect(text.match(/https:\/\/example\.vn\/KT2/g)).toHaveLength(1);
  }
  expect((await paper("minutes", "--lang", "en")).join("\n")).toContain("met 3 of 6, not met 2 of 6, others 1 of 6. Chair decided: Met.");
}

/** What the bot answers to a comment of a member of an agency. */
function checklistFor(files: readonly RawFile[], body: string): string {
  const of = deriveCatalogue(checkFiles(files, { today: DAY }).records, DAY);
  const comment = { id: 7, author: "may-an", body, createdAt: "2026-11-07T00:00:00Z" };
  const input = {
    ...{ facts: { comments: [comment], draft: false, author: "x" }, login: "bot", touched: [ID], today: DAY, catalogue: of },
    members: { agenciesOf: () => ["BMT"] },
  };
  return planReplies(input as unknown as Parameters<typeof planReplies>[0])
    .map((action) => ("body" in action ? action.body : ""))
    .join("");
}

test("a member is given their sheet, and told whose are missing", () => {
  const files = overlaid("base").filter(({ path }) => !path.endsWith("/thanh-vien.md"));
  expect(checklistFor(files, "/checklist")).toMatch(/1 trên 2 phiếu[\s\S]*- `thanh-vien`: thành viên · member$/);
  for (const asked of ["/checklist thanh-vien", "/checklist to-chim thanh-vien\nCảm ơn"])
    expect(checklistFor(files, asked)).toContain("`platforms/to-chim/assessments/2026-11-20/thanh-vien.md`");
  expect(checklistFor(files, "/checklist to-chim la")).toContain("không có phiếu `la`");
});
