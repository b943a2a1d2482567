/** Another set of languages for a catalogue: what goes is told, what has nothing else stops it, comments stay. */
import { expect, test } from "vitest";
import { changeLanguages } from "../../scripts/start/languages.ts";

const SETTINGS = "platforms/_registers/settings.yml";
const FILES = new Map([
  [SETTINGS, "# Ours.\ntitle: { vi: Thử, en: Try } # its name\nlanguages: [ vi, en ]\n"],
  ["platforms/a/platform.md", "---\n# Made by hand.\nname: { vi: A, en: B } # so\nevents:\n  - note: { vi: C }\n---\nWords.\n"],
  ["platforms/_registers/guide-en.md", "---\ntitle: Guide\n---\nWords.\n"],
  ["platforms/b/platform.md", "---\nname: {\n---\nBroken.\n"],
]);

test("a language that goes is taken out of every text, each is told, and the settings keep the former ones", () => {
  const { changes, gone, lacking } = changeLanguages(FILES, ["vi", "en"], ["vi"]);
  expect(Object.fromEntries(changes)).toEqual({
    [SETTINGS]: "# Ours.\ntitle: { vi: Thử } # its name\nlanguages: [ vi ]\nformerLanguages: [ vi, en ]\n",
    "platforms/a/platform.md": "---\n# Made by hand.\nname: { vi: A } # so\nevents:\n  - note: { vi: C }\n---\nWords.\n",
    "platforms/_registers/guide-en.md": undefined,
  });
  expect(gone.map(({ path, key, text }) => [path, key, text])).toEqual([
    [SETTINGS, "title", "Try"],
    ["platforms/a/platform.md", "name", "B"],
    ["platforms/_registers/guide-en.md", "", FILES.get("platforms/_registers/guide-en.md")],
  ]);
  expect(lacking).toEqual([]);
});

test("a text without the new main language is named", () => {
  const { lacking } = changeLanguages(FILES, ["vi", "en"], ["en", "vi"]);
  expect(lacking.map(({ path, key, lang, text }) => [path, key, lang, text])).toEqual([
    ["platforms/a/platform.md", "events.1.note", "vi", "C"],
  ]);
});

test("a language that is added changes the settings alone", () => {
  const { changes } = changeLanguages(new Map([[SETTINGS, "languages: [ vi ]\n"]]), ["vi"], ["vi", "en"]);
  expect([...changes]).toEqual([[SETTINGS, "languages: [ vi, en ]\nformerLanguages: [ vi ]\n"]]);
});
