/** The examples of the open data page, taken out of the built page as a reader copies them, and run against the site on loopback. */
import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ExampleId } from "../../site/open-data/examples.ts";
import { OUTPUTS } from "../../site/open-data/outputs.ts";
import { type StaticServer, serveFolder } from "../browser/static-server.ts";
import { BASE_URL, catalogueOf, PREFIX, sharedSite } from "./built.ts";

const run = promisify(execFile);
const { platforms } = catalogueOf("demo");
const COLUMNS = OUTPUTS.platforms.table.columns.map(({ name }) => name);

let site: string;
let server: StaticServer;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "catalogue-examples-"));
  site = join(folder, "site");
  const built = await sharedSite("demo");
  for (const part of ["api", "du-lieu", "en/du-lieu"]) cpSync(join(built, part), join(site, part), { recursive: true });
  server = await serveFolder(site, PREFIX);
});
afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const plainText = (html: string) =>
  html.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&amp;", "&");

/** As a reader of the page copies it, with the address of the site on loopback. */
function codeOf(id: ExampleId, lang: "vi" | "en" = "vi"): string {
  const page = readFileSync(join(site, lang === "en" ? "en/du-lieu/index.html" : "du-lieu/index.html"), "utf8");
  const found = new RegExp(`<code data-example="${id}"[^>]*>([^<]*)</code>`).exec(page)?.[1];
  if (found === undefined) throw new Error(`no example ${id}`);
  expect(found).toContain(BASE_URL);
  return plainText(found).replaceAll(BASE_URL, server.url);
}

const python = async (code: string) =>
  (await run("python3", ["-c", code], { cwd: folder, encoding: "utf8", env: { ...process.env, PYTHONIOENCODING: "utf-8" } })).stdout;
const shell = async (code: string) => (await run("bash", ["-c", code], { cwd: folder, encoding: "utf8" })).stdout;
const first = platforms[0];

describe("shell", () => {
  test("status", async () => {
    expect(JSON.parse(await shell(codeOf("status"))).counts.platforms).toBe(platforms.length);
  });
  test("one platform", { tags: ["release"] }, async () => {
    const shown = await shell(codeOf("one"));
    expect(JSON.parse(shown).id).toBe(first?.id);
    expect(shown).toContain(first?.data.name.vi);
  });
  test("the table as a file", { tags: ["release"] }, async () => {
    await shell(codeOf("csv"));
    expect(readFileSync(join(folder, "platforms.csv"), "utf8").split("\r\n")).toHaveLength(platforms.length + 2);
  });
});

describe("Python", () => {
  test("the table", async () => {
    const lines = (await python(codeOf("python"))).trimEnd().split("\n");
    expect(lines).toEqual(platforms.map(({ id, lifecycle, data }) => [id, lifecycle.stage, data.name.vi].join("\t")));
  });
  // What it does with every change, and with files of two builds, is test/site/harvest.test.ts.
  test("a harvest leaves a copy of every record, and says which build it is", { tags: ["release"] }, async () => {
    const { build } = JSON.parse(readFileSync(join(site, "api/v1/status.json"), "utf8"));
    for (const _ of ["at first", "again"]) {
      expect(await shell(codeOf("harvest"))).toBe(`${build}\n`);
      for (const { id } of platforms)
        expect(readFileSync(join(folder, `copy/platforms/${id}.json`), "utf8")).toBe(
          readFileSync(join(site, `api/v1/platforms/${id}.json`), "utf8"),
        );
    }
  });
});

describe("spreadsheets load an address, which is a table of equal rows", () => {
  test("sheets, excel and calc name one table", { tags: ["release"] }, async () => {
    const addresses = (["sheets", "excel", "calc"] as const).map((id) => /https?:[^"\s)]+/.exec(codeOf(id))?.[0]);
    expect(addresses).toEqual(addresses.map(() => `${server.url}api/v1/platforms.csv`));
    const response = await fetch(`${server.url}api/v1/platforms.csv`);
    expect(response.headers.get("content-type")).toContain("text/csv");
    const reader = "import csv,sys,io; print([len(row) for row in csv.reader(io.StringIO(sys.argv[1], newline=''))])";
    const lengths = JSON.parse((await run("python3", ["-c", reader, await response.text()])).stdout);
    expect(lengths).toEqual(Array.from({ length: platforms.length + 1 }, () => COLUMNS.length));
  });

  test("the query of Excel says UTF-8, comma and quotes, and closes what it opens", () => {
    const code = codeOf("excel");
    expect(code).toMatch(/Encoding = 65001.*QuoteStyle\.Csv/);
    for (const [open, close] of ["()", "[]"]) expect(code.split(open ?? "").length).toBe(code.split(close ?? "").length);
  });
});

describe("R", () => {
  test("runs where R is", async (context) => {
    const rscript = await run("Rscript", ["--version"]).catch(() => undefined);
    if (!rscript) {
      console.warn("Rscript is not on this machine: the example in R was read, not run.");
      context.skip("no Rscript");
    }
    const { stdout } = await run("Rscript", ["-e", codeOf("r")], { cwd: folder });
    expect(stdout).toContain("Đã công nhận");
  });
  test("names a file and a column that are there, and the encoding with its mark", () => {
    const code = codeOf("r");
    expect(/read\.csv\("([^"]+)", fileEncoding = "UTF-8-BOM", check\.names = FALSE\)/.exec(code)?.[1]).toBe(
      `${server.url}api/v1/platforms.csv`,
    );
    expect(COLUMNS).toContain(/platforms\$([\w.]+)/.exec(code)?.[1]);
  });
});

test("both pages hold the same code", () => {
  for (const id of ["status", "one", "csv", "sheets", "excel", "calc", "python", "harvest", "r"] as const) {
    expect(codeOf(id, "en")).toBe(codeOf(id));
  }
});
