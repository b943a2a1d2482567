/** The words of the core: every sentence in every language, composed, and none left in the main one. */
import { describe, expect, test } from "vitest";
import { FILE_KINDS, RECORD_KINDS } from "../../scripts/records/kinds.ts";
import type { SchemaNode } from "../../scripts/records/schema/node.ts";
import { LANGS, type Lang, MAIN_LANG, otherLangs } from "../../scripts/text/languages.ts";
import { countingWords } from "../../scripts/words/counting-words.ts";
import * as later from "../../scripts/words/later.ts";
import { sheetWords } from "../../scripts/words/sheet-words.ts";
import * as words from "../../scripts/words/words.ts";

const isVietnamese = (text: string) => /[ạảãàáâậầấẩẫăắằặẳẵóòọõỏôộổỗồốơờớợởỡéèẻẹẽêếềệểễúùụủũưựữửừứíìịỉĩýỳỷỵỹđ]/i.test(text);

/** Every sentence of an area by its place; one with arguments as its source. */
function sentences(area: unknown, place = ""): [string, string][] {
  if (typeof area === "string" || typeof area === "function") return [[place, String(area)]];
  return Object.entries(area as object).flatMap(([key, part]) => sentences(part, `${place}/${key}`));
}

/** A number and a name as people may write them, in every language. */
const AS_TYPED = /1,5 triệu|Bộ Công an/g;

const { languageOf, ...areas } = words;

test("the words of a language are in its folder", () => {
  expect(Object.entries(languageOf).filter(([lang, said]) => lang !== said)).toEqual([]);
});

describe.each(Object.entries({ ...areas, ...later, sheetWords, countingWords }))("%s", (_, area) => {
  const main = sentences(area[MAIN_LANG]);
  const isText = (lang: Lang, place: string) => sentences(area[lang]).some(([one, text]) => one === place && !text.includes("=>"));

  test.each(LANGS)("%s: composed, and none is empty", (lang) => {
    expect(sentences(area[lang]).filter(([, text]) => text.trim() === "" || text !== text.normalize("NFC"))).toEqual([]);
  });
  test.each(otherLangs(MAIN_LANG))("%s: the same places, and not the words of the main language", (lang) => {
    const said = new Map(sentences(area[lang]));
    expect([...said.keys()]).toEqual(main.map(([place]) => place));
    expect(main.filter(([place, text]) => isText(lang, place) && said.get(place) === text)).toEqual([]);
    expect([...said].filter(([, text]) => isVietnamese(text.replaceAll(AS_TYPED, "")))).toEqual([]);
  });
});

/** Every key of a schema with its path. */
function keys(node: SchemaNode, path = ""): [string, SchemaNode][] {
  const own = Object.entries(node.properties ?? {}).flatMap(([key, child]): [string, SchemaNode][] => [
    [`${path}/${key}`, child],
    ...keys(child, `${path}/${key}`),
  ]);
  const extra = typeof node.additionalProperties === "object" ? keys(node.additionalProperties, `${path}/*`) : [];
  return [...own, ...(node.items ? keys(node.items, `${path}[]`) : []), ...extra];
}

describe.each(FILE_KINDS)("schema of %s", (kind) => {
  test("every key has a title and a help in Vietnamese and English", () => {
    const bare = keys(RECORD_KINDS[kind].schema).filter(
      ([, node]) => !(node["x-title"]?.vi && node["x-title"].en && node["x-help"]?.vi && node["x-help"].en),
    );
    expect(bare.map(([path]) => path)).toEqual([]);
    expect(RECORD_KINDS[kind].title.vi).not.toBe("");
  });
});
