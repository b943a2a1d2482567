/** How a command starts: what it need not read again, and how it names the sources of what it runs. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { transformSync } from "esbuild";
import { expect, onTestFinished, test } from "vitest";
import { COMMANDS } from "../../scripts/cli/run.ts";
import { compiledCode } from "../../scripts/package/compile.mjs";
import { PACKAGE } from "../../scripts/package/package-folder.mjs";
import { AROUND, QUICK_COMMANDS, QUICK_SCRIPT } from "../../scripts/package/quick-start.mjs";
import { notedKey, untouchedKey } from "../../scripts/package/untouched.mjs";

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "catalogue-start-"));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
}

const KEY = "0123456789abcdef";
/** Long ago enough at once. */
const AT_ONCE = -60_000;

test.each<[string, (root: string) => void]>([
  ["a file that is written again, with the same text too", (root) => writeFileSync(join(root, "a/x.ts"), "1")],
  ["a file that is added", (root) => writeFileSync(join(root, "a/y.ts"), "")],
  ["a folder that is added", (root) => mkdirSync(join(root, "a/b"))],
  ["a file that is taken away", (root) => rmSync(join(root, "a/x.ts"))],
  ["a note that is broken off", (root) => writeFileSync(join(root, "note"), readFileSync(join(root, "note"), "utf8").slice(0, 40))],
  ["a note of something else", (root) => writeFileSync(join(root, "note"), JSON.stringify({ key: "../..", paths: [], marks: "" }))],
])("what was read is read again after %s", (_, change) => {
  const root = folder();
  mkdirSync(join(root, "a"));
  writeFileSync(join(root, "a/x.ts"), "1");
  const note = join(root, "note");
  expect(notedKey(note, root, ["a", "a/x.ts"], () => KEY, AT_ONCE)).toBe(KEY);
  expect(untouchedKey(note, root)).toBe(KEY);
  change(root);
  expect(untouchedKey(note, root)).toBeUndefined();
});

test("what has just been written may be written again in the same moment: nothing is noted of it", () => {
  const root = folder();
  writeFileSync(join(root, "x.ts"), "1");
  expect(notedKey(join(root, "note"), root, ["x.ts"], () => KEY)).toBe(KEY);
  expect(untouchedKey(join(root, "note"), root)).toBeUndefined();
});

test("an error that nobody expected names the sources", () => {
  const root = folder();
  const { code, map } = transformSync(
    'interface Gone {\n  a: 1;\n}\n\nexport const fail = (given?: Gone): never => {\n  throw new Error("x");\n};\n',
    {
      loader: "ts",
      sourcemap: true,
      sourcefile: "../source.ts",
    },
  );
  mkdirSync(join(root, "made"));
  writeFileSync(join(root, "made/code.js"), code);
  writeFileSync(join(root, "made/code.js.map"), map);
  writeFileSync(join(root, "made/package.json"), '{ "type": "module" }');
  const at = (path: string) => JSON.stringify(pathToFileURL(path).href);
  const program = `const { nameSources } = await import(${at(join(PACKAGE, "scripts/package/stack-places.mjs"))});
    nameSources();
    const { fail } = await import(${at(join(root, "made/code.js"))});
    try { fail(); } catch (error) { console.log(error.stack); }`;
  const stack = execFileSync(process.execPath, ["--input-type=module", "--eval", program], { encoding: "utf8" });
  expect(stack.split("\n").slice(0, 2)).toEqual(["Error: x", expect.stringContaining(`${join(root, "source.ts")}:6:`)]);
});

/** What is loaded before anything runs: a file, and all that it names at its top. */
function loadedWith(path: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const [, name = ""] of readFileSync(path, "utf8").matchAll(/(?:^|[;}\n])import(?:[^"'();]*?from)?"(\.[^"]+)"/g))
    loadedWith(join(dirname(path), name), seen);
  return seen;
}

test("a command is there before the schemas, the rules and all other words are loaded", { timeout: 60_000 }, async () => {
  const loaded = [...loadedWith(join(await compiledCode(), "scripts/cli/run.js"))].map((path) => readFileSync(path, "utf8"));
  expect(loaded.length).toBeGreaterThan(5);
  // The words of the command line are some 40 kB, all words and the schemas 400.
  expect(loaded.join("").length).toBeLessThan(100_000);
});

test("the quick commands are one script, without what makes a site", { timeout: 60_000 }, async () => {
  expect(Object.keys(COMMANDS)).toEqual(expect.arrayContaining(QUICK_COMMANDS));
  const { sources } = JSON.parse(readFileSync(join(await compiledCode(), `${QUICK_SCRIPT}.map`), "utf8"));
  expect(sources).toContain("../../../../../scripts/cli/check.ts");
  expect(sources.filter((path: string) => /\/site\/(?:pages|components|build)\//.test(path))).toEqual([]);
});

test("what the engine made of a script is kept, and what of it is not whole is no reason to fail", () => {
  const root = folder();
  mkdirSync(join(root, dirname(QUICK_SCRIPT)), { recursive: true });
  writeFileSync(join(root, QUICK_SCRIPT), `${AROUND.before}module.exports = { said: () => "như cũ" };${AROUND.after}`);
  const program = `const { quickStart } = await import(${JSON.stringify(pathToFileURL(join(PACKAGE, "scripts/package/quick-start.mjs")).href)});
    const { exports, keep } = quickStart(${JSON.stringify(root)}, "check");
    process.stdout.write(exports.said());
    keep();`;
  const start = () => execFileSync(process.execPath, ["--input-type=module", "--eval", program], { encoding: "utf8" });
  expect(start()).toBe("như cũ");
  const kept = readdirSync(join(root, "scripts/cli")).filter((name) => name.startsWith("quick.js-check"));
  expect(kept).toHaveLength(1);
  const file = join(root, "scripts/cli", ...kept);
  const broken = readFileSync(file);
  // The engine would fall over the size of what it made.
  broken.writeUInt8(broken.readUInt8(56) ^ 90, 56);
  writeFileSync(file, broken);
  expect(start()).toBe("như cũ");
  expect(readFileSync(file).equals(broken)).toBe(false);
  const { mtimeMs } = statSync(file);
  expect(start()).toBe("như cũ");
  expect(statSync(file).mtimeMs).toBe(mtimeMs);
  // Where it can not be kept, nothing is left of it.
  rmSync(file);
  mkdirSync(join(file, "in the way"), { recursive: true });
  expect(start()).toBe("như cũ");
  expect(readdirSync(join(root, "scripts/cli"))).toHaveLength(2);
});
