/**
 * What holds for every file, tried on many: files of the repository with slips of the hand, and texts made up. A few of each daily;
 * `npm run properties` tries many more, every night. The seed is the same each time, and a failure names the smallest text.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import fc from "fast-check";
import { parse } from "parse5";
import { beforeAll, describe, expect, test } from "vitest";
import { dataOf, documentOf, setValue } from "../scripts/authoring/draft/document.ts";
import { openFile } from "../scripts/authoring/draft/open.ts";
import { isBetter, scoreAssessment } from "../scripts/catalogue/score.ts";
import { checkParsed } from "../scripts/check/check.ts";
import type { Pointer } from "../scripts/problems/problem.ts";
import { formatFile, printRecord } from "../scripts/records/format.ts";
import { splitFrontMatter } from "../scripts/records/front-matter.ts";
import { readRoot } from "../scripts/records/load.ts";
import { type Locate, locateExactly, locator } from "../scripts/records/locate.ts";
import { renderMarkdown } from "../scripts/records/markdown.ts";
import { parseFile } from "../scripts/records/parse.ts";
import { readQuickly } from "../scripts/records/quick-yaml.ts";
import { readExactly, readYaml } from "../scripts/records/read-yaml.ts";
import type { CriteriaSet } from "../scripts/records/schema/criteria.ts";
import { readCsv } from "../scripts/text/csv.ts";
import { lineDiff } from "../scripts/text/line-diff.ts";
import { repaired } from "../scripts/text/repaired.ts";
import { sameValues } from "../scripts/text/same.ts";
import { browserCore } from "../site/build/editor/browser-core.ts";
import { csvFile } from "../site/open-data/csv.ts";
import { lostWords, slipped } from "./mutations.ts";

const SEED = Number(process.env.SEED ?? 20261127);
/** How many times the daily number; fifty a night. */
const TIMES = Number(process.env.PROPERTIES ?? 1);
const holds = <T>(daily: number, values: fc.Arbitrary<T>, check: (value: T) => void): void =>
  fc.assert(fc.property(values, check), { seed: SEED, numRuns: daily * TIMES });

const files = [".", "test/fixtures/demo"]
  .flatMap((root) => readRoot(join(import.meta.dirname, "..", root)))
  .filter(({ path }) => path.endsWith(".md") && !path.includes("/_registers/"))
  .map(({ path, bytes }) => ({ path, text: Buffer.from(bytes).toString("utf8") }));
/** A real file with some slips, by a number. */
const slippedFile = fc.nat().map((seed) => {
  const file = files[seed % files.length] as (typeof files)[number];
  return { path: file.path, text: slipped(file.text, seed).text };
});

/** Pieces of YAML put together anyhow. */
const PIECES = [
  "a: ",
  "b:",
  "- ",
  "  ",
  "\n",
  "\n  ",
  "\n- ",
  '"',
  "'",
  "x",
  "chữ",
  "{ ",
  " }",
  "[",
  "]",
  ", ",
  ": ",
  " #",
  "#",
  "&a ",
  "*a",
  "!!str ",
  "|",
  "\n    ",
  ">-",
  "12",
  "1.50",
  "0x1F",
  "1e3",
  "null",
  "~",
  "true",
  "---",
  "...",
  "?",
  "\t",
  "\\",
  "\\n",
  "%",
  "@",
  "`",
  "<<",
  ":",
  "2026-05-01",
  ".5",
  "-",
  "\u00a0",
];
const yamlText = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join(""));
/** Lines as people write them, which the quick reader should take. */
const plainLines = fc
  .array(
    fc.tuple(
      fc.constantFrom("", "  ", "    "),
      fc.constantFrom("", "- ", "- - "),
      fc.constantFrom("a", "b", "c_d", "e-f", "KT1"),
      fc.constantFrom(
        "",
        " x",
        ' "x: y"',
        " 'it''s'",
        " { a: 1, b: x }",
        " [x, y, 12]",
        " x # lời",
        " 1.50",
        " 2026-05-01",
        " x y",
        " {a: [b, { c: d }]}",
        ' "x \\" y"',
        " [",
        " }x",
        ' "x',
        " it's",
        " a&b",
        " 012",
        " -1",
        " x: y",
        " [a: b]",
        " {a}",
        ' {"a":1}',
        " - x",
        " 'x' y",
        " 1:30",
      ),
    ),
    { maxLength: 8 },
  )
  .map((lines) => lines.map(([indent, dash, key, value]) => `${indent}${dash}${key}:${value}\n`).join(""));

/** Of a value and all in it. */
const pointersIn = (value: unknown, at: Pointer = []): Pointer[] => [
  at,
  ...(typeof value === "object" && value !== null
    ? (Array.isArray(value) ? [...value.entries()] : Object.entries(value)).flatMap(([step, part]) => pointersIn(part, [...at, step]))
    : []),
];

