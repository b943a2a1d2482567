/** The code's own rules: format and lint, types, the direction of imports, and words in both languages. */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");
const bin = (name: string) => join(ROOT, "node_modules", ".bin", name);

function run(command: string, args: string[]): string {
  try {
    return execFileSync(command, args, { cwd: ROOT, encoding: "utf8", stdio: "pipe", env: { ...process.env, NO_COLOR: "1" } }) && "";
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return stdout + stderr || String(error);
  }
}

test("format and lint", () => {
  expect(run(bin("biome"), ["check", "."])).toBe("");
});

test("types", () => {
  expect(run(bin("tsc"), ["-p", "."])).toBe("");
});

/** Which folders a folder may import from, beside itself (design §2). */
const CORE = ["text", "words", "problems", "records", "catalogue", "check", "history", "authoring", "review"].map(
  (room) => `scripts/${room}`,
);
const coreUpTo = (room: string) => CORE.slice(0, CORE.indexOf(`scripts/${room}`) + 1);
const MAY_IMPORT: Record<string, readonly string[]> = {
  ...Object.fromEntries(CORE.map((room, index) => [room, CORE.slice(0, index)])),
  "scripts/report": CORE,
  "scripts/git": coreUpTo("history"),
  "scripts/github": [...CORE, "scripts/report", "scripts/git"],
  "scripts/package": [],
  "scripts/cli": [...CORE, "scripts/report", "scripts/git", "scripts/github", "scripts/package", "site"],
  site: [...CORE, "scripts/package"],
};

const sources = ["scripts", "site"].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:ts|tsx|mjs)$/.test(name))
    .map((name) => join(folder, name).split(sep).join("/")),
);
const roomOf = (path: string) => Object.keys(MAY_IMPORT).find((room) => path.startsWith(`${room}/`));

function importsOf(path: string): string[] {
  const text = readFileSync(join(ROOT, path), "utf8");
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(([, name = ""]) => name);
}

describe("the direction of imports", () => {
  test.each(sources)("%s", (path) => {
    const room = roomOf(path);
    expect(room, "belongs to a room").toBeDefined();
    const targets = importsOf(path)
      .filter((name) => name.startsWith("."))
      .map((name) =>
        relative(ROOT, resolve(ROOT, dirname(path), name))
          .split(sep)
          .join("/"),
      );
    const upward = targets.filter((target) => {
      const other = roomOf(target);
      return other !== room && !MAY_IMPORT[room ?? ""]?.includes(other ?? "");
    });
    expect(upward).toEqual([]);
  });

  test("the core knows no clock, environment, network or disk, but for load.ts", () => {
    const impure = sources
      .filter((path) => CORE.some((room) => path.startsWith(`${room}/`)) && path !== "scripts/records/load.ts")
      .filter(
        (path) =>
          importsOf(path).some((name) => name.startsWith("node:")) ||
          /Date\.now|new Date\(\)|process\.|fetch\(/.test(readFileSync(join(ROOT, path), "utf8")),
      );
    expect(impure).toEqual([]);
  });

  test.each([
    ["octokit", ["scripts/github/client.ts"]],
    ["gray-matter", ["scripts/records/front-matter.ts"]],
    // In the browser Markdown comes when it is needed, and schemas are compiled ahead.
    ["markdown-it", ["scripts/records/markdown.ts", "site/browser/editor/real-markdown.ts"]],
    ["ajv", ["scripts/records/compile-schema.ts", "site/build/editor/compiled-schemas.ts"]],
    ["acorn", ["site/build/editor/one-language.ts"]],
    ["pagefind", ["site/discovery/index.ts"]],
    ["subset-font", ["site/build/fonts.ts"]],
    ["@11ty/eleventy", ["site/build/render.ts"]],
    ["@observablehq/plot", ["site/charts/plot.ts"]],
    ["@mixmark-io/domino", ["site/charts/plot.ts"]],
  ])("%s sits in one file", (name, homes) => {
    expect(sources.filter((path) => !homes.includes(path) && valueImports(path).includes(name))).toEqual([]);
  });
});

/** Packages a file imports values from; types are free. */
function valueImports(path: string): string[] {
  const text = readFileSync(join(ROOT, path), "utf8");
  return [...text.matchAll(/^(?:import (?!type)[^;]*?from|export [^;]*?from) "([^"]+)"/gm)].map(([, name = ""]) => name);
}

test("text in the sources is composed Unicode without hidden characters", () => {
  const hidden = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
  expect(
    sources.filter((path) => {
      const text = readFileSync(join(ROOT, path), "utf8");
      return text !== text.normalize("NFC") || hidden.test(text);
    }),
  ).toEqual([]);
});
