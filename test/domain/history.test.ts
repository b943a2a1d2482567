/** The walk over a log, on logs that no script of Git makes easily: swapped ids, broken moves, criteria that change results. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type History, historyOf, indexHistory } from "../../scripts/history/history.ts";
import type { Commit, FileChange } from "../../scripts/records/commit.ts";
import { headingOf, shownReason } from "../../site/views/history.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const put = (path: string, text: string, from?: string): FileChange => ({
  path,
  file: { path, bytes: bytes(text) },
  ...(from ? { from } : {}),
});
const gone = (path: string): FileChange => ({ path });
const at = (id: string) => `platforms/${id}/platform.md`;
const platform = (name: string, more = "") =>
  `---\nname: { vi: ${name} }\n${more}events:\n  - { date: 2024-01-15, type: listed }\nsources:\n  - { title: Nguồn, url: https://example.vn/2 }\n---\n`;
const BROKEN = "---\nname: [\n---\n";

function walk(commits: readonly (readonly FileChange[])[], more: Partial<Commit> = {}): History {
  const made = commits.map((files, index): Commit => {
    const hash = String(index + 1).padStart(40, "0");
    return {
      hash,
      time: `2025-01-${String(index + 1).padStart(2, "0")}T09:00:00+07:00`,
      mails: [],
      message: `lần ${index + 1}`,
      files,
      ...more,
    };
  });
  return historyOf(made, false);
}

/** "1 platform a added: Thêm nền tảng “A”", oldest first. */
const told = ({ steps }: History): string[] =>
  [...steps]
    .reverse()
    .flatMap(({ why, changes }) =>
      changes.map(
        ({ kind, id, action, from, sentences }) =>
          `${why.slice(4)} ${kind} ${from ? `${from}>` : ""}${id} ${action}: ${sentences.map(({ vi }) => vi).join("; ")}`,
      ),
    );
const whys = (history: History, id: string): string[] =>
  indexHistory(history)
    .stepsOf({ kind: "platform", id })
    .map(({ why }) => why);

describe("ids", () => {
  test("two records swap them in one commit, and each keeps its past", () => {
    const history = walk([
      [put(at("a"), platform("Mây"))],
      [put(at("b"), platform("Gió"))],
      [put(at("b"), platform("Mây"), at("a")), put(at("a"), platform("Gió"), at("b"))],
      [put(at("a"), platform("Gió lớn"))],
    ]);
    expect(told(history)).toEqual([
      "1 platform a added: Thêm nền tảng “Mây”",
      "2 platform b added: Thêm nền tảng “Gió”",
      "3 platform a>b moved: Đổi mã hồ sơ: “a” → “b”",
      "3 platform b>a moved: Đổi mã hồ sơ: “b” → “a”",
      "4 platform a changed: Đổi tên nền tảng: “Gió” → “Gió lớn”",
    ]);
    expect([whys(history, "a"), whys(history, "b")]).toEqual([
      ["lần 4", "lần 3", "lần 2"],
      ["lần 3", "lần 1"],
    ]);
    expect(indexHistory(history).moved).toEqual([]);
  });

  test("an id that was left is taken by another record: the past is not shared, and no address leads away", () => {
    const history = walk([[put(at("a"), platform("Mây"))], [put(at("b"), platform("Mây"), at("a"))], [put(at("a"), platform("Gió"))]]);
    expect([whys(history, "a"), whys(history, "b")]).toEqual([["lần 3"], ["lần 2", "lần 1"]]);
    expect(indexHistory(history).moved).toEqual([]);
  });

  test("moved twice: both former addresses lead to the present one", () => {
    const history = walk([
      [put(at("a"), platform("Mây"))],
      [put(at("b"), platform("Mây"), at("a"))],
      [put(at("c"), platform("Mây"), at("b"))],
    ]);
    expect(indexHistory(history).moved.map(({ from, to }) => `${from} ${to}`)).toEqual(["b c", "a c"]);
    expect(whys(history, "c")).toEqual(["lần 3", "lần 2", "lần 1"]);
  });

  test("deleted and put back: one record, told of both times", () => {
    const history = walk([[put(at("a"), platform("Mây"))], [gone(at("a"))], [put(at("a"), platform("Mây"))]]);
    expect(told(history).map((line) => line.split(":")[0])).toEqual(["1 platform a added", "2 platform a removed", "3 platform a added"]);
    expect(whys(history, "a")).toHaveLength(3);
  });
});