describe("reading", () => {
  test("the quick reader says what the one that decides says, or asks it", () => {
    holds(
      400,
      fc.oneof(
        yamlText,
        plainLines,
        slippedFile.map(({ text }) => text.split("\n---")[0]?.slice(4) ?? ""),
      ),
      (text) => {
        const quick = readQuickly(text);
        if (!quick) return;
        expect(readExactly(text)).toEqual(quick);
        const [find, exactly] = [locator(text, 1), locateExactly(text, 1)];
        const asked = pointersIn(quick.data).flatMap((pointer) => [pointer, [...pointer, "none"], [...pointer, 0]]);
        const places = (locate: Locate) => asked.map((pointer) => [pointer, locate(pointer), locate(pointer, true)]);
        expect(places(find)).toEqual(places(exactly));
      },
    );
  });

  test("it takes what people write: every second of the files there are, at least", () => {
    const taken = files.filter(({ text }) => {
      const split = splitFrontMatter(text);
      return typeof split !== "string" && readQuickly(split.yaml) !== undefined;
    });
    expect(taken.length / files.length).toBeGreaterThan(0.9);
  });

  test("the check never throws, and points inside the file", () => {
    const texts = fc.oneof(
      slippedFile,
      fc
        .oneof(
          yamlText.map((yaml) => `---\n${yaml}\n---\n`),
          fc.string({ unit: "binary" }),
        )
        .map((text) => ({ path: "platforms/to-chim/platform.md", text })),
    );
    holds(60, texts, ({ path, text }) => {
      const parsed = parseFile({ path, bytes: Buffer.from(text) });
      const lines = Buffer.from(text).toString("utf8").replace(/\r\n?/g, "\n").split("\n");
      for (const { line, column } of checkParsed([parsed], { today: "2026-11-27", only: (one) => one === path }).problems) {
        expect([line >= 1, line <= lines.length, column >= 1]).toEqual([true, true, true]);
        expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
      }
    });
  });
});

describe("writing", () => {
  const dataIn = (text: string): unknown => {
    const split = splitFrontMatter(text);
    const read = typeof split === "string" ? undefined : readYaml(split.yaml);
    return read && "data" in read ? read.data : undefined;
  };

  test("fmt keeps every value, and is the same twice; what the check refuses it refuses or puts right", () => {
    holds(60, slippedFile, ({ path, text }) => {
      const formatted = formatFile(path, text);
      if ("problem" in formatted) return void expect(dataIn(repaired(text.replace(/^\ufeff/, "")))).toBeUndefined();
      expect(formatFile(path, formatted.text)).toEqual(formatted);
      const before = dataIn(repaired(text));
      if (before !== undefined) expect(sameValues(dataIn(formatted.text), before)).toBe(true);
    });
  });

  test("opened, one field changed, written: the check reads that field changed, and nothing else", () => {
    const change = fc.record({
      place: fc.constantFrom(
        ["name", "vi"],
        ["owner"],
        ["summary", "en"],
        ["usage", 0, "value"],
        ["sources", 0, "title"],
        ["criteria"],
        ["new"],
      ),
      value: fc.oneof(
        fc.constantFrom("Tên", "a: b", "#x", "[x", "0123", "null", "x\ny", " x ", "'", '"', "- a", "@x"),
        fc.integer({ min: 0, max: 1e9 }),
      ),
    });
    holds(60, fc.tuple(slippedFile, change), ([{ path, text }, { place, value }]) => {
      const opened = openFile(Buffer.from(text), path);
      if (!("document" in opened)) throw new Error("not opened");
      const whole = printRecord(opened.kind, opened.document, opened.body, opened.before);
      setValue(opened.document, place, value);
      const written = printRecord(opened.kind, opened.document, opened.body, opened.before);
      expect(sameValues(dataIn(written), dataOf(opened.document))).toBe(true);
      expect(dataOf(opened.document)).toMatchObject(
        place.reduceRight<unknown>(
          (inside, step) => (typeof step === "number" ? expect.anything() : { [step]: inside }),
          place.some((step) => step === 0) ? expect.anything() : value,
        ) as object,
      );
      if (!opened.before) return;
      expect(whole).toBe(text);
      const gone = lineDiff(text, written).filter(({ kind }) => kind === "removed");
      // One line, or all of the list or the text of several lines that the value takes the place of.
      if (typeof value === "number" && place.at(-1) === "value") expect(gone.length).toBeLessThanOrEqual(1);
    });
  });
});

