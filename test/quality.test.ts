/** The code's own rules: format and lint, types, the direction of imports, and words in both languages. */
import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, posix, resolve, sep } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { GITHUB_TASKS } from "../scripts/cli/github.ts";
import { INIT_OPTIONS } from "../scripts/cli/init-answers.ts";
import { COMMANDS } from "../scripts/cli/run.ts";

const ROOT = resolve(import.meta.dirname, "..");
const bin = (name: string) => join(ROOT, "node_modules", ".bin", name);

async function run(command: string, args: string[]): Promise<string> {
  // The compiler is a Go program, which need not sweep its memory so often.
  const env = { ...process.env, NO_COLOR: "1", GOGC: "400" };
  try {
    await promisify(execFile)(command, args, { cwd: ROOT, env });
    return "";
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return stdout + stderr || String(error);
  }
}

// Side by side: the one leaves a core to the other. The compiler has one thread: several each read the libraries' types.
test.concurrent("format and lint", async ({ expect }) => {
  expect(await run(bin("biome"), ["check", "."])).toBe("");
});

test.concurrent("types", async ({ expect }) => {
  expect(await run(bin("tsc"), ["-p", ".", "--singleThreaded"])).toBe("");
});

/** The core: it knows no clock, environment, network or disk. Each may import those before it. */
const CORE = ["text", "words", "problems", "records", "catalogue", "check", "history", "authoring", "review"].map(
  (room) => `scripts/${room}`,
);

/** What the pages know of the core; checking, reviewing and the bot are none of theirs. */
const SHOWN = ["text", "words", "records", "catalogue", "history", "authoring"].map((room) => `scripts/${room}`);
/** From the addresses and the words to the pages; each may import those before it. */
const PAGES = [
  "html",
  "address-words.ts",
  "routes.ts",
  "i18n",
  "context.ts",
  "views",
  "discovery",
  "charts",
  "embed",
  "open-data",
  "components",
  "pages",
].map((room) => `site/${room}`);

/** A line for each folder (and for a file that stands alone): what it may import beside itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(CORE.map((room, index) => [room, CORE.slice(0, index)])),
  "scripts/report": CORE,
  "scripts/git": ["scripts/text", "scripts/records"],
  // As pure as the core, but for node:crypto, which is why it is none of the core's rooms.
  "scripts/ledger": CORE,
  "scripts/github": [...CORE, "scripts/report", "scripts/git", "scripts/ledger"],
  "scripts/package": [],
  "scripts/start": ["scripts/text", "scripts/records"],
  "scripts/cli": [
    ...CORE,
    ...["report", "git", "ledger", "github", "package", "start"].map((room) => `scripts/${room}`),
    "site/open-data",
    "site/build",
  ],
  ...Object.fromEntries(PAGES.map((room, index) => [room, [...SHOWN, ...PAGES.slice(0, index)]])),
  // What runs in the browser checks a draft as the command line does, and draws its preview with the pages.
  "site/browser": [...SHOWN, "scripts/problems", "scripts/check", ...PAGES],
  "site/build": [...SHOWN, "scripts/package", ...PAGES],
};

interface Source {
  readonly path: string;
  readonly text: string;
  /** Files of its own project and packages that it imports, types included. */
  readonly imports: readonly string[];
}

const sources: readonly Source[] = ["scripts", "site"].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:ts|tsx|mjs)$/.test(name))
    .map((name) => readSource(join(folder, name).split(sep).join("/"))),
);