describe("files that can not be read for a while", () => {
  test.each([
    ["broken", [put(at("a"), BROKEN)]],
    ["a link", [{ path: at("a"), file: { path: at("a"), bytes: bytes(""), symlink: true } }]],
    ["too large", [{ path: at("a"), file: { path: at("a"), bytes: bytes(""), size: 1e9 } }]],
  ] as const)("%s: it has neither gone nor come", (_, files) => {
    const history = walk([[put(at("a"), platform("Mây"))], files, [put(at("a"), platform("Mây trắng"))]]);
    expect(told(history)).toEqual([
      "1 platform a added: Thêm nền tảng “Mây”",
      "3 platform a changed: Đổi tên nền tảng: “Mây” → “Mây trắng”",
    ]);
  });

  test("moved and broken at once", () => {
    const history = walk([[put(at("a"), platform("Mây"))], [put(at("b"), BROKEN, at("a"))], [put(at("b"), platform("Mây trắng"))]]);
    expect(told(history).slice(1)).toEqual([
      "2 platform a>b moved: Đổi mã hồ sơ: “a” → “b”",
      "3 platform b changed: Đổi tên nền tảng: “Mây” → “Mây trắng”",
    ]);
  });

  test("broken from its first day: it comes when it can be read, and a broken one that goes was never there", () => {
    const fixed = walk([[put(at("a"), BROKEN)], [put(at("a"), platform("Mây"))]]);
    expect(told(fixed)).toEqual(["2 platform a added: Thêm nền tảng “Mây”"]);
    expect(told(walk([[put(at("a"), BROKEN)], [gone(at("a"))]]))).toEqual([]);
  });

  test("nothing but the order of letters on the disk changed: nothing is told", () => {
    const windows = `\ufeff${platform("Mây").replaceAll("\n", "\r\n")}`;
    expect(told(walk([[put(at("a"), platform("Mây"))], [put(at("a"), windows)]]))).toHaveLength(1);
  });
});

