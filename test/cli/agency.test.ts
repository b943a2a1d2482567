/** Agencies merge and split: all that is handed on is one change, nothing else of a file changes, and what can not be is told whole. */
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { handedOn, PASSING } from "../../scripts/authoring/succession/handover.ts";
import { planHandover } from "../../scripts/authoring/succession/plan-handover.ts";
import { checkParsed } from "../../scripts/check/check.ts";
import { textsIn } from "../../scripts/cli/texts.ts";
import { isValidOn } from "../../scripts/records/agencies.ts";
import { DATA_KINDS, RECORD_KINDS } from "../../scripts/records/kinds.ts";
import { readRoot } from "../../scripts/records/load.ts";
import { parseFile } from "../../scripts/records/parse.ts";
import type { SchemaNode } from "../../scripts/records/schema/node.ts";
import { FIXTURES } from "../overlay.ts";
import { catalogue, rootOf } from "./shell.ts";

const TODAY = "2026-11-24";
const PLATFORM = "platforms/to-chim/platform.md";
const AGENCIES = "platforms/_registers/agencies.yml";
const SETTINGS = "platforms/_registers/settings.yml";

/** The base with two ministries more, of which one has come, and what hangs on BMT in the settings. */
function root(): string {
  const folder = rootOf();
  appendFileSync(
    join(folder, AGENCIES),
    "# Chú thích giữ nguyên\n- { code: BGN, name: { vi: Bộ Gió Nồm, en: Ministry of South Wind }, kind: ministry } # một dòng\n- code: BMS\n  name: { vi: Bộ Mai Sau, en: Ministry of Days to Come }\n  kind: ministry\n  validFrom: 2027-01-01\n",
  );
  edit(
    folder,
    SETTINGS,
    (text) => `${text.replace("criteriaBy: owner", "criteriaBy: BMT # nơi ban hành")}decisions: { include: [BMT, BGN] }\n`,
  );
  edit(folder, PLATFORM, (text) =>
    text.replace("owner: BMT\n", "owner: BMT   # hiện nay\nfocalUnit: { vi: Cục Mây, en: Cloud Office }\nassessedBy: BMT\n"),
  );
  return folder;
}

const read = (folder: string, path: string): string => readFileSync(join(folder, path), "utf8");
const edit = (folder: string, path: string, change: (text: string) => string) =>
  writeFileSync(join(folder, path), change(read(folder, path)));
/** All texts, by path. */
const texts = (folder: string) => textsIn(readRoot(folder));

/** Lines that went and lines that came, of all files. */
function differences(before: ReadonlyMap<string, string>, folder: string): string[] {
  return [...texts(folder)].flatMap(([path, text]) => {
    const [was, is] = [(before.get(path) ?? "").split("\n"), text.split("\n")];
    return [
      ...was.filter((line) => !is.includes(line)).map((line) => `- ${line}`),
      ...is.filter((line) => !was.includes(line)).map((line) => `+ ${line}`),
    ];
  });
}

const MERGE = ["agency", "merge", "BMT", "BGN", "--date", "2026-11-01", "--document", "13/QĐ-BMT"];

test("a merger writes events, owners, terms and the register, each in its line and nothing else; a second run changes nothing", async () => {
  const folder = root();
  const before = texts(folder);
  const dry = await catalogue([...MERGE, "--dry"], folder);
  expect([dry.code, differences(before, folder)]).toEqual([0, []]);
  const { code, stdout, stderr } = await catalogue(MERGE, folder);
  expect([code, stdout]).toEqual([0, dry.stdout]);
  expect(differences(before, folder)).toEqual([
    "+   validTo: 2026-10-31",
    "+   successor: BGN",
    "-   - { agency: BMT, from: 2025-03-01 }",
    "- criteriaBy: BMT # nơi ban hành",
    "- decisions: { include: [BMT, BGN] }",
    "+   - { agency: BMT, from: 2025-03-01, to: 2026-10-31 }",
    "+   - { agency: BGN, from: 2026-11-01 }",
    "+ criteriaBy: BGN # nơi ban hành",
    "+ decisions: { include: [ BGN ] }",
    "- owner: BMT   # hiện nay",
    "- focalUnit: { vi: Cục Mây, en: Cloud Office }",
    "- assessedBy: BMT",
    "+ owner: BGN   # hiện nay",
    "+ assessedBy: BGN",
    "+   - { date: 2026-11-01, type: transferred, document: { number: 13/QĐ-BMT, date: 2026-06-01 }, from: BMT, to: BGN }",
  ]);
  expect(stdout).toContain("Đổi cơ quan chủ quản: “BMT” → “BGN”");
  expect(stderr).toMatch(/platforms\/to-chim: Thay đổi cơ quan chủ quản \(01\/11\/2026\); do /);
  expect(stderr).toMatch(
    /đơn vị đầu mối.*: to-chim\.\n[\s\S]*git switch -c ban-giao\/bmt-bgn\n[\s\S]*git commit -m 'Bàn giao của BMT cho BGN từ 01\/11\/2026/i,
  );
  expect((await catalogue(["check"], folder)).code).toBe(0);
  const after = texts(folder);
  expect(await catalogue(MERGE, folder)).toEqual({ code: 0, stdout: "", stderr: "Đã làm xong từ trước; không có gì thay đổi.\n" });
  expect(texts(folder)).toEqual(after);
});

