/**
 * A consultation on a draft, from its opening to the set that is issued: twelve comments by six parties, two of them by letter. What
 * is shown, offered as table and document, and told of what is left open, is held against what the script below knows.
 */
import { describe, expect, test } from "vitest";
import { deriveCatalogue } from "../../scripts/catalogue/derive.ts";
import { dueByAgency } from "../../scripts/catalogue/due/by-agency.ts";
import { checkFiles } from "../../scripts/check/check.ts";
import { readRoot } from "../../scripts/records/load.ts";
import type { RawFile } from "../../scripts/records/parse.ts";
import { COMMENT_RESULT_NAMES, PARTY_NAMES } from "../../scripts/records/schema/choices.ts";
import { readCsv } from "../../scripts/text/csv.ts";
import { LANGS } from "../../scripts/text/languages.ts";
import { formWords } from "../../scripts/words/later.ts";
import { createContext } from "../../site/context.ts";
import { writeDocument } from "../../site/docx/letter.ts";
import { makeAddresses } from "../../site/open-data/addresses.ts";
import { commentTables } from "../../site/open-data/comment-tables.ts";
import { dueFiles } from "../../site/open-data/due-files.ts";
import { render as renderSet } from "../../site/pages/criteria.11ty.tsx";
import { render } from "../../site/pages/criteria-comments.11ty.tsx";
import { render as renderSets } from "../../site/pages/criteria-sets.11ty.tsx";
import { to } from "../../site/routes.ts";
import { commentTable } from "../../site/views/comments.ts";
import { itemsOf } from "../../site/views/page-lists.ts";
import type { AnnexLetter } from "../../site/views/papers/paper.ts";
import { BASE_URL, PREFIX, ROOTS } from "./built.ts";
import { linesOfPapers, readBack } from "./letter-lines.ts";

const SET = "san-thuong-mai-so-du-thao";
const FOLDER = `criteria/${SET}`;
const DEMO = readRoot(ROOTS.demo).filter(({ path }) => !path.startsWith(`${FOLDER}/`));
const bytes = (text: string) => new TextEncoder().encode(text);
const textOf = (path: string): string => new TextDecoder().decode(DEMO.find((file) => file.path === path)?.bytes);

type Result = keyof typeof COMMENT_RESULT_NAMES;
interface Said {
  readonly on?: string;
  readonly text: string;
  readonly result?: Result;
}
interface Party {
  readonly key: string;
  readonly who: string;
  readonly name: string;
  readonly date: string;
  readonly letter?: string;
  readonly said: readonly Said[];
}

const association = (name: string): string => `party: { name: { vi: ${name}, en: ${name} }, kind: association }`;

/** Two by letter, four by form; one of the twelve is never answered. */
const PARTIES: readonly Party[] = [
  {
    key: "bmt",
    who: "agency: BMT",
    name: "Bộ Mây Trắng (hư cấu)",
    date: "2026-09-10",
    letter: "512/BMT-NTS",
    said: [
      { text: "Đề nghị nêu rõ phạm vi áp dụng.", result: "accepted" },
      { on: "KT3", text: "Ngưỡng 99,5% khó đạt trong năm đầu.", result: "rejected" },
      { on: "DL3", text: "Đề nghị nâng lên 8 giờ.", result: "partly" },
    ],
  },
  {
    key: "bdx",
    who: "agency: BĐX",
    name: "Bộ Đường Xa (hư cấu)",
    date: "2026-09-12",
    letter: "77/BĐX-CNTT",
    said: [
      { on: "KT3", text: "Đề nghị tính theo quý.", result: "rejected" },
      { on: "VH3", text: "Thống nhất, đề nghị rút xuống 10 ngày.", result: "accepted" },
    ],
  },
  { key: "form-1", who: "agency: BLX", name: "", date: "2026-09-14", said: [{ on: "KT1", text: "Nêu ví dụ.", result: "accepted" }] },
  {
    key: "form-2",
    who: association("Hội Bán Hàng Rong (hư cấu)"),
    name: "Hội Bán Hàng Rong (hư cấu)",
    date: "2026-09-15",
    said: [
      { on: "DL4", text: "Hàng tươi sống khó ghi nguồn gốc.\nĐề nghị cho ghi theo lô.", result: "accepted" },
      { on: "ND3", text: "Đề nghị hướng dẫn cách kiểm tra." },
    ],
  },
  {
    key: "form-3",
    who: association("Hội Người Mua (hư cấu)"),
    name: "Hội Người Mua (hư cấu)",
    date: "2026-09-16",
    said: [
      { text: "Nhất trí với dự thảo <b>&</b> cảm ơn.", result: "accepted" },
      { on: "ND2", text: "Khảo sát phải do bên độc lập.", result: "accepted" },
      { on: "KT3", text: "Giữ nguyên ngưỡng.", result: "accepted" },
    ],
  },
  { key: "form-4", who: "agency: BNS", name: "", date: "2026-09-20", said: [{ on: "KT2", text: "Dùng chuẩn chung.", result: "partly" }] },
];

