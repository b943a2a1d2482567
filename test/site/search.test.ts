/** Search without a browser: what the index holds, how words are compared, how results are ordered, how they are shown. */

import { describe, expect, test } from "vitest";
import { lastDay } from "../../scripts/text/dates.ts";
import { LANGS } from "../../scripts/text/languages.ts";
import { readQuery } from "../../site/browser/finder/query.ts";
import { type Rankable, rank } from "../../site/browser/finder/rank.ts";
import { type Node, resultCard } from "../../site/browser/finder/result-card.ts";
import { EMPTY, isEmpty, readState, writeState } from "../../site/browser/finder/state.ts";
import { PlatformCard } from "../../site/components/card.tsx";
import { scriptJson } from "../../site/components/data-script.tsx";
import { StageBadge } from "../../site/components/stage.tsx";
import { createContext } from "../../site/context.ts";
import { finderScriptData } from "../../site/discovery/finder-script-data.ts";
import { indexPage } from "../../site/discovery/index-page.ts";
import { inOrderOf, ordersFileOf } from "../../site/discovery/orders.ts";
import { plainText } from "../../site/discovery/plain-text.ts";
import { type SearchRecord, searchRecords } from "../../site/discovery/records.ts";
import { fromHiddenWord, hiddenWord, pairs, plainWords, searchable, spelling } from "../../site/discovery/search-text.ts";
import { plainTextOf } from "../../site/html/jsx-runtime.ts";
import { to } from "../../site/routes.ts";
import { inNameOrder } from "../../site/views/name-order.ts";
import { rankable } from "../search/memory-index.ts";
import { BASE_URL, catalogueOf, PREFIX } from "./built.ts";

test.each([
  ["186/QĐ-BTTTT", "186 qd btttt"],
  ["Đường sắt", "dường sắt"],
  ["Đường sắt".normalize("NFD"), "dường sắt"],
  ["  <img onerror=x> ", "img onerror x"],
  ["…", ""],
])("%s is searched as %s", (text, words) => {
  expect(searchable(text)).toBe(words);
});

test.each([
  ["địa chỉ số", ["þdiachi", "þchiso"]],
  ["hoà bình", ["þhoabinh"]],
  ["VNeID", ["þvneidþ"]],
  ["", []],
])("neighbours in %s", (text, joined) => {
  expect(pairs(text)).toEqual(joined);
});

test("the place of the tone does not make another spelling, its absence does", () => {
  expect(spelling("Hoà")).toBe(spelling("hòa"));
  expect(spelling("uỷ ban")).toBe(spelling("Ủy ban"));
  expect(spelling("hoa")).not.toBe(spelling("hòa"));
  expect(spelling("đường")).not.toBe(spelling("dường"));
});

test("names are ordered by the Vietnamese alphabet", () => {
  const names = ["Đường sắt", "Du lịch", "Ẩm thực", "An ninh", "Em bé"];
  expect(inNameOrder(names, (name) => name)).toEqual(["An ninh", "Ẩm thực", "Du lịch", "Đường sắt", "Em bé"]);
});

test("bodies lose their marks and addresses, and are cut at a blank", () => {
  expect(plainText("## Tên\n\n- **đậm** và [chữ](https://x.vn/a) `mã` https://y.vn", 100)).toBe("Tên - đậm và chữ mã");
  expect(plainText("một hai ba bốn", 9)).toBe("một hai");
});

/** First by our order alone, over all records: the engine can only help. */
function first(query: string, lang: "vi" | "en" = "vi") {
  const records = searchRecords(catalogueOf("demo"), lang).map((record) => ({ ...rankable(record), title: record.title }));
  return rank(readQuery(query, { same: [], everyday: [] }), records).map(({ result }) => result);
}

