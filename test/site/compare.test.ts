/** The comparison as a table of words: what stands in one row, what is said to differ, and what is said to be missing. */
import { describe, expect, test } from "vitest";
import { keyOf } from "../../scripts/catalogue/lists.ts";
import { isId, readSelection, writeSelection } from "../../site/browser/compare/address.ts";
import type { ComparedCell, ComparedSection } from "../../site/browser/compare/cells.ts";
import { compareTable } from "../../site/browser/compare/table.ts";
import { createContext } from "../../site/context.ts";
import { makeAddresses } from "../../site/open-data/addresses.ts";
import { OUTPUTS } from "../../site/open-data/outputs.ts";
import type { PlatformFile } from "../../site/open-data/platform-output.ts";
import type { CriteriaFile } from "../../site/open-data/register-outputs.ts";
import { compareScriptData } from "../../site/views/compare-script-data.ts";
import { BASE_URL, catalogueOf, PREFIX } from "./built.ts";
import { fullCatalogue } from "./full-records.ts";
import { leavesOf, looksOf } from "./record-values.ts";

const catalogue = catalogueOf("demo");
const addresses = makeAddresses(BASE_URL);
const site = createContext({ catalogue, baseUrl: BASE_URL, pathPrefix: PREFIX, branch: "main" }, { css: "", mark: "" });
/** The records of a kind by id, as they are read from their files. */
const published = <T>(kind: "platforms" | "criteria") =>
  new Map([...OUTPUTS[kind].records(catalogue, addresses)].map(({ id, record }) => [id, JSON.parse(JSON.stringify(record)) as T]));
const sets = published<CriteriaFile>("criteria");
const files = published<PlatformFile>("platforms");

function fileOf(id: string): PlatformFile {
  const file = files.get(id);
  if (!file) throw new Error(id);
  return file;
}

const tableOf = (platforms: readonly PlatformFile[], lang: "vi" | "en" = "vi") =>
  compareTable({ platforms, sets, words: compareScriptData(site.locales[lang]) });
const textOf = (cell: ComparedCell | undefined) =>
  cell && "lines" in cell ? cell.lines.map(({ text }) => text).join(" | ") : `(${cell?.absent})`;

/** A row by its heading, as text. */
function rowOf(sections: readonly ComparedSection[], section: string, label: string) {
  const found = sections.find(({ title }) => title === section)?.rows.find((row) => row.label[0]?.text === label);
  if (!found) throw new Error(`no row ${label}`);
  return { cells: found.cells.map(textOf), verdict: found.verdict };
}

const RAIL = "nen-tang-ve-duong-sat-tren-may";
const ASSISTANT = "tro-ly-ao-chu-cuoi";
const MAIL = "truc-lien-thong-van-ban-con-sao";
const LIBRARY = "thu-vien-so-dong-suoi";

describe("the address", () => {
  test.each([
    ["", [], false],
    ["?p=a&p=b", ["a", "b"], false],
    ["?p=a&p=a&p=&p=%20b%20", ["a", "b"], false],
    ["?p=a&p=b&p=c&p=d&p=e", ["a", "b", "c", "d"], true],
  ])("%s", (search, ids, tooMany) => {
    expect(readSelection(search)).toEqual({ ids, tooMany, onlyDifferences: false });
  });

  test("is written as it is read", () => {
    const asked = { ids: ["a", "b"], onlyDifferences: true };
    expect(writeSelection(asked)).toBe("?p=a&p=b&only=differences");
    expect(readSelection(writeSelection(asked))).toMatchObject(asked);
  });

  test.each([
    ["dia-chi-so", true],
    ["../status", false],
    ["a/b", false],
    ["<b>", false],
    ["", false],
    ["-a", false],
  ])("%j may be an id: %s", (text, may) => expect(isId(text)).toBe(may));
});

