/** What the page and the data say of members' sheets: how the result was reached always, single sheets as the settings say. */
import { describe, expect, test } from "vitest";
import { deriveCatalogue } from "../../scripts/catalogue/derive.ts";
import { checkFiles } from "../../scripts/check/check.ts";
import { isError } from "../../scripts/problems/problem.ts";
import { parseFile } from "../../scripts/records/parse.ts";
import { readPath } from "../../scripts/records/paths.ts";
import { pageOfField } from "../../site/browser/editor/pages.ts";
import { withPlace } from "../../site/browser/editor/place-asked.ts";
import { PLACE, placeOfProblem, topicsOf } from "../../site/browser/editor/topics.ts";
import { resultRows } from "../../site/browser/editor/ui/result-rows.ts";
import { waysOf } from "../../site/browser/editor/ways.ts";
import { createContext } from "../../site/context.ts";
import { makeAddresses } from "../../site/open-data/addresses.ts";
import { tableCsv } from "../../site/open-data/cell-table.ts";
import { editorFiles } from "../../site/open-data/editor-files.ts";
import { outputSite } from "../../site/open-data/output-site.ts";
import { OUTPUTS } from "../../site/open-data/outputs.ts";
import { TABLES } from "../../site/open-data/tables.ts";
import { render } from "../../site/pages/platform.tsx";
import { render as renderProposals } from "../../site/pages/proposals.11ty.tsx";
import type { PlatformName } from "../../site/views/editor-config.ts";
import { itemsOf } from "../../site/views/page-lists.ts";
import { overlaid } from "../overlay.ts";
import { BASE_URL, PREFIX } from "./built.ts";
import { readPage, textsOf } from "./documents.ts";
import { deskOf, onDesk } from "./on-paper.ts";

const SETTINGS = "platforms/_registers/settings.yml";

function catalogueOf(fixture: string, shown?: string, today = "2026-11-24") {
  const files = overlaid(fixture).map((file) =>
    file.path === SETTINGS && shown
      ? { ...file, bytes: Buffer.concat([Buffer.from(file.bytes), Buffer.from(`council: { shown: ${shown} }\n`)]) }
      : file,
  );
  const { problems, records } = checkFiles(files, { today });
  expect(problems.filter(isError)).toEqual([]);
  const catalogue = deriveCatalogue(records, today);
  if (!catalogue) throw new Error("no catalogue");
  return catalogue;
}

function pageOf(fixture: string, lang: string, shown?: string, today?: string): string {
  return pageOfCatalogue(catalogueOf(fixture, shown, today), lang);
}

function pageOfCatalogue(catalogue: ReturnType<typeof catalogueOf>, lang: string): string {
  const site = createContext({ catalogue, baseUrl: BASE_URL, pathPrefix: PREFIX, branch: "main" }, { css: "", mark: "" });
  for (const item of itemsOf("platform", site) as Iterable<never>) {
    if ((item as { locale: { lang: string } }).locale.lang !== lang) continue;
    const { elements } = readPage("", render({ item }));
    return elements
      .filter(({ tagName }) => tagName === "body")
      .flatMap((element) => textsOf(element))
      .join("")
      .replace(/\s+/g, " ");
  }
  throw new Error(`no page in ${lang}`);
}

describe("the page of an assessment by members' sheets", () => {
  test.each([
    [
      "vi",
      [
        "2 trên 2 phiếu; hạn gửi phiếu 20/11/2026; 1 thành viên có xung đột lợi ích",
        "Đạt: 1, Không áp dụng: 1; chưa thống nhất",
        "Chủ tịch quyết định: Đã xem giao diện tự phục vụ",
        "1 phiếu được tính trên 1 thành viên được đánh giá; Đạt (2): 1; thống nhất; ngoài ra 1 thành viên không đánh giá vì xung đột lợi ích",
      ],
    ],
    [
      "en",
      [
        "2 of 2 sheets; closing day 20 November 2026; 1 member with a conflict of interest",
        "Met: 1, Not applicable: 1; split",
        "Decided by the chair: The self-service page was seen",
      ],
    ],
  ])("says in %s how the result was reached", (lang, said) => {
    const page = pageOf("valid/council", lang);
    for (const sentence of said) expect(page).toContain(sentence);
    // What follows from the usage figures has no line of sheets.
    expect(page).toMatch(lang === "vi" ? /ngưỡng tối thiểu 50%\.\s*Kỹ thuật/ : /at least 50%\.\s*Technical/);
  });

  test.each([
    ["vi", "Phiếu: 1 phiếu được tính trên 2 thành viên được đánh giá (1 gửi muộn, không tính); "],
    ["en", "Sheets: 1 counted, of 2 members who may judge it (1 late, not counted); "],
  ])("says in %s whose of those who may judge a criterion does not count", (lang, said) => {
    const catalogue = structuredClone(catalogueOf("valid/council"));
    const council = catalogue.platforms.flatMap(({ latest }) => latest?.council ?? [])[0];
    Object.assign(council?.seats[0] ?? {}, { state: "late" });
    Object.assign(council?.tallies[0] ?? {}, { counted: 1 });
    expect(pageOfCatalogue(catalogue, lang)).toContain(said);
  });

  const NAME = "Đại diện Hội Thử";
  const REMARK = "Đã dùng thử";
  test.each([
    [undefined, { names: false, sheets: false }],
    ["roles", { names: false, sheets: true }],
    ["names", { names: true, sheets: true }],
  ])("shows single sheets as the settings say: %s", (shown, { names, sheets }) => {
    const page = pageOf("valid/council", "vi", shown);
    const catalogue = catalogueOf("valid/council", shown);
    const records = [...OUTPUTS.platforms.records(catalogue, makeAddresses(BASE_URL))];
    const [{ record } = { record: {} }] = records;
    const data = (record as { assessments: readonly { sheets?: object }[] }).assessments.at(-1)?.sheets;
    for (const said of [page, JSON.stringify(data)]) expect([said.includes(NAME), said.includes(REMARK)]).toEqual([names, sheets]);
  });

  test("while they come in says only how far that is", () => {
    const page = pageOf("base", "vi", "names");
    expect(page).toContain("Đang nhận phiếu của từng thành viên cho lần đánh giá 20/11/2026: 2 trên 2 phiếu; hạn gửi phiếu 30/11/2026");
    expect([page.includes(NAME), page.includes(REMARK)]).toEqual([false, false]);
    expect(pageOf("base", "vi", "names", "2026-12-01")).not.toContain("Đang nhận phiếu");
  });
});