describe("the wanted result comes first", () => {
  test.each([
    ["duong sat", "Nền tảng vé Đường sắt Trên Mây"],
    ["Đường sắt", "Nền tảng vé Đường sắt Trên Mây"],
    ["Đường sắt".normalize("NFD"), "Nền tảng vé Đường sắt Trên Mây"],
    ["hoa don", "Nền tảng hóa đơn Lá Sen"],
    ["hoá đơn", "Nền tảng hóa đơn Lá Sen"],
    ["connuoc", "Nền tảng bản đồ ngập Con Nước"],
    ["BMT", "Bộ Mây Trắng (hư cấu)"],
    ["05/QĐ-BSM", "05/QĐ-BSM"],
    ["qd 05", "05/QĐ-BSM"],
    ["quyết định 05", "05/QĐ-BSM"],
  ] as const)("%s", (query, title) => {
    expect(first(query)[0]?.title).toBe(title);
  });

  test("after an agency come its platforms", () => {
    const [agency, ...others] = first("BCP");
    expect(agency?.kind).toBe("agency");
    expect(others.slice(0, 4).map(({ kind, codes }) => [kind, ...codes])).toEqual(Array(4).fill(["platform", "BCP"]));
  });

  test("Vietnamese names find English pages", () => {
    expect(first("duong sat", "en")[0]?.title).toBe("Railway in the Clouds ticket platform");
  });

  test("the exact spelling before the others", () => {
    const named = (name: string): Rankable => ({ names: [name], codes: [], text: "", kind: "platform" });
    const order = (query: string) =>
      rank(readQuery(query, { same: [], everyday: [] }), ["Nền tảng cang", "Nền tảng cáng", "Nền tảng cảng biển", "Cang"].map(named)).map(
        ({ result }) => result.names[0],
      );
    expect(order("cảng")).toEqual(["Nền tảng cảng biển", "Cang", "Nền tảng cang", "Nền tảng cáng"]);
    expect(order("cang")[0]).toBe("Cang");
  });
});