const fileOf = ({ key, who, date, letter, said }: Party, answeredOn?: string): RawFile => {
  const comments = said.map(({ on, text, result }) => {
    const reason = result && result !== "accepted" ? `, reason: { vi: Lý do của ${key}., en: Reason of ${key}. }` : "";
    const day = answeredOn ? `, date: ${answeredOn}` : "";
    return `  - { ${on ? `criterion: ${on}, ` : ""}text: ${JSON.stringify(text)}${result ? `, answer: { result: ${result}${reason}${day} }` : ""} }`;
  });
  const by = letter ? `letter: ${letter}` : `issue: https://example.vn/issues/${key}`;
  const text = ["---", who, `date: ${date}`, "opinion: comments", by, "comments:", ...comments, "---", ""].join("\n");
  return { path: `${FOLDER}/comments/${key}.md`, bytes: bytes(text) };
};

/** Asked are four, of whom BSD never answers. */
const PERIOD =
  "commentPeriod: { from: 2026-09-01, until: 2026-09-30, asked: [ { agency: BMT }, { agency: BĐX }, { agency: BSD }, { party: { name: { vi: Hội Người Mua (hư cấu), en: Hội Người Mua (hư cấu) }, kind: association } } ] }\n";
const ISSUED = "document: { number: 90/QĐ-BCP, date: 2026-10-15, title: { vi: Ban hành, en: Issue }, heldBy: BCP }\n";

/** The demonstration with the consultation, on a day, the set issued or not, and what one party said answered on a day. */
function on(today: string, isIssued: boolean, answered: Readonly<Record<string, string>> = {}) {
  const draft = textOf(`${FOLDER}.md`).replace(/^commentPeriod:[\s\S]*?(?=^groups:)/m, PERIOD + (isIssued ? ISSUED : ""));
  const files = [
    ...DEMO.filter(({ path }) => path !== `${FOLDER}.md`),
    { path: `${FOLDER}.md`, bytes: bytes(draft) },
    ...PARTIES.map((party) => fileOf(party, answered[party.key])),
  ];
  const { problems, records } = checkFiles(files, { today, only: (path) => path.startsWith(FOLDER) });
  const catalogue = deriveCatalogue(records, today);
  if (!catalogue) throw new Error("no settings");
  const site = createContext(
    { catalogue, baseUrl: BASE_URL, pathPrefix: PREFIX, branch: "main", repository: "https://example.vn/r" },
    { css: "", mark: "" },
  );
  return { site, catalogue, told: problems.map(({ rule, path, level }) => [level, rule, path.slice(FOLDER.length)] as const) };
}

const open = on("2026-09-25", false);
const after = on("2026-11-24", true);
const of = ({ site }: typeof open, lang: string) =>
  [...itemsOf("criteriaComments", site)].find(({ locale, entry }) => locale.lang === lang && entry.id === SET) as never;
const cellsOf = (html: string): string[][] =>
  [...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = ""]) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = ""]) =>
      cell
        .replace(/<[^>]*>/g, " ")
        .replace(/\s+/g, " ")
        .trim(),
    ),
  );

test("the table says what a party is, and what came after the closing day", () => {
  const { locale, entry } = of(open, "vi") as Parameters<typeof render>[0]["item"];
  const closed = { ...entry, data: { ...entry.data, commentPeriod: { from: "2026-09-01", until: "2026-09-14" } } };
  const who = commentTable(closed, { ...locale, agencies: locale.site.find.agencies }).rows.map((row) => row[2]?.join(" "));
  expect(who).toContain("Hội Bán Hàng Rong (hư cấu) (Hội, hiệp hội) (biểu mẫu, 15/9/2026; có góp ý; gửi sau hạn)");
  expect(who).toContain("Bộ Mây Trắng (hư cấu) (văn bản số 512/BMT-NTS ngày 10/9/2026; có góp ý)");
});

