/** What the pages say of the lists by law, as text: how sure the names are, and nothing that is not known of those that are missing. */
import { describe, expect, test } from "vitest";
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { statisticsOf } from "../../scripts/catalogue/statistics/statistics.ts";
import type { Lang } from "../../scripts/text/languages.ts";
import { createContext } from "../../site/context.ts";
import { render as renderAgency } from "../../site/pages/agency.11ty.tsx";
import { render as renderAnnex } from "../../site/pages/annex.11ty.tsx";
import { render as renderDay } from "../../site/pages/as-of-day.11ty.tsx";
import { render as renderDocument } from "../../site/pages/document.11ty.tsx";
import { render as renderHome } from "../../site/pages/home.11ty.tsx";
import { render as renderList } from "../../site/pages/list.11ty.tsx";
import { render as renderStatistics } from "../../site/pages/statistics.11ty.tsx";
import { sayProcessIsOlder } from "../../site/views/lists.ts";
import { itemsOf } from "../../site/views/page-lists.ts";
import { overlaid } from "../overlay.ts";
import { BASE_URL, catalogueOf, catalogueOfFiles, PREFIX } from "./built.ts";

const siteOf = (catalogue: Catalogue) =>
  createContext({ catalogue, baseUrl: BASE_URL, pathPrefix: PREFIX, branch: "main" }, { css: "", mark: "" });
/** Three lists: known in part, amended by one known in part, which the third repeals, known in full by a retyped copy. */
const site = siteOf(catalogueOfFiles(overlaid("valid/lists-by-law")));
/** Without their numbers, which change with the records. */
/** What is counted before it is unfolded. */
const headsOf = (html: string) => [...html.matchAll(/<summary>([^<]*) \(\d+\)<\/summary>/g)].map(([, text]) => text);
/** Of the first table of a section. */
const columnsOf = (html: string, section: string) => {
  const [head = ""] = (html.split(`id="${section}"`)[1] ?? "").split("</thead>");
  return [...head.matchAll(/<th scope="col"[^>]*>(.*?)<\/th>/gs)].map(([, text]) => text);
};

const nothing = { overdue: 0, news: [], steps: [], counted: { platforms: 0, onLists: false }, mostUsed: [], missing: [] };
const demo = siteOf(catalogueOf("demo"));
function homeOf(lang: Lang): string {
  const item = [...itemsOf("home", site)].find(({ locale }) => locale.lang === lang);
  if (!item) throw new Error("no home page");
  return renderHome({ item, home: nothing, statistics: statisticsOf(site.catalogue) });
}
function statisticsPageOf(lang: Lang, of = site): string {
  const item = [...itemsOf("statistics", of)].find(({ locale }) => locale.lang === lang);
  if (!item) throw new Error("no statistics");
  return renderStatistics({ item, statistics: statisticsOf(of.catalogue) });
}