test("an index document holds hidden words and filters, and escapes what strangers wrote", () => {
  const [record] = searchRecords(catalogueOf("demo"), "vi");
  if (!record) throw new Error("no record");
  const hostile = { ...record, title: `"><script>alert(1)</script>`, names: [`"><script>alert(1)</script>`] };
  const page = indexPage(hostile);
  expect(page).not.toContain("<script>");
  expect(page).toMatch(/data-pagefind-filter="kind\[data-kind\][^>]* data-kind="document"/);
  const [platform] = searchRecords(catalogueOf("demo"), "vi").filter(({ kind }) => kind === "platform");
  // What is of no other kind is a platform.
  expect(platform && indexPage(platform)).not.toContain("data-kind");
});

test("what only stands beside a text in the index is no word that anybody types: a year finds no record by a day that it does not tell", () => {
  for (const record of LANGS.flatMap((lang) => searchRecords(catalogueOf("demo"), lang))) {
    const told = new Set(record.texts.flatMap(([, text]) => plainWords(text)));
    const meta = /<p data-pagefind-meta=[^>]*>/.exec(indexPage(record))?.[0] ?? "";
    const beside = [...meta.matchAll(/ data-\w+="([^"]*)"/g)].flatMap(([, value = ""]) => plainWords(value.replaceAll(/&#?\w+;/g, " ")));
    expect(
      beside.filter((word) => !told.has(word) && !word.startsWith("þ")),
      record.path,
    ).toEqual([]);
  }
});

test.each(["2024-06-01", "2024", "in-force", "ts", ""])("%s is hidden in the index, and read back", (code) => {
  expect(hiddenWord(code)).toMatch(/^(?:þ[a-z\d]+)*$/);
  expect(fromHiddenWord(hiddenWord(code))).toBe(code);
});

describe("orders by a day", () => {
  const { platforms, ...catalogue } = catalogueOf("demo");
  const SINCE = ["2023", "2023-06-30", "2022-02-11", "2023", "2023-12-31", "2023-06"];
  const dated = platforms.slice(0, SINCE.length).map((entry, index) => ({
    ...entry,
    lifecycle: { ...entry.lifecycle, since: SINCE[index] ?? "" },
  }));
  const records = searchRecords({ ...catalogue, platforms: dated, agencies: [], documents: [], criteria: [] }, "vi");
  const ordered = (order: "oldest" | "newest"): readonly SearchRecord[] => {
    const file = ordersFileOf(records.map((record) => record.order));
    return inOrderOf(order, [...records.keys()], file).flatMap((place) => records[place] ?? []);
  };

  test.each([
    ["oldest", ["2022-02-11", "2023-06-30", "2023-06", "2023", "2023-12-31", "2023"]],
    ["newest", ["2023", "2023-12-31", "2023", "2023-06-30", "2023-06", "2022-02-11"]],
  ] as const)("%s: what is known to the year stands at its end", (order, expected) => {
    const ends = (dates: readonly string[]) => dates.map(lastDay);
    expect(ends(ordered(order).map(({ date }) => date))).toEqual(ends(expected));
  });

  test.each(["oldest", "newest"] as const)("%s: those of one day are in the order of their names", (order) => {
    const last = ordered(order).filter(({ date }) => lastDay(date) === "2023-12-31");
    expect(last.length).toBe(3);
    expect(last).toEqual(records.filter((record) => last.includes(record)));
  });
});

describe("the address holds the state", () => {
  test.each([
    ["", ""],
    ["?q=dia+chi&stage=in-use&stage=listed&agency=B%C4%90X&page=2", "?q=dia+chi&stage=in-use&stage=listed&agency=B%C4%90X&page=2"],
    ["?sort=newest&page=-1&evil=1&stage=", "?sort=newest"],
    ["?sort=evil&page=1e9x", ""],
    ["?stage=a&stage=a", "?stage=a"],
  ])("%s", (address, written) => {
    expect(writeState(readState(address))).toBe(written);
  });

  test("a long query is cut, and nothing asked is empty", () => {
    expect(readState(`?q=${"a".repeat(1000)}`).query).toHaveLength(200);
    expect(isEmpty(EMPTY)).toBe(true);
    expect(isEmpty(readState("?page=2"))).toBe(false);
  });
});

describe("a result looks as the static card does", () => {
  const catalogue = catalogueOf("demo");
  const options = { catalogue, baseUrl: BASE_URL, pathPrefix: PREFIX, branch: "main" };
  const site = createContext(options, { css: "", mark: "" });
  test.each(["vi", "en"] as const)("%s", (lang) => {
    const locale = site.locales[lang];
    const words = finderScriptData(locale);
    const records = new Map(searchRecords(catalogue, lang).map((record) => [record.path, record]));
    for (const entry of catalogue.platforms) {
      const path = to("platform", { id: entry.id });
      const record = records.get(path);
      if (!record) throw new Error(path);
      const overdue = /<span class="overdue">.*?<\/span>/.exec(plainTextOf(StageBadge({ locale, lifecycle: entry.lifecycle })))?.[0] ?? "";
      const shown = toHtml(
        resultCard({ ...record, filters: record.filters as Record<string, readonly string[]> }, locale.href(path), words),
        overdue,
      );
      expect(shown).toBe(plainTextOf(PlatformCard({ locale, entry })));
    }
  });

  test("words for the script can not end its element", () => {
    expect(scriptJson({ name: "</script><b>" })).toBe('{"name":"\\u003c/script>\\u003cb>"}');
  });
});

function toHtml(node: Node, template: string): string {
  if (typeof node === "string") return plainTextOf(node as never);
  if (!("tag" in node)) return template;
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${value.replaceAll("&", "&amp;")}"`);
  if (node.tag === "input") return `<input${attributes.join("")}/>`;
  return `<${node.tag}${attributes.join("")}>${node.children.map((child) => toHtml(child, template)).join("")}</${node.tag}>`;
}