const ALL = PARTIES.flatMap((party) => party.said.map((one) => ({ ...one, party })));

test("while it is open nobody is late or silent, and nothing has to be answered yet", () => expect(open.told).toEqual([]));

test("of the issued set the one comment without an answer is told, and who was asked and is silent", () => {
  expect(after.told).toEqual([
    ["warning", "consultation-silent", ".md"],
    ["warning", "comment-unanswered", "/comments/form-2.md"],
  ]);
});

test("who was consulted follows from the comments, and what became of them is counted", () => {
  const entry = after.catalogue.criteria.find(({ id }) => id === SET);
  expect(entry?.standing).toBe("issued");
  expect(entry?.consultations.map(({ date, document }) => [date, document?.number])).toEqual(
    PARTIES.map(({ date, letter }) => [date, letter]),
  );
});

test("who was asked is reminded until the set is issued, and its issuer of what has no answer once it is closed", () => {
  const told = ({ catalogue }: typeof open) =>
    [...dueByAgency(catalogue)].flatMap(([code, items]) =>
      items.filter(({ set }) => set === SET).map(({ kind, key, day }) => [code, kind, key.split(" ")[0], day]),
    );
  expect(told(open)).toEqual([
    ["BCP", "soon", "closes", "2026-09-30"],
    ["BSD", "soon", "comment", "2026-09-30"],
  ]);
  expect(told(on("2026-10-01", false))).toEqual([
    ["BCP", "task", "answer", undefined],
    ["BSD", "overdue", "comment", "2026-09-30"],
  ]);
  expect(told(after)).toEqual([["BCP", "task", "answer", undefined]]);
});

test("who commented is told of the answers from their day on, in reminder and feed, with the place where they stand", () => {
  const answered = { bdx: "2026-10-05", "form-2": "2026-10-06", "form-3": "2026-10-05" };
  const told = (today: string) => {
    const { catalogue } = on(today, false, answered);
    const news = [...dueByAgency(catalogue)].flatMap(([code, items]) =>
      items.filter(({ kind }) => kind === "answered").map(({ say, since }) => [code, since, say.vi]),
    );
    const feed = [...dueFiles(catalogue, makeAddresses(BASE_URL))].find(({ path }) => path === to("agencyFeed", { id: "bdx" }))?.content;
    return { news, feed: String(feed) };
  };
  const first = told("2026-10-05");
  expect(first.news).toEqual([["BĐX", "2026-10-05", "góp ý ngày 12/9/2026 đã được trả lời"]]);
  const [, link = ""] = /<link rel="alternate" [^>]*href="([^"]*#[^"]*)"/.exec(first.feed) ?? [];
  expect(link).toBe(`${makeAddresses(BASE_URL).absolute(to("criteriaComments", { id: SET }))}#y-kien-bdx-1`);
  // Told as long ahead as what is due, and then no more.
  expect(told("2026-11-20").news).toEqual([]);
});