describe("one set", () => {
  const table = tableOf([fileOf(RAIL), fileOf(ASSISTANT)]);
  test.each([
    [
      "Tình trạng",
      "Tình trạng hiện nay",
      ["Đã công nhận (chưa ghi nhận đủ phiếu)", "Nền tảng số tiềm năng (chưa ghi nhận đủ phiếu)"],
      "different",
    ],
    ["Từng tiêu chí", "KT1", ["Đạt", "Đạt"], "same"],
    ["Từng tiêu chí", "KT5", ["Không đạt", "Đạt"], "different"],
  ])("%s, %s", (section, label, cells, verdict) => expect(rowOf(table, section, label)).toEqual({ cells, verdict }));
});

test("two sets of one framework are compared by the base criterion, under the code of the framework", () => {
  const { cells, verdict } = rowOf(tableOf([fileOf(RAIL), fileOf(MAIL)]), "Từng tiêu chí", "ND1");
  expect(cells[1]).toContain("(CQ1)");
  expect(verdict).toBe("different");
});

test("two sets without a common framework are not compared, and how many stand apart is said", () => {
  const foreign = new Map([...sets].map(([id, set]) => [id, { ...set, data: { ...set.data, extends: `${id}-khung` } }] as const));
  const sections = compareTable({ platforms: [fileOf(RAIL), fileOf(MAIL)], sets: foreign, words: compareScriptData(site.locales.vi) });
  const criteria = sections.find(({ title }) => title === "Từng tiêu chí");
  expect(criteria?.note).toBe("Không có tiêu chí nào mà hai nền tảng cùng được đánh giá.");
  expect(criteria?.rows).toHaveLength(1);
  expect(criteria?.rows[0]?.verdict).toBe("not-comparable");
});

test("the group that a list in force gives stands there as on the platform’s own page", () => {
  const listGroups = [{ list: keyOf({ number: "1/QĐ-X", date: "2026-01-01" }), names: { A: "Nhóm A (Quyết định 1)" } }];
  const { data, ...rest } = fileOf(RAIL);
  const listed = { type: "listed", date: "2026-01-01", document: { number: "1/QĐ-X", date: "2026-01-01" }, listGroup: "A" };
  const file = { ...rest, data: { ...data, group: undefined, events: [...data.events, listed] } } as unknown as PlatformFile;
  const table = compareTable({ platforms: [file], sets, words: { ...compareScriptData(site.locales.vi), listGroups } });
  expect(rowOf(table, "Hồ sơ", "Nhóm").cells).toEqual(["Nhóm A (Quyết định 1)"]);
});

test("what is missing is said to be missing, and makes no difference", () => {
  const table = tableOf([fileOf(RAIL), fileOf(LIBRARY)]);
  expect(rowOf(table, "Hồ sơ", "Tên viết tắt")).toEqual({ cells: ["VeMây", "(chưa có thông tin)"], verdict: undefined });
  expect(rowOf(table, "Kết quả đánh giá", "Kết luận đánh giá").cells[1]).toBe("(chưa ghi nhận lần đánh giá nào)");
});