describe("who sees to it that sheets come", () => {
  const SHEETS = "platforms/to-chim/assessments/2026-11-20";
  const recused = "---\nname: A\ndate: 2026-11-21\nconflict: { kind: whole, reason: { vi: Thử } }\n---\n";
  const files = overlaid("base").flatMap((file) => {
    if (file.path === `${SHEETS}/thanh-vien.md`) return [];
    return [file.path === `${SHEETS}/chu-tich.md` ? { ...file, bytes: Buffer.from(recused) } : file];
  });
  const shownBy = (name: "platform" | "proposals", { today = "2026-11-24", shown = "roles", lang = "vi" } = {}): string => {
    const named = files.map((file) =>
      file.path === SETTINGS
        ? { ...file, bytes: Buffer.concat([Buffer.from(file.bytes), Buffer.from(`council: { shown: ${shown} }\n`)]) }
        : file,
    );
    const catalogue = deriveCatalogue(checkFiles(named, { today }).records, today);
    if (!catalogue) throw new Error("no catalogue");
    const site = createContext({ catalogue, baseUrl: BASE_URL, pathPrefix: PREFIX, branch: "main" }, { css: "", mark: "" });
    const item = [...itemsOf(name, site)].find((one) => one.locale.lang === lang) as never;
    return (name === "platform" ? render({ item }) : renderProposals({ item })).replaceAll("&amp;", "&").replace(/\s+/g, " ");
  };
  const asText = (html: string) => html.replace(/<[^>]*>/g, "").replace(/\s+/g, " ");

  test("is shown whose are missing, with their sheet and a letter that reminds them", () => {
    const page = shownBy("platform");
    expect(asText(page)).toContain("1 trên 2 phiếu; hạn gửi phiếu 30/11/2026; 1 thành viên có xung đột lợi ích.");
    const [, href, name] = /<a href="([^"]*viec=ballot[^"]*)">([^<]*)<\/a> \(<a href="mailto:/.exec(page) ?? [];
    expect([href, name]).toEqual([
      `${PREFIX}de-xuat/?viec=ballot&nen-tang=to-chim&ngay=2026-11-20&thanh-vien=thanh-vien`.replace(/^\/?/, "/"),
      "thành viên, Hội Thử",
    ]);
    const [, letter = ""] = /href="(mailto:[^"]*)"/.exec(page) ?? [];
    expect(new URL(letter).searchParams.get("body")).toMatch(/^Kính gửi: \S/);
    const asked = new URL(letter).searchParams;
    expect(new URL(letter).pathname).toBe("");
    expect(asked.get("body")).toContain("Hạn gửi phiếu: 30/11/2026");
    expect(asked.get("body")).toContain(
      `${BASE_URL.replace(/\/$/, "")}/de-xuat/?viec=ballot&nen-tang=to-chim&ngay=2026-11-20&thanh-vien=thanh-vien`,
    );
    expect(asked.get("subject")).toContain("lần đánh giá 20/11/2026");
  });

  test("a conflict of interest is counted, and by role and organisation only where sheets are public by name", () => {
    const said = "Xung đột lợi ích: chủ tịch, Bộ Mây Trắng";
    expect(["none", "roles", "names"].map((shown) => asText(shownBy("platform", { shown })).includes(said))).toEqual([false, false, true]);
  });

  test.each([
    ["vi", "Đang nhận phiếu", "Đã hết hạn gửi phiếu, chưa tổng hợp"],
    ["en", "sheets are being taken", "The closing day for members’ sheets has passed"],
  ])("after the closing day nothing is taken (%s)", (lang, open, closed) => {
    for (const page of ["platform", "proposals"] as const) {
      const on = (today: string) => asText(shownBy(page, { today, lang }));
      expect([open, closed].map((one) => on("2026-11-30").includes(one))).toEqual([true, false]);
      expect([open, closed].map((one) => on("2026-12-01").includes(one))).toEqual([false, true]);
    }
  });

  test("beside what is under review stands how far each has come, and whose are missing by role", () => {
    expect(asText(shownBy("proposals"))).toContain(
      "1 trên 2 phiếu; hạn gửi phiếu 30/11/2026; 1 thành viên có xung đột lợi ích; còn thiếu: thành viên.",
    );
  });
});