describe.each(LANGS)("in %s", (lang) => {
  const { words, number, date } = after.site.locales[lang];
  const html = render({ item: of(after, lang) });

  test("each comment has its row: by criterion, with who made it and what is answered", () => {
    const [head, ...rows] = cellsOf(html);
    expect(head).toEqual(Object.values(words.comments.head));
    expect(rows).toHaveLength(12);
    for (const [index, row] of rows.entries()) {
      const one = ALL.find(({ text }) => row[3] === text.replace("\n", " ").replace("<b>&</b>", "&lt;b>&amp;&lt;/b>"));
      expect(one, row.join(" | ")).toBeDefined();
      expect(row[0]).toBe(number(index + 1));
      expect(row[1]).toMatch(one?.on ? new RegExp(`^${one.on} .`) : new RegExp(`^${words.comments.whole}$`));
      expect(row[2]).toContain(one?.party.letter ?? words.comments.byForm(date(one?.party.date ?? "")));
      expect(row[2]).toContain(lang === "vi" || one?.party.key.startsWith("form") ? (one?.party.name ?? "") : "");
      expect(row[4]).toContain(one?.result ? COMMENT_RESULT_NAMES[one.result][lang] : words.comments.unanswered);
    }
    expect(rows.map(([, subject = ""]) => subject.split(" ")[0])).toEqual(
      [words.comments.whole.split(" ")[0], ..."_ KT1 KT2 KT3 KT3 KT3 DL3 DL4 VH3 ND2 ND3".split(" ")].map((code) =>
        code === "_" ? words.comments.whole.split(" ")[0] : code,
      ),
    );
  });

  test("each comment has a place of its own, by the file it came in", () => {
    const places = [...html.matchAll(/<a id="(y-kien-[^"]*)" href="#\1">/g)].map(([, place]) => place);
    const wanted = PARTIES.flatMap(({ key, said }) => said.map((_, index) => `y-kien-${key}-${index + 1}`));
    expect(places.toSorted()).toEqual(wanted.toSorted());
  });

  test("who was asked and is silent, what is counted, and where answers are recorded", () => {
    expect(html).toContain(`: ${words.comments.silent}`);
    expect(html).toContain(words.consulted.counts(number(12), number(6)));
    expect(html).toContain(words.consulted.results.unanswered("1"));
    expect(html).toContain(`?viec=comments&amp;bo-tieu-chi=${SET}&amp;gop-y=form-2&amp;muc=comments`);
    expect(html).not.toContain(words.comments.howTitle);
    expect(html).toContain(PARTY_NAMES.association[lang]);
  });

  test("while it is open the page says until when, how to comment, and what comes after", () => {
    const shown = render({ item: of(open, lang) });
    expect(shown).toContain(words.consulted.standing.open(date("2026-09-01"), date("2026-09-30")));
    expect(shown).toContain(words.comments.howTitle);
    expect(shown).toContain(words.comments.afterTitle);
    expect(shown).toContain(`template=${formWords.vi.files.comment}&amp;set=${SET}&amp;criterion=KT3"`);
  });

  test("the page of the set leads to the comments on each criterion", () => {
    const item = [...itemsOf("criteria", after.site)].find(({ locale, entry }) => locale.lang === lang && entry.id === SET) as never;
    const page = renderSet({ item });
    const href = after.site.locales[lang].href(to("criteriaComments", { id: SET }));
    expect(page.match(new RegExp(`href="${href}#y-kien-KT3">[^<]*3`))).not.toBeNull();
    expect(html).toContain('id="y-kien-KT3"');
    expect(page).not.toContain("#y-kien-DL1");
  });

  test("the list of sets leads to the draft that is open for comments, and to none that is issued", () => {
    const listOf = ({ site }: typeof open) =>
      [...itemsOf("criteriaSets", site)].filter(({ locale }) => locale.lang === lang).map((item) => renderSets({ item }));
    const href = `href="${open.site.locales[lang].href(to("criteriaComments", { id: SET }))}"`;
    expect(listOf(open).join("")).toContain(href);
    expect(listOf(after).join("")).not.toContain(href);
  });

  test("the document that it offers says the same, under the heading of the issuer, and is signed", async () => {
    const { letter } = JSON.parse(/data-annex-letter[^>]*>([^<]*)</.exec(html)?.[1] ?? "") as AnnexLetter;
    const lines = await readBack(await writeDocument(letter));
    expect(lines).toEqual(linesOfPapers(letter.papers).flatMap((line) => line.split("\n")));
    expect(lines).toContain(words.comments.sheet.toLocaleUpperCase(lang));
    expect(lines[0]).toBe(
      after.site.locales[lang].text(after.site.find.agencies.get("BCP")?.data.name ?? { vi: "" }).toLocaleUpperCase(lang),
    );
    for (const { text } of ALL) for (const said of text.split("\n")) expect(lines).toContain(said);
    expect(lines.filter((line) => line === words.comments.unanswered)).toHaveLength(1);
  });
});

test("the table as a file has the same rows", () => {
  const [file] = [...commentTables(after.catalogue)].filter(({ path }) => path === to("commentsTable", { id: SET }));
  const [head = [], ...rows] = readCsv(file?.content ?? "") ?? [];
  expect(head).toEqual(["STT", "Nội dung, tiêu chí", "Cơ quan, tổ chức, cá nhân góp ý", "Nội dung góp ý", "Tiếp thu, giải trình"]);
  expect(rows.map(([, , , said]) => said).sort()).toEqual(ALL.map(({ text }) => text.replace("\n", " ")).sort());
  expect(rows.find(([, , , said]) => said?.startsWith("Ngưỡng"))?.[4]).toBe("Không tiếp thu: Lý do của bmt.");
});
