/** The table of kinds: every path it makes is read back as what it was made of, and nothing else makes or reads one. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { DATA_KINDS, FILE_KINDS, type FileKind, RECORD_KINDS } from "../../scripts/records/kinds.ts";
import { isData, isRegister, pathOf, readPath, recordAt } from "../../scripts/records/paths.ts";

const where = { id: "to-chim", date: "2026-05-15", key: "12-bmt", pull: 12 };

describe("paths", () => {
  test.each(DATA_KINDS)("of %s are read back", (kind) => {
    const path = pathOf(kind, where);
    const id = isRegister(kind) ? kind : where.id;
    const named = (["date", "key"] as const).filter((name) => RECORD_KINDS[kind].path.includes(`<${name}>`));
    expect(readPath(path)).toEqual({ kind, id, ...Object.fromEntries(named.map((name) => [name, where[name]])) });
    expect(isData(path)).toBe(true);
  });

  test.each(FILE_KINDS)("of %s hold no placeholder", (kind) => expect(pathOf(kind, where)).not.toMatch(/[<>]|undefined/));

  test.each([
    ["platforms/to-chim/plan.md", { kind: "platform", id: "to-chim" }],
    ["platforms/to-chim/anything/else.txt", { kind: "platform", id: "to-chim" }],
    ["criteria/bo-thu.md", { kind: "criteria", id: "bo-thu" }],
    ["criteria/bo-thu/comments/12-bmt.md", { kind: "criteria", id: "bo-thu" }],
    ["platforms/_registers/agencies.yml", undefined],
    ["platforms", undefined],
    ["README.md", undefined],
  ])("%s belongs to %j", (path, record) => expect(recordAt(path)).toEqual(record));
});

test("the front page of the repository names every kind of file that people write", () => {
  const readme = readFileSync(resolve(import.meta.dirname, "../../README.md"), "utf8");
  // "platform.md", "assessments/", "criteria/", "agencies"
  const nameOf = (kind: FileKind) =>
    isRegister(kind) ? kind : RECORD_KINDS[kind].path.replace(/^(?:platforms|criteria)\/<id>\/|<.*$/g, "");
  expect(DATA_KINDS.map(nameOf).filter((name) => !readme.includes(name))).toEqual([]);
});

// configure.mjs runs before the tables of the core may be loaded.
test("no other file spells a path of the data out", () => {
  const root = resolve(import.meta.dirname, "../..");
  const spelt =
    /["'`^/](?:platforms\/(?:_registers|\$\{[^}]*\}\/|\[)|criteria\/(?:["'`]|\$\{|\[)|decisions\/\$\{)|_registers["'`$]|\/platform\.md["'`]/;
  const sources = ["scripts", "site"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  );
  const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  const found = sources
    .filter((path) => /\.(?:ts|tsx|mjs)$/.test(path) && !/\/(?:words|i18n)\/|\/(?:words|folders|kinds)\.ts$|\/configure\.mjs$/.test(path))
    .filter((path) => spelt.test(code(readFileSync(join(root, path), "utf8"))));
  expect(found).toEqual([]);
});