test("a split gives by a table what it names, and an agency that goes on keeps the rest", { tags: ["release"] }, async () => {
  const folder = root();
  const table = join(folder, "bang.csv");
  writeFileSync(table, "id,name,owner\nto-chim,Tổ Chim,BGN\n");
  const split = ["agency", "split", "BMT", "bang.csv", "--date", "2026-11-01", "--document", "13/QĐ-BMT"];
  const registers = [AGENCIES, SETTINGS].map((path) => read(folder, path));
  expect((await catalogue(split, folder)).code).toBe(0);
  expect(read(folder, PLATFORM)).toMatch(/owner: BGN[\s\S]*assessedBy: BGN[\s\S]*from: BMT, to: BGN/);
  expect([AGENCIES, SETTINGS].map((path) => read(folder, path))).toEqual(registers);
  expect((await catalogue(split, folder)).stderr).toContain("Đã làm xong từ trước");
  // The rest, and its place, with a successor.
  expect((await catalogue([...split, "--successor", "BGN"], folder)).code).toBe(0);
  expect(read(folder, AGENCIES)).toContain("  validTo: 2026-10-31\n  successor: BGN\n");
});

const DAY = ["--date", "2026-11-01", "--document", "13/QĐ-BMT"];
const refused: readonly (readonly [readonly string[], number, readonly RegExp[]])[] = [
  [["merge", "BMT", "BGN", "--document", "13/QĐ-BMT"], 2, [/--date/]],
  [["merge", "BMT", "BGN", "--date", "2026-11-01"], 2, [/--document/]],
  [["merge", "BMT", "BGN", "--date", "2026-11", "--document", "13/QĐ-BMT"], 2, [/“2026-11”/]],
  [["join", "BMT", "BGN", ...DAY], 2, [/“join”.*merge, split/]],
  [["split", "BMT", "khong-co.csv", ...DAY], 2, [/khong-co\.csv/]],
  [["split", "BMT", "bang.csv", "BGN", ...DAY], 2, [/split A TABLE/]],
  [["split", "BMT", "hai-cot.csv", ...DAY], 2, [/id.*owner/]],
  // All reasons at once.
  [
    ["merge", "BMX", "BGN", "BGN", "--date", "2026-11-01", "--document", "99/QĐ-BMT"],
    1,
    [/“BMX”.*“BMT”/, /“BGN”.*chính mình/, /99\/QĐ-BMT/],
  ],
  [["merge", "BMT", "BMS", ...DAY], 1, [/“BMS” không hoạt động/]],
  [["merge", "BSM", "BGN", ...DAY], 1, [/“BSM” hoạt động đến 28\/02\/2025/, /kế thừa “BSM” là “BMT”/]],
  [["split", "BMT", "bang.csv", ...DAY], 1, [/“to-chin”.*“to-chim”/, /“to-chim” được giao cho hai nơi/]],
  [["split", "BSM", "bang.csv", ...DAY], 1, [/“to-chim” không phải của “BSM”/]],
  // What `check` finds of what would come of it.
  [["merge", "BMT", "BGN", "--date", "2026-12-01", "--document", "13/QĐ-BMT"], 1, [/platform\.md:\d+:\d+: lỗi: .*date-future/]],
];

test("before its day a merger can be looked at, as on that day, and not written", async () => {
  const folder = root();
  const before = texts(folder);
  const ahead = ["agency", "merge", "BMT", "BGN", "--date", "2026-12-01", "--document", "13/QĐ-BMT", "--dry"];
  const { code, stdout, stderr } = await catalogue(ahead, folder);
  expect([code, stderr.split("\n")[0]]).toEqual([0, "Xem trước như vào ngày 01/12/2026; từ ngày đó mới ghi được."]);
  expect(stdout).toContain("“BMT” → “BGN”");
  expect(differences(before, folder)).toEqual([]);
});