describe("usage", () => {
  const platform = fileOf(RAIL);
  const source = { title: "x", url: "https://example.vn/", retrieved: "2026-01-01", confidence: "A" } as const;
  const withUsage = (value: number, basis?: string): PlatformFile => ({
    ...platform,
    data: { ...platform.data, usage: [{ date: "2026-01-01", metric: "users", value, source, ...(basis ? { basis: { vi: basis } } : {}) }] },
  });
  const usage = (...platforms: PlatformFile[]) => tableOf(platforms).find(({ title }) => title === "Số liệu sử dụng")?.rows ?? [];
  test("the newest value of one way of counting stands there, whatever the order in the file", () => {
    const { data, ...rest } = withUsage(1);
    const values = ["2025-06", "2026-01-01", "2025-12-31"].map((date, index) => ({ ...data.usage?.[0], date, value: index + 5 }));
    const [row] = usage({ ...rest, data: { ...data, usage: values } } as PlatformFile);
    expect(row?.cells.map(textOf).join()).toMatch(/^6\b/);
  });

  test("several of the newest day stand there all, each with what its source says of it, and a year says that it is one", () => {
    const { data, ...rest } = withUsage(1);
    const more = { date: "2023", metric: "users", source } as const;
    const values = [
      { ...more, value: 67_000_000, hedge: "over", basis: { vi: "trong năm" } },
      { ...more, value: 5, basis: { vi: "mỗi ngày" } },
      { ...more, date: "2022-07", value: 4 },
    ];
    const [row] = usage({ ...rest, data: { ...data, usage: values } } as unknown as PlatformFile);
    expect(textOf(row?.cells[0])).toMatch(/^hơn 67 triệu \| hơn 67\.000\.000 \| Năm 2023 \|.*trong năm \| 5 \| Năm 2023 \|.*mỗi ngày$/);
  });

  test.each([
    ["one way of counting stands in one row", ["theo tháng", "Theo tháng"], 1, ["different"]],
    ["two ways stand in one row and are not compared", ["theo tháng", "theo năm"], 1, ["not-comparable"]],
    ["an unknown way is not compared", [undefined, undefined], 1, ["not-comparable"]],
    ["nor beside a known one", ["theo tháng", undefined], 1, ["not-comparable"]],
    ["a value alone is compared with nothing", ["theo tháng"], 1, [undefined]],
  ] as const)("%s", (_, bases, count, verdicts) => {
    const rows = usage(...bases.map((basis, index) => withUsage(index + 1, basis)));
    expect(rows).toHaveLength(count);
    expect(rows.map(({ verdict }) => verdict)).toEqual(verdicts);
  });

  test("what else is known of a value stands below it, by the schema, and is no difference", () => {
    const noted = withUsage(5, "theo tháng");
    const values = noted.data.usage?.map((value) => ({ ...value, note: { vi: "Chưa trừ trùng" } }));
    const [row] = usage({ ...noted, data: { ...noted.data, usage: values } }, withUsage(5, "theo tháng"));
    expect([row?.verdict, textOf(row?.cells[0])]).toEqual(["same", "5 | ngày 01/01/2026 | Ghi chú: Chưa trừ trùng"]);
  });

  /** Whence it is known is on the platform's page; the market is said by the share of it; the other language has its own page. */
  const KNOWN_ELSEWHERE = /^usage\.\d+\.(?:source|confidence|potentialMarket|approximate|hedge)\b|\.en$/;
  test("no field of a value goes missing", () => {
    const [full] = fullCatalogue().platforms;
    const newest = full?.data.usage?.[0];
    const file = { ...platform, data: { ...platform.data, usage: [newest] } } as PlatformFile;
    const [row] = usage(file);
    const said = `${row?.label.map(({ text }) => text).join(" ")} ${textOf(row?.cells[0])}`;
    const leaves = leavesOf({ usage: [newest] } as never).filter(({ path }) => !KNOWN_ELSEWHERE.test(path));
    expect(leaves.length).toBeGreaterThan(4);
    expect(leaves.filter(({ value }) => !looksOf(value, "vi").some((look) => said.includes(look)))).toEqual([]);
  });

  test("the day is said beside the value and is no difference", () => {
    const [row] = usage(withUsage(5, "theo tháng"), withUsage(5, "theo tháng"));
    expect(row?.verdict).toBe("same");
    expect(textOf(row?.cells[0])).toBe("5 | ngày 01/01/2026");
  });
});

test("in English a missing translation is marked as Vietnamese", () => {
  const platform = fileOf(RAIL);
  const untranslated = { ...platform, data: { ...platform.data, summary: { vi: "Chỉ tiếng Việt" } } };
  const row = tableOf([untranslated, fileOf(ASSISTANT)], "en")[0]?.rows.find(({ label }) => label[0]?.text === "Summary");
  expect(row?.cells[0]).toEqual({ lines: [{ text: "Chỉ tiếng Việt", untranslated: true }] });
});
