/** `build --since`: what is taken over from a site that was built before is what a build of everything would make. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { deriveCatalogue } from "../../scripts/catalogue/derive.ts";
import type { History } from "../../scripts/history/history.ts";
import { readRoot } from "../../scripts/records/load.ts";
import { parseFile, type RawFile } from "../../scripts/records/parse.ts";
import { collectRecords } from "../../scripts/records/records.ts";
import { LANGS } from "../../scripts/text/languages.ts";
import { type AllDocuments, documentsNoted, notedDocuments } from "../../site/build/document-notes.ts";
import { makePlatforms, platformFiles } from "../../site/build/platform-files.ts";
import { type NotedBefore, noteBeside, unchangedIn, writeNote } from "../../site/build/since.ts";
import { hashesIn, notedTables, tableRowsOf } from "../../site/build/table-rows.ts";
import { digestOf, takeOver } from "../../site/build/take-over.ts";
import { writePieces } from "../../site/build/write-files.ts";
import { notedSearch } from "../../site/build/write-search.ts";
import { createContext, type SiteContext } from "../../site/context.ts";
import { eachDocument, type SearchDocument } from "../../site/discovery/documents.ts";
import { bodyLengths, eachSearchRecord, recordsOfPlatform } from "../../site/discovery/records.ts";
import { searchFilesMaker } from "../../site/discovery/search-files.ts";
import { makeAddresses } from "../../site/open-data/addresses.ts";
import { contentHash, type MadeFile } from "../../site/open-data/build-head.ts";
import { type CellTable, tableCsv } from "../../site/open-data/cell-table.ts";
import { tablePath } from "../../site/open-data/open-data.ts";
import { outputSite } from "../../site/open-data/output-site.ts";
import { TABLES } from "../../site/open-data/tables.ts";
import { readingDigests } from "../../site/views/readings.ts";
import { WHOLE } from "../../site/views/shard.ts";
import { watching } from "../../site/views/watched.ts";
import { pick, type Random, randomFrom } from "../values.ts";
import { BASE_URL, build, PREFIX, ROOTS } from "./built.ts";

const TODAY = "2026-11-24";
const isRelease = process.env.RELEASE === "1";
const DEMO = readRoot(ROOTS.demo);
/** A catalogue of few platforms beside all that they refer to. */
const idOf = ({ path }: RawFile): string | undefined => /^platforms\/([^_/][^/]*)\//.exec(path)?.[1];
const FEW = [...new Set(DEMO.flatMap((file) => idOf(file) ?? []))].slice(0, isRelease ? 40 : 6);
const FILES = DEMO.filter((file) => FEW.includes(idOf(file) ?? FEW[0] ?? ""));

const parsed = new WeakMap<Uint8Array, ReturnType<typeof parseFile>>();
const parsedOnce = (file: RawFile) => {
  const known = parsed.get(file.bytes) ?? parseFile(file);
  parsed.set(file.bytes, known);
  return known;
};

/** Platforms that the log knows, the first of which moved; and a step for each of some numbers. */
function historyOf(ids: readonly string[], steps: readonly number[]): History {
  return {
    shallow: false,
    lines: Object.fromEntries(ids.map((id, index) => [`platform/${id}`, index + 1])),
    steps: steps.map((number, index) => ({
      hash: `${number}${index}`.padEnd(40, "a"),
      time: "2026-10-01T08:00:00+07:00",
      why: "Cập nhật số liệu",
      changes: ids.slice(number % ids.length, (number % ids.length) + 2).map((id) => ({
        ...{ kind: "platform" as const, id, action: "changed" as const, line: ids.indexOf(id) + 1 },
        ...{ name: { vi: id, en: id }, sentences: [{ vi: `Lần ${number}`, en: `Time ${number}` }] },
      })),
    })),
  };
}

function siteOf(files: readonly RawFile[], { today = TODAY, steps = [3, 1], mark = "" } = {}): SiteContext | undefined {
  const catalogue = deriveCatalogue(collectRecords(files.map(parsedOnce)), today);
  if (!catalogue) return undefined;
  const history = historyOf(
    catalogue.platforms.map(({ id }) => id),
    steps,
  );
  return createContext({ catalogue, baseUrl: BASE_URL, pathPrefix: PREFIX, branch: "main", history }, { css: "", mark });
}

