/**
 * Files as people really hand them in, each with one thing wrong: `broken/<name>.md` opens, and `expected/broken.txt`
 * holds what was read and what was said. `npm run bless` accepts a change.
 */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { dataOf } from "../../scripts/authoring/draft/document.ts";
import { openFile } from "../../scripts/authoring/draft/open.ts";
import { formatFile, printRecord } from "../../scripts/records/format.ts";
import { readRoot } from "../../scripts/records/load.ts";
import { acceptIn, textsIn } from "../accept.ts";
import { expectedOf } from "../overlay.ts";

const BROKEN = join(import.meta.dirname, "../fixtures/broken");
const PATH = "platforms/dieu-giay/platform.md";
const files = readdirSync(BROKEN).filter((name) => name.endsWith(".md"));

test.each(files)("%s opens with all that can be read", (name) => {
  const opened = openFile(readFileSync(join(BROKEN, name)), name);
  const shown =
    "document" in opened
      ? { kind: opened.kind, data: dataOf(opened.document), body: opened.body, notes: opened.notes, leftovers: opened.leftovers }
      : opened;
  acceptIn(expectedOf("broken"), basename(name, ".md"), `${JSON.stringify(shown, null, 2)}\n`);
});

test("nothing is expected of a file that is gone", () => {
  expect([...textsIn(expectedOf("broken")).keys()]).toEqual(files.map((name) => basename(name, ".md")).sort());
});

/** What the one problem of a file may cost: nothing, or the value that could not be read. */
test.each(files.filter((name) => !/^(?:empty|prose|binary|list|aliases|unknown-keys|wrong-types)/.test(name)))(
  "%s loses no field",
  (name) => {
    const opened = openFile(readFileSync(join(BROKEN, name)), name);
    const data = "document" in opened ? dataOf(opened.document) : {};
    expect(Object.keys(data).sort()).toEqual(["domain", "events", "group", "name", "owner", "sources", "summary"]);
    expect(data.name).toEqual({ vi: "Nền tảng diều giấy Gió Đồng", en: "Paper Kite platform" });
  },
);

describe("what was opened is printed as fmt prints it, comments kept", () => {
  test.each(files)("%s", (name) => {
    const opened = openFile(readFileSync(join(BROKEN, name)), name);
    if (!("document" in opened)) return;
    const text = printRecord(opened.kind, opened.document, opened.body);
    expect(formatFile(PATH, text)).toEqual({ text });
  });
});

test("copied from a mail that was answered, it opens without the marks of that; a quotation is none", () => {
  const text = readFileSync(join(BROKEN, "bom-crlf.md"), "utf8")
    .replace(/^\ufeff/, "")
    .replace(/\r/g, "");
  const quoted = openFile(Buffer.from(text.replace(/^/gm, "> ")), "a.md");
  const plain = openFile(Buffer.from(text), "a.md");
  if (!("document" in quoted && "document" in plain)) throw new Error("not opened");
  expect(dataOf(quoted.document)).toEqual(dataOf(plain.document));
  expect(quoted.notes.map(({ vi }) => vi).join()).toContain("dấu > ở đầu");
  const prose = openFile(Buffer.from("> Lời dẫn\n> của ai đó"), "a.md");
  expect("body" in prose && prose.body).toContain("> Lời dẫn");
});

const records = readRoot(join(import.meta.dirname, "../fixtures/demo")).filter(({ path }) => path.endsWith(".md"));
test.each(records)("$path opens and prints as it is", ({ path, bytes }) => {
  const opened = openFile(bytes, path);
  if (!("document" in opened)) throw new Error("not opened");
  expect(opened.notes).toEqual([]);
  const formatted = formatFile(path, Buffer.from(bytes).toString("utf8"));
  expect({ text: printRecord(opened.kind, opened.document, opened.body) }).toEqual(formatted);
});