function readSource(path: string): Source {
  const text = readFileSync(join(ROOT, path), "utf8");
  const names = [...text.matchAll(/(?:from|import|new URL)\s*\(?\s*"([^"]+)"/g)].map(([, name = ""]) => name);
  return { path, text, imports: names.map((name) => (name.startsWith(".") ? posix.join(posix.dirname(path), name) : name)) };
}

const roomOf = (path: string) => Object.keys(MAY_IMPORT).find((room) => path === room || path.startsWith(`${room}/`));

describe("the direction of imports", () => {
  test("each file belongs to a room, and imports only its own room and those that its line names", () => {
    const isOwn = (name: string) => name.startsWith("scripts/") || name.startsWith("site/");
    const isLet = (room: string, other: string) => other === room || MAY_IMPORT[room]?.includes(other);
    const upward = sources.flatMap(({ path, imports }) => {
      const room = roomOf(path);
      if (room === undefined) return [`${path}: belongs to no room`];
      return imports.filter((name) => isOwn(name) && !isLet(room, roomOf(name) ?? "")).map((name) => `${path} -> ${name}`);
    });
    expect(upward).toEqual([]);
  });

  test("no file imports itself by way of others, types included", () => {
    expect(cycles(new Map(sources.map(({ path, imports }) => [path, imports])))).toEqual([]);
  });

  test("no code but the words names a language: the catalogue decides which it has", () => {
    const places = /^scripts\/words\/|^site\/(?:i18n\/|open-data\/published-columns\.ts)/;
    const naming = sources.filter(({ path, text }) => !places.test(path) && /(?<!WORDS)\.(?:vi|en)\b/.test(text));
    expect(naming.map(({ path }) => path)).toEqual([]);
  });

  test("no file stands beside a folder of its name", () => {
    const folders = new Set(sources.map(({ path }) => posix.dirname(path)));
    expect(sources.map(({ path }) => path).filter((path) => folders.has(path.replace(/\.\w+$/, "")))).toEqual([]);
  });

  test("the core knows no clock, environment, network or disk, but for load.ts and the languages of the process", () => {
    const edges = ["scripts/records/load.ts", "scripts/text/configured.ts"];
    const impure = sources
      .filter(({ path }) => CORE.some((room) => path.startsWith(`${room}/`)) && !edges.includes(path))
      .filter(
        ({ text, imports }) => imports.some((name) => name.startsWith("node:")) || /Date\.now|new Date\(\)|process\.|fetch\(/.test(text),
      )
      .map(({ path }) => path);
    expect(impure).toEqual([]);
  });

  test.each([
    ["octokit", ["scripts/github/client.ts"]],
    ["gray-matter", ["scripts/records/front-matter.ts"]],
    ["js-yaml", ["scripts/records/quick-yaml.ts"]],
    // In the browser Markdown comes when it is needed.
    ["markdown-it", ["scripts/records/markdown.ts", "site/browser/editor/real-markdown.ts"]],
    ["ajv", ["scripts/records/check-schema.ts"]],
    ["pagefind", ["site/discovery/index.ts"]],
    ["subset-font", ["site/build/fonts.ts"]],
    ["@11ty/eleventy", ["site/build/render.ts"]],
  ])("%s sits in one file", (name, homes) => {
    const strays = sources.filter(({ path, text }) => !homes.includes(path) && valueImports(text).includes(name));
    expect(strays.map(({ path }) => path)).toEqual([]);
  });
});

/** Every set of files that reach one another (Tarjan's strongly connected components). */
function cycles(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const found: string[][] = [];
  const visit = (path: string): number => {
    const own = order.size;
    order.set(path, own);
    lowest.set(path, own);
    open.push(path);
    for (const next of imports.get(path) ?? []) {
      if (!imports.has(next) || (order.has(next) && !open.includes(next))) continue;
      lowest.set(path, Math.min(lowest.get(path) ?? own, order.get(next) ?? visit(next)));
    }
    if (lowest.get(path) === own) {
      const component = open.splice(open.indexOf(path));
      if (component.length > 1 || imports.get(path)?.includes(path)) found.push(component);
    }
    return lowest.get(path) ?? own;
  };
  for (const path of imports.keys()) if (!order.has(path)) visit(path);
  return found;
}

test("cycles are found", () => {
  const imports = { a: ["b"], b: ["c", "d"], c: ["a"], d: ["e"], e: [], f: ["f"] };
  expect(cycles(new Map(Object.entries(imports)))).toEqual([["a", "b", "c"], ["f"]]);
});

/** Packages a file imports values from; types are free. */
function valueImports(text: string): string[] {
  return [...text.matchAll(/^(?:import (?!type)[^;]*?from|export [^;]*?from) "([^"]+)"/gm)].map(([, name = ""]) => name);
}

test("text in the sources is composed Unicode without hidden characters", () => {
  const hidden = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
  expect(sources.filter(({ text }) => text !== text.normalize("NFC") || hidden.test(text)).map(({ path }) => path)).toEqual([]);
});

describe("documents", () => {
  const read = (path: string) => readFileSync(join(ROOT, path), "utf8");

  // What init asks for is explained beside the table, and what every command takes above it.
  test.each(Object.keys(COMMANDS))("the README has the command %s with each of its options", async (name) => {
    const rows = read("README.md")
      .split("\n")
      .filter((line) => line.startsWith(`| \`${name}`));
    const { options } = (await COMMANDS[name]?.()) ?? { options: {} };
    const own = Object.keys(options).filter((option) => !Object.hasOwn(INIT_OPTIONS, option));
    const words = [...own.map((option) => `--${option}`), ...(name === "github" ? GITHUB_TASKS : [])];
    expect(rows).not.toEqual([]);
    expect(words.filter((word) => !rows.join("\n").includes(word))).toEqual([]);
  });

  test("ARCHITECTURE has each room of scripts/", () => {
    const rooms = Object.keys(MAY_IMPORT).filter((room) => room.startsWith("scripts/"));
    const text = read(".github/ARCHITECTURE.md");
    expect(rooms.filter((room) => !text.includes(`| \`${room}\` |`))).toEqual([]);
  });
});
