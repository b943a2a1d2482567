/** The code's own rules: format and lint, types, the direction of imports, and words in both languages. */
import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, posix, resolve, sep } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { GITHUB_TASKS } from "../scripts/cli/github.ts";
import { INIT_OPTIONS } from "../scripts/cli/init-answers.ts";
import { COMMANDS } from "../scripts/cli/run.ts";
import { grouped } from "../scripts/text/group.ts";
import { ALL_LANGS } from "../scripts/text/languages.ts";
import { cliWords } from "../scripts/words/cli-words.ts";
import { readLock, withAddresses } from "./lock.ts";

const ROOT = resolve(import.meta.dirname, "..");
const bin = (name: string) => join(ROOT, "node_modules", ".bin", name);

async function run(command: string, args: string[]): Promise<string> {
  const env = { ...process.env, NO_COLOR: "1" };
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

test("the lock file says where each package lies, and names no registry: `npm run lock` writes it so", () => {
  const lock = readLock();
  expect(withAddresses(lock)).toEqual(lock);
});

/** The rooms as ARCHITECTURE has them: the one place that says who may import whom. */
const ROOMS = readRooms(readFileSync(join(ROOT, ".github/ARCHITECTURE.md"), "utf8"));
/** It knows no clock, environment, network or disk. */
const CORE = ROOMS.groups.get("core") ?? [];

/** @throws Error for a cell that is not in the words of the table */
function readRooms(text: string) {
  const full = (name: string) => (name.startsWith("`") ? name.replaceAll("`", "") : `scripts/${name}`);
  const groups = new Map(
    [...text.matchAll(/^- \*\*(\w+)\*\*: (.*)$/gm)].map(([, name = "", list = ""]) => [name, list.split(", ").map(full)]),
  );
  const rows = [...text.matchAll(/^\| `((?:scripts|site)\/[^`]+)` \|[^|]*\| ([^|]*) \|$/gm)].map(([, room = "", cell = ""]) => ({
    room,
    cell,
  }));
  const named = (item: string, room: string): readonly string[] => {
    if (item === "nothing") return [];
    const [, name = item, before] = /^(\w+)( before it)?$/.exec(item) ?? [];
    const group = groups.get(name);
    if (group) return before ? group.slice(0, group.indexOf(room)) : group;
    if (rows.some((row) => row.room === full(item))) return [full(item)];
    throw new Error(`ARCHITECTURE: “${item}” of ${room} is no room`);
  };
  return { groups, mayImport: new Map(rows.map(({ room, cell }) => [room, cell.split(", ").flatMap((item) => named(item, room))])) };
}

interface Source {
  readonly path: string;
  readonly text: string;
  /** Files of its own project and packages that it imports, types included. */
  readonly imports: readonly string[];
}

const sourcesIn = (folder: string): Source[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:ts|tsx|mjs)$/.test(name))
    .map((name) => readSource(join(folder, name).split(sep).join("/")));
const sources: readonly Source[] = ["scripts", "site"].flatMap(sourcesIn);

function readSource(path: string): Source {
  const text = readFileSync(join(ROOT, path), "utf8");
  const names = [...text.matchAll(/(?:from|import|new URL)\s*\(?\s*"([^"]+)"/g)].map(([, name = ""]) => name);
  return { path, text, imports: names.map((name) => (name.startsWith(".") ? posix.join(posix.dirname(path), name) : name)) };
}

const roomOf = (path: string) => [...ROOMS.mayImport.keys()].find((room) => path === room || path.startsWith(`${room}/`));

describe("the direction of imports", () => {
  test("each file belongs to a room, and imports only its own room and those that its line names", () => {
    // What is none of the rooms is not theirs to import either: the package has no tests in it.
    const isOwn = (name: string) => /^(?:scripts|site|test|platforms|criteria)\//.test(name);
    const isLet = (room: string, other: string) => other === room || ROOMS.mayImport.get(room)?.includes(other);
    const upward = sources.flatMap(({ path, imports }) => {
      const room = roomOf(path);
      if (room === undefined) return [`${path}: belongs to no room`];
      return imports.filter((name) => isOwn(name) && !isLet(room, roomOf(name) ?? "")).map((name) => `${path} -> ${name}`);
    });
    expect(upward).toEqual([]);
  });

  test("no file imports itself by way of others, types included", () => {
    const all = [...sources, ...sourcesIn("test")];
    expect(cycles(new Map(all.map(({ path, imports }) => [path, imports])))).toEqual([]);
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
        ({ text, imports }) =>
          imports.some((name) => name.startsWith("node:")) ||
          /Date\.now|new Date\(\)|process\.|fetch\(|\bperformance\b|Math\.random|getRandomValues|randomUUID|setTimeout|setInterval/.test(
            text,
          ),
      )
      .map(({ path }) => path);
    expect(impure).toEqual([]);
  });

  test.each([
    ["octokit", ["scripts/github/client.ts"]],
    ["gray-matter", ["scripts/records/front-matter.ts"]],
    ["js-yaml", ["scripts/records/refused-yaml.ts"]],
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

describe("no code names a language: the catalogue decides which it has", () => {
  /** The tables of languages, a line or a column for each; and what was published with its columns. */
  const TABLES = [
    "scripts/text/languages.ts",
    "scripts/words/sheet-words.ts",
    "scripts/words/counting-words.ts",
    "scripts/words/words.ts",
    "scripts/words/later.ts",
    "scripts/words/cli-words.ts",
    "scripts/words/terms.ts",
    "site/i18n/words.ts",
    "site/i18n/asked.ts",
    "site/browser/editor/real-words.ts",
    "site/open-data/published-columns.ts",
    "scripts/package/record-types.d.ts",
  ];
  /** In the folder of a language one file says which it is: a copy is right when that one is changed. */
  const OF_FOLDER = /^(?:scripts\/words|site\/i18n)\/[a-z]{2}\/lang\.ts$/;
  // One that this program does not speak yet is not asked for either.
  const ANY = [...ALL_LANGS, "fr"].join("|");
  // Each area of the words has its type from the folder of the first language; types are asked of that one.
  const TYPES = new RegExp(`^import type [^;]*? from "[^"]*/${ALL_LANGS[0]}/[^"]*";$`, "gm");
  const NAMED = new RegExp(`(?<=[\\w\\])\\]])\\??\\.(?:${ANY})\\b|(["'\`])(?:${ANY})\\1|\\b(?:from |import\\()"[^"]*/(?:${ANY})/`, "g");
  const namesIn = (text: string) => text.replace(TYPES, "").match(NAMED) ?? [];

  test("but the tables of languages, and lang.ts of each folder of words", () => {
    const naming = sources.filter(({ path }) => !TABLES.includes(path) && !OF_FOLDER.test(path));
    expect(naming.flatMap(({ path, text }) => namesIn(text).map((name) => `${path}: ${name}`))).toEqual([]);
  });

  test("each folder of words has a lang.ts, and nothing else in it says which language it is", () => {
    const folders = ["scripts/words", "site/i18n"].flatMap((folder) => ALL_LANGS.map((lang) => [folder, lang] as const));
    const said = folders.map(([folder, lang]) =>
      sources.find(({ path }) => path === `${folder}/${lang}/lang.ts`)?.text.includes(`export const lang = "${lang}";`),
    );
    expect(said).toEqual(folders.map(() => true));
  });

  test.each([
    ["const t = TERMS.en;", 1],
    ["const t = TERMS.fr;", 1],
    ['stagesCalled("fr", {', 1],
    ['lang === "en" ? 1 : 2', 1],
    ["lang !== 'vi'", 1],
    ["nameWords.fr.languages[other]", 1],
    ['await import("../words/en/names.ts")', 1],
    ['import { names } from "../../../scripts/words/fr/names.ts";', 1],
    ['import type { names } from "../vi/names.ts";', 0],
    ['import type { names } from "../en/names.ts";', 1],
    ["const t = TERMS[lang];", 0],
    ['{ vi: "Tên", en: "Name" }', 0],
  ])("%s", (text, count) => {
    expect(namesIn(text)).toHaveLength(count);
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

describe("one spelling is one thing", () => {
  /** Exported names that several files may have, by the reason. */
  const EXCUSED = [
    // Each language fills the names of the first; only the tables of words read them.
    /^(?:scripts\/words|site\/i18n)\/[a-z]{2}\//,
    // Eleventy asks each template for `data` and `render`.
    /^site\/pages\//,
    // Stand in the editor's bundle in the place of what has their names (site/build/editor).
    /^site\/browser\/editor\/lazy-\w+\.ts$/,
    // What the package gives to others: the types of the schemas under their own names.
    /^scripts\/package\/record-types\.d\.ts$/,
  ];
  const DECLARED = /^export (?:declare )?(?:abstract )?(?:async )?(?:function\*?|const|let|var|class|interface|type|enum) (\w+)/gm;
  /** Those of `export { a, b as c }`; what is handed on from another file is the same thing. */
  const LISTED = /^export (?:type )?\{([^}]*)\}(?! from)/gm;
  const exportedIn = (text: string): string[] => [
    ...[...text.matchAll(DECLARED)].map(([, name = ""]) => name),
    ...[...text.matchAll(LISTED)].flatMap(([, list = ""]) => list.split(",").flatMap((one) => /(\w+)\s*$/.exec(one)?.[1] ?? [])),
  ];

  test("no exported name stands in two files", () => {
    const named = sources
      .filter(({ path }) => !EXCUSED.some((excuse) => excuse.test(path)))
      .flatMap(({ path, text }) => [...new Set(exportedIn(text))].map((name) => [name, path] as const));
    expect([...grouped(named)].filter(([, paths]) => paths.length > 1)).toEqual([]);
  });

  test.each([
    ["export const a = 1;\nexport function* b() {}", ["a", "b"]],
    ["const a = 1;\nexport { a as b, type C };", ["b", "C"]],
    ['export { a } from "./a.ts";', []],
    ["export abstract class A {}\nexport let b: number;", ["A", "b"]],
  ])("%s", (text, names) => expect(exportedIn(text)).toEqual(names));
});

test("text in the sources is composed Unicode without hidden characters", () => {
  const hidden = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
  expect(sources.filter(({ text }) => text !== text.normalize("NFC") || hidden.test(text)).map(({ path }) => path)).toEqual([]);
});

describe("documents", () => {
  const read = (path: string) => readFileSync(join(ROOT, path), "utf8");

  // What init asks for is explained beside the table, and what every command takes above it.
  test.each(Object.keys(COMMANDS))("the README has the command %s with each of its options, and the help a line of it", async (name) => {
    expect(ALL_LANGS.filter((lang) => !cliWords[lang].help().includes(`\n  ${name} `))).toEqual([]);
    const rows = read("README.md")
      .split("\n")
      .filter((line) => line.startsWith(`| \`${name}`));
    const { options } = (await COMMANDS[name]?.()) ?? { options: {} };
    const own = Object.keys(options).filter((option) => !Object.hasOwn(INIT_OPTIONS, option));
    const words = [...own.map((option) => `--${option}`), ...(name === "github" ? GITHUB_TASKS : [])];
    expect(rows).not.toEqual([]);
    expect(words.filter((word) => !rows.join("\n").includes(word))).toEqual([]);
  });

  test("each row of ARCHITECTURE's rooms is a folder or file that there is, and only what stands before it where it says so", () => {
    const { groups, mayImport } = ROOMS;
    expect([...mayImport.keys()].filter((room) => !sources.some(({ path }) => roomOf(path) === room))).toEqual([]);
    expect([...groups.values()].flat().filter((room) => !mayImport.has(room))).toEqual([]);
    const table =
      "- **core**: text, words\n| `scripts/text` | | nothing |\n| `scripts/words` | | core before it |\n| `site/a.ts` | | core, `site/a.ts` |";
    expect([...readRooms(table).mayImport.values()]).toEqual([[], ["scripts/text"], ["scripts/text", "scripts/words", "site/a.ts"]]);
    expect(() => readRooms("| `scripts/text` | | wrods |")).toThrow("wrods");
  });
});
