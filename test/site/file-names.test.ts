/** Names of files that were downloaded: the path comes back, whatever a browser or a system added to them. */
import { expect, test } from "vitest";
import { LANGS } from "../../scripts/text/languages.ts";
import { downloadName, pathOfName } from "../../site/browser/editor/file-name.ts";
import { fileNames } from "../../site/views/file-names.ts";

const VI = fileNames("vi");
const PATH = "platforms/to-chim/assessments/2026-01-16.md";
const NAMES = [...LANGS.map((lang) => downloadName(PATH, fileNames(lang))), "platforms--to-chim--assessments--2026-01-16.md"];

test("names are as officers say", () => expect(NAMES[0]).toBe("danh-gia--to-chim--2026-01-16.md"));

test.each(
  NAMES.flatMap((name) => [
    name,
    name.replace(".md", " (1).md"),
    name.replace(".md", "(12).md"),
    name.replace(".md", " - Copy.md"),
    name.replace(".md", " - Sao chép (2).md"),
    name.replace(".md", " 2.md"),
  ]),
)("%s", (name) => expect(pathOfName(name, VI)).toBe(PATH));

test.each(["platforms/to-chim/platform.md", "platforms/to-chim/plan.md", "criteria/bo-thu.md"])("%s", (path) => {
  for (const lang of LANGS) expect(pathOfName(downloadName(path, fileNames(lang)), VI)).toBe(path);
});

test("another name stays as it is", () => expect(pathOfName("Hồ sơ (bản 2).md", VI)).toBe("Hồ sơ (bản 2).md"));