const FIRST = siteOf(FILES) as SiteContext;
const LENGTHS = bodyLengths(FIRST.catalogue);

type Maker = (entry: PlatformEntry, site: SiteContext) => string[];

/** What is made of each platform, and what it was made from. */
function madeOf(site: SiteContext, make: Maker) {
  const watcher = watching(site);
  return new Map(
    site.catalogue.platforms.map(({ id }) => [id, watcher.during((from) => make(from.find.platforms.get(id) as PlatformEntry, from))]),
  );
}
/** What the data of all says of it belongs to it. */
const filesAsText: Maker = (entry, site) => {
  const { files, facts } = platformFiles(entry, site);
  return [...files.map(asText), JSON.stringify(facts)];
};
const rowsAsText: Maker = (entry, site) => tableRowsOf(entry, site).map(String);
const asText = ({ path, content }: { path: string; content: string | Uint8Array }) => `${path}\n${Buffer.from(content).toString("base64")}`;
const documentsAsText: Maker = (entry, { catalogue }) =>
  recordsOfPlatform(entry, catalogue, LENGTHS).map((record) => JSON.stringify(record));
const MADE = [filesAsText, rowsAsText, documentsAsText].map((make) => ({ make, made: madeOf(FIRST, make) }));

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const changedIn = (files: readonly RawFile[], which: RawFile, change: (text: string) => string): RawFile[] =>
  files.map((file) => (file === which ? { path: file.path, bytes: encode(change(new TextDecoder().decode(file.bytes))) } : file));

/** One of what matches, as another. */
function other(random: Random, pattern: RegExp, by: (found: string) => string) {
  return (text: string): string => {
    const found = [...text.matchAll(pattern)];
    if (found.length === 0) return text;
    const { 0: match, index } = pick(random, found);
    return text.slice(0, index) + by(match) + text.slice(index + match.length);
  };
}

type Change = (files: readonly RawFile[], random: Random) => RawFile[];
const within =
  (pattern: RegExp, by: (random: Random, files: readonly RawFile[]) => (found: string) => string): Change =>
  (files, random) =>
    changedIn(files, pick(random, files), other(random, pattern, by(random, files)));

const codesOf = (files: readonly RawFile[]): string[] =>
  files.flatMap(({ path, bytes }) =>
    path.endsWith("agencies.yml") ? [...new TextDecoder().decode(bytes).matchAll(/code: ([A-Z]\w*)/g)].map(([, code = ""]) => code) : [],
  );

const readable = ({ notes, ...all }: AllDocuments) => ({ ...all, notes: notes.map((note) => ({ ...note, lines: String(note.lines) })) });
const withoutTexts = ({ record, ...document }: SearchDocument) => ({ ...document, record: { ...record, texts: [] } });

/** What becomes of records: whatever they are then, they are read as far as they can be. */
const CHANGES: Readonly<Record<string, Change>> = {
  "a word": within(/\p{L}{4,}(?= \p{L})/gu, () => (word) => `${word} mới`),
  "a day": within(/\d{4}-\d\d-\d\d/g, (random) => (day) => `${day.slice(0, 8)}${10 + Math.floor(random() * 18)}`),
  "a year": within(/\b20[12]\d(?=-\d\d-\d\d)/g, (random) => () => String(2015 + Math.floor(random() * 11))),
  "a number": within(/\b\d{2,9}\b/g, (random) => () => String(Math.floor(random() * 1000))),
  "an agency": within(
    /(?<=\b(?:owner|issuer|from|to|agency|responsible): )[A-Z]\w+/g,
    (random, files) => () => pick(random, codesOf(files)),
  ),
  "a code": within(
    /(?<=\b(?:type|verdict|opinion|group|method|metric|confidence): )[\w-]+/g,
    (random) => () =>
      pick(random, ["met", "unmet", "unknown", "council", "self", "accounts", "recognised", "revoked", "launched", "B", "C"]),
  ),
  "a line less": within(/\n +- .*/g, () => () => ""),
  "a field less": within(/\n\w+: .*/g, () => () => ""),
  "a file less": (files, random) => {
    const gone = pick(random, files);
    return files.filter((file) => file !== gone);
  },
  "a platform less": (files, random) => {
    const gone = pick(random, FEW);
    return files.filter((file) => idOf(file) !== gone);
  },
  "a platform more": (files, random) => {
    const like = pick(random, FEW);
    const more = files.filter((file) => idOf(file) === like);
    return [...files, ...more.map(({ path, bytes }) => ({ path: path.replace(like, `${like}-hai`), bytes: bytes.slice() }))];
  },
  "a product of another": (files, random) => {
    const [entry, ...others] = FEW;
    const product = pick(
      random,
      files.filter((file) => idOf(file) !== entry && file.path.endsWith("/platform.md")),
    );
    return others.length > 0 ? changedIn(files, product, (text) => text.replace("\ngroup:", `\nentry: ${entry}\ngroup:`)) : [...files];
  },
};