describe.each(["vi", "en"] as const)("in %s", (lang) => {
  const pages = [...itemsOf("list", site)].filter(({ locale }) => locale.lang === lang);
  const pageOf = (number: string) => {
    const item = pages.find(({ view }) => view.list.document.number === number);
    if (!item) throw new Error(`no list of ${number}`);
    return renderList({ item });
  };
  const said = {
    vi: {
      partly: ["Chưa thấy trong phần đã biết tên của Danh mục mới", "Có ở cả hai"],
      known: ["Không còn", "Chưa thấy trong phần đã biết tên của Danh mục trước", "Có ở cả hai"],
      day: [
        "Số lượng chính thức của Danh mục đang có hiệu lực: 3 nền tảng (Quyết định số 31/QĐ-BMT). Trang này đã biết tên ",
        "Dấu “–”: chưa có thông tin tại thời điểm đó.",
        "Bộ Mây Trắng</a> (từ 01/3/2025)",
      ],
      copy: "Tên các nền tảng theo nguồn có độ tin cậy C: bản dịch máy, bản chép lại hoặc nguồn không đầy đủ.",
      columns: ["Nhóm", "Số thứ tự", "Nền tảng", "Cơ quan chủ quản hiện nay", "Thời gian vận hành theo Danh mục"],
      ends: "Bãi bỏ",
      grade: "(độ tin cậy C: bản dịch máy, bản chép lại hoặc nguồn không đầy đủ)",
      listed:
        /“Đã đưa vào Danh mục” \(\d+\) là số hồ sơ ở tình trạng này, không phải số lượng của một Danh mục: \d+ nền tảng có trong Danh mục đang có hiệu lực, \d+ nền tảng không thuộc số đó\. Số lượng chính thức của Danh mục đang có hiệu lực là 3, gồm cả \d+ nền tảng được ghi ở tình trạng khác\./,
      lead: "Đơn vị chủ trì (theo Danh mục)",
      leadIsOwner: "Quyết định số 31/QĐ-BMT ghi “Đơn vị chủ trì”; trang này ghi cơ quan đó là cơ quan chủ quản.",
      older:
        "Công văn thử ban hành trước Danh mục có tên nền tảng (Quyết định số 31/QĐ-BMT); chưa có nguồn cho biết các bước của công văn thử áp dụng thế nào với Danh mục đó.",
      compare: "Độ tin cậy C: đối chiếu với văn bản chính thức trước khi gửi",
      noOrdinal: "Nguồn chưa cho biết số thứ tự trong Danh mục; thứ tự trong bảng là của trang này.",
      none: ["Đã công nhận", "chưa ghi nhận"],
      line: "</a>: Đang có hiệu lực; đã biết tên đủ 3 nền tảng",
    },
    en: {
      partly: ["Not found among the known names of this list", "On both"],
      known: ["No longer there", "Not found among the known names of the list before", "On both"],
      day: [
        "Official count of the list in force: 3 platforms (Decision 31/QĐ-BMT). ",
        "“–” means no source yet for that date.",
        "Ministry of White Clouds</a> (since 1 March 2025)",
      ],
      copy: "The names are from a source of confidence C: machine translation, re-typed copy or partial text.",
      columns: ["Group", "Number", "Platform", "Owning agency now", "Operation, as the list says"],
      ends: "Repeals",
      grade: "(confidence C: machine translation, re-typed copy or partial text)",
      listed:
        /“[^”]+” \(\d+\) counts records with this status; it is not the size of one list\. \d+ of them (?:is|are) on the list in force and \d+ (?:is|are) not\. The official count of the list in force is 3, including \d+ recorded here with another status\./,
      lead: "Lead agency (by the list)",
      leadIsOwner: "Decision 31/QĐ-BMT says “Lead agency”; here that agency is given as the owning agency.",
      older:
        "The test letter is older than the list that names the platform (Decision 31/QĐ-BMT); no source says how its steps apply to this list.",
      compare: "Confidence C: compare with the official document before sending",
      noOrdinal: "The sources do not give the numbers on the list; the order of this table is our own.",
      none: ["Recognised", "none recorded"],
      line: "</a>: In force; all 3 platforms known by name",
    },
  }[lang];

  test("what is not among the known names is not said to have gone or come", () => {
    expect(headsOf(pageOf("21/QĐ-BSM"))).toEqual(said.partly);
  });

  test("against a list known by name in full, what went is said to have gone", () => {
    expect(headsOf(pageOf("31/QĐ-BMT"))).toEqual(said.known);
  });

  test("that a list was repealed is as sure as what says so, on both pages and on that of its document", () => {
    const document = [...itemsOf("document", site)].find(({ locale, entry }) => locale.lang === lang && entry.data.number === "21/QĐ-BSM");
    if (!document) throw new Error("no document");
    for (const html of [pageOf("21/QĐ-BSM"), pageOf("31/QĐ-BMT"), renderDocument({ item: document })]) expect(html).toContain(said.grade);
  });

  test("who leads by the list is no owner by it: said where owners stand", () => {
    const annex = [...itemsOf("annex", site)].find(({ locale, entry }) => locale.lang === lang && entry.data.code === "BMT");
    const agency = [...itemsOf("agency", site)].find(({ locale, entry }) => locale.lang === lang && entry.data.code === "BMT");
    if (!annex || !agency) throw new Error("no pages of the agency");
    for (const html of [homeOf(lang), statisticsPageOf(lang), renderAgency({ item: agency }), renderAnnex({ item: annex })])
      expect(html).toContain(said.leadIsOwner);
    // On paper too, so not among what is for the screen only.
    expect(renderAnnex({ item: annex }).split("<table")[1]).toContain(said.compare);
  });

  test("a list that came after the document of the process: nobody is told its steps as if it spoke of it", () => {
    const process = { number: "1/BMT", date: "2025", name: { vi: "công văn thử", en: "the test letter" } };
    const later = siteOf({ ...site.catalogue, settings: { ...site.catalogue.settings, process } });
    const remark = (id: string) =>
      sayProcessIsOlder(
        later.locales[lang],
        later.catalogue.platforms.filter((one) => one.id === id),
      );
    expect([remark("que-chi"), remark("la-sen")]).toEqual([said.older, undefined]);
  });

  test("the home page says how sure the names are, as the list's page does", () => {
    expect(homeOf(lang)).toContain(said.copy);
    expect(pageOf("31/QĐ-BMT")).toContain(said.copy);
  });

  test("a past day has the official counts first, and says where its owning agencies are from", () => {
    const item = [...itemsOf("asOfDay", site)].find(({ locale, day }) => locale.lang === lang && day.date === "2026-03-01");
    if (!item) throw new Error("no day");
    const html = renderDay({ item });
    const [first = "", ...others] = said.day;
    expect(html).toContain(`<p class="lead">${first}`);
    expect(others.filter((words) => !html.includes(words))).toEqual([]);
  });

  test("how the platforms listed go with the official count is said where both stand, and adds up", () => {
    for (const html of [homeOf(lang), statisticsPageOf(lang)]) {
      const [sentence = ""] = said.listed.exec(html) ?? [];
      expect(sentence).toMatch(said.listed);
      const [all = 0, inForce = 0, elsewhere = 0, official = 0, others = 0] = [...sentence.matchAll(/\d+/g)].map(Number);
      expect([inForce + elsewhere, inForce + others]).toEqual([all, official]);
    }
  });

  test("what no record has is said to be not recorded, and a share that can only be whole is not shown", () => {
    const html = statisticsPageOf(lang);
    const [status, none] = said.none;
    const row = new RegExp(`${status}</th><td[^>]*><span class="absent">${none}</span>`);
    expect(html).toMatch(row);
    expect(html.match(/<section[^>]*aria-labelledby="stages".*?<\/section>/s)?.[0]).toContain(`>${none}</text>`);
    expect(statisticsPageOf(lang, demo)).not.toContain(`${demo.catalogue.platforms.length}/${demo.catalogue.platforms.length}`);
  });

  test("a column that the list says nothing in is left out; the confidence stands beside the name", () => {
    const [group, number, name, owner, operation] = said.columns;
    expect(columnsOf(pageOf("31/QĐ-BMT"), "nen-tang")).toEqual([group, number, name, said.lead, operation]);
    expect(columnsOf(pageOf("11/QĐ-BSM"), "nen-tang")).toEqual([group, name, owner]);
    expect(columnsOf(pageOf("21/QĐ-BSM"), "nen-tang")).toEqual([name, owner]);
    expect(pageOf("11/QĐ-BSM")).toContain(said.noOrdinal);
    expect(pageOf("31/QĐ-BMT")).not.toContain(said.noOrdinal);
    expect(pageOf("31/QĐ-BMT").match(/<th scope="row"[^>]*>(?:(?!<\/th>).)*<abbr class="confidence"[^>]*>C<\/abbr><\/th>/g)).toHaveLength(
      3,
    );
  });

  test("the document that issues a list leads to it, and the list's page alone says what it holds", () => {
    const item = [...itemsOf("document", site)].find(({ locale, entry }) => locale.lang === lang && entry.data.number === "31/QĐ-BMT");
    if (!item) throw new Error("no document");
    const html = renderDocument({ item });
    expect(html).toContain(said.line);
    expect(html).not.toContain(said.ends);
    expect(pageOf("31/QĐ-BMT")).toContain(`<dt>${said.ends}</dt>`);
  });
});
