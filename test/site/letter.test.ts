/** What goes out by letter, written in Node by the code of the page and read back: nothing that was entered is missing, and nothing is in it that no officer would sign. */
import { describe, expect, test } from "vitest";
import { dataOf, documentOf } from "../../scripts/authoring/draft/document.ts";
import { splitFrontMatter } from "../../scripts/records/front-matter.ts";
import { ownSource } from "../../site/browser/editor/own-source.ts";
import { annexOf, isConsultable, letterOf, penOf, receiverOf } from "../../site/browser/editor/paper-of.ts";
import { writeDocument } from "../../site/docx/letter.ts";
import { markdownBlocks } from "../../site/views/papers/markdown.ts";
import { type Block, type BoundLetter, type Line, type Paper, type Run, textOfLine, unmarked } from "../../site/views/papers/paper.ts";
import { bodyBlocks } from "../../site/views/papers/record.ts";
import { changedLine, sideOf } from "../../site/views/papers/word-marks.ts";
import { overlaid } from "../overlay.ts";
import { ROOTS } from "./built.ts";
import { linesOfPapers, readBack } from "./letter-lines.ts";
import { deskIn, deskOf, onDesk } from "./on-paper.ts";

const desk = deskIn(ROOTS.demo);
const RAILWAY = "nen-tang-ve-duong-sat-tren-may";
const FLOOD = "nen-tang-ban-do-ngap-con-nuoc";
const railway = desk.text(`platforms/${RAILWAY}/platform.md`);

/** The published files of a platform but for one that is written anew. */
const but = (id: string, name: string) => new Map([...desk.published(id)].filter(([path]) => !path.endsWith(name)));

type Job = Parameters<typeof onDesk>[1];
const correction: Job = {
  ...{ task: "correct", kind: "platform", entry: RAILWAY, published: desk.published(RAILWAY) },
  text: railway.replace("abbreviation: VeMây", "abbreviation: VéMâyMới").replace("Bán và soát vé tàu", "Bán vé tàu"),
};
const figure =
  "  - { date: 2026-10-01, metric: users, value: 15500000, hedge: over, source: { title: Quý III, url: https://example.vn/q3 } }\n";
const JOBS: Readonly<Record<string, Job>> = {
  proposal: { task: "platform", kind: "platform", text: railway },
  correction,
  figure: { ...correction, task: "usage", text: railway.replace(/^usage:\n/m, `usage:\n${figure}`) },
  plan: { task: "plan", kind: "plan", entry: FLOOD, text: desk.text(`platforms/${FLOOD}/plan.md`), published: but(FLOOD, "plan.md") },
  assessment: {
    ...{ task: "assessment", kind: "assessment", entry: RAILWAY, date: "2026-09-08", published: but(RAILWAY, "2026-09-08.md") },
    text: desk.text(`platforms/${RAILWAY}/assessments/2026-09-08.md`),
  },
  criteria: { task: "criteria", kind: "criteria", text: desk.text("criteria/san-thuong-mai-so-du-thao.md") },
  framework: { task: "criteria", kind: "criteria", text: desk.text("criteria/khung-tieu-chi-minh-hoa-2023.md") },
};

const letterFor = (job: Job, lang: "vi" | "en" = "vi"): BoundLetter => letterOf(onDesk(desk, job, lang));

const linesOf = ({ papers }: BoundLetter): string[] => linesOfPapers(papers);

/** What a person entered as it is: texts in every language, addresses and numbers of documents. */
function entered(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(entered);
  if (typeof value !== "object" || value === null) {
    const isWords = typeof value === "string" && !/^\d{4}-\d\d|^[a-z0-9-]+$|^[A-ZĐ][A-ZĐ0-9]*[a-z]?$/.test(value);
    return isWords ? [value] : [];
  }
  return Object.values(value).flatMap(entered);
}

