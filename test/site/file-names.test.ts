/** Names of files that were downloaded: the path comes back, whatever a browser or a system added to them. */
import { expect, test } from "vitest";
import { downloadName, pathOfName } from "../../site/browser/editor/draft.ts";

const PATH = "platforms/to-chim/assessments/2026-01-16.md";
const NAME = downloadName(PATH);

test.each([
  NAME,
  NAME.replace(".md", " (1).md"),
  NAME.replace(".md", "(12).md"),
  NAME.replace(".md", " - Copy.md"),
  NAME.replace(".md", " - Sao chép (2).md"),
  NAME.replace(".md", " 2.md"),
])("%s", (name) => expect(pathOfName(name)).toBe(PATH));

test("another name stays as it is", () => expect(pathOfName("Hồ sơ (bản 2).md")).toBe("Hồ sơ (bản 2).md"));
