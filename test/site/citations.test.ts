/** Documents on the pages are cited with their type; what is no legal document is no legal basis (NĐ 30/2020/NĐ-CP). */
import { beforeAll, expect, test } from "vitest";
import { sharedSite } from "./built.ts";
import { pagesOf, textsOf } from "./documents.ts";
import { eachRoot } from "./each-root.ts";

eachRoot("the %s site", (root) => {
  const basis: string[] = [];
  const readIn: string[] = [];
  beforeAll(async () => {
    for (const { path, elements } of pagesOf(await sharedSite(root))) {
      if (path.startsWith("en/")) continue;
      const paragraphs = elements
        .filter(({ tagName }) => tagName === "p")
        .map((element) => textsOf(element).join("").replace(/\s+/g, " ").trim());
      basis.push(...paragraphs.filter((text) => text.startsWith("Căn cứ:")));
      readIn.push(...paragraphs.filter((text) => text.startsWith("Nguồn:")));
    }
  });
  test("a legal basis has its type, number and day", () => {
    expect(basis.length).toBeGreaterThan(10);
    // A letter of which no source has the number in full is cited by its type and year, and leads to its page.
    const cited = /^\p{Lu}\p{Ll}+(?: \p{Ll}+)* (?:số \S+ ngày \d\d\/\d{1,2}\/\d{4}|năm \d{4}(?:, mục \d+)?$)/u;
    const documents = basis.flatMap((text) => text.slice("Căn cứ: ".length).split("; "));
    expect(documents.filter((text) => !cited.test(text))).toEqual([]);
  });
  test("an article is a source", () => {
    expect(readIn.filter((text) => / số \S+ ngày /.test(text))).toEqual([]);
    if (root === "real") expect(readIn.length).toBeGreaterThan(0);
  });
});