/** Platforms of the first site of which all that was read is as it was, and what is now made of them otherwise than then. */
function differingIn(site: SiteContext): string[] {
  const [before, now] = [readingDigests(FIRST), readingDigests(site)];
  return MADE.flatMap(({ make, made }) => {
    const kept = [...made].flatMap(([id, { reads }]) => (reads.every((name) => before(name) === now(name)) ? [id] : []));
    return kept.filter((id) => {
      const entry = site.find.platforms.get(id);
      return !entry || made.get(id)?.made.join() !== make(entry, site).join();
    });
  });
}

describe("what is taken over is as it would be made", () => {
  const random = randomFrom(17);
  const cases = Array.from({ length: isRelease ? 60 : 1 }, (_, round) => round).flatMap((round) =>
    (isRelease ? Object.keys(CHANGES) : [Object.keys(CHANGES)[Math.floor(random() * 3)] ?? ""]).map((name) => [name, round] as const),
  );
  test.each(cases)("%s, %i", (name, round) => {
    const from = randomFrom(round * 31 + name.length);
    const site = siteOf(CHANGES[name]?.(FILES, from) ?? FILES, { steps: round % 3 === 0 ? [round, 3, 1] : [3, 1] });
    expect(site && differingIn(site)).toEqual(site && []);
  });
});

test("what is made of a watched site is what is made of the site, and hangs on no other platform that it does not name", () => {
  for (const { make, made: all } of MADE)
    for (const [id, { made, reads }] of all) {
      expect(made).toEqual(make(FIRST.find.platforms.get(id) as PlatformEntry, FIRST));
      expect(reads.filter((name) => /^(?:catalogue:platforms|following:|logOf:|site:commit)/.test(name))).toEqual([]);
    }
});

test("nothing is a value that its digest would not tell from another", () => {
  const seen = (value: unknown): unknown[] =>
    typeof value !== "object" || value === null
      ? []
      : [
          ...([Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value)) ? [] : [value]),
          ...Object.values(value).flatMap(seen),
        ];
  expect(seen(FIRST.catalogue)).toEqual([]);
});