test("the table of results says how the members stood to each criterion", () => {
  const catalogue = catalogueOf("valid/council");
  const table = TABLES.get("results");
  if (!table) throw new Error("no table of results");
  const csv = tableCsv(table, table.rowsOf(catalogue, outputSite(catalogue, makeAddresses(BASE_URL))));
  expect(csv).toContain("split,chưa thống nhất,split,2,2,met 1 | not-applicable 1");
});

describe("while members judge, each alone", () => {
  const files = overlaid("base");
  const made = [...editorFiles(catalogueOf("base", "names"), files)].map(({ path, content }) => [path, String(content)] as const);
  const sheets = files.filter(({ path }) => readPath(path)?.kind === "ballot");

  test("the page for proposals has whose sheets are asked for, and no word of those that came", () => {
    const [, platforms = ""] = made.find(([path]) => path.endsWith("platforms.json")) ?? [];
    const { open } = (JSON.parse(platforms) as PlatformName[]).find(({ id }) => id === "to-chim") ?? {};
    expect(open).toEqual([
      {
        date: "2026-11-20",
        until: "2026-11-30",
        members: [
          { member: "chu-tich", role: "chair", organisation: "Bộ Mây Trắng", isThere: true },
          { member: "thanh-vien", role: "member", organisation: "Hội Thử", isThere: true },
        ],
      },
    ]);
    expect(sheets).toHaveLength(2);
    for (const { path, bytes } of sheets) {
      const { data } = parseFile({ path, bytes }).file ?? {};
      const { name } = data as { name: string };
      expect(made.filter(([at, content]) => at.endsWith(path) || content.includes(name)).map(([at]) => at)).toEqual([]);
    }
  });

  test("who has a sheet there already replaces it; a sheet that says nothing of a criterion is not complete", () => {
    const desk = deskOf(files);
    const published = new Map([...desk.published("to-chim")].filter(([path]) => readPath(path)?.kind !== "ballot"));
    const of = { task: "ballot", kind: "ballot", entry: "to-chim", date: "2026-11-20", member: "thanh-vien", published } as const;
    const text =
      "---\nname: Hội Thử\ndate: 2026-11-22\nconflict: { kind: criteria, criteria: [ KT1 ] }\nresults: { KT2: { verdict: met } }\n---\n";
    const { draft, judged, config, known } = onDesk(desk, { ...of, text });
    expect(judged.missing.map(({ rule }) => rule).sort()).toEqual(["ballot-incomplete", "conflict-unsaid"]);
    expect([judged.errors, judged.warnings, judged.set]).toEqual([[], [], "bo-thu"]);
    const rows = resultRows(judged, true, known);
    expect(rows.map(({ criterion, isOpen, isRecused }) => `${criterion.id} ${isOpen} ${isRecused}`)).toEqual([
      "KT1 false true",
      "KT2 false false",
      "KT3 true false",
    ]);
    const ways = waysOf(draft, judged, { ...config, repository: "https://github.com/example/demo" }, { known, isByTouch: true });
    expect(ways.map(({ name }) => name)).toEqual(["edit"]);
  });
});

test("an assessment that was opened from a file is asked of which platform and day it is, and nothing is said undecided for want of that", () => {
  const desk = deskOf(overlaid("valid/council"));
  const path = "platforms/to-chim/assessments/2026-11-20.md";
  const text = desk.text(path).replace("ND1: { verdict: met }", "ND1: {}");
  const lacking = (place: object) => {
    const { draft, judged, config, known } = onDesk(desk, { task: "assessment", kind: "assessment", text, ...place });
    const placed = withPlace(draft, judged, config.words, known);
    const found = placed.missing.filter(({ rule }) => rule === "key-missing");
    expect(placed.undecided).toEqual([]);
    return found.map((one) => [one.missing, placeOfProblem(one), pageOfField(topicsOf(draft, config, known), `f-${one.missing}`)]);
  };
  const asked = (field: string) => [field, [PLACE], "1"];
  expect(lacking({})).toEqual([asked("ma"), asked("ngay")]);
  expect(lacking({ date: "2026-11-20" })).toEqual([asked("ma")]);
  expect(lacking({ date: "2026-11-20", entry: "to-chim", published: desk.published("to-chim") })).toEqual([]);
});