test("what can not be is refused with every reason, and nothing is written", async () => {
  const folder = root();
  writeFileSync(join(folder, "bang.csv"), "id,owner\nto-chim,BGN\nto-chim,BMS\nto-chin,BGN\n");
  writeFileSync(join(folder, "hai-cot.csv"), "ma,noi\nto-chim,BGN\n");
  const before = texts(folder);
  for (const [argv, code, reasons] of refused) {
    const ran = await catalogue(["agency", ...argv], folder);
    expect([ran.code, ran.stdout], argv.join(" ")).toEqual([code, ""]);
    for (const one of reasons) expect(ran.stderr, argv.join(" ")).toMatch(one);
  }
  expect(differences(before, folder)).toEqual([]);
});

test("every place in which the code of an agency can stand is in the table, and the table has no other", () => {
  const placesIn = (node: SchemaNode, keys: readonly string[]): string[] => [
    ...(node["x-control"] === "agency" ? [keys.join(".")] : []),
    ...Object.entries(node.properties ?? {}).flatMap(([key, child]) => placesIn(child, [...keys, key])),
    ...(node.items ? placesIn(node.items, keys) : []),
    ...(typeof node.additionalProperties === "object" ? placesIn(node.additionalProperties, keys) : []),
  ];
  const places = DATA_KINDS.flatMap((kind) => placesIn(RECORD_KINDS[kind].schema, []).map((place) => `${kind} ${place}`));
  expect(Object.keys(PASSING).sort()).toEqual(places.filter((place) => place !== "agencies code").sort());
});

test("what was handed to it on that very day is handed over at once, and that is said", async () => {
  const folder = root();
  edit(
    folder,
    AGENCIES,
    (text) => `${text}- { code: BXL, name: { vi: Bộ Xưa, en: Old Ministry }, kind: ministry, validTo: 2026-10-31, successor: BMT }\n`,
  );
  const [same, later] = [await catalogue(MERGE, folder), await catalogue(MERGE.with(5, "2026-11-02"), folder)];
  expect([same.code, same.stderr]).toEqual([1, expect.stringContaining("npx catalogue agency merge BXL BMT BGN. ")]);
  expect(later.stderr).not.toContain("merge BXL");
});

const ROOTS = { demo: join(FIXTURES, "demo"), real: join(import.meta.dirname, "../..") };
const PATIENT = { tags: ["release"], timeout: 300_000 };

test.each(Object.entries(ROOTS))("whichever agency of the %s becomes part of another, no new error comes of it", PATIENT, (_, at) => {
  const files = readRoot(at);
  const [parsed, before] = [files.map(parseFile), textsIn(files)];
  const { records, problems } = checkParsed(parsed, { today: TODAY });
  const known = new Set(problems.map(({ path, rule }) => `${path} ${rule}`));
  const [active = [], ended = []] = [true, false].map((is) => (records.agencies?.data ?? []).filter((one) => isValidOn(one, TODAY) === is));
  const { number = "", date: documentDate } = records.documents?.data.at(-1) ?? {};
  const planned = (code: string, successor: string) =>
    planHandover(records, { from: [code], successor, rows: [], date: TODAY, number, documentDate });
  expect(active.length).toBeGreaterThan(5);
  for (const [index, { code }] of active.entries()) {
    const { hand, reasons } = planned(code, active[(index + 1) % active.length]?.code ?? "");
    const changes = handedOn(before, hand);
    const made = parsed.map((file) => (changes.has(file.path) ? parseText(file.path, changes.get(file.path)) : file));
    const found = checkParsed(made, { today: TODAY, base: records }).problems.filter(({ level }) => level === "error");
    const again = handedOn(new Map([...before, ...(changes as ReadonlyMap<string, string>)]), hand);
    expect([code, reasons, found.filter(({ path, rule }) => !known.has(`${path} ${rule}`)), again.size]).toEqual([code, [], [], 0]);
    expect(changes.size).toBeGreaterThan(0);
  }
  for (const { code, successor = "" } of ended) expect(planned(code, successor).reasons).not.toEqual([]);
});

const parseText = (path: string, text = "") => parseFile({ path, bytes: new TextEncoder().encode(text), symlink: false });