test("the demonstration, of which some platforms changed, one went and one came, is the site that one build makes", {
  tags: ["release"],
}, async () => {
  const place = mkdtempSync(join(tmpdir(), "catalogue-since-"));
  onTestFinished(() => rmSync(place, { recursive: true }));
  const [data, site, whole] = ["data", "site", "whole"].map((name) => join(place, name)) as [string, string, string];
  cpSync(ROOTS.demo, data, { recursive: true });
  expect(await build(data, site, { since: site })).toContain("Lập lại tất cả: chưa có trang lập trước ở đó.");
  const [first, second, third] = FEW as [string, string, string];
  const file = join(data, "platforms", first, "platform.md");
  writeFileSync(file, `${readFileSync(file, "utf8")}\nThêm một câu.\n`);
  renameSync(join(data, "platforms", second), join(data, "platforms", `${second}-hai`));
  const page = join(site, "nen-tang", third, "index.html");
  writeFileSync(page, `${readFileSync(page, "utf8")}<!-- -->`);
  expect(await build(data, site, { since: site })).toMatch(/Giữ lại tệp của \d+ trong \d+ nền tảng/);
  await build(data, whole);
  expect(readdirSync(site, { recursive: true }).sort()).toEqual(readdirSync(whole, { recursive: true }).sort());
  const files = readdirSync(whole, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const differing = files.filter(({ parentPath, name }) => {
    const path = join(parentPath, name);
    return !readFileSync(path).equals(readFileSync(join(site, path.slice(whole.length))));
  });
  expect(differing.map(({ parentPath, name }) => join(parentPath, name).slice(whole.length))).toEqual([]);
});

describe("a folder that was built before", () => {
  const HOW = { isNoted: true };

  function newFolder(): string {
    const folder = join(mkdtempSync(join(tmpdir(), "catalogue-since-")), "site");
    onTestFinished(() => rmSync(join(folder, ".."), { recursive: true }));
    mkdirSync(folder);
    return folder;
  }
  async function built(): Promise<string> {
    const folder = newFolder();
    const { notes } = await makePlatforms(FIRST, WHOLE, { ...HOW, out: folder, before: undefined });
    writeNote(folder, FIRST, "1", { platforms: notes, hashes: [], rows: [] });
    return folder;
  }
  const again = (folder: string, site: SiteContext) => {
    const found = unchangedIn(site, folder, "1");
    const notes = typeof found === "string" ? [] : found.platforms;
    return makePlatforms(site, WHOLE, { ...HOW, out: `${folder}-2`, before: { folder, notes } });
  };
  const filesIn = (folder: string) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map(({ parentPath, name }) => `${join(parentPath, name).slice(folder.length)}\n${readFileSync(join(parentPath, name), "utf8")}`)
      .sort();

  test("is taken over whole where nothing changed, and a file that is not as it was is made again with those beside it", async () => {
    const folder = await built();
    expect((await again(folder, FIRST)).kept).toBe(FEW.length);
    const whole = filesIn(folder);
    expect(filesIn(`${folder}-2`)).toEqual(whole);
    rmSync(`${folder}-2`, { recursive: true });
    const [page = "", card = ""] = ["nen-tang", "nhung"].map((part) =>
      join(folder, part, `${FEW[0]}${part === "nhung" ? ".html" : "/index.html"}`),
    );
    writeFileSync(page, readFileSync(page, "utf8").replace("</html>", "</html> "));
    expect((await again(folder, FIRST)).kept).toBe(FEW.length - 1);
    rmSync(card);
    expect((await again(folder, FIRST)).kept).toBe(FEW.length - 1);
    // A note that leads out of the folder is believed nothing.
    mkdirSync(`${folder}-4`);
    const { platforms } = unchangedIn(FIRST, folder, "1") as NotedBefore;
    const outside = platforms.map((one) => ({ ...one, paths: one.paths.map((path) => `/../${basename(folder)}${path}`) }));
    expect(
      (await makePlatforms(FIRST, WHOLE, { ...HOW, out: `${folder}-2`, before: { folder: `${folder}-4`, notes: outside } })).kept,
    ).toBe(0);
    expect(filesIn(`${folder}-2`)).toEqual(whole);
  });

  test("gives the tables the rows of platforms that are as they were, and none where a table is not as it was made", async () => {
    const [folder, first] = [newFolder(), await notedTables(FIRST)];
    const made: MadeFile[] = [];
    for (const [name, pieces] of first.tables) made.push(await writePieces({ path: tablePath(name), pieces }, folder));
    writeNote(folder, FIRST, "1", { platforms: [], hashes: hashesIn(made), rows: first.notes });
    const changed = FILES.find((file) => idOf(file) === FEW[1]) as RawFile;
    const site = siteOf(changedIn(FILES, changed, (text) => text.replace("vi: ", "vi: Mới "))) as SiteContext;
    const { hashes, rows } = unchangedIn(site, folder, "1") as NotedBefore;
    expect(rows.map(({ id }) => id)).toEqual([...FEW].filter((id) => id !== FEW[1]).sort());
    const whole = await notedTables(site);
    // Their bytes, and where each row stands.
    const bytesOf = ({ tables, notes }: typeof whole) => [
      notes,
      [...tables].map(([name, pieces]) => [name, contentHash(Buffer.concat(pieces))]),
    ];
    const again = async () => bytesOf(await notedTables(site, { folder, hashes, notes: rows }));
    expect(await again()).toEqual(bytesOf(whole));
    for (const [name, pieces] of whole.tables) {
      const table = TABLES.get(name) as CellTable;
      expect(pieces.map(String).join("")).toBe(
        tableCsv(table, table.rowsOf(site.catalogue, outputSite(site.catalogue, makeAddresses(BASE_URL)))),
      );
    }
    writeFileSync(join(folder, tablePath("events")), "x");
    expect(await again()).toEqual(bytesOf(whole));
  });

  test("gives the search where no document is another, whole or not at all", async () => {
    const [folder, next] = [newFolder(), newFolder()];
    const [paths, bytes] = [
      ["/pagefind/a", "/pagefind/b"],
      [encode("a"), encode("b")],
    ];
    mkdirSync(join(folder, "pagefind"));
    for (const [index, path] of paths.entries()) writeFileSync(join(folder, path), bytes[index] ?? "");
    const search = {
      ...(await notedDocuments(FIRST)),
      hashes: LANGS.map((lang) => `${lang}_1`),
      files: { paths, digest: digestOf(bytes) },
    };
    writeNote(folder, FIRST, "1", { platforms: [], hashes: [], rows: [], search });
    const changed = (by: (text: string) => string) => {
      const file = FILES.find(({ path }) => path === `platforms/${FEW[0]}/platform.md`) as RawFile;
      const site = siteOf(changedIn(FILES, file, by)) as SiteContext;
      const { search: before } = unchangedIn(site, folder, "1") as NotedBefore;
      return { site, before: before && { folder, ...before } };
    };
    // No document tells when a source was read.
    const untold = changed((text) => text.replace(/retrieved: \d{4}-\d\d-\d\d/, "retrieved: 2026-01-02"));
    expect(untold.before?.notes.map(({ id }) => id)).toEqual([...FEW].slice(1).sort());
    expect((await notedSearch(untold.site, next, untold.before)).files).toEqual(search.files);
    expect(filesIn(next).slice(-2)).toEqual(["/pagefind/a\na", "/pagefind/b\nb"]);
    // What results are put in order by stands in files of its own.
    const used = changed((text) => text.replace(/(?<=value: )\d+/g, (value) => `${value}1`));
    const { notes: ordered } = await notedSearch(used.site, next, used.before);
    expect(ordered[0]?.order).not.toEqual(search.notes[0]?.order);
    const maker = searchFilesMaker(used.site.catalogue);
    for (const lang of LANGS) for (const record of eachSearchRecord(used.site.catalogue, lang)) maker.hear(record, []);
    const orders = maker.files(search.hashes).filter(({ path }) => path.includes("/orders."));
    expect(filesIn(next)).toEqual([...orders.map(({ path, content }) => `${path}\n${content}`), "/pagefind/a\na", "/pagefind/b\nb"].sort());
    const told = changed((text) => text.replace("vi: ", "vi: Mới "));
    const documents = await notedDocuments(told.site, told.before);
    expect(documents.digest).not.toBe(search.digest);
    expect(readable(documents)).toEqual(readable(await notedDocuments(told.site)));
    // Those that were noted are handed over as new ones are, and where a kept line is another they are made again.
    const { catalogue } = told.site;
    const notes = documents.notes.map((note, index) => (index === 1 ? { ...note, lines: Buffer.from(note.lines).fill("{", 9, 12) } : note));
    const made = [...documentsNoted(catalogue, { ...documents, notes }, "en")];
    expect(made.map(withoutTexts)).toEqual([...eachDocument(catalogue, "en")].map(withoutTexts));
    writeFileSync(join(folder, "pagefind/b"), "c");
    expect(takeOver(search.files, folder, { out: next, makeFolder: () => {} })).toBe(false);
  });

  test("is of no use where it is none, has no whole note, or is of another day or address", async () => {
    const folder = await built();
    expect(unchangedIn(FIRST, `${folder}-3`, "1")).toBe("none");
    mkdirSync(noteBeside(`${folder}-3`));
    expect(writeNote(`${folder}-3`, FIRST, "1", { platforms: [], hashes: [], rows: [] })).toBe(false);
    expect(unchangedIn(siteOf(FILES, { today: "2026-11-25" }) as SiteContext, folder, "1")).toBe("day");
    expect(unchangedIn({ ...FIRST, branch: "other" }, folder, "1")).toBe("other");
    expect(unchangedIn(siteOf(FILES, { mark: "other" }) as SiteContext, folder, "1")).toMatchObject({ platforms: [] });
    const note = readFileSync(noteBeside(folder), "utf8");
    writeFileSync(noteBeside(folder), note.slice(0, -20));
    expect(unchangedIn(FIRST, folder, "1")).toBe("unnoted");
    rmSync(noteBeside(folder));
    expect(unchangedIn(FIRST, folder, "1")).toBe("unnoted");
  });
});