describe("a broken file in the editor's own bundle", () => {
  let bundled: typeof openFile;
  beforeAll(async () => {
    const contents = 'export { openFile } from "./scripts/authoring/draft/open.ts";';
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: join(import.meta.dirname, ".."), loader: "ts" },
      bundle: true,
      write: false,
      format: "esm",
      platform: "browser",
      plugins: [browserCore],
    });
    ({ openFile: bundled } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.text ?? "").toString("base64")}`));
  });
  test("loses no word: each is in a field, in the description, or shown as not read", () => {
    const lost: unknown[] = [];
    for (let seed = 0; seed < (TIMES > 1 ? 500 : 50); seed++) {
      const { path, text } = files[(seed * 7) % files.length] as (typeof files)[number];
      const broken = slipped(text, seed);
      const opened = bundled(new TextEncoder().encode(broken.text), path);
      if (!("document" in opened)) throw new Error("not opened");
      const kept = [opened.document.toString({ lineWidth: 0 }), opened.body, ...opened.leftovers.map((one) => one.text)].join("\n");
      const words = lostWords(broken.text, kept);
      if (words.length > 0) lost.push([seed, path, broken.slips, words]);
    }
    expect(lost).toEqual([]);
  });

  test("any text at all opens", () => {
    holds(
      60,
      fc.oneof(
        fc.string({ unit: "binary", maxLength: 200 }),
        yamlText,
        yamlText.map((text) => `---\n${text}\n---\n`),
      ),
      (text) => {
        const opened = bundled(new TextEncoder().encode(text), "");
        if ("document" in opened) expect(dataOf(documentOf(opened.document.toString()))).toBeDefined();
      },
    );
  });
});

describe("what is shown and counted", () => {
  test("Markdown is inert: no script, no handler, no other address than web, mail and places in the page", () => {
    const markdown = fc.array(
      fc.constantFrom(
        "<script>",
        "</script>",
        '<img src=x onerror="a()">',
        "[a](javascript:a)",
        "[a](JaVaScRiPt&colon;a)",
        "<javascript:a>",
        "![a](x)",
        "[a]: data:text/html,x",
        "[a]",
        "`",
        "```",
        "\n",
        "\n\n",
        "<a href='javascript:a'>",
        "&lt;script&gt;",
        "| a | b |\n|--|--|\n| <b> |",
        "> ",
        "- ",
        "# ",
        "\\",
        "http://a.vn",
        "mailto:a@b",
        "[x](\u0001javascript:a)",
        "[x](vbscript:a)",
        "<svg/onload=a()>",
        "{{ a }}",
      ),
      { maxLength: 12 },
    );
    holds(100, markdown, (pieces) => {
      const found: string[] = [];
      const visit = (node: { nodeName: string; attrs?: { name: string; value: string }[]; childNodes?: unknown[] }): void => {
        if (/^(?:script|img|svg|iframe|object|style|form|input)$/.test(node.nodeName)) found.push(node.nodeName);
        for (const { name, value } of node.attrs ?? [])
          if (name.startsWith("on") || (/^(?:href|src)$/.test(name) && !/^(?:https?:|mailto:|#)/i.test(value)))
            found.push(`${name}=${value}`);
        for (const child of node.childNodes ?? []) visit(child as typeof node);
      };
      visit(parse(renderMarkdown(pieces.join(""))) as unknown as Parameters<typeof visit>[0]);
      expect(found).toEqual([]);
    });
  });

  test("a table comes back from CSV as it went", () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('"', '""', ",", ";", "\n", "\t", "a,b", 'a"b', "", " ", "chữ\nhai"));
    holds(100, fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
      // A cell is one line, and an apostrophe before what a spreadsheet would run makes it text.
      const said = (text: string) => text.replace(/[\p{Cc}\s]+/gu, " ").replaceAll("'", "");
      const table = [["a", "b", "c"], ...rows];
      expect(readCsv(csvFile(table))?.map((row) => row.map(said))).toEqual(table.map((row) => row.map(said)));
    });
  });

  test("a criterion that is met makes no outcome worse, whatever the others are", () => {
    const verdict = fc.constantFrom("met", "unmet", "unknown", "not-applicable");
    const one = fc.record({ verdict, requirement: fc.constantFrom("must", "should"), evidence: fc.boolean(), gate: fc.boolean() });
    holds(100, fc.tuple(fc.array(one, { minLength: 1, maxLength: 6 }), fc.nat()), ([criteria, which]) => {
      const outcome = (results: typeof criteria) => {
        const set = {
          title: { vi: "x" },
          kind: "set",
          groups: [{ id: "A", title: { vi: "x" } }],
          criteria: results.map((each, index) => ({
            id: `A${index}`,
            group: "A",
            title: { vi: "x" },
            requirement: each.requirement,
            kind: "yes-no",
            evidence: "required",
            notApplicable: "allowed",
            ...(each.gate ? { gate: "user-share" } : {}),
          })),
        } as unknown as CriteriaSet;
        const given = Object.fromEntries(
          results.map((each, index) => [
            `A${index}`,
            { verdict: each.verdict, note: { vi: "x" }, ...(each.evidence ? { evidence: [{ title: "x", url: "https://a.vn" }] } : {}) },
          ]),
        );
        const assessment = { criteria: "x", method: "council", assessors: [], results: given } as never;
        return scoreAssessment({ set, assessment, date: "2026-05-15", usage: [], framework: undefined }).outcome;
      };
      const index = which % criteria.length;
      const better: typeof criteria = criteria.map((each, at) =>
        at === index ? { ...each, verdict: "met" as const, evidence: true } : each,
      );
      expect(isBetter(outcome(criteria), outcome(better))).toBe(false);
    });
  });
});

test("the longer run is a command of its own, and the night's", () => {
  const read = (path: string) => readFileSync(join(import.meta.dirname, "..", path), "utf8");
  expect(JSON.parse(read("package.json")).scripts.properties).toContain("PROPERTIES=");
  expect(read(".github/workflows/nightly.yml")).toContain("npm run properties");
});
