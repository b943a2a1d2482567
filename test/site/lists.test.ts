/** What the pages say of the lists by law, as text: how sure the names are, and nothing that is not known of those that are missing. */
import { describe, expect, test } from "vitest";
import { LANGS } from "../../scripts/text/languages.ts";
import { createContext } from "../../site/context.ts";
import { render as renderDocument } from "../../site/pages/document.11ty.tsx";
import { render as renderHome } from "../../site/pages/home.11ty.tsx";
import { render as renderList } from "../../site/pages/list.11ty.tsx";
import { itemsOf } from "../../site/views/page-lists.ts";
import { BASE_URL, catalogueOf, PREFIX } from "./built.ts";

const real = createContext(
  { catalogue: catalogueOf("real"), baseUrl: BASE_URL, pathPrefix: PREFIX, branch: "main" },
  { css: "", mark: "" },
);
const headsOf = (html: string) => [...html.matchAll(/<summary>(.*?)<\/summary>/gs)].map(([, text]) => text);
/** Of the first table of a section. */
const columnsOf = (html: string, section: string) => {
  const [head = ""] = (html.split(`id="${section}"`)[1] ?? "").split("</thead>");
  return [...head.matchAll(/<th scope="col"[^>]*>(.*?)<\/th>/gs)].map(([, text]) => text);
};

describe.each(LANGS)("in %s", (lang) => {
  const pages = [...itemsOf("list", real)].filter(({ locale }) => locale.lang === lang);
  const pageOf = (number: string) => {
    const item = pages.find(({ view }) => view.list.document.number === number);
    if (!item) throw new Error(`no list of ${number}`);
    return renderList({ item });
  };
  const said = {
    vi: {
      partly: ["Chưa thấy trong phần đã biết tên của Danh mục mới (13)", "Có ở cả hai (1)"],
      known: ["Chưa thấy trong phần đã biết tên của Danh mục trước (68)", "Không còn (2)", "Có ở cả hai (11)"],
      copy: "Tên các nền tảng theo nguồn có độ tin cậy C: bản dịch máy, bản chép lại hoặc nguồn không đầy đủ.",
      columns: ["Nhóm", "Số thứ tự", "Nền tảng", "Cơ quan chủ quản hiện nay", "Thời gian vận hành theo Danh mục"],
      ends: "Bãi bỏ",
      line: "</a>: Đang có hiệu lực; đã biết tên đủ 79 nền tảng",
    },
    en: {
      partly: ["Not found among the known names of this list (13)", "On both (1)"],
      known: ["Not found among the known names of the list before (68)", "No longer there (2)", "On both (11)"],
      copy: "The names are from a source of confidence C: machine translation, re-typed copy or partial text.",
      columns: ["Group", "Number", "Platform", "Owning agency now", "Operation, as the list says"],
      ends: "Repeals",
      line: "</a>: In force; all 79 platforms known by name",
    },
  }[lang];

  test("what is not among the known names is not said to have gone or come", () => {
    expect(headsOf(pageOf("2294/QĐ-BTTTT"))).toEqual(said.partly);
  });

  test("against a list known by name in full, what went is said to have gone", () => {
    expect(headsOf(pageOf("1132/QĐ-TTg"))).toEqual(said.known);
  });

  test("the home page says how sure the names are, as the list's page does", () => {
    const home = [...itemsOf("home", real)].find(({ locale }) => locale.lang === lang);
    if (!home) throw new Error("no home page");
    const nothing = { stages: [], groups: [], agencies: [] } as never;
    expect(renderHome({ item: home, home: { overdue: 0, news: [] }, statistics: nothing })).toContain(said.copy);
    expect(pageOf("1132/QĐ-TTg")).toContain(said.copy);
  });

  test("a column that the list says nothing in is left out; the confidence stands beside the name", () => {
    const [group, number, name, owner, operation] = said.columns;
    expect(columnsOf(pageOf("1132/QĐ-TTg"), "nen-tang")).toEqual([group, number, name, owner, operation]);
    expect(columnsOf(pageOf("186/QĐ-BTTTT"), "nen-tang")).toEqual([group, name, owner]);
    expect(columnsOf(pageOf("2294/QĐ-BTTTT"), "nen-tang")).toEqual([name, owner]);
    expect(pageOf("1132/QĐ-TTg").match(/<th scope="row">(?:(?!<\/th>).)*<abbr class="confidence"[^>]*>C<\/abbr><\/th>/g)).toHaveLength(79);
  });

  test("the document that issues a list leads to it, and the list's page alone says what it holds", () => {
    const item = [...itemsOf("document", real)].find(({ locale, entry }) => locale.lang === lang && entry.data.number === "1132/QĐ-TTg");
    if (!item) throw new Error("no document");
    const html = renderDocument({ item });
    expect(html).toContain(said.line);
    expect(html).not.toContain(said.ends);
    expect(pageOf("1132/QĐ-TTg")).toContain(`<dt>${said.ends}</dt>`);
  });
});
