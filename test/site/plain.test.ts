/**
 * A catalogue that has nothing to do with Viet Nam, as somebody begins one who has installed the package: `init`, `check`
 * and `build` in a folder of their own, with a title that means harm. It is English at `/`. For a release: daily, the
 * template itself is looked at and checked (init.test.ts), and another English catalogue is built (larkrise.test.ts).
 */
import { execFile } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { sharedElsewhere } from "./built.ts";
import { pagesOf } from "./documents.ts";

const TITLE = `"Ours": 'all' {of} [it] <b> @@agencyCode@@ $& #1`;
describe("a catalogue begun from the plain template", { tags: ["release"] }, () => {
  let root: string;
  let site: string;
  let said: string;

  beforeAll(async () => {
    const { cwd, bin } = await sharedElsewhere();
    root = join(cwd, "plain");
    site = join(root, "_site");
    const run = (...argv: string[]) =>
      promisify(execFile)(process.execPath, [bin, ...argv, "--today", "2026-11-24"], { cwd: root, env: { PATH: process.env.PATH } });
    mkdirSync(root);
    const begun = await run("init", "--template", "plain", "--title", TITLE, "--maintainer", "tho");
    const checked = await run("check");
    const built = await run("build", "--base-url", "https://example.org/ours/");
    said = begun.stderr + checked.stderr + built.stderr;
  });

  test("it speaks English from the first word, checks clean, and nothing but the site is left", () => {
    expect(said).toMatch(
      /^Who keeps it has the code ORG, .*\nThe catalogue is there\. .*\nChecked 8 files: 0 errors, 0 warnings\.\nBuilding /,
    );
  });

  test("its pages are English at /, in one language, with English addresses, and the title is text", () => {
    const pages = pagesOf(site);
    const paths = pages.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(["", "platforms/example/", "criteria/example-framework/"]));
    expect(paths.filter((path) => /^(?:en|vi)\//.test(path))).toEqual([]);
    expect(pages.filter(({ html }) => !/<html[^>]* lang="en"/.test(html)).map(({ path }) => path)).toEqual([]);
    expect(pages.filter(({ html }) => html.includes("<b>")).map(({ path }) => path)).toEqual([]);
    expect(pages.find(({ path }) => path === "")?.html).toContain("@@agencyCode@@ $&amp; #1");
    // It has no list by law yet, and so no page of them.
    expect(pages.find(({ path }) => path === "")?.html).not.toContain("/lists/");
  });

  test("no page has a word of Vietnamese", () => {
    const speaking = pagesOf(site).filter(({ html }) => /[ăđơưạảấầậắằặẻẽếềểễệịỉọỏốồổỗộớờợụủứừựỷỹ]/i.test(html));
    expect(speaking.map(({ path }) => path)).toEqual([]);
  });
});
