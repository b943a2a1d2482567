/**
 * The core as it is built for the browser against the core of the command line: every fixture of every rule must be
 * judged alike, though the page reads YAML with another parser, compiles its schemas ahead and fetches Markdown late.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { defaultTreeAdapter, html, parseFragment } from "parse5";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type Checked, checkParsed } from "../../scripts/check/check.ts";
import { readRoot } from "../../scripts/records/load.ts";
import { renderMarkdown } from "../../scripts/records/markdown.ts";
import { parseFile, type RawFile } from "../../scripts/records/parse.ts";
import type { Records } from "../../scripts/records/records.ts";
import { ballotSchema } from "../../scripts/records/schema/ballot.ts";
import { platformSchema } from "../../scripts/records/schema/platform.ts";
import { LANGS } from "../../scripts/text/languages.ts";
import { notationProblems, valueProblems } from "../../scripts/words/words.ts";
import { browserCore } from "../../site/build/editor/browser-core.ts";
import { FIXTURES, fixturesOf, overlaid, parsingOnce } from "../overlay.ts";
import { sharedSite } from "./built.ts";

const ROOT = join(import.meta.dirname, "../..");
const TODAY = "2026-11-24";

interface Core {
  readonly checkParsed: typeof checkParsed;
  readonly parseFile: typeof parseFile;
}
type Check = (files: readonly RawFile[], against?: Records) => Checked;

/** Registers are never written in the editor: they come as they were published, and their rules stay behind. */
const isRegister = (path: string) => path.startsWith("platforms/_registers/");

/** A whole root by one of the two cores; registers are read by the command line's. */
function checkerOf({ checkParsed, parseFile: parseRecord }: Core): Check {
  const parse = parsingOnce((file) => (isRegister(file.path) ? parseFile : parseRecord)(file));
  return (files, base) => checkParsed(files.map(parse), { today: TODAY, only: (path) => !isRegister(path), ...(base ? { base } : {}) });
}

let folder: string;
let browserCheck: Check;
let browserMarkdown: typeof renderMarkdown;

/** A text box that reads HTML as browsers do. */
const textBox = () => ({
  textContent: "",
  set innerHTML(text: string) {
    const { childNodes } = parseFragment(defaultTreeAdapter.createElement("textarea", html.NS.HTML, []), text, {});
    this.textContent = childNodes.map((node) => ("value" in node ? node.value : "")).join("");
  },
});

beforeAll(async () => {
  vi.stubGlobal("document", { createElement: textBox });
  folder = mkdtempSync(join(tmpdir(), "catalogue-core-"));
  const { outputFiles } = await build({
    stdin: {
      contents: `export { checkParsed } from "./scripts/check/check.ts";
        export { parseFile } from "./scripts/records/parse.ts";
        export { renderMarkdown } from "./scripts/records/markdown.ts";
        export { loadMarkdown } from "./site/browser/editor/lazy-markdown.ts";
        export { loadRules } from "./site/browser/editor/lazy-rules.ts";
        export { loadText } from "./site/browser/editor/lazy-text.ts";`,
      resolveDir: ROOT,
      loader: "ts",
    },
    outdir: folder,
    bundle: true,
    splitting: true,
    write: false,
    format: "esm",
    platform: "browser",
    plugins: [browserCore],
  });
  for (const { path, text } of outputFiles) writeFileSync(path.replace(/\.js$/, ".mjs"), text.replaceAll('.js"', '.mjs"'));
  const core = (await import(join(folder, "stdin.mjs"))) as Core &
    Record<"loadRules" | "loadMarkdown" | "loadText", () => Promise<void>> & { readonly renderMarkdown: typeof renderMarkdown };
  await Promise.all([core.loadRules(), core.loadMarkdown(), core.loadText()]);
  browserCheck = checkerOf(core);
  browserMarkdown = core.renderMarkdown;
});
afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true, force: true });
});

const nodeCheck = checkerOf({ checkParsed, parseFile });
const main = nodeCheck(overlaid("base")).records;

/** What no draft can have wrong, for the page writes it: it finds that as well, and has no words for it. */
const QUIET: readonly string[] = ["file-unexpected", "file-missing", "file-symlink", ...Object.keys(notationProblems.vi)];
const shown = ({ problems }: Checked): string[] =>
  problems.map(({ rule, path, line, column, message }) => `${rule} ${path}:${line}:${column} ${QUIET.includes(rule) ? "" : message.vi}`);

const ALL = ["base", ...["invalid", "warning", "against-base", "valid"].flatMap(fixturesOf)];
/** What the two could say otherwise lies in the modules that are exchanged, which many fixtures ask: of each kind some. */
const isDaily = (_: string, index: number): boolean => index % 4 === 0;
test.each(ALL.filter(isDaily))("%s", saysTheSame);
test.each(ALL.filter((fixture, index) => !isDaily(fixture, index)))("%s", { tags: ["release"] }, saysTheSame);

function saysTheSame(fixture: string): void {
  const files = overlaid(fixture);
  const against = fixture.startsWith("against-base/") ? main : undefined;
  expect(shown(browserCheck(files, against))).toEqual(shown(nodeCheck(files, against)));
}

test("the demonstration", () => {
  const files = readRoot(join(FIXTURES, "demo"));
  expect(shown(browserCheck(files))).toEqual(shown(nodeCheck(files)));
});

test.each(["amp", "lt", "semi", "NewLine", "Tab", "nbsp", "eacute", "Afr", "bne", "fjlig", "notit", "ltx", "AMP", "nothing"])(
  "the character that HTML calls %s",
  (name) => {
    const body = `a &${name}; b, [a](https://example.vn/&${name};), &${name}`;
    expect(browserMarkdown(body)).toBe(renderMarkdown(body));
  },
);

describe("one language a bundle", () => {
  let folder: string;
  beforeAll(async () => {
    folder = join(await sharedSite("demo"), "assets/editor");
  });
  test.each(LANGS)("%s", (lang) => {
    const said = readdirSync(folder)
      .filter((name) => name.includes(`.${lang}.`))
      .map((name) => readFileSync(join(folder, name), "utf8"));
    const has = (sentence: string) => said.some((content) => content.includes(sentence));
    for (const one of LANGS) {
      expect([one, has(valueProblems[one]["key-duplicate"].message())]).toEqual([one, one === lang]);
      expect([one, has(ballotSchema.properties.name["x-help"][one])]).toEqual([one, one === lang]);
      expect([one, has(platformSchema.properties.abbreviation["x-help"][one])]).toEqual([one, one === lang]);
    }
  });
});
