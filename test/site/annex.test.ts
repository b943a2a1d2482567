/** The annex that an owning agency sends: the four fields of every platform, on the page and as a table, what is missing said in its cell. */
import { describe, expect, test } from "vitest";
import { LANGS } from "../../scripts/text/languages.ts";
import { createContext } from "../../site/context.ts";
import { annexTables } from "../../site/open-data/annexes.ts";
import { render as renderAgency } from "../../site/pages/agency.11ty.tsx";
import { render } from "../../site/pages/annex.11ty.tsx";
import { render as renderPlatform } from "../../site/pages/platform.tsx";
import { to } from "../../site/routes.ts";
import { itemsOf } from "../../site/views/page-lists.ts";
import { type AnnexLetter, textOfLine } from "../../site/views/papers/paper.ts";
import { BASE_URL, catalogueOf, PREFIX } from "./built.ts";

const demo = createContext(
  { catalogue: catalogueOf("demo"), baseUrl: BASE_URL, pathPrefix: PREFIX, branch: "main" },
  { css: "", mark: "" },
);
const cellsOf = (html: string): string[][] =>
  [...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = ""]) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = ""]) => cell.replace(/<[^>]*>/g, "")),
  );

test("a table of the agency’s platforms, but those that were merged, in the words of its letter", () => {
  const files = new Map([...annexTables(demo.catalogue)].map(({ path, content }) => [path, content]));
  const bcp = files.get(to("annexTable", { id: "bcp" })) ?? "";
  const [head, ...rows] = bcp.trim().split("\r\n");
  expect(head).toBe("STT,Tên nền tảng,Cơ quan chủ quản,Mô tả ngắn gọn,Đơn vị đầu mối");
  expect(rows.every((row, index) => row.startsWith(`${index + 1},`) && row.includes(",Bộ Chợ Phiên (hư cấu),"))).toBe(true);
  expect(bcp).toContain("Lá Sen");
  expect(bcp).not.toContain("Bến Đò,");
  expect(files.get(to("annexTable", { id: "blx" }))).toMatch(/Đèn Lồng,.*,chưa có thông tin\r/);
});

test("every agency that owns a platform has a page and a table, and nobody else", () => {
  const pages = [...itemsOf("annex", demo)].map(({ entry }) => entry.slug);
  const tables = [...annexTables(demo.catalogue)].map(({ path }) => /(\w+)\.csv$/.exec(path)?.[1]);
  const stillOwn = demo.catalogue.agencies.filter(({ owns }) =>
    owns.some((id) => demo.find.platforms.get(id)?.lifecycle.stage !== "merged"),
  );
  expect([...new Set(pages)]).toEqual(stillOwn.map(({ slug }) => slug));
  expect(tables).toEqual([...new Set(pages)]);
});

describe.each(LANGS)("in %s", (lang) => {
  const items = [...itemsOf("annex", demo)].filter(({ locale }) => locale.lang === lang);
  const words = demo.locales[lang].words;

  test.each(items.map((item) => [item.entry.data.code, item] as const))(
    "%s: each platform in a row, nothing of the national heading",
    (_, item) => {
      const html = render({ item });
      const text = demo.locales[lang].text;
      const missing = words.site.notSourced;
      expect(cellsOf(html).slice(1)).toEqual(
        item.owned.map(({ data }, index) =>
          [
            String(index + 1),
            text(data.name),
            text(item.entry.data.name),
            data.summary ? text(data.summary) : missing,
            data.focalUnit ? text(data.focalUnit) : missing,
          ].map((cell) => cell.replaceAll('"', "&quot;")),
        ),
      );
      expect(html).toContain(words.annex.attached(text(item.entry.data.name)));
      // The document that is made on the page has the same table, and the letter before it.
      const { letter } = JSON.parse(/data-annex-letter[^>]*>([^<]*)</.exec(html)?.[1] ?? "") as AnnexLetter;
      const [table] = letter.papers[1]?.blocks ?? [];
      const told = table?.kind === "table" ? table.rows.map(({ cells }) => cells.map((cell) => cell.map(textOfLine).join())) : [];
      expect(told.map((row) => row.map((cell) => cell.replaceAll('"', "&quot;")))).toEqual(cellsOf(html).slice(1));
      expect(letter.papers[0]?.blocks.map((block) => (block.kind === "paragraph" ? textOfLine(block.line) : ""))[0]).toContain(
        text(item.entry.data.name),
      );
      expect(html).not.toMatch(/CỘNG H[ÒO]A|SOCIALIST REPUBLIC/i);
    },
  );

  test("what was sent stands on the annex, and on the platform’s page, as does what is not recorded", () => {
    const annex = render({ item: items.find(({ entry }) => entry.data.code === "BCP") as (typeof items)[number] });
    const page = (id: string) =>
      renderPlatform({
        item: [...itemsOf("platform", demo)].find(({ locale, entry }) => locale.lang === lang && entry.id === id) as never,
      });
    const sent = page("nen-tang-hoa-don-la-sen");
    for (const html of [annex, sent]) {
      expect(html).toContain('<time datetime="2026-02-10">');
      expect(html).toContain("31/BCP-CĐS");
    }
    expect(annex).toContain(words.annex.sharedCount("1", String(items.find(({ entry }) => entry.data.code === "BCP")?.owned.length)));
    expect(page("kho-hoc-lieu-mo-but-chi")).toContain(words.known.sharing.none);
    expect(sent).not.toContain(words.known.sharing.none);
  });

  test("the page of an agency leads to it, of one that owns nothing does not", () => {
    const agencies = [...itemsOf("agency", demo)].filter(({ locale, number }) => locale.lang === lang && number === 1);
    for (const item of agencies) {
      const has = items.some(({ entry }) => entry.slug === item.entry.slug);
      const html = renderAgency({ item });
      expect(html.includes(`href="${demo.locales[lang].href(to("annex", { id: item.entry.slug }))}"`)).toBe(has);
      expect(html.includes(`href="${demo.url(to("annexTable", { id: item.entry.slug }))}"`)).toBe(has);
    }
  });
});