describe("what one file does to other records", () => {
  const DEMO = join(import.meta.dirname, "../fixtures/demo");
  const demo = (path: string) => readFileSync(join(DEMO, path), "utf8");
  const RAILWAY = "platforms/nen-tang-ve-duong-sat-tren-may";
  const SET = "criteria/phuc-vu-nguoi-dan-2024.md";
  const FRAMEWORK = "criteria/khung-tieu-chi-minh-hoa-2023.md";
  const begin = [
    put(FRAMEWORK, demo(FRAMEWORK)),
    put(SET, demo(SET)),
    put(`${RAILWAY}/platform.md`, demo(`${RAILWAY}/platform.md`)),
    put(`${RAILWAY}/assessments/2026-09-08.md`, demo(`${RAILWAY}/assessments/2026-09-08.md`)),
  ];

  test("a criteria set that changes results is told of at the platforms assessed by it, in that commit", () => {
    const harder = demo(SET).replace(/atLeast: 50/, "atLeast: 90");
    expect(harder).not.toBe(demo(SET));
    const lines = told(walk([begin, [put(SET, harder)]])).filter((line) => line.startsWith("2 "));
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/^2 platform nen-tang-ve-duong-sat-tren-may changed: .*ND1: đạt → không đạt/);
  });

  test("a new assessment is told criterion by criterion", () => {
    const before = begin.map((one) =>
      one.path.includes("assessments") ? put(`${RAILWAY}/assessments/2025-09-10.md`, demo(`${RAILWAY}/assessments/2025-09-10.md`)) : one,
    );
    const [line] = told(walk([before, begin.slice(3)])).slice(-1);
    for (const sentence of ["Thêm lần đánh giá ngày 08/9/2026", "VH3: không đạt → đạt", "ND1: không đạt → đạt"])
      expect(line).toContain(sentence);
  });

  test("registers: an agency and a document by what changed, a login for the day it was registered", () => {
    const [agencies, documents] = ["platforms/_registers/agencies.yml", "platforms/_registers/documents.yml"];
    const agency = (more: string) => `- { code: BĐX, name: { vi: Bộ Đường Xa }, kind: ministry${more} }\n`;
    const paper = "- { number: 05/QĐ-BSM, date: 2024-01-15, type: quyet-dinh, issuer: BĐX, title: { vi: Danh mục }, confidence: A }\n";
    const history = walk(
      [
        [put(agencies, agency(""))],
        [put(agencies, agency(", website: https://example.vn/x, github: { logins: [ dx ] }"))],
        [put(documents, paper)],
        [put(documents, "[]\n")],
        [put(agencies, agency("").replace("Xa", "Rất Xa").replace("BĐX", "BĐRX"))],
      ],
      { mails: ["ai@example.org", "7+DX@users.noreply.github.com"] },
    );
    expect(told(history)).toEqual([
      "1 agency bdx added: Thêm cơ quan “Bộ Đường Xa”",
      "2 agency bdx changed: Đổi trang web: chưa có → “https://example.vn/x”; Sửa GitHub",
      "3 document 05-qd-bsm-2024-01-15 added: Thêm văn bản “05/QĐ-BSM”",
      "4 document 05-qd-bsm-2024-01-15 removed: Xóa văn bản “05/QĐ-BSM”",
      "5 agency bdrx added: Thêm cơ quan “Bộ Đường Rất Xa”",
      "5 agency bdx removed: Xóa cơ quan “Bộ Đường Xa”",
    ]);
    expect([...history.steps].reverse().map(({ agency: code }) => code)).toEqual([undefined, "BĐX", "BĐX", "BĐX", undefined]);
  });
});

test("a text of the catalogue is told paragraph by paragraph, by the page it is of", () => {
  const guide = "platforms/_registers/guide-vi.md";
  const text = (...paragraphs: string[]) => `---\ntitle: Hướng dẫn\n---\n${paragraphs.join("\n\n")}\n`;
  const history = walk([
    [put(guide, text("Một.", "Hai.", "Ba."))],
    [put(guide, text("Một.", "Hai việc.", "Ba.", "Bốn."))],
    [put(guide, BROKEN)],
    [put(guide, text("Một.", "Hai việc.", "Bốn.").replace("title: Hướng dẫn", "title: Cách làm"))],
    [gone(guide)],
  ]);
  expect(told(history)).toEqual([
    "1 text guide-vi added: Thêm nội dung trang “Hướng dẫn (tiếng Việt)”",
    "2 text guide-vi changed: Sửa đoạn: “Hai.” → “Hai việc.”; Thêm đoạn: “Bốn.”",
    "4 text guide-vi changed: Đổi tiêu đề: “Hướng dẫn” → “Cách làm”; Bỏ đoạn: “Ba.”",
    "5 text guide-vi removed: Xóa nội dung trang “Hướng dẫn (tiếng Việt)”",
  ]);
});