describe.each(Object.entries(JOBS))("%s", (name, job) => {
  const isSaid = (lang: "vi" | "en") => () => {
    const all = linesOf(letterFor(job, lang)).join("\n");
    const split = splitFrontMatter(job.text);
    if (typeof split === "string") throw new Error(split);
    const data = dataOf(documentOf(split.yaml)) as { usage?: unknown[] };
    const said = entered(name === "figure" ? data.usage?.slice(0, 1) : data);
    expect(said.length).toBeGreaterThan(1);
    expect(said.filter((text) => !all.includes(text.normalize("NFC")))).toEqual([]);
    expect(all).not.toMatch(/undefined|\[object|NaN|null/);
    // Days, keys and marks of files; an address may hold them.
    const prose = all.replace(/https?:\/\/[^\s;)]+/g, "");
    expect(prose.match(/\b\d{4}-\d\d(?:-\d\d)?\b|\*\*|^#+ |\]\(|\{\w+\}|\b[a-z]+[A-Z]\w*:/gm)).toBeNull();
    expect(all).toBe(all.normalize("NFC"));
  };
  test("what was entered is there, in words that an officer signs", isSaid("vi"));
  test("the same in English", { tags: ["release"] }, isSaid("en"));

  // One of them each day: they are written by the same lines.
  test("the document that a word processor reads says the same", { tags: name === "correction" ? [] : ["release"] }, async () => {
    for (const lang of ["vi", "en"] as const) {
      const letter = letterFor(job, lang);
      expect(await readBack(await writeDocument(letter))).toEqual(linesOf(letter));
    }
  });
});

test("the letterhead stands in the order that the settings have it, and what is not known is dots", () => {
  const lines = linesOf(letterFor(JOBS.plan as Job));
  expect(lines.slice(0, 9)).toEqual([
    "BỘ SÔNG DÀI (HƯ CẤU)",
    "Số: ……/BSD-……",
    "V/v gửi kế hoạch phát triển và đưa vào sử dụng Nền tảng bản đồ ngập Con Nước",
    "XỨ SỞ TƯỞNG TƯỢNG",
    "Gió - Mây - Sông",
    "……………, ngày …… tháng …… năm 2026",
    "Kính gửi: Bộ Mây Trắng (hư cấu)",
    expect.stringMatching(
      /^Thực hiện mục 3 Nghị định số 07\/2023\/NĐ-HĐXM ngày 20\/3\/2023 của Hội đồng Xứ Mây \(hư cấu\) về .*, Bộ Sông Dài/,
    ),
    "Các nhiệm vụ của kế hoạch được nêu tại phụ lục kèm theo.",
  ]);
  const at = (text: string) => lines.indexOf(text);
  expect(at("Nơi nhận:")).toBeLessThan(at("QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ"));
  expect(at("QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ")).toBeLessThan(at("PHỤ LỤC"));
});

test.each([
  ["vi", "…/BSM-KTS", "2024", "số ……/BSM-KTS ngày …… tháng …… năm 2024"],
  ["vi", "…/BSM-KTS", "2024-03-05", "số ……/BSM-KTS ngày 05/3/2024"],
  ["vi", "07/2023/NĐ-HĐXM", "2023", "Nghị định số 07/2023/NĐ-HĐXM ngày …… tháng …… năm 2023"],
  ["en", "…/BSM-KTS", "2024", "……/BSM-KTS of …… …… 2024"],
] as const)("a basis whose number or day is not known has dots to be filled in: %s, %s, %s", (lang, number, date, wanted) => {
  const paper = onDesk(desk, JOBS.plan as Job, lang);
  const { settings } = desk.known;
  const known = { ...desk.known, settings: { ...settings, process: { ...settings.process, number, date } as typeof settings.process } };
  expect(linesOfPapers(letterOf({ ...paper, known }).papers).join("\n")).toContain(wanted);
});

test("minutes do not say a verdict twice", () => {
  const assessment = Object.values(JOBS).filter(({ kind }) => kind === "assessment");
  const tables = assessment.flatMap((job) => annexOf(onDesk(desk, job)).blocks.flatMap((block) => (block.kind === "table" ? [block] : [])));
  const cells = tables.flatMap(({ rows }) =>
    rows.filter(({ isGroup }) => !isGroup).map((row) => row.cells.map((cell) => cell.map(textOfLine))),
  );
  expect(cells.filter(([, , verdict]) => verdict?.[0] === "Đạt").length).toBeGreaterThan(0);
  expect(cells.filter(([, , verdict, grounds]) => grounds?.includes(`${verdict?.[0]}.`))).toEqual([]);
});

test("a correction is sent by the owner as it is published, and the letter says what changes", () => {
  const text = correction.text.replace(/^owner: .*$/m, "owner: BSD");
  const lines = linesOf(letterFor({ ...correction, text }));
  expect(lines[0]).toBe("BỘ ĐƯỜNG XA (HƯ CẤU)");
  expect(lines).toContain("Nội dung đề nghị cập nhật: tên viết tắt, cơ quan chủ quản, mô tả ngắn.");
  expect(lines).toContain("Cơ quan chủ quản đề nghị ghi: Bộ Sông Dài (hư cấu); đã công bố: Bộ Đường Xa (hư cấu).");
});

test("a set goes to who keeps the list; for comments on it there is another letter, while nobody has issued it", () => {
  const draftSet = onDesk(desk, JOBS.criteria as Job);
  const [sent, asked] = [letterOf(draftSet), letterOf(draftSet, "consultation")].map((letter) => linesOf(letter));
  expect(sent).toContain("Kính gửi: Bộ Mây Trắng (hư cấu)");
  expect(sent?.join("\n")).toContain("V/v gửi dự thảo Bộ tiêu chí sàn thương mại số");
  expect(sent?.join("\n")).toContain("Đề nghị Bộ Mây Trắng (hư cấu) xem xét, cập nhật.");
  expect(sent?.join("\n")).not.toContain("cho ý kiến");
  expect(receiverOf(draftSet)).toBe("Bộ Mây Trắng (hư cấu)");
  // Those whom the draft asks, until the day that it says, also on its page.
  const to = asked?.indexOf("Kính gửi:") ?? 0;
  expect(asked?.slice(to, to + 4)).toEqual([
    "Kính gửi:",
    "- Bộ Mây Trắng (hư cấu);",
    "- Bộ Đường Xa (hư cấu);",
    expect.not.stringMatching(/^- /),
  ]);
  expect(asked).toContainEqual(expect.stringMatching(/^Đề nghị cho ý kiến bằng văn bản và gửi về .* đến hết ngày 10\/12\/2026\.$/));
  const published = onDesk(desk, { ...(JOBS.criteria as Job), entry: "san-thuong-mai-so-du-thao" });
  expect(linesOf(letterOf(published, "consultation")).join("\n")).toMatch(
    /hoặc góp ý tại trang https:\S+\/san-thuong-mai-so-du-thao\/y-kien\/, đến hết ngày 10\/12\/2026\./,
  );
  const { text = "", ...job } = JOBS.criteria as Job;
  const undated = linesOf(letterOf(onDesk(desk, { ...job, text: text.replace(/^commentPeriod: .*\n/m, "") }), "consultation"));
  expect(undated).toEqual(expect.arrayContaining(["Kính gửi:", "- Bộ Mây Trắng (hư cấu);", "- ……………………;"]));
  expect(asked?.join("\n")).toContain("V/v lấy ý kiến đối với dự thảo Bộ tiêu chí sàn thương mại số");
  expect(isConsultable(draftSet)).toBe(true);
  const issued = onDesk(desk, JOBS.framework as Job);
  expect(isConsultable(issued)).toBe(false);
  expect(linesOf(letterOf(issued)).join("\n")).not.toMatch(/dự thảo/i);
});

test("what a criteria set says by codes stands on paper by names", () => {
  const { text, ...job } = JOBS.criteria as Job;
  const dropped =
    "dropped:\n  - { from: KT1, reason: { vi: Không cần, en: Not needed } }\npotentialTrack: { mayMiss: [user-share] }\n---\n";
  const all = linesOf(letterFor({ ...job, text: text.replace(/\n---\n/, `\n${dropped}`) })).join("\n");
  const framework = desk.known.criteria[String(/^extends: (.*)$/m.exec(text)?.[1])];
  const [base] = framework?.criteria ?? [];
  expect(base?.id).toBe("KT1");
  expect(all).toContain(`${base?.title.vi} (KT1)`);
  expect(all).not.toMatch(/user-share/);
});

test.each(["vi", "en"] as const)("%s: what it is about is called in the language of the letter", (lang) => {
  const { papers } = letterFor(JOBS.plan as Job, lang);
  const name = { vi: "Nền tảng bản đồ ngập Con Nước", en: "Tide flood map platform" }[lang];
  expect(papers[0]?.heading?.left.at(-1)?.text).toContain(name);
  expect(papers[1]?.titles.at(-1)?.text).toBe(name);
});

/** All runs of a paper with a mark, as they follow each other. */
function marks({ blocks }: Paper): string[] {
  const runs = (block: Block): readonly Run[] =>
    block.kind === "list"
      ? block.items.flat().flatMap(runs)
      : block.kind === "table"
        ? block.rows.flatMap(({ cells }) => cells.flat(2))
        : block.line;
  return blocks.flatMap(runs).flatMap(({ text, mark }) => (mark ? [`${mark} ${text}`] : []));
}
const marksOf = (text: string) => marks(annexOf(onDesk(desk, { ...correction, text })));

test.each<[string, string, string[]]>([
  ["nothing", railway, []],
  ["a value", railway.replace("abbreviation: VeMây", "abbreviation: VéMới"), ["gone VeMây", "new VéMới"]],
  ["a value that is gone", railway.replace("abbreviation: VeMây\n", ""), ["gone VeMây"]],
  ["a text", `${railway.trimEnd()}\n\nThêm một câu.\n`, expect.arrayContaining(["new Thêm một câu."])],
])("marked against what is published: %s", (_, text, expected) => {
  expect(marksOf(text)).toEqual(expected);
});

const twoSources = `${railway.replace(/^sources:\n/m, "sources:\n  - { title: Báo cáo thử, url: https://example.vn/thu }\n  - { title: Báo cáo khác, url: https://example.vn/khac }\n")}`;
test.each<[string, string]>([
  ["twice in place of once", twoSources.replace(/^(sources:\n)(.*\n)/m, "$1$2$2")],
  ["in another order", twoSources.replace(/^(sources:\n)(.*\n)(.*\n)/m, "$1$3$2")],
])("an item of a list that stands there %s is among the changes", (_, text) => {
  const published = new Map(desk.published(RAILWAY));
  const path = `platforms/${RAILWAY}/platform.md`;
  const changed = annexOf(onDesk(desk, { ...correction, text, published: published.set(path, twoSources) })).blocks;
  const [first] = changed.filter(({ kind }) => kind === "table");
  expect(JSON.stringify(first)).toContain("https://example.vn/thu");
});

/** A list as it reads. */
const shown = (block: Block, depth = 0): string[] =>
  block.kind === "list"
    ? block.items.flatMap((item, place) =>
        item.flatMap((one) =>
          one.kind === "list"
            ? shown(one, depth + 1)
            : shown(one).map((line) => `${"  ".repeat(depth)}${block.isNumbered ? (block.start ?? 1) + place : "-"} ${line}`),
        ),
      )
    : "line" in block
      ? [block.line.map(({ text }) => text).join("")]
      : [];
test.each([
  ["1. a\n   1. b\n      - c\n2. d", ["1 a", "  1 b", "    - c", "2 d"]],
  ["5. năm\n6. sáu", ["5 năm", "6 sáu"]],
])("a list is on paper as it was typed: %j", (text, lines) => {
  expect(markdownBlocks(text).flatMap((block) => shown(block))).toEqual(lines);
});

const LONG = "Bán và soát vé của mọi chuyến tàu đi trên mây trong nước và ngoài nước";
test.each<[string, string, string]>([
  ["one word", LONG.replace("mọi", "các"), "Bán và soát vé của -mọi- +các+ chuyến tàu đi trên mây trong nước và ngoài nước"],
  ["the end", LONG.replace(" và ngoài nước", ""), "Bán và soát vé của mọi chuyến tàu đi trên mây trong nước -và ngoài nước-"],
  ["more at the end", `${LONG} và trên biển`, `${LONG} +và trên biển+`],
  ["nothing of it left", "Một nền tảng khác", `-${LONG}- / +Một nền tảng khác+`],
])("words of a long text are marked in it: %s", (_, now, expected) => {
  const lines = changedLine(unmarked(now), unmarked(LONG));
  const shown = (line: Line) => line.map(({ text, mark }) => (mark ? { gone: `-${text}-`, new: `+${text}+` }[mark] : text)).join("");
  expect(lines.map(shown).join(" / ")).toBe(expected);
  // Each side by itself reads as it was, and as it is.
  const side = (mark: "gone" | "new") => sideOf(lines, mark).map(textOfLine);
  expect([side("gone"), side("new")]).toEqual([[LONG], [now]]);
});

test("of a description the paragraph that changed is marked, in its words", () => {
  const blocks = bodyBlocks({
    was: `Đoạn đầu.\n\n${LONG}.\n\nĐoạn cuối.`,
    now: `Đoạn đầu.\n\n${LONG.replace("mọi", "các")}.\n\nĐoạn cuối.`,
  });
  expect(marks({ titles: [], blocks })).toEqual(["gone mọi", "new các"]);
});

test("of a figure that is added the annex has that alone, and each of its parts is marked as new", () => {
  const marked = marks(annexOf(onDesk(desk, JOBS.figure as Job)));
  expect(marked).toEqual(["new 1", "new 01/10/2026", "new Người dùng", "new hơn 15.500.000", "new Quý III; https://example.vn/q3"]);
});

test("minutes have a heading of their own and no date line; methods of which none are taken are an annex", () => {
  const { heading, titles, signed } = annexOf(onDesk(desk, JOBS.assessment as Job));
  expect(heading?.left.map(({ text }) => text)).toEqual(["BỘ ĐƯỜNG XA (HƯ CẤU)", "Số: ……/BB-……"]);
  expect(heading?.right.map(({ text }) => text)).toEqual(["XỨ SỞ TƯỞNG TƯỢNG", "Gió - Mây - Sông"]);
  expect([titles[0]?.text, signed?.left[0]?.text, signed?.right[0]?.text]).toEqual(["BIÊN BẢN", "THƯ KÝ", "CHỦ TRÌ"]);
  const job = JOBS.assessment as Job;
  const own = annexOf(onDesk(desk, { ...job, text: job.text.replace(/^method: .*$/m, "method: self") }));
  expect([own.heading, own.titles[0]?.text, own.signed]).toEqual([undefined, "PHỤ LỤC", undefined]);
});

test("a catalogue that lays out no letters has plain ones", () => {
  const plain = deskOf(overlaid("base"));
  const [letter] = letterOf(onDesk(plain, { task: "platform", kind: "platform", text: "---\nname: { vi: Thử, en: Try }\n---\n" })).papers;
  expect(letter?.heading?.left.map(({ text }) => text)).toEqual(["……………………"]);
  expect(letter?.heading?.right.map(({ text }) => text)).toEqual(["……………, ngày …… tháng …… năm 2026"]);
  expect(letter?.titles.map(({ text }) => text)[0]).toBe("V/v đề xuất bổ sung Thử vào Danh mục");
});

test("what no document may hold does not keep it from being opened", async () => {
  const text = railway.replace("abbreviation: VeMây", 'abbreviation: "Ve\\u0007\\uD800M\\x1Bây <&>"');
  expect((await readBack(await writeDocument(letterFor({ ...correction, text })))).join("\n")).toContain("VeMây <&>");
});

test("a heading has room for the beginning of a long name, the letter says all of it", () => {
  const name = `Nền tảng ${"x".repeat(3000)}`;
  const long = letterFor({ ...correction, task: "platform", text: railway.replace("Nền tảng vé Đường sắt Trên Mây", name) });
  const heading = JSON.stringify(long.papers[0]?.titles) + JSON.stringify(long.papers[0]?.heading) + long.title;
  expect(heading).not.toContain("x".repeat(200));
  expect(JSON.stringify(long.papers[0]?.blocks)).toContain("x".repeat(3000));
});

/** The register says where a document can be read of: a page of its own, or another document that cites it. */
describe("a document as a source is itself, or none", () => {
  const listed = { number: "57-NQ/HĐXM", date: "2024-12-22", type: "resolution", issuer: "HĐXM", title: { vi: "Về đột phá" } } as const;
  const ref = { number: listed.number, date: listed.date };
  test.each<[string, string | undefined, object, string | undefined]>([
    ["its own page", "https://example.vn/nghi-quyet-57-nq-hdxm-2024", {}, "https://example.vn/nghi-quyet-57-nq-hdxm-2024"],
    ["written together", "https://example.vn/Nghi-quyet-57nqhdxm.html", {}, "https://example.vn/Nghi-quyet-57nqhdxm.html"],
    ["a page of another", "https://example.vn/quyet-dinh-1527-qd-bsm-2025", {}, undefined],
    ["one that ends alike", "https://example.vn/nghi-quyet-157-nq-hdxm", {}, undefined],
    ["a page of news", "https://example.vn/tin/99", {}, undefined],
    ["nowhere", undefined, {}, undefined],
    ["where the person says", "https://example.vn/tin/99", { url: "https://example.vn/cua-toi" }, "https://example.vn/cua-toi"],
    ["with whom the person says", undefined, { heldBy: "Văn thư" }, "Văn thư"],
  ])("%s", (_, url, more, where) => {
    const known = { ...desk.known, documents: [{ ...listed, url } as never] };
    const source = ownSource({ ...ref, ...more }, penOf({ config: desk.config("vi"), known }));
    expect(source && ("url" in source ? source.url : source.heldBy)).toBe(where);
    if (source) expect(source.title).toContain("57-NQ/HĐXM");
  });
});
