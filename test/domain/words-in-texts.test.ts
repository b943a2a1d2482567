/** What things are called in the texts of a catalogue: as its settings say, and a name that there is not is told. */
import { expect, test } from "vitest";
import { withWords } from "../../scripts/catalogue/words-in-texts.ts";
import { checkFiles } from "../../scripts/check/check.ts";
import { overlaid } from "../overlay.ts";

const SETTINGS = { title: { vi: "Danh mục [thử]", en: "A *test*" } };

test.each([
  ["en", "[[word:aThing]], its [[word:owner]]: [[word:Things]]", "a platform, its owning agency: Platforms"],
  ["vi", "[[word:Owner]] của [[ word:thing ]]", "Cơ quan chủ quản của nền tảng"],
  ["en", "[[word:title]]", "A \\*test\\*"],
  ["vi", "[[word:title]]", "Danh mục \\[thử\\]"],
  ["en", "[[word:nothing]] [[page:search]] [[12/QĐ-ABC]] [word:thing]", "[[word:nothing]] [[page:search]] [[12/QĐ-ABC]] [word:thing]"],
] as const)("%s: %s", (lang, text, said) => expect(withWords(text, lang, SETTINGS)).toBe(said));

test("a word that the settings have not is told, with those that there are", () => {
  const text = "---\ntitle: A\ndescription: B\n---\n[[word:thing]] and [[word:thingy]]\n";
  const files = [...overlaid("base"), { path: "platforms/_registers/guide-vi.md", bytes: new TextEncoder().encode(text) }];
  const { problems } = checkFiles(files, { today: "2026-11-24" });
  const found = problems.filter(({ rule }) => rule === "text-page");
  expect(found.map(({ line, column, message, fix }) => [line, column, message.en, fix?.en])).toEqual([
    [5, 20, "Nothing in the settings is called by “thingy”.", expect.stringContaining("thing")],
  ]);
});