describe("words that anyone may have written", () => {
  test.each([
    ["Merge pull request #7 from x/y\n\nTiêu đề", "Tiêu đề", 7],
    ["Merge pull request #7 from x/y", "Merge pull request #7 from x/y", 7],
    ["Sửa tên (#12)\n\nThân", "Sửa tên", 12],
    ["(#12)", "(#12)", undefined],
    ["Sửa #12", "Sửa #12", undefined],
    ["", "", undefined],
    ["\n\n  \n", "", undefined],
    ["a\u202eb\u0000c\u2066d", "a b c d", undefined],
    ["thư: <ai.do@example.org>", "thư: <…>", undefined],
    ["x".repeat(5000), `${"x".repeat(159)}…`, undefined],
    ["(".repeat(50_000), `${"(".repeat(159)}…`, undefined],
    ["\ud800 lẻ", "lẻ", undefined],
  ])("%j", (message, why, pull) => {
    const [step] = walk([[put(at("a"), platform("Mây"))]], { message }).steps;
    expect([step?.why, step?.pull]).toEqual([why, pull]);
  });

  test("values of records as well: one line, no address, not endless", () => {
    const long = "Phòng dài ".repeat(15);
    const history = walk([
      [put(at("a"), platform("Mây", "focalUnit: { vi: Phòng ai.do@example.org }\n"))],
      [put(at("a"), platform("Mây", `focalUnit: { vi: "${long}" }\n`))],
    ]);
    const [sentence] = history.steps[0]?.changes[0]?.sentences ?? [];
    expect(sentence?.vi).toMatch(/^Đổi đơn vị đầu mối: “Phòng …” → “/);
    expect(sentence?.vi.length).toBeLessThanOrEqual(400);
  });
});

test("only the English of a text changed: the English is told", () => {
  const summary = (en: string) => platform("Mây", `summary: { vi: Tóm, en: ${en} }\n`);
  const history = walk([[put(at("a"), summary("Cloud"))], [put(at("a"), summary("Clouds"))]]);
  expect(told(history)[1]).toBe("2 platform a changed: Đổi mô tả ngắn (bản tiếng Anh): “Cloud” → “Clouds”");
});

test("a step is called by what it changed, in the language of the page; of many records it says how many; what was written stands apart", () => {
  const [one, changed] = [platform("Mây"), platform("Mây", "website: https://may.example.vn/\n")];
  const titles = (lang: "vi" | "en", ...steps: Parameters<typeof walk>[0]) => walk(steps).steps.map((step) => headingOf(step, lang));
  expect(titles("vi", [put(at("a"), one)], [put(at("a"), changed)])).toEqual([
    "Mây: đổi trang web: chưa có → “https://may.example.vn/”",
    "Thêm nền tảng “Mây”",
  ]);
  expect(titles("en", [put(at("a"), one)]).at(0)).toBe("Added the platform “Mây”");
  const many = ["a", "b", "c", "d", "e"].map((id) => put(at(id), platform(`Mây ${id}`)));
  expect(titles("vi", many)).toEqual(["Thêm 5 nền tảng"]);
  expect(titles("en", many)).toEqual(["Added 5 platforms"]);
  const [two, site] = [["a", "b"], "website: https://may.example.vn/\n"];
  const both = [two.map((id) => put(at(id), platform(`Mây ${id}`))), two.map((id) => put(at(id), platform(`Mây ${id}`, site)))] as const;
  expect(titles("vi", ...both)[0]).toBe(
    "Mây a: đổi trang web: chưa có → “https://may.example.vn/”; Mây b: đổi trang web: chưa có → “https://may.example.vn/”",
  );
  const alike = ["a", "b", "c", "d"].map((id) => put(at(id), platform(`Mây ${id}`, site)));
  expect(titles("vi", many.slice(0, 4), alike)[0]).toBe("Cập nhật 4 nền tảng: đổi trang web: chưa có → “https://may.example.vn/”");
  const reasons = ["Thêm nền tảng Mây theo Quyết định", "Check, score, build and publish the catalogue", ""].map(
    (message) => walk([[put(at("a"), one)]], { message }).steps.map(shownReason)[0],
  );
  expect(reasons).toEqual(["Thêm nền tảng Mây theo Quyết định", undefined, undefined]);
});
